using Pair.Core.Survey;
using Pair.Core.Text;

namespace Pair.Formats.Xlsx;

/// <summary>The sheet that shows the map: tables one below the other, each cell in words, with a ground and a frame of its kind.</summary>
internal static class SurveyMap
{
    private static readonly SheetRow space = new([]);

    /// <summary>The sheet.</summary>
    public static Sheet Sheet(IReadOnlyList<PathwaySurvey> surveys)
    {
        var (rows, widest) = (new List<SheetRow>(), 1);
        foreach (var survey in surveys)
        {
            rows.Add(Row(Look.Title, SurveyWords.Heading(survey)));
            if (SurveyWords.Unfilled(survey) is { } unfilled) rows.Add(Row(Look.Name, unfilled));
            rows.Add(Row(Look.Note, SurveyWords.Summary(survey.Figures)));
            if (ReferenceEquals(survey, surveys[0])) rows.AddRange(Key(surveys));
            foreach (var grid in survey.Grids)
            {
                widest = Math.Max(widest, grid.Columns.Count);
                rows.Add(space);
                rows.Add(Row(Look.Heading, grid.Title) with { BeginsBlock = true });
                rows.Add(new([new SheetCell.Words(MapWords.Heading(grid.RowHeading ?? Axis.Level), Look.Header), .. grid.Columns.Select(ages => new SheetCell.Words(MapWords.Column(ages), Look.MapHeader))]));
                foreach (var row in grid.Rows) rows.Add(new([new SheetCell.Words(MapWords.Of(row), Look.Name), .. row.Cells.Select(Cell)]));
            }
            rows.Add(space);
        }
        SheetColumn[] columns = [new(20, 40), .. Enumerable.Repeat(new SheetColumn(15, 24), widest)];
        return new Sheet("Map", [.. columns], rows.ToSeq());
    }

    private static SheetCell Cell(Cell cell)
    {
        var look = cell.State switch
        {
            CellState.NoFamilies => Look.MapNobody,
            CellState.None => Look.MapNone,
            CellState.Declared => Look.MapDeclared,
            CellState.One => Look.MapOne,
            _ => cell.Services.Count < 4 ? Look.MapFew : Look.MapMany,
        };
        var words = MapWords.Of(cell);
        return words == SurveyWords.Number(cell.Services.Count) ? new SheetCell.Number(cell.Services.Count, look) : new SheetCell.Words(words, look);
    }

    // Grounds and frames say nothing that the words do not; so the key says what words stand for, as far as they are there.
    private static IEnumerable<SheetRow> Key(IReadOnlyList<PathwaySurvey> surveys)
    {
        List<Cell> cells = [.. surveys.SelectMany(survey => survey.Grids).SelectMany(grid => grid.Rows).SelectMany(row => row.Cells)];
        if (cells.Exists(cell => cell.State == CellState.None)) yield return Key(Look.MapNone, MapWords.None, "no service, and nobody has declared it");
        if (cells.Exists(cell => cell.State == CellState.Declared)) yield return Key(Look.MapDeclared, MapWords.Declared, "no service; the partners have said so");
        if (cells.Exists(cell => cell.State == CellState.One)) yield return Key(Look.MapOne, MapWords.One, "one service alone");
        yield return Key(Look.MapFew, "2 or 3", "so many services; from four on the ground is dark");
        if (cells.Exists(cell => cell.HasHole)) yield return Key(Look.Name, MapWords.NotForEveryone, "a service is there, but not for every carer, not in every place or not the whole time, and nobody has declared it");
        if (cells.Exists(cell => cell.IsDeclaredInPart)) yield return Key(Look.Name, MapWords.DeclaredInPart, "a declared gap takes some of it away");
        if (cells.Exists(cell => cell.IsRemote)) yield return Key(Look.Name, MapWords.Remote, "all services are online, by phone or by text message");
        if (cells.Exists(cell => cell.CarersNotSaid)) yield return Key(Look.Name, MapWords.CarersNotSaid, "no service says who may come");
        if (cells.Exists(cell => cell.Named > 0)) yield return Key(Look.Name, "by name", "how many of the services name this group");
    }

    private static SheetRow Key(Look look, string words, string meaning) => new([new SheetCell.Words(words, look), new SheetCell.Words(meaning, Look.Note)]);

    private static SheetRow Row(Look look, params IEnumerable<string> words) => new(words.Select(text => (SheetCell)new SheetCell.Words(text, look)).ToSeq());
}
