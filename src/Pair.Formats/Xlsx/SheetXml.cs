using System.Text;
using System.Xml;
using Pair.Formats.Office;

namespace Pair.Formats.Xlsx;

/// <summary>A sheet as its part of the file.</summary>
internal static class SheetXml
{
    /// <summary>The namespace of all parts of a workbook.</summary>
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    // A foot takes 255 letters with its codes.
    private const int LongestFoot = 150;

    /// <summary>The part: A4 on its side, as wide as one page.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="foot">Left words at the foot of each page.</param>
    /// <param name="isFirst">Whether it is the one that is open.</param>
    public static byte[] Of(Sheet sheet, string foot, bool isFirst)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.None }))
        {
            xml.WriteStartDocument(standalone: true);
            xml.WriteStartElement("worksheet", Main);
            // A page that is fitted to by the program has no breaks of ours.
            var hasBlocks = sheet.Rows.Any(row => row.BeginsBlock);
            if (!hasBlocks) Element(xml, "sheetPr", () => Element(xml, "pageSetUpPr", ("fitToPage", "1")));
            View(xml, sheet, isFirst);
            Element(xml, "sheetFormatPr", ("defaultRowHeight", "14"));
            int[] widths = [.. Enumerable.Range(0, sheet.Columns.Count).Select(column => ColumnWidth.Of(sheet, column))];
            Columns(xml, widths);
            Element(xml, "sheetData", () => Rows(xml, sheet, widths));
            if (FilterOf(sheet) is { } filter) Element(xml, "autoFilter", ("ref", filter));
            Element(xml, "pageMargins", ("left", "0.4"), ("right", "0.4"), ("top", "0.5"), ("bottom", "0.6"), ("header", "0.3"), ("footer", "0.3"));
            if (hasBlocks) Element(xml, "pageSetup", ("paperSize", "9"), ("scale", SheetText.Of(PageBreaks.Scale(widths))), ("orientation", "landscape"));
            else Element(xml, "pageSetup", ("paperSize", "9"), ("orientation", "landscape"), ("fitToWidth", SheetText.Of(sheet.PagesWide)), ("fitToHeight", "0"));
            Element(xml, "headerFooter", () => xml.WriteElementString("oddFooter", Main, $"&L{Foot(foot)}&R&A, page &P of &N"));
            if (hasBlocks) Breaks(xml, PageBreaks.Of(sheet, widths));
            xml.WriteEndElement();
        }
        return bytes.ToArray();
    }

    /// <summary>The rows that can be filtered, with their head; null where there are none.</summary>
    public static string? FilterOf(Sheet sheet) =>
        sheet.HeaderRows == 0 || sheet.Columns.IsEmpty ? null : $"A{sheet.HeaderRows}:{SheetText.Column(sheet.Columns.Count - 1)}{Math.Max(sheet.Rows.Count, sheet.HeaderRows)}";

    private static void View(XmlWriter xml, Sheet sheet, bool isFirst) => Element(xml, "sheetViews", () =>
    {
        xml.WriteStartElement("sheetView", Main);
        xml.WriteAttributeString("showGridLines", sheet.HeaderRows == 0 ? "0" : "1");
        if (isFirst) xml.WriteAttributeString("tabSelected", "1");
        xml.WriteAttributeString("workbookViewId", "0");
        if (sheet.HeaderRows > 0)
        {
            var first = $"A{sheet.HeaderRows + 1}";
            Element(xml, "pane", ("ySplit", SheetText.Of(sheet.HeaderRows)), ("topLeftCell", first), ("activePane", "bottomLeft"), ("state", "frozen"));
            Element(xml, "selection", ("pane", "bottomLeft"), ("activeCell", first), ("sqref", first));
        }
        xml.WriteEndElement();
    });

    private static void Columns(XmlWriter xml, int[] widths)
    {
        if (widths.Length == 0) return;
        Element(xml, "cols", () =>
        {
            for (var i = 0; i < widths.Length; i++)
                Element(xml, "col", ("min", SheetText.Of(i + 1)), ("max", SheetText.Of(i + 1)), ("width", SheetText.Of(widths[i] + ColumnWidth.Margin)), ("customWidth", "1"));
        });
    }

    private static void Rows(XmlWriter xml, Sheet sheet, int[] widths)
    {
        for (var i = 0; i < sheet.Rows.Count; i++)
        {
            xml.WriteStartElement("row", Main);
            xml.WriteAttributeString("r", SheetText.Of(i + 1));
            xml.WriteAttributeString("ht", SheetText.Of(RowHeight.Of(sheet.Rows[i], widths)));
            for (var column = 0; column < sheet.Rows[i].Cells.Count; column++) Cell(xml, sheet.Rows[i].Cells[column], $"{SheetText.Column(column)}{i + 1}");
            xml.WriteEndElement();
        }
    }

    private static void Cell(XmlWriter xml, SheetCell cell, string place)
    {
        switch (cell)
        {
            case SheetCell.Number number:
                Value(xml, place, Styles.Number(cell.Look), SheetText.Of(number.Value));
                break;
            case SheetCell.Day day when SheetText.Of(day.Date) is { } serial:
                Value(xml, place, Styles.Day(cell.Look), serial);
                break;
            case SheetCell.Day day:
                Words(xml, place, $"{day.Date:yyyy-MM-dd}", cell.Look);
                break;
            case SheetCell.Words { Text.Length: > 0 } words:
                Words(xml, place, words.Text, cell.Look);
                break;
            default:
                Element(xml, "c", ("r", place), ("s", SheetText.Of(Styles.Words(cell.Look, false))));
                break;
        }
    }

    private static void Breaks(XmlWriter xml, IReadOnlyList<int> breaks)
    {
        if (breaks.Count == 0) return;
        xml.WriteStartElement("rowBreaks", Main);
        xml.WriteAttributeString("count", SheetText.Of(breaks.Count));
        xml.WriteAttributeString("manualBreakCount", SheetText.Of(breaks.Count));
        foreach (var row in breaks) Element(xml, "brk", ("id", SheetText.Of(row)), ("max", "16383"), ("man", "1"));
        xml.WriteEndElement();
    }

    private static void Value(XmlWriter xml, string place, int style, string value)
    {
        xml.WriteStartElement("c", Main);
        xml.WriteAttributeString("r", place);
        xml.WriteAttributeString("s", SheetText.Of(style));
        xml.WriteElementString("v", Main, value);
        xml.WriteEndElement();
    }

    private static void Words(XmlWriter xml, string place, string text, Look look)
    {
        xml.WriteStartElement("c", Main);
        xml.WriteAttributeString("r", place);
        xml.WriteAttributeString("s", SheetText.Of(Styles.Words(look, SheetText.LooksLikeFormula(text))));
        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is", Main);
        xml.WriteStartElement("t", Main);
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(SheetText.Fit(text));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    // An ampersand begins a code.
    private static string Foot(string words)
    {
        var fit = MarkupText.Clean(words.ReplaceLineEndings(" "));
        if (fit.Length > LongestFoot) fit = fit[..(char.IsHighSurrogate(fit[LongestFoot - 1]) ? LongestFoot - 1 : LongestFoot)] + "…";
        fit = fit.Replace("&", "&&", StringComparison.Ordinal);
        return fit.Length > LongestFoot + 50 ? "" : fit;
    }

    private static void Element(XmlWriter xml, string name, Action content)
    {
        xml.WriteStartElement(name, Main);
        content();
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name, Main);
        foreach (var (key, value) in attributes) xml.WriteAttributeString(key, value);
        xml.WriteEndElement();
    }
}
