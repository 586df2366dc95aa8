using Pair.Core.Coverage;
using Pair.Core.Findings;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Analysis.Rules.Gaps;

internal sealed class GapFilled : PathwayRule
{
    private const int MostRelated = 5;

    public override string Name => "gap-filled";

    public override RuleGroup Group => RuleGroup.Gaps;

    public override Severity Severity => Severity.Warning;

    public override string Says => "services now cover all that a declared gap says is missing";

    public override string Why =>
        """
        A gap that has been filled and still stands there sends families away from help that exists, and tells those who plan services that money is needed where it is not.
        It speaks when every level, place, age and carer that the gap names is covered, for each of its groups too. Help online or by phone alone fills no gap, nor do services for every family at a level of help, nor those that do not say who may come.
        """;

    public override IReadOnlyList<string> Sources => ["S95", "own"];

    public override string Mend =>
        """
        Ask the partners whether this is still missing. If it is not, take the gap out.
        If it is, say more narrowly what is missing: `ages`, `catchment`, `carers`, `cohorts` or `offers`. If a service claims more than it does, mend the service.
        What no key can say, such as evenings, a waiting list or a group of their own, is kept with a reason: `accept: { gap-filled: { reason: …, until: 2027-05-01 } }` in the gap.
        """;

    public override string Bad =>
        """
        services:
          listening-visits:
            name: Listening visits
            provider: littleham-health
            summary: Up to eight home visits when things feel hard.
            levels: [getting-help]
            ages: pregnancy to 24m
            carers: [anyone]
        gaps:
          no-dads:
            text: Nobody asks fathers how they are.
            levels: [getting-help]
            carers: [father]
            catchment: [south]
        """;

    public override string Good =>
        """
        services:
          listening-visits:
            name: Listening visits
            provider: littleham-health
            summary: Up to eight home visits when things feel hard.
            levels: [getting-help]
            ages: pregnancy to 24m
            carers: [mother]
        gaps:
          no-dads:
            text: Nobody asks fathers how they are.
            levels: [getting-help]
            carers: [father]
            catchment: [south]
        """;

    public override void Check(Examination examination)
    {
        if (examination.Pathway.Gaps.Count == 0) return;
        var filling = new GapFilling(examination.Coverage);
        foreach (var gap in examination.Pathway.Gaps)
        {
            if (filling.Of(gap) is not { } services) continue;
            var (names, related) = (new List<string>(), new List<RelatedPlace>());
            foreach (var service in services)
            {
                if (related.Count == MostRelated) break;
                names.Add($"\"{Sentence.Short(service.Name.Value)}\"");
                related.Add(new RelatedPlace(service.Id.Where, $"\"{Sentence.Short(service.Name.Value)}\" is there now"));
            }
            if (services.Count > names.Count) names.Add($"{services.Count - names.Count} more");
            examination.Report(Found($"the gap \"{Sentence.Short(gap.Text.Value.TrimEnd('.'))}\" is filled: {Phrases.Listed(names)} {(services.Count == 1 ? "is" : "are")} there now", gap.Id.Where, $"gaps.{gap.Id.Value}", "filled") with
            {
                Label = "is it still missing?",
                Help = "take the gap out; if something is still missing, say what, with `ages`, `catchment`, `carers`, `cohorts` or `offers`; what no key can say, such as evenings, is kept with `accept: { gap-filled: { reason: …, until: … } }`",
                Related = related.ToSeq(),
            });
        }
    }
}
