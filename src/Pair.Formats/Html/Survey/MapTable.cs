using Pair.Core.Survey;
using Pair.Formats.Html.Reports;

namespace Pair.Formats.Html.Survey;

/// <summary>One table of the map. It has as many columns as an area wants bands of age, and fits screens and paper with each.</summary>
internal static class MapTable
{
    private const int Tall = 14;

    public static void Write(Markup page, Grid grid)
    {
        var columns = grid.Columns.Select(MapWords.Column).ToList();
        page.Raw($"<table role=\"table\" class=\"heat {HeatSize.Of(grid.Columns.Count)}{(grid.Rows.Count > Tall ? " tall" : "")}\">\n<caption dir=\"auto\">").Text(Prose.Capital(grid.Title)).Raw("</caption>\n<thead role=\"rowgroup\">\n<tr role=\"row\">");
        // A header without words heads nothing.
        page.Raw(grid.RowHeading is { } axis ? $"<th role=\"columnheader\" scope=\"col\">{MapWords.Heading(axis)}</th>" : "<td role=\"cell\"></td>");
        foreach (var column in columns) page.Raw("<th role=\"columnheader\" scope=\"col\">").Text(column).Raw("</th>");
        page.Raw("</tr>\n</thead>\n<tbody role=\"rowgroup\">\n");
        foreach (var row in grid.Rows)
        {
            page.Raw("<tr role=\"row\">\n<th role=\"rowheader\" scope=\"row\" dir=\"auto\">");
            if (row.Number is { } number) Marks.Write(page, number);
            page.Raw("<span>").Text(Prose.Capital(row.Name)).Raw("</span></th>\n");
            for (var i = 0; i < row.Cells.Count; i++)
            {
                page.Raw($"<td role=\"cell\" class=\"{CellWords.Look(row.Cells[i])}\"").Attribute("data-label", columns[i]).Raw(">");
                CellWords.Write(page, row.Cells[i]);
                page.Raw("</td>\n");
            }
            page.Raw("</tr>\n");
        }
        page.Raw("</tbody>\n</table>\n");
    }
}
