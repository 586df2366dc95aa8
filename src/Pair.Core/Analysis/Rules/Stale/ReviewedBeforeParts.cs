using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Analysis.Rules.Stale;

internal sealed class ReviewedBeforeParts : PathwayRule
{
    private const int Months = 12;
    private const int MostNamed = 10;

    public override string Name => "reviewed-before-parts";

    public override RuleGroup Group => RuleGroup.Stale;

    public override Severity Severity => Severity.Warning;

    public override string Says => "some part was last looked at more than 12 months before `last_reviewed`";

    public override string Why =>
        """
        "Last reviewed" on the first page is a promise about the whole. NHS guidance says not to move that date when only a part was checked. Readers trust an old approval or an old gap more than they should when a fresh date stands above it.
        It looks at the clinical approval, at gaps without a review day of their own, and at services still planned. Other services have a check of their own, `not-assured`.
        """;

    public override IReadOnlyList<string> Sources => ["S8"];

    public override string Mend =>
        """
        Look at each named part with the partners: is the approval renewed, is the gap still there, is the service still planned? Then write the new day beside it.
        If there was no time for the whole, put the day of the last full review back into `last_reviewed`.
        """;

    public override string Bad =>
        """
        pathway:
          id: littleham
          title: Littleham pathway
          area: { name: Littleham }
          levels: thrive
          approved_by: { role: Consultant perinatal psychologist, date: 2024-03-12 }
          last_reviewed: 2026-10-01
          next_review: 2027-10-01
        gaps:
          no-night-line:
            text: No helpline for parents at night.
            levels: [getting-help]
            date: 2025-06-02
        """;

    public override string Good =>
        """
        pathway:
          id: littleham
          title: Littleham pathway
          area: { name: Littleham }
          levels: thrive
          approved_by: { role: Consultant perinatal psychologist, date: 2026-09-21 }
          last_reviewed: 2026-10-01
          next_review: 2027-10-01
        gaps:
          no-night-line:
            text: No helpline for parents at night.
            levels: [getting-help]
            date: 2025-06-02
            review: 2027-06-02
        """;

    public override void Check(Examination examination)
    {
        var pathway = examination.Pathway;
        if (pathway.LastReviewed is not { } reviewed) return;
        var old = new List<Part>();
        Add(old, reviewed, pathway.ApprovedBy?.Date, "the clinical approval");
        foreach (var gap in pathway.Gaps)
            if (gap.Review is null) Add(old, reviewed, gap.Date, $"the gap \"{Sentence.Short(gap.Text.Value)}\"");
        foreach (var service in pathway.Services)
            if (service.Status is { Value: ServiceStatus.Planned }) Add(old, reviewed, service.Assured?.Date, $"the plan for \"{service.Name.Value}\"");
        if (old.Count == 0) return;
        old.Sort(static (a, b) => a.Date.Value.CompareTo(b.Date.Value));
        var named = new List<RelatedPlace>();
        for (var i = 0; i < old.Count && i < MostNamed; i++) named.Add(new RelatedPlace(old[i].Date.Where, $"{old[i].Name}, {Phrases.Day(old[i].Date.Value)}"));
        var parts = old.Count == 1 ? $"{old[0].Name} is of {Phrases.Day(old[0].Date.Value)}" : $"{old.Count} parts are more than a year older";
        examination.Report(Found($"the pathway says that it was reviewed on {Phrases.Day(reviewed.Value)}, but {parts}", reviewed.Where, "pathway", reviewed.Where.Words) with
        {
            Label = "says that all was looked at",
            Help = "look at each with the partners and write the new day beside it; if only some parts were reviewed, put the day of the last full review back here",
            Related = named.ToSeq(),
        });
    }

    private static void Add(List<Part> old, Located<DateOnly> reviewed, Located<DateOnly>? date, string name)
    {
        if (date is not null && Elapsed.MoreThanMonths(Months, date.Value, reviewed.Value)) old.Add(new Part(date, name));
    }

    private sealed record Part(Located<DateOnly> Date, string Name);
}
