using Pair.Core.Survey;

namespace Pair.Formats.Html.Survey;

/// <summary>How to read the map: what always may be in it, and what this one has beside.</summary>
internal static class Legend
{
    public static void Write(Markup page, PathwaySurvey survey)
    {
        page.Raw("<ul class=\"legend\" role=\"list\" aria-label=\"How to read the map\">\n");
        Entry(page, "none", MapWords.None, "no service, and nobody has declared it");
        Entry(page, "declared", MapWords.Declared, "no service, and partners have said so");
        Entry(page, "one", MapWords.One, "one service alone");
        Entry(page, "some", "2", "two or three");
        Entry(page, "many", "4", "four or more");
        if (Any(survey, cell => cell.HasHole)) Entry(page, "some hole", "2, not for everyone", "some families find nothing, or not at all of these ages");
        if (Any(survey, cell => cell.IsDeclaredInPart)) Entry(page, "bare", MapWords.DeclaredInPart, "a declared gap names some of these families");
        if (Any(survey, cell => cell.Named > 0)) Entry(page, "bare", "3, 1 by name", "of three services, one names this group");
        if (Any(survey, cell => cell.IsRemote)) Entry(page, "bare", MapWords.Remote, "nobody is met in person");
        if (Any(survey, cell => cell.CarersNotSaid)) Entry(page, "bare", MapWords.CarersNotSaid, "no service here says which parents or carers it takes");
        if (Any(survey, cell => cell.State == CellState.NoFamilies)) Entry(page, "bare", "–", "no families of this age");
        page.Raw("</ul>\n");
    }

    private static bool Any(PathwaySurvey survey, Func<Cell, bool> has) => survey.Grids.Any(grid => grid.Rows.Any(row => row.Cells.Any(has)));

    private static void Entry(Markup page, string look, string sample, string means) =>
        page.Raw($"<li><b class=\"{look}\">").Text(sample).Raw("</b> <span>").Text(means).Raw("</span></li>\n");
}
