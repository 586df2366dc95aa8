using Pair.Core.Rollup;
using Pair.Formats.Html.Reports;
using Pair.Formats.Rollup;

namespace Pair.Formats.Html.Rollup;

/// <summary>One matrix: each cell says its numbers in words, has a ground by how many areas reach everybody, and leads to the areas.</summary>
internal static class MatrixTable
{
    /// <summary>Its place in the page.</summary>
    public static string Place(int group) => $"matrix-{group + 1}";

    /// <summary>The look of a cell.</summary>
    public static string Look(AtlasCell cell)
    {
        if (cell.Asked == 0) return "void";
        return HeatWords.IsAlarming(cell) ? $"q{HeatWords.Quarter(cell)} alarm" : $"q{HeatWords.Quarter(cell)}";
    }

    public static void Write(AtlasChapter chapter, int group)
    {
        var (page, frame, matrix) = (chapter.Page, chapter.Atlas.Frame, chapter.Atlas.Matrices[group]);
        page.Raw($"<table role=\"table\" class=\"heat {HeatSize.Of(frame.Ages.Count)}\"").Attribute("id", Place(group)).Raw(">\n<caption dir=\"auto\">").Text(matrix.Group.Name).Raw("</caption>\n<thead role=\"rowgroup\">\n<tr role=\"row\">");
        page.Raw("<th role=\"columnheader\" scope=\"col\">Band</th>");
        foreach (var ages in frame.Ages) page.Raw("<th role=\"columnheader\" scope=\"col\">").Text(RollupWords.Of(ages)).Raw("</th>");
        page.Raw("</tr>\n</thead>\n<tbody role=\"rowgroup\">\n");
        for (var row = 0; row < matrix.Rows.Count; row++)
        {
            page.Raw("<tr role=\"row\">\n<th role=\"rowheader\" scope=\"row\">");
            Marks.Write(page, row + 1);
            page.Raw("<span>").Text(RollupWords.Of(matrix.Rows[row].Band)).Raw("</span></th>\n");
            for (var column = 0; column < matrix.Rows[row].Cells.Count; column++)
            {
                var cell = matrix.Rows[row].Cells[column];
                page.Raw($"<td role=\"cell\" class=\"{Look(cell)}\"").Attribute("data-label", RollupWords.Of(frame.Ages[column])).Raw(">");
                Words(page, cell, MatrixLists.Place(group, row, column));
                page.Raw("</td>\n");
            }
            page.Raw("</tr>\n");
        }
        page.Raw("</tbody>\n</table>\n");
    }

    private static void Words(Markup page, AtlasCell cell, string place)
    {
        if (cell.Asked == 0)
        {
            page.Raw("<span aria-hidden=\"true\">–</span><span class=\"unseen\">no area is asked</span>");
            return;
        }
        page.Raw($"<a href=\"#{place}\"><b>{Count.Of(cell.Whole.Count)}</b> of {Count.Of(cell.Asked)}<span class=\"unseen\"> reach every family</span>");
        if (cell.None.Count > 0) Note(page, cell.None.Count, "empty");
        if (cell.Declared.Count > 0) Note(page, cell.Declared.Count, "declared");
        if (cell.Named.Count > 0) Note(page, cell.Named.Count, "by name");
        page.Raw("</a>");
    }

    private static void Note(Markup page, int number, string words) => page.Raw($"<span class=\"unseen\">,</span> <small>{Count.Of(number)} {words}</small>");
}
