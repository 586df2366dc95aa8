using Pair.Core.Rollup;

namespace Pair.Formats.Html.Rollup;

/// <summary>Who is reached: a matrix for all families and one for each group, with the areas behind each cell.</summary>
internal static class MatrixSection
{
    public static void Write(AtlasChapter chapter)
    {
        var (page, atlas) = (chapter.Page, chapter.Atlas);
        chapter.Begin("Who is reached");
        chapter.Say("In how many areas services reach every family, by what families need and the age of the baby. Each cell leads to the areas behind it.");
        chapter.Say(AtlasWords.Approximate);
        if (!atlas.Matrices.IsEmpty)
        {
            page.Raw("<div class=\"maps\">\n");
            MatrixTable.Write(chapter, 0);
            page.Raw("</div>\n");
            MatrixLegend.Write(page, atlas);
            MatrixLists.Write(chapter, 0);
        }
        if (atlas.Matrices.Count > 1)
        {
            chapter.Part("Groups of families");
            chapter.Say("A group is reached by services for everybody that do not leave it out, and by those that name it.");
            page.Raw(atlas.Frame.Ages.Count <= 5 ? "<div class=\"maps two\">\n" : "<div class=\"maps\">\n");
            for (var group = 1; group < atlas.Matrices.Count; group++) MatrixTable.Write(chapter, group);
            page.Raw("</div>\n<p class=\"on-paper\">Which areas are behind these cells: in this page on a screen, and in the workbook.</p>\n");
            for (var group = 1; group < atlas.Matrices.Count; group++) MatrixLists.Write(chapter, group);
        }
        LevelReadings.Write(chapter);
        chapter.End();
    }
}
