using Pair.Formats.Html.Reports;

namespace Pair.Formats.Html.Rollup;

/// <summary>Pathways whose review is overdue, the longest first, and those that name no day.</summary>
internal static class ReviewsSection
{
    public static void Write(AtlasChapter chapter)
    {
        var atlas = chapter.Atlas;
        var heading = chapter.Begin("Reviews that are overdue");
        List<int> overdue = [.. chapter.Names.InOrder.Where(area => atlas.Areas[area].DaysOverdue is not null)];
        if (overdue.Count == 0) chapter.Say("No review of a pathway is overdue.");
        else
        {
            var order = overdue.OrderByDescending(area => atlas.Areas[area].DaysOverdue).ToList();
            LongTable.Write(chapter.Page, heading, "more area", [.. order.Select(area => Row(chapter, area))],
                new Column("Area", 31), new Column("Overdue by", 21), new Column("Review was due", 24), new Column("Last reviewed"));
        }
        List<int> unsaid = [.. chapter.Names.InOrder.Where(area => atlas.Areas[area].NextReview is null)];
        if (unsaid.Count > 0)
        {
            chapter.Page.Raw($"<p class=\"those\"><b>No day for a review is said ({Count.Of(unsaid.Count)}):</b> ");
            chapter.Links(unsaid);
            chapter.Page.Raw(".</p>\n");
        }
        chapter.End();
    }

    private static Action<QuestionTable> Row(AtlasChapter chapter, int place)
    {
        var area = chapter.Atlas.Areas[place];
        return table => table.Row(_ => chapter.Link(place), page => page.Text(Count.Of(area.DaysOverdue ?? 0, "day")), page => Day(page, area.NextReview), page => Day(page, area.LastReviewed));
    }

    private static void Day(Markup page, DateOnly? day)
    {
        if (day is { } known) Days.Write(page, known);
        else page.Text("Not said");
    }
}
