using Pair.Core.Phrasing;
using Pair.Core.Rollup;
using Pair.Formats.Html.Reports;
using Pair.Formats.Rollup;

namespace Pair.Formats.Html.Rollup;

/// <summary>What the areas know is missing: overdue for review first, then the oldest.</summary>
internal static class DeclaredSection
{
    private const string NotSaid = "Not said";

    public static void Write(AtlasChapter chapter)
    {
        var heading = chapter.Begin("Declared gaps");
        var gaps = new List<Declared>();
        foreach (var area in chapter.Names.InOrder)
            foreach (var gap in chapter.Atlas.Areas[area].Declared) gaps.Add(new Declared(area, gap));
        if (gaps.Count == 0) chapter.Say("No area has declared a gap.");
        else
        {
            chapter.Say($"{Count.Of(gaps.Count, "gap")} that partners know of. Overdue for review first, then the oldest.");
            var order = gaps.OrderByDescending(one => one.Gap.DaysOverdue ?? -1).ThenByDescending(one => one.Gap.Days ?? -1).ToList();
            LongTable.Write(chapter.Page, heading, "more declared gap", [.. order.Select(one => Row(chapter, one))],
                new Column("Area", 21), new Column("Gap and what it names"), new Column("Declared", 16), new Column("Review due", 24));
        }
        chapter.End();
    }

    private static Action<QuestionTable> Row(AtlasChapter chapter, Declared one) => table => table.Row(
        _ => chapter.Link(one.Area),
        page =>
        {
            if (one.Gap.Text is { } text) page.Raw("<span dir=\"auto\">").Text(text).Text(Phrases.FullStop(text)).Raw("</span>");
            else page.Raw("<em>").Text(AtlasWords.LeftOut).Raw("</em>");
            var names = one.Gap.Bands.IsEmpty ? one.Gap.Families : one.Gap.Families.Length == 0 ? RollupWords.Of(one.Gap.Bands) : $"{RollupWords.Of(one.Gap.Bands)}: {one.Gap.Families}";
            if (names.Length > 0) page.Raw(" <small>").Text(Phrases.Capital(names)).Text(Phrases.FullStop(names)).Raw("</small>");
            if (one.Gap.IsFilled) page.Raw(" <small><strong>Filled: services now cover all that it names.</strong></small>");
        },
        page => page.Text(one.Gap.Days is { } days ? Phrases.Capital(Phrases.Ago(chapter.Atlas.Day.AddDays(-Math.Min(days, chapter.Atlas.Day.DayNumber)), chapter.Atlas.Day)) : NotSaid),
        page =>
        {
            if (one.Gap.Review is { } due) Days.Write(page, due);
            else page.Text(NotSaid);
            if (one.Gap.DaysOverdue is { } overdue) page.Raw(", <strong>overdue by ").Text(Count.Of(overdue, "day")).Raw("</strong>");
        });

    private sealed record Declared(int Area, AreaGap Gap);
}
