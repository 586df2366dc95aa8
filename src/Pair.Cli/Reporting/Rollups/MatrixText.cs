using System.Globalization;
using Pair.Core.Coverage;
using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Rollup;
using Pair.Core.Text;

namespace Pair.Cli.Reporting.Rollups;

/// <summary>Matrices of an atlas at a terminal, ages across and bands down: the words carry the meaning, colour only helps.</summary>
internal sealed class MatrixText(TextWriter writer, Screen screen, Atlas atlas)
{
    private const int Name = 10, Gap = 2, Usual = 15;

    /// <summary>Families in general: how many areas reach all of them, and below it those that reach some or none.</summary>
    public void Write(AtlasMatrix matrix)
    {
        var rows = matrix.Rows.Select(row => row.Cells.Select(Lines).ToList()).ToList();
        Table(matrix.Group.Name, matrix.Rows, rows);
    }

    /// <summary>A group: how many areas reach all of it, and in how many a service names it.</summary>
    public void WriteGroup(AtlasMatrix matrix) =>
        Table(matrix.Group.Name, matrix.Rows, matrix.Rows.Select(row => row.Cells.Select(cell => new List<Piece> { OfGroup(cell) }).ToList()).ToList());

    private void Table(string title, Seq<AtlasRow> rows, List<List<List<Piece>>> cells)
    {
        writer.WriteLine(screen.Paint.Bold(ScreenText.Clean(title)));
        // Of the families before the birth none is older, and of those in neonatal care none is younger.
        var asked = Enumerable.Range(0, atlas.Frame.Ages.Count).Where(column => rows.Any(row => row.Cells[column].Asked > 0)).ToList();
        if (asked.Count == 0) return;
        var heads = asked.Select(column => Head(atlas.Frame.Ages[column])).ToList();
        cells = [.. cells.Select(row => asked.Select(column => row[column]).ToList())];
        // Where the screen is too narrow for all ages, in pieces one below the other.
        var width = heads.Max(head => head.Length);
        foreach (var piece in cells.SelectMany(row => row).SelectMany(cell => cell)) width = Math.Max(width, piece.Words.Length);
        // A calm atlas has tables of one width.
        width = Math.Max(width, Usual) + Gap;
        var fit = Math.Max(1, (screen.Width - Name) / width);
        for (var first = 0; first < heads.Count; first += fit)
        {
            var end = Math.Min(heads.Count, first + fit);
            writer.Write(new string(' ', Name));
            for (var column = first; column < end; column++) writer.Write(heads[column].PadLeft(width));
            writer.WriteLine();
            for (var row = 0; row < cells.Count; row++) Row(AtlasWords.Of(rows[row].Band), cells[row], first, end, width);
            if (end < heads.Count) writer.WriteLine();
        }
    }

    private void Row(string name, List<List<Piece>> cells, int first, int end, int width)
    {
        var height = 1;
        for (var column = first; column < end; column++) height = Math.Max(height, cells[column].Count);
        for (var line = 0; line < height; line++)
        {
            var text = (line == 0 ? name : "").PadRight(Name);
            for (var column = first; column < end; column++)
            {
                var piece = line < cells[column].Count ? cells[column][line] : new Piece("", null);
                text += new string(' ', width - piece.Words.Length) + (piece.Severity is { } severity ? screen.Paint.Of(severity, piece.Words) : piece.Words);
            }
            writer.WriteLine(text.TrimEnd());
        }
    }

    private static List<Piece> Lines(AtlasCell cell)
    {
        if (cell.Asked == 0) return [new Piece("-", null)];
        var lines = new List<Piece> { new($"{Number(cell.Whole.Count)} of {Number(cell.Asked)}", null) };
        if (cell.Part.Count > 0) lines.Add(new Piece($"part {Number(cell.Part.Count)}", null));
        if (cell.Declared.Count > 0) lines.Add(new Piece($"declared {Number(cell.Declared.Count)}", Severity.Warning));
        if (cell.None.Count > 0) lines.Add(new Piece($"none {Number(cell.None.Count)}", Severity.Error));
        return lines;
    }

    private static Piece OfGroup(AtlasCell cell) => cell.Asked == 0
        ? new Piece("-", null)
        : new Piece($"{Number(cell.Whole.Count)}/{Number(cell.Asked)} ({Number(cell.Named.Count)})", cell.Whole.Count == 0 ? Severity.Error : null);

    private static string Head(Stretch ages) => ages.To.Days == Age.BirthDay && ages.From.Days <= 0 ? "Pregnancy"
        : ages.From.Form == ages.To.Form ? $"{ages.From.Number} to {Brief(ages.To)}" : $"{Phrases.Capital(Brief(ages.From))} to {Brief(ages.To)}";

    private static string Brief(Age age) => age.Form is AgeForm.Birth or AgeForm.Pregnancy ? Phrases.Of(age) : age.Written;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // Words on one line of a cell, and how grave they are.
    private sealed record Piece(string Words, Severity? Severity);
}
