using Pair.Core.Findings;
using Pair.Core.Phrasing;

namespace Pair.Core.Analysis.Rules.Stale;

internal sealed class ReviewOverdue : PathwayRule
{
    public override string Name => "review-overdue";

    public override RuleGroup Group => RuleGroup.Stale;

    public override Severity Severity => Severity.Warning;

    public override string Says => "the day of the next review has passed";

    public override string Why =>
        """
        Pathways stay online long after their review day, and nobody who reads one can tell whether it still holds. A planned cycle of reviews is one of the essentials of health content, so the documents carry a banner from that day on.
        """;

    public override IReadOnlyList<string> Sources => ["S8", "S13", "S41"];

    public override string Mend =>
        """
        Review the pathway with the partners: is each service still there, does each number still lead to somebody? Then write the new days into `last_reviewed` and `next_review`.
        """;

    public override string Bad =>
        """
        pathway:
          id: littleham
          title: Littleham pathway
          area: { name: Littleham }
          levels: thrive
          last_reviewed: 2025-09-01
          next_review: 2026-09-01
        """;

    public override string Good =>
        """
        pathway:
          id: littleham
          title: Littleham pathway
          area: { name: Littleham }
          levels: thrive
          last_reviewed: 2026-09-01
          next_review: 2027-09-01
        """;

    public override bool TakesGrace => true;

    public override void Check(Examination examination)
    {
        if (examination.Pathway.NextReview is not { } review || review.Value.DayNumber + examination.GraceOf(this) >= examination.AsOf.DayNumber) return;
        examination.Report(Found($"the review of this pathway was due on {Phrases.Day(review.Value)}", review.Where, "pathway", review.Where.Words) with
        {
            Label = Phrases.Ago(review.Value, examination.AsOf),
            Help = "review it, then write the new days into `last_reviewed` and `next_review`; until then the documents say that it is overdue",
        });
    }
}
