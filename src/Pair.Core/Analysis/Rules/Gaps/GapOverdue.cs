using Pair.Core.Findings;
using Pair.Core.Phrasing;

namespace Pair.Core.Analysis.Rules.Gaps;

internal sealed class GapOverdue : PathwayRule
{
    public override string Name => "gap-overdue";

    public override RuleGroup Group => RuleGroup.Gaps;

    public override Severity Severity => Severity.Warning;

    public override string Says => "the day on which a declared gap was to be looked at again has passed";

    public override string Why =>
        """
        A gap that was written down and reported is a question, and a question deserves an answer. While it stands here no check speaks of what it names, so a gap that nobody looks at again turns from a promise into a lid.
        """;

    public override IReadOnlyList<string> Sources => ["S1", "own"];

    public override string Mend =>
        """
        Ask those to whom it was reported what became of it. If help is coming, add the service with `status: planned`. If it is there, take the gap out. If nothing has changed, say so at the board, and write the new days into `date` and `review`.
        """;

    public override string Bad =>
        """
        gaps:
          no-neonatal-offer:
            text: No relationship support on the neonatal unit.
            levels: [getting-help]
            cohorts: [neonatal]
            reported_to: Littleham children's commissioning board
            date: 2026-04-20
            review: 2026-10-20
        """;

    public override string Good =>
        """
        gaps:
          no-neonatal-offer:
            text: No relationship support on the neonatal unit.
            levels: [getting-help]
            cohorts: [neonatal]
            reported_to: Littleham children's commissioning board
            date: 2026-10-20
            review: 2027-04-20
        """;

    public override bool TakesGrace => true;

    public override void Check(Examination examination)
    {
        foreach (var gap in examination.Pathway.Gaps)
        {
            if (gap.Review is not { } review || review.Value.DayNumber + examination.GraceOf(this) >= examination.AsOf.DayNumber) continue;
            var told = Steps.IsSaid(gap.ReportedTo) ? Sentence.Short(gap.ReportedTo!.Value.Trim()) : null;
            examination.Report(Found($"the gap {GapNames.Of(examination.Pathway, gap)} was to be looked at again on {Phrases.Day(review.Value)}{(told is null ? "" : $"; it was reported to {told}")}",
                review.Where, $"gaps.{gap.Id.Value}", review.Where.Words) with
            {
                Label = Phrases.Ago(review.Value, examination.AsOf),
                Help = told is null
                    ? "report it to those who commission services, and write that and the day of the next look: `reported_to: …`, `review: …`; if it is closed, take the gap out"
                    : $"ask {told} what became of it, then write the new day here; if it is closed, take the gap out",
            });
        }
    }
}
