using Pair.Core.Rollup;

namespace Pair.Formats.Html.Rollup;

/// <summary>How to read the matrices.</summary>
internal static class MatrixLegend
{
    public static void Write(Markup page, Atlas atlas)
    {
        page.Raw("<ul class=\"legend\" role=\"list\" aria-label=\"How to read the cells\">\n");
        Entry(page, "q4", "75%", "of the areas or more reach every family");
        Entry(page, "q3", "50%", "or more");
        Entry(page, "q2", "25%", "or more");
        Entry(page, "q1", "0%", "or more");
        if (Any(atlas, cell => cell.None.Count > 0)) Entry(page, "alarm", "1 empty", "in so many areas families find nothing, and nobody says so; framed from a fifth of the areas on");
        if (Any(atlas, cell => cell.Declared.Count > 0)) Entry(page, "bare", "1 declared", "in so many areas what is missing is declared as a gap");
        if (Any(atlas, cell => cell.Named.Count > 0)) Entry(page, "bare", "1 by name", "in so many areas a service names the group");
        page.Raw("</ul>\n");
    }

    private static bool Any(Atlas atlas, Func<AtlasCell, bool> has)
    {
        foreach (var matrix in atlas.Matrices)
            foreach (var row in matrix.Rows)
                foreach (var cell in row.Cells)
                    if (has(cell)) return true;
        return false;
    }

    private static void Entry(Markup page, string look, string sample, string means) =>
        page.Raw($"<li><b class=\"{look}\">").Text(sample).Raw("</b> <span>").Text(means).Raw("</span></li>\n");
}
