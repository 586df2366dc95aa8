namespace Pair.Formats.Word;

/// <summary>A stretch of the document with its own columns; it goes on where the one before ends.</summary>
/// <param name="Page">The sheet.</param>
/// <param name="Columns">Width of each column in twips, without the gaps.</param>
internal sealed record Section(Page Page, int[] Columns)
{
    /// <summary>Between two columns: 6 mm.</summary>
    public const int Gap = 340;

    /// <summary>The whole width.</summary>
    public static Section Single(Page page) => new(page, [page.TextWidth]);

    /// <summary>Columns of one width.</summary>
    public static Section Even(Page page, int columns)
    {
        var weights = new int[columns];
        for (var i = 0; i < columns; i++) weights[i] = 1;
        return new Section(page, Page.Share(page.TextWidth - (columns - 1) * Gap, weights));
    }

    /// <summary>The first <paramref name="taken"/> of as many columns as codes stand side by side; the last of them reaches to the margin, so that none is left
    /// empty.</summary>
    public static Section Row(Page page, int taken)
    {
        if (taken == 1) return Single(page);
        var columns = page.CodesBeside;
        var widths = Even(page, columns).Columns;
        var row = new int[taken];
        for (var i = 0; i < columns; i++)
            row[Math.Min(i, taken - 1)] += widths[i] + (i >= taken ? Gap : 0);
        return new Section(page, row);
    }

    /// <summary>Writes the properties of the section.</summary>
    public void WriteTo(PartXml xml, string footer)
    {
        xml.Open("sectPr");
        xml.Open("footerReference").With("type", "default").Through(footer).Close();
        xml.Value("type", "continuous");
        xml.Open("pgSz").With("w", Page.Width).With("h", Page.Height);
        if (Page.Width > Page.Height) xml.With("orient", "landscape");
        xml.Close();
        xml.Open("pgMar").With("top", Page.Top).With("right", Page.Side).With("bottom", Page.Bottom).With("left", Page.Side)
            .With("header", Page.Foot).With("footer", Page.Foot).With("gutter", 0).Close();
        if (Columns.Length > 1)
        {
            xml.Open("cols").With("num", Columns.Length).With("space", Gap).With("equalWidth", "0");
            for (var i = 0; i < Columns.Length; i++)
            {
                xml.Open("col").With("w", Columns[i]);
                if (i + 1 < Columns.Length) xml.With("space", Gap);
                xml.Close();
            }
            xml.Close();
        }
        xml.Close();
    }
}
