using Pair.Core.Documents;

namespace Pair.Formats.Word;

/// <summary>How wide the columns of a table are, in twips: fixed, so that every program breaks the lines alike.</summary>
internal static class ColumnWidths
{
    // Millimetres: the entry, who it is for, what it offers, how to refer, next steps; and the four steps.
    private static readonly int[] level = [48, 54, 67, 75, 37];
    private static readonly int[] steps = [54, 121, 54, 52];
    private static readonly int[] offers = [90, 65];
    private static readonly int[] again = [80, 102];

    // A code of an address of usual length, with its quiet zone.
    private static readonly int usualCode = Page.Twips(27);

    /// <summary>The columns of a table in a room of so many twips.</summary>
    /// <param name="table">The table.</param>
    /// <param name="room">Width for it.</param>
    /// <param name="code">Width of the widest code in it; 0 for none.</param>
    public static int[] Of(Block.Table table, int room, int code)
    {
        if (table.Role == TableRole.Offers && table.Header.Count == offers.Length + 1)
        {
            var scan = Math.Max(code, usualCode);
            return [.. Page.Share(room - scan, offers), scan];
        }
        if (table.Role == TableRole.Offers && table.Header.Count == offers.Length) return Page.Share(room, offers);
        if (table.Role == TableRole.Again && table.Header.Count == again.Length) return Page.Share(room, again);
        if (table.Role == TableRole.Level && table.Header.Count == level.Length) return Page.Share(room, level);
        if (table.Role == TableRole.Steps && table.Header.Count == steps.Length) return Page.Share(room, steps);
        var weights = new int[table.Header.Count];
        for (var column = 0; column < weights.Length; column++)
            weights[column] = table.Role == TableRole.Plain ? Longest(table, column) : 1;
        return Page.Share(room, weights);
    }

    // A column of long texts gets more room than one of numbers, within bounds: none so narrow that words break.
    private static int Longest(Block.Table table, int column)
    {
        var longest = Length(table.Header[column]);
        foreach (var row in table.Rows) longest = Math.Max(longest, Length(row.Cells[column]));
        return Math.Clamp(longest, 12, 48);
    }

    private static int Length(Cell cell)
    {
        var longest = 0;
        foreach (var block in cell.Content)
            if (block is Block.Paragraph paragraph)
                longest = Math.Max(longest, DocumentText.Of(paragraph.Content).Length);
        return longest;
    }
}
