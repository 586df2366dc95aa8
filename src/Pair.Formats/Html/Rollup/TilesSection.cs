using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Rollup;
using Pair.Formats.Html.Reports;
using Pair.Formats.Rollup;

namespace Pair.Formats.Html.Rollup;

/// <summary>Area by area: a small picture of each, beside those of its nation and base.</summary>
internal static class TilesSection
{
    public static void Write(AtlasChapter chapter)
    {
        var (page, atlas) = (chapter.Page, chapter.Atlas);
        chapter.Begin("Area by area");
        var ages = new List<string>();
        foreach (var stretch in atlas.Frame.Ages) ages.Add(Spans.Of(stretch));
        chapter.Say($"What each area has for families in general. From the top, the rows of a picture are promotion, advice, help, more help and risk; its columns are {Phrases.Listed(ages)}. Each leads to the figures of its area.");
        Legend(page);
        var groups = Groups(chapter);
        foreach (var group in groups)
        {
            if (groups.Count > 1) chapter.Part($"{group.Name} ({Count.Of(group.Areas.Count)})");
            page.Raw("<ul class=\"tiles\" role=\"list\">\n");
            foreach (var area in group.Areas) Tile(chapter, area);
            page.Raw("</ul>\n");
        }
        chapter.End();
    }

    private static void Tile(AtlasChapter chapter, int place)
    {
        var (page, atlas, area) = (chapter.Page, chapter.Atlas, chapter.Atlas.Areas[place]);
        page.Raw($"<li><a href=\"#{AtlasChapter.RowOf(place)}\">");
        TilePicture.Write(page, atlas.Frame, area);
        page.Raw("<b dir=\"auto\">").Text(chapter.Names[place]).Raw("</b></a> <small>").Text(Words(area.Figures)).Raw("</small>");
        if (Empty(atlas.Frame, area) is { Length: > 0 } empty) page.Raw("<span class=\"unseen\">").Text(empty).Raw("</span>");
        page.Raw("</li>\n");
    }

    private static string Words(AreaFigures figures)
    {
        var asked = figures.Whole + figures.Part + figures.Declared + figures.None;
        return figures.None > 0 ? $"{figures.Whole} of {asked} for all, {figures.None} empty" : $"{figures.Whole} of {asked} for all";
    }

    // What the crosses of the picture say, for those who hear the page.
    private static string Empty(AtlasFrame frame, AreaProfile area)
    {
        var names = new List<CellName>();
        for (var i = 0; i < TilePicture.CountOf(frame) && i < area.Cells.Count; i++)
            if (area.Cells[i].Reach == Reach.None) names.Add(new CellName(AtlasFrame.Bands[i / frame.Ages.Count], frame.Ages[i % frame.Ages.Count]));
        return names.Count == 0 ? "" : $": {RollupWords.Of(names)}";
    }

    private static void Legend(Markup page)
    {
        page.Raw("<ul class=\"legend tile-legend\" role=\"list\" aria-label=\"How to read the pictures\">\n");
        Entry(page, Reach.Whole, "for all families");
        Entry(page, Reach.Part, "for some");
        Entry(page, Reach.Declared, "what is missing is declared");
        Entry(page, Reach.None, "empty, and nobody says so");
        Entry(page, Reach.NotAsked, "not asked: no level is read so");
        page.Raw("</ul>\n");
    }

    private static void Entry(Markup page, Reach reach, string means)
    {
        page.Raw("<li>");
        TilePicture.Sample(page, reach);
        page.Raw(" <span>").Text(means).Raw("</span></li>\n");
    }

    private static List<TileGroup> Groups(AtlasChapter chapter)
    {
        var groups = new List<TileGroup>();
        foreach (var place in chapter.Names.InOrder)
        {
            var area = chapter.Atlas.Areas[place];
            var group = groups.Find(one => one.Nation == area.Nation && one.Base == area.Base);
            if (group is null) groups.Add(group = new TileGroup(area.Nation, area.Base, []));
            group.Areas.Add(place);
        }
        groups.Sort((one, other) =>
        {
            var byNation = ((int?)one.Nation ?? int.MaxValue).CompareTo((int?)other.Nation ?? int.MaxValue);
            if (byNation != 0) return byNation;
            if (one.Base is null != other.Base is null) return one.Base is null ? 1 : -1;
            return string.CompareOrdinal(one.Base, other.Base);
        });
        return groups;
    }

    private sealed record TileGroup(Nation? Nation, string? Base, List<int> Areas)
    {
        public string Name => Base is null ? RollupWords.Of(Nation) : $"{RollupWords.Of(Nation)}: {Base}";
    }
}
