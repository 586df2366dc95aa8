using Pair.Core.Phrasing;
using Pair.Core.Rollup;

namespace Pair.Formats.Html.Rollup;

/// <summary>What <c>pair rollup</c> tells, as a page for a national or regional team and their boards: one file, which asks no other host for anything.</summary>
public static class RollupPage
{
    /// <summary>Writes the page.</summary>
    /// <param name="atlas">The facts.</param>
    /// <param name="tool">Name and version of the program.</param>
    public static string Render(Atlas atlas, string tool)
    {
        var page = new Markup();
        var script = atlas.Areas.IsEmpty ? null : PageScript.OfAtlas();
        PageHead.Write(page, "en-GB", $"Atlas of parent-infant pathways, {Phrases.Day(atlas.Day)}", tool, RollupStyle.Of(atlas), script);
        page.Raw("<body class=\"atlas\">\n<a class=\"skip\" href=\"#main\">Skip to the main part</a>\n<main id=\"main\" tabindex=\"-1\">\n");
        var chapter = new AtlasChapter(page, atlas);
        AtlasOpening.Write(chapter);
        UnreadSection.Write(chapter);
        if (!atlas.Areas.IsEmpty) Sections(chapter);
        page.Raw("</main>\n");
        if (script is not null) page.Raw("<script>").Raw(script).Raw("</script>\n");
        page.Raw("</body>\n</html>\n");
        return page.ToString();
    }

    // In the order of AtlasPlaces, which links know.
    private static void Sections(AtlasChapter chapter)
    {
        MatrixSection.Write(chapter);
        TilesSection.Write(chapter);
        FiguresSection.Write(chapter);
        SpecialistsSection.Write(chapter);
        HolesSection.Write(chapter);
        DeclaredSection.Write(chapter);
        ReviewsSection.Write(chapter);
        SharedSection.Write(chapter);
        AlikeSection.Write(chapter);
        TrendSection.Write(chapter);
        UnsaidSection.Write(chapter);
    }
}
