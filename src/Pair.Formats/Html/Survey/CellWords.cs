using Pair.Core.Survey;

namespace Pair.Formats.Html.Survey;

/// <summary>What a cell of the map says: words first, then a frame of its own kind, colour last.</summary>
internal static class CellWords
{
    private const int Many = 4;

    /// <summary>The look of the cell, by its number and by who is left out.</summary>
    public static string Look(Cell cell) => cell.State switch
    {
        CellState.NoFamilies => "void",
        CellState.None => "none",
        CellState.Declared => "declared",
        _ => (cell.State == CellState.One ? "one" : cell.Services.Count >= Many ? "many" : "some") + (cell.HasHole ? " hole" : ""),
    };

    /// <summary>The first words: a number, or that there is none.</summary>
    public static string Number(Cell cell) => cell.State switch
    {
        CellState.None or CellState.Declared => MapWords.None,
        CellState.One => MapWords.One,
        _ => $"{cell.Services.Count}",
    };

    /// <summary>What else must be known to read the number rightly.</summary>
    public static IEnumerable<string> Notes(Cell cell) =>
        cell.State == CellState.Declared ? MapWords.Notes(cell).Prepend("declared") : MapWords.Notes(cell);

    /// <summary>Writes them; a cell without families has words for those who hear the page.</summary>
    public static void Write(Markup page, Cell cell)
    {
        if (cell.State == CellState.NoFamilies)
        {
            page.Raw("<span aria-hidden=\"true\">–</span><span class=\"unseen\">no families of this age</span>");
            return;
        }
        page.Raw("<b>").Text(Number(cell));
        List<string> notes = [.. Notes(cell)];
        page.Raw(notes.Count == 0 ? "</b>" : ",</b>");
        // Each begins a line, where a comma would be one letter too many for a narrow cell: it is for those who hear or copy the page.
        for (var i = 0; i < notes.Count; i++) page.Raw(" <small>").Text(notes[i]).Raw(i + 1 < notes.Count ? "<span class=\"unseen\">,</span></small>" : "</small>");
    }
}
