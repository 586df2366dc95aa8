using Pair.Core.Analysis.Prose;
using Pair.Core.Analysis.Rules.Safe;
using Pair.Core.Findings;
using Pair.Core.Likeness;
using Pair.Core.Model;
using Pair.Core.Phrasing;

namespace Pair.Core.Analysis.Rules.Duplicates;

internal sealed class NumberToldTwice : PathwayRule
{
    public override string Name => "number-told-twice";

    public override RuleGroup Group => RuleGroup.Duplicates;

    public override Severity Severity => Severity.Warning;

    public override string Says => "safeguarding and a service give different numbers for the same body";

    public override string Why =>
        """
        The front door of children's social care stands on the first page of every edition, and often among the services too. When its number changes, one of the two places is forgotten. Whoever is afraid for a baby then rings a number where nobody answers, or does not know which of two to trust.
        A service may have more numbers than the first page has, for urgent calls or for one place: one of them must be the number that stands there.
        """;

    public override IReadOnlyList<string> Sources => ["S1", "S89", "S90", "own"];

    public override string Mend =>
        """
        Ring both numbers. Write the one that answers in both places: under `safeguarding:` and in the service's `referral: { how: … }`.
        Where each place has a number of its own, both sections take them: `contacts: [{ place: north, phone: … }]`.
        """;

    public override string Bad =>
        """
        safeguarding:
          immediate_danger: Call 999 if a baby or adult is in immediate danger.
          social_care: { name: Littleham Front Door, phone: 01632 960900 }
        services:
          social-care-team:
            name: Children's social care
            provider: littleham-council
            summary: Assessment and protection when a baby may be at risk of harm.
            levels: [getting-risk-support]
            referral: { who: [anyone], how: { phone: 01632 960908 } }
        """;

    public override string Good =>
        """
        safeguarding:
          immediate_danger: Call 999 if a baby or adult is in immediate danger.
          social_care: { name: Littleham Front Door, phone: 01632 960900 }
        services:
          social-care-team:
            name: Children's social care
            provider: littleham-council
            summary: Assessment and protection when a baby may be at risk of harm.
            levels: [getting-risk-support]
            referral: { who: [anyone], how: { phone: 01632 960900 } }
        """;

    public override void Check(Examination examination)
    {
        var said = examination.Pathway.Safeguarding;
        if (said.SocialCare is null && said.OutOfHours is null && said.Crisis is null) return;
        var bodies = new SafeguardingBodies(examination.Pathway);
        foreach (var service in examination.Pathway.Services)
        {
            if (service.IsClosed || service.Status?.Value == ServiceStatus.Planned || service.Referral is not { } referral) continue;
            if (referral.How?.Phone is null && referral.Contacts.IsEmpty) continue;
            if (examination.Alike.NameOf(service) is not { Length: > 0 } form) continue;
            // A service that is both the front door and the emergency team has the numbers of both.
            if (CheckBody(examination, bodies, form, service, said.SocialCare, "social_care")) continue;
            if (CheckBody(examination, bodies, form, service, said.OutOfHours, "out_of_hours")) continue;
            CheckBody(examination, bodies, form, service, said.Crisis, "crisis");
        }
    }

    // Whether the service is the body of this contact, whatever its numbers.
    private bool CheckBody(Examination examination, SafeguardingBodies bodies, string form, Service service, SafeguardingContact? contact, string key)
    {
        if (contact is null || !bodies.IsOne(form, contact, key)) return false;
        var numbers = new BodyNumbers(examination.Pathway, service, contact);
        if (numbers.Difference() is not { } difference) return true;
        var (here, there, place) = (difference.Here, difference.There, difference.Place);
        // One that still waits is told as that, and is no other number.
        if (Placeholder.Held(ContactKind.Phone, here.Value) is not null || Placeholder.Held(ContactKind.Phone, there.Value) is not null) return true;
        var where = place is null ? "" : $" in {Sentence.Short(Names.Place(examination.Pathway, place))}";
        examination.Report(Found($"\"{Sentence.Short(service.Name.Value)}\" has two numbers{where}: {Sentence.Short(here.Value.Trim())} here and {Sentence.Short(there.Value.Trim())} under `safeguarding`", here.Where, $"services.{service.Id.Value}",
            key, ContactKeys.Dialled(here.Value), ContactKeys.Dialled(there.Value)) with
        {
            Label = "not the number on the first page",
            Help = "ring both, and write the one that answers in both places; where each place has its own, both take `contacts: [{ place: …, phone: … }]`",
            Related = [new RelatedPlace(there.Where, $"{(contact.Name is { } name ? $"\"{Sentence.Short(name.Value)}\"" : $"`{key}`")} on the first page")],
        });
        return true;
    }
}
