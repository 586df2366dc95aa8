namespace Pair.Formats.Xlsx;

/// <summary>How a sheet of blocks is spread over pages of A4 on its side.</summary>
internal static class PageBreaks
{
    // Points between the margins, with something to spare: programs measure fonts differently.
    private const int Width = 770, Height = 500;

    /// <summary>Per cent of its size at which it is as wide as a page; a sheet that is narrower keeps its size.</summary>
    public static int Scale(IReadOnlyList<int> widths) => (int)Math.Clamp(Width * 100m / Math.Max(1, widths.Sum(Points)), 20, 100);

    /// <summary>Rows after which a page ends, from 1: where the next block would not fit.</summary>
    public static IReadOnlyList<int> Of(Sheet sheet, IReadOnlyList<int> widths)
    {
        var page = Height * 100m / Scale(widths);
        var (breaks, used) = (new List<int>(), 0m);
        for (var i = 0; i < sheet.Rows.Count; i++)
        {
            if (sheet.Rows[i].BeginsBlock && i > 0 && used > 0 && used + BlockAt(sheet, i, widths) > page)
            {
                breaks.Add(i);
                used = 0;
            }
            used += RowHeight.Of(sheet.Rows[i], widths);
            if (used > page) used -= page;
        }
        return breaks;
    }

    private static int BlockAt(Sheet sheet, int first, IReadOnlyList<int> widths)
    {
        var height = RowHeight.Of(sheet.Rows[first], widths);
        for (var i = first + 1; i < sheet.Rows.Count && !sheet.Rows[i].BeginsBlock; i++) height += RowHeight.Of(sheet.Rows[i], widths);
        return height;
    }

    // A figure of Arial 10 is 5.56 points wide to LibreOffice, and 7 pixels, or 5.25 points, to Excel, which adds 5 pixels to each column.
    private static decimal Points(int letters) => (letters + ColumnWidth.Margin) * 5.6m;
}
