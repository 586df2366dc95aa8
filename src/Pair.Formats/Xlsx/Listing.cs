namespace Pair.Formats.Xlsx;

/// <summary>A sheet that can be filtered: a head, and a row for each fact; and what its cells are made of.</summary>
internal static class Listing
{
    private const int Widest = 48;

    /// <summary>The sheet. Where there is no row, one says so.</summary>
    public static Sheet Sheet(string name, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<SheetCell>> rows)
    {
        List<SheetRow> all = [new([.. header.Select(text => (SheetCell)new SheetCell.Words(text, Look.Header))])];
        foreach (var row in rows) all.Add(new([.. row]));
        if (all.Count == 1) all.Add(new([Text("None")]));
        // A head never wraps within a word.
        return new Sheet(name, [.. header.Select(text => new SheetColumn(text.Split(' ').Max(word => word.Length), Widest))], [.. all]) { HeaderRows = 1 };
    }

    /// <summary>Cells as a row.</summary>
    public static IReadOnlyList<SheetCell> Row(params IReadOnlyList<SheetCell> cells) => cells;

    /// <summary>Words, or nothing where there are none.</summary>
    public static SheetCell Text(string? text) => string.IsNullOrEmpty(text) ? new SheetCell.Blank() : new SheetCell.Words(text);

    /// <summary>A number.</summary>
    public static SheetCell.Number Number(int number) => new(number);

    /// <summary>A number, or nothing where there is none.</summary>
    public static SheetCell Number(int? number) => number is { } said ? new SheetCell.Number(said) : new SheetCell.Blank();

    /// <summary>A day, or nothing where none is said.</summary>
    public static SheetCell Day(DateOnly? day) => day is { } said ? new SheetCell.Day(said) : new SheetCell.Blank();

    /// <summary>Whether it is so.</summary>
    public static SheetCell.Words Said(bool value) => new(value ? "yes" : "no");
}
