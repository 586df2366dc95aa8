using Pair.Core.Analysis.Contacts;
using Pair.Core.Analysis.Prose;
using Pair.Core.Analysis.Rules.Safe;
using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Core.Analysis.Rules.Reachable;

internal sealed class PhoneForm : PathwayRule
{
    public override string Name => "phone-form";

    public override RuleGroup Group => RuleGroup.Reachable;

    public override Severity Severity => Severity.Warning;

    public override string Says => "a number cannot be dialled as it stands, or costs more than an ordinary call";

    public override string Why =>
        """
        A wrong number is found out by a parent at night. In the web page and in Word a number dials at a touch, and every digit of its text is dialled: "111, option 2" would dial 1112.
        Numbers that begin with 084, 087 or 09 cost more than a call to the next town, from a mobile most of all. So do 070 and 118. Families with little money do not ring them.
        """;

    public override IReadOnlyList<string> Sources => ["S4", "S35", "own"];

    public override string Mend =>
        """
        Write one number a key, as people in the UK dial it, and nothing else: `phone: 01632 960111`. Words such as "option 2" or "ask for the duty worker" stand in `hours` or in the name.
        A second number stands under `contacts`, with the place or the use that it is for.
        Where a number costs more, ask the service for one that begins with 01, 02, 03, 0800 or 0808.
        """;

    public override string Bad =>
        """
        safeguarding:
          crisis: { phone: "111, option 2", hours: all day every day }
        services:
          home-visits:
            name: Home visits
            provider: first-steps
            summary: A volunteer visits each week.
            levels: [getting-help]
            referral: { who: [self], consent: required, how: { phone: 0844 000 0000 } }
        also_needed:
          money-and-housing: { title: Money and housing, phone: 960111 }
        """;

    public override string Good =>
        """
        safeguarding:
          crisis: { name: "NHS 111, option 2", phone: 111, hours: all day every day }
        services:
          home-visits:
            name: Home visits
            provider: first-steps
            summary: A volunteer visits each week.
            levels: [getting-help]
            referral: { who: [self], consent: required, how: { phone: 01632 960100 } }
        also_needed:
          money-and-housing: { title: Money and housing, phone: 01632 960111 }
        """;

    public override void Check(Examination examination)
    {
        // A number that an element says several times is one fault of it.
        var first = new Dictionary<string, Fault>(StringComparer.Ordinal);
        var faults = new List<Fault>();
        foreach (var number in PhoneNumbers.Of(examination.Pathway))
        {
            if (UkNumber.Judge(number) is not { } wrong || IsToldElsewhere(examination, number)) continue;
            var (key, fault) = ($"{number.Element} {number.Owner} {number.Value.Value}", new Fault(number, wrong));
            if (first.TryAdd(key, fault)) faults.Add(fault);
            else first[key].Again.Add(number.Value.Where);
        }
        foreach (var fault in faults)
        {
            var (number, wrong) = fault;
            examination.Report(Found($"the number \"{number.Value.Value}\" of {number.Owner} {wrong.Says}", number.Value.Where, number.Element, number.Value.Value) with
            {
                Label = wrong.Label,
                Help = wrong.Help,
                Related = fault.Again.ConvertAll(static where => new RelatedPlace(where, "here too")).ToSeq(),
            });
        }
    }

    // What waits for the real number, and what is missing for safeguarding, have findings of their own.
    private static bool IsToldElsewhere(Examination examination, PhoneNumber number) =>
        Placeholder.Held(ContactKind.Phone, number.Value.Value) is not null
        || number.Element == "safeguarding" && Numbers.IsTold(examination.Pathway, number.Value);

    private sealed record Fault(PhoneNumber Number, PhoneFault Wrong)
    {
        public List<Location> Again { get; } = [];
    }
}
