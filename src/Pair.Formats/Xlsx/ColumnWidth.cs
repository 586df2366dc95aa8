namespace Pair.Formats.Xlsx;

/// <summary>How wide a column must be for what stands in it.</summary>
internal static class ColumnWidth
{
    // "30 September 2026".
    private const int LettersOfADay = 18;

    /// <summary>Room for the frame and the arrow of a filter.</summary>
    public const int Margin = 3;

    /// <summary>Its width in letters, without the margin.</summary>
    public static int Of(Sheet sheet, int column)
    {
        var (most, letters) = (sheet.Columns[column].Most, sheet.Columns[column].Least);
        foreach (var row in sheet.Rows)
            if (column < row.Cells.Count) letters = Math.Max(letters, LettersOf(row.Cells[column], most));
        return Math.Min(letters, most);
    }

    // Titles and notes run on over the columns beside them.
    private static int LettersOf(SheetCell cell, int most) => cell switch
    {
        { Look: Look.Title or Look.Note or Look.Heading } => 0,
        SheetCell.Day => LettersOfADay,
        SheetCell.Number number => SheetText.Of(number.Value).Length,
        SheetCell.Words words => LongestLine(words.Text, most),
        _ => 0,
    };

    private static int LongestLine(string text, int most)
    {
        var (longest, start) = (0, 0);
        for (var i = 0; i <= text.Length && longest < most; i++)
        {
            if (i < text.Length && text[i] != '\n') continue;
            longest = Math.Max(longest, i - start);
            start = i + 1;
        }
        return longest;
    }
}
