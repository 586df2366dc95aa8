using Pair.Core.Coverage;
using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Survey;

namespace Pair.Cli.Reporting.Surveys;

/// <summary>One table of the map at a terminal: the words carry the meaning, colour only helps.</summary>
internal sealed class GridText(TextWriter writer, Screen screen)
{
    // What a name of a level takes; longer ones wrap.
    private const int MostName = 26, LeastName = 16, Gap = 2;

    /// <summary>Signs that were used, for the key below the tables.</summary>
    public HashSet<char> Used { get; } = [];

    /// <summary>The first number of services that name a group, for the same; null where none does.</summary>
    public int? Names { get; private set; }

    /// <summary>Writes a table; where it has more columns than the screen holds, in pieces one below the other.</summary>
    public void Write(Grid grid)
    {
        var name = Math.Clamp(Math.Max(grid.Rows.Max(row => ScreenText.WidthOf(Name(row))), ScreenText.WidthOf(grid.Title)), LeastName, MostName);
        var words = grid.Rows.Select(row => row.Cells.Select(Word).ToList()).ToList();
        var heads = grid.Columns.Select(Head).ToList();
        var widths = Widths(heads, words);
        if (widths.Sum() + name > screen.Width)
        {
            heads = [.. grid.Columns.Select(Short)];
            widths = Widths(heads, words);
        }
        // A calm table has columns of one width.
        if (widths.Max() * widths.Count + name <= screen.Width) widths = [.. widths.Select(_ => widths.Max())];

        for (var first = 0; first < heads.Count;)
        {
            var (end, used) = (first, name);
            while (end < heads.Count && (end == first || used + widths[end] <= screen.Width)) used += widths[end++];
            WriteLine(first == 0 ? grid.Title : $"{grid.Title}, continued", name, screen.Paint.Bold, column => heads[column], head => head, widths, first, end);
            for (var row = 0; row < grid.Rows.Count; row++)
            {
                var (cells, its) = (words[row], grid.Rows[row].Cells);
                var at = 0;
                WriteLine(Name(grid.Rows[row]), name, text => text, column => cells[column], word => Painted(its[first + at++], word), widths, first, end);
            }
            first = end;
            if (first < heads.Count) writer.WriteLine();
        }
    }

    private static List<int> Widths(List<string> heads, List<List<string>> words) =>
        [.. heads.Select((head, column) => Math.Max(head.Length, words.Max(row => row[column].Length)) + Gap)];

    private void WriteLine(
        string title, int width, Func<string, string> paint, Func<int, string> cell, Func<string, string> paintCell, List<int> widths, int first, int end)
    {
        var lines = Wrapping.Wrap(ScreenText.Clean(title), width);
        for (var i = 0; i < lines.Count - 1; i++) writer.WriteLine(paint(lines[i]));
        writer.Write(paint(lines[^1]) + new string(' ', Math.Max(0, width - ScreenText.WidthOf(lines[^1]))));
        for (var column = first; column < end; column++)
        {
            var word = cell(column);
            writer.Write(new string(' ', Math.Max(0, widths[column] - word.Length)) + paintCell(word));
        }
        writer.WriteLine();
    }

    private static string Name(GridRow row) => row.Number is { } number ? $"{number} {ScreenText.Clean(row.Name)}" : ScreenText.Clean(row.Name);

    private string Painted(Cell cell, string word) => cell.State switch
    {
        CellState.None => screen.Paint.Of(Severity.Error, word),
        CellState.Declared or CellState.One => screen.Paint.Of(Severity.Warning, word),
        _ => word,
    };

    private string Word(Cell cell)
    {
        var word = cell.State switch
        {
            CellState.NoFamilies => "-",
            CellState.None => "NONE",
            CellState.Declared => "declared",
            CellState.One => "1 only",
            _ => SurveyWords.Number(cell.Services.Count),
        };
        if (cell.Named > 0)
        {
            word = $"{word}, {cell.Named} named";
            Names ??= cell.Named;
        }
        if (cell.State == CellState.NoFamilies) Used.Add('-');
        return word + Sign('*', cell.HasHole) + Sign('+', cell.IsDeclaredInPart) + Sign('?', cell.CarersNotSaid) + Sign('~', cell.IsRemote);
    }

    private string Sign(char sign, bool isSet)
    {
        if (isSet) Used.Add(sign);
        return isSet ? sign.ToString() : "";
    }

    private static string Head(Stretch ages) =>
        ages.From.Days <= 0 && ages.To.Days == Age.BirthDay ? "Pregnancy" : $"{Phrases.Capital(Brief(ages.From))} to {Brief(ages.To)}";

    private static string Short(Stretch ages) =>
        ages.From.Days <= 0 && ages.To.Days == Age.BirthDay ? "Preg"
        : ages.From.Form == ages.To.Form ? $"{ages.From.Number}-{Brief(ages.To)}"
        : $"{(ages.From.Form == AgeForm.Birth ? "0" : Brief(ages.From))}-{Brief(ages.To)}";

    private static string Brief(Age age) => age.Form switch
    {
        AgeForm.Pregnancy => "pregnancy",
        AgeForm.Birth => "birth",
        AgeForm.WeeksPregnant => $"{age.Number}w preg",
        AgeForm.Weeks => $"{age.Number}w",
        AgeForm.Months => $"{age.Number}m",
        _ => $"{age.Number}y",
    };
}
