namespace Pair.Formats.Xlsx;

/// <summary>How high a row must be for words that wrap. Excel and LibreOffice would work it out only when a cell is edited.</summary>
internal static class RowHeight
{
    private const int Line = 13, Room = 4, MapCell = 20, Title = 24, Heading = 20;

    // More a row cannot have.
    private const int Most = 409;

    /// <summary>Its height in points.</summary>
    /// <param name="row">The row.</param>
    /// <param name="widths">How many letters each column takes.</param>
    public static int Of(SheetRow row, IReadOnlyList<int> widths)
    {
        var height = Line + Room;
        for (var i = 0; i < row.Cells.Count && i < widths.Count; i++)
        {
            var own = row.Cells[i].Look switch { Look.Title => Title, Look.Heading => Heading, Look.Note => 0, >= Look.MapNone => MapCell, _ => 0 };
            if (row.Cells[i] is SheetCell.Words { Look: not (Look.Title or Look.Heading or Look.Note) } words) own = Math.Max(own, LinesOf(words.Text, widths[i]) * Line + Room);
            height = Math.Max(height, own);
        }
        return Math.Min(height, Most);
    }

    // A word goes to the next line when it does not fit; most letters are a little narrower than the figures that widths are told in.
    private static int LinesOf(string text, int width)
    {
        width += width / 10;
        var (lines, used, word) = (1, 0, 0);
        for (var i = 0; i <= text.Length && lines * Line < Most; i++)
        {
            var unit = i < text.Length ? text[i] : ' ';
            if (unit is not (' ' or '\n'))
            {
                // Scripts without spaces, and pictures, have wide letters.
                word += unit > '\u2E7F' ? 2 : 1;
                continue;
            }
            if (used > 0 && used + 1 + word > width) (lines, used) = (lines + 1, 0);
            lines += Math.Max(0, word - 1) / width;
            used += (used > 0 ? 1 : 0) + (word > width ? word % width : word);
            word = 0;
            if (unit == '\n') (lines, used) = (lines + 1, 0);
        }
        return lines;
    }
}
