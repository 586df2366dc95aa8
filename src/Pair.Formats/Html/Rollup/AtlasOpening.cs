using Pair.Core.Rollup;
using Pair.Formats.Html.Reports;

namespace Pair.Formats.Html.Rollup;

/// <summary>Title, the sentence to repeat, four figures, and what to look at first.</summary>
internal static class AtlasOpening
{
    public static void Write(AtlasChapter chapter)
    {
        var (page, atlas) = (chapter.Page, chapter.Atlas);
        page.Raw("<header>\n");
        chapter.Heading(0, "atlas-title", $"What families can and cannot find{atlas.Areas.Count switch { 0 => "", 1 => $" in {chapter.Names[0]}", var areas => $" in {Count.Of(areas, "area")}" }}");
        page.Raw("<p class=\"meta\" dir=\"auto\">Atlas of parent-infant pathways. As of ");
        Days.Write(page, atlas.Day);
        page.Raw(".</p>\n");
        var headline = new AtlasHeadline(chapter);
        page.Raw("<p class=\"lead\" dir=\"auto\"><strong>").Text(headline.Sentence).Raw("</strong>");
        if (!atlas.Areas.IsEmpty && !atlas.Unread.IsEmpty)
            page.Text($" {Count.Of(atlas.Unread.Count)} of {Count.Of(atlas.Areas.Count + atlas.Unread.Count, "area")} could not be read and {(atlas.Unread.Count == 1 ? "is" : "are")} missing below.");
        page.Raw("</p>\n");
        if (AtlasWords.Unfilled(atlas) is { } unfilled) page.Raw("<p class=\"lead\" dir=\"auto\"><strong>").Text(unfilled).Raw("</strong></p>\n");
        if (!atlas.Areas.IsEmpty)
        {
            Numbers(page, atlas);
            Points(chapter, headline.Points);
            Contents(chapter);
        }
        page.Raw("</header>\n");
    }

    private static void Numbers(Markup page, Atlas atlas)
    {
        var (services, without, holes, overdue) = (0, 0, 0, 0);
        foreach (var area in atlas.Areas)
        {
            services += area.Figures.Services;
            if (area.Specialists != SpecialistAccess.Named) without++;
            if (!area.Undeclared.IsEmpty) holes++;
            if (area.DaysOverdue is not null) overdue++;
        }
        Figures.Begin(page);
        Figures.Write(page, services, "service", atlas.Areas.Count == 1 ? "services" : "services in all areas");
        Figures.Write(page, holes, "area with gaps that nobody has declared", "areas with gaps that nobody has declared");
        Figures.Write(page, without, "area without specialists to turn to", "areas without specialists to turn to");
        Figures.Write(page, overdue, "area whose review is overdue", "areas whose review is overdue");
        Figures.End(page);
    }

    private static void Points(AtlasChapter chapter, IReadOnlyList<AtlasPoint> points)
    {
        if (points.Count == 0) return;
        var page = chapter.Page;
        page.Raw("<div class=\"first\">\n");
        chapter.Heading(1, "atlas-first", "What to look at first");
        page.Raw("<ul role=\"list\">\n");
        foreach (var point in points)
        {
            page.Raw("<li>");
            chapter.Link(point.Place, point.Words);
            page.Raw("</li>\n");
        }
        page.Raw("</ul>\n</div>\n");
    }

    private static void Contents(AtlasChapter chapter)
    {
        var page = chapter.Page;
        page.Raw("<nav aria-label=\"On this page\">\n<ul role=\"list\">\n");
        Entry(chapter, AtlasPlaces.Matrices, "Who is reached");
        Entry(chapter, AtlasPlaces.Tiles, "Area by area");
        Entry(chapter, AtlasPlaces.Figures, "In figures");
        Entry(chapter, AtlasPlaces.Specialists, "Specialists");
        Entry(chapter, AtlasPlaces.Holes, "Gaps nobody has declared");
        Entry(chapter, AtlasPlaces.Declared, "Declared gaps");
        Entry(chapter, AtlasPlaces.Reviews, "Reviews");
        Entry(chapter, AtlasPlaces.Shared, "Shared services");
        Entry(chapter, AtlasPlaces.Alike, "Areas alike");
        if (chapter.Atlas.Trend is not null) Entry(chapter, AtlasPlaces.Trend, "What has changed");
        page.Raw("</ul>\n</nav>\n");
    }

    private static void Entry(AtlasChapter chapter, string place, string words)
    {
        chapter.Page.Raw("<li>");
        chapter.Link(place, words);
        chapter.Page.Raw("</li>\n");
    }
}
