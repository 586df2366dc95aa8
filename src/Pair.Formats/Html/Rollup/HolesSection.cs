using Pair.Core.Phrasing;
using Pair.Core.Rollup;
using Pair.Core.Text;
using Pair.Formats.Html.Reports;
using Pair.Formats.Rollup;

namespace Pair.Formats.Html.Rollup;

/// <summary>What is missing and nobody has declared, the widest first, area by area.</summary>
internal static class HolesSection
{
    // What is widest; the others open on demand.
    private const int First = 3;

    public static void Write(AtlasChapter chapter)
    {
        var atlas = chapter.Atlas;
        var heading = chapter.Begin("Gaps that nobody has declared");
        List<int> areas = [.. chapter.Names.InOrder.Where(area => !atlas.Areas[area].Undeclared.IsEmpty)];
        if (areas.Count == 0) chapter.Say("Everything that is missing is declared.");
        else
        {
            chapter.Say($"{Count.Of(areas.Count, "area")}, the widest gap first. Each needs an owner, or a decision to declare it. The share is that of families at the level, counted place by place, carer by carer and day by day.");
            // A stable order: of the same width the one by name.
            var order = areas.OrderByDescending(area => Width(atlas.Areas[area])).ThenByDescending(area => atlas.Areas[area].Undeclared.Count).ToList();
            LongTable.Write(chapter.Page, heading, "more area", [.. order.Select(area => Row(chapter, area))], new Column("Area", 24), new Column("What is missing"));
        }
        chapter.End();
    }

    private static int Width(AreaProfile area)
    {
        var widest = 0;
        foreach (var hole in area.Undeclared) widest = Math.Max(widest, hole.Share);
        return widest;
    }

    private static Action<QuestionTable> Row(AtlasChapter chapter, int place) => table => table.Row(AtlasChapter.HolesOf(place), _ => chapter.Link(place), page =>
    {
        var holes = chapter.Atlas.Areas[place].Undeclared;
        var first = holes.Count <= First + 1 ? holes.Count : First;
        List(page, holes, 0, first);
        if (first == holes.Count) return;
        page.Raw("<details>\n<summary>").Text($"{Count.Of(holes.Count - first)} more").Raw("<span class=\"unseen\"> of ").Text(chapter.Names[place]).Raw("</span></summary>\n");
        List(page, holes, first, holes.Count);
        page.Raw("</details>\n");
    });

    private static void List(Markup page, Seq<AreaHole> holes, int from, int to)
    {
        page.Raw("<ul role=\"list\" class=\"holes\">");
        for (var i = from; i < to; i++)
        {
            var hole = holes[i];
            page.Raw("<li dir=\"auto\"><strong>").Text(hole.Level).Raw("</strong>");
            if (hole.Bands.Count > 0) page.Text($" ({Phrases.InSentence(RollupWords.Of(hole.Bands))})");
            page.Text($": {RollupWords.Of(hole.Kind)}{(hole.Families.Length == 0 ? "" : $", {hole.Families}")}, {hole.Share}%").Raw("</li>");
        }
        page.Raw("</ul>");
    }
}
