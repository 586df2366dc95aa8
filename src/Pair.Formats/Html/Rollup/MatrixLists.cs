using Pair.Core.Phrasing;
using Pair.Core.Text;
using Pair.Formats.Html.Reports;
using Pair.Formats.Rollup;

namespace Pair.Formats.Html.Rollup;

/// <summary>The areas behind each cell of a matrix: a list is seen when its cell leads to it, without any script.</summary>
internal static class MatrixLists
{
    // So many names are read at a glance, and need no other words.
    private const int Few = 12;

    /// <summary>The place of a list.</summary>
    public static string Place(int group, int row, int column) => $"cell-{group + 1}-{row + 1}-{column + 1}";

    public static void Write(AtlasChapter chapter, int group)
    {
        var matrix = chapter.Atlas.Matrices[group];
        chapter.Page.Raw(group == 0 ? "<div class=\"lists all\">\n" : "<div class=\"lists\">\n");
        for (var row = 0; row < matrix.Rows.Count; row++)
            for (var column = 0; column < matrix.Rows[row].Cells.Count; column++)
                if (matrix.Rows[row].Cells[column].Asked > 0) List(chapter, group, row, column);
        chapter.Page.Raw("</div>\n");
    }

    private static void List(AtlasChapter chapter, int group, int row, int column)
    {
        var (page, matrix) = (chapter.Page, chapter.Atlas.Matrices[group]);
        var cell = matrix.Rows[row].Cells[column];
        var name = RollupWords.Of(matrix.Rows[row].Band, chapter.Atlas.Frame.Ages[column]);
        var isWanted = cell.None.Count + cell.Declared.Count > 0;
        page.Raw($"<div class=\"behind{(isWanted ? " wanted" : "")}\"").Attribute("id", Place(group, row, column)).Raw(" tabindex=\"-1\">\n");
        page.Raw("<h3 dir=\"auto\">").Text(group == 0 ? name : $"{matrix.Group.Name}: {Phrases.InSentence(name)}").Raw("</h3>\n<p class=\"back\">");
        page.Raw($"<a href=\"#{MatrixTable.Place(group)}\">Back to the matrix</a></p>\n");
        // The longest of those who are reached says no more than that it is all the others.
        var (isPartLongest, isWholeLongest) = (IsLong(cell.Part) && cell.Part.Count > cell.Whole.Count, IsLong(cell.Whole) && cell.Whole.Count >= cell.Part.Count);
        Areas(chapter, "none", "Empty: families find nothing, and nobody says so", cell.None, null);
        Areas(chapter, "declared", "Declared: what is missing is known as a gap", cell.Declared, null);
        Areas(chapter, "part", "For some families", cell.Part, isPartLongest ? "all the others" : null);
        Areas(chapter, "whole", "For all families", cell.Whole, isWholeLongest ? cell.Whole.Count == cell.Asked ? "all that are asked" : "all the others" : null);
        Areas(chapter, "named", "Of these, a service names the group", cell.Named, cell.Named.Count == cell.Part.Count + cell.Whole.Count ? "all of them" : null);
        Areas(chapter, "void", "Not asked: no such families, or no level that is read so", cell.NotAsked, null);
        page.Raw("</div>\n");
    }

    private static bool IsLong(Seq<int> areas) => areas.Count > Few;

    private static void Areas(AtlasChapter chapter, string look, string words, Seq<int> areas, string? instead)
    {
        if (areas.IsEmpty) return;
        chapter.Page.Raw($"<p class=\"those {look}-those\"><b>{words} ({Count.Of(areas.Count)}):</b> ");
        if (instead is not null) chapter.Page.Text(instead);
        else if (look is "none" or "declared") chapter.Links(areas);
        else chapter.Listed(areas);
        chapter.Page.Raw(".</p>\n");
    }
}
