using Pair.Formats.Fitting;
using Pair.Pdf;
using Pair.Pdf.Content;

namespace Pair.Formats.Pdf;

/// <summary>Measures what the engine will set, and fits columns to it.</summary>
internal static class FlowMeasure
{
    // Lines are broken by the engine, to a hair; the estimate leaves one.
    private const double Hair = 0.3;

    /// <summary>A cell with its paragraphs and lists; anything else counts as nothing.</summary>
    /// <param name="content">What stands in it.</param>
    /// <param name="padding">Space left and right of the text, mm.</param>
    public static CellMeasure Of(IReadOnlyList<Flow> content, double padding)
    {
        var cell = new CellMeasure(padding);
        foreach (var flow in content)
            if (flow is Flow.Paragraph paragraph) cell.Add(Of(paragraph, null));
            else if (flow is Flow.List list)
                foreach (var item in list.Items)
                    foreach (var part in item.Content)
                        if (part is Flow.Paragraph line) cell.Add(Of(line, list));
        return cell;
    }

    /// <summary>The tables with fixed columns, the same in all.</summary>
    /// <param name="tables">Tables of the same number of columns.</param>
    /// <param name="room">Width in mm that the columns share.</param>
    /// <param name="start">Widths to begin with, in mm; of two ways that are as good, the one nearer to them is kept.</param>
    /// <param name="least">What each column has at the least, in mm.</param>
    public static List<Flow.Table> Fit(IReadOnlyList<Flow.Table> tables, double room, ReadOnlySpan<double> start, ReadOnlySpan<double> least)
    {
        var rows = new List<IReadOnlyList<CellMeasure>>();
        foreach (var table in tables)
        {
            foreach (var row in table.Header) rows.Add(Of(table, row));
            foreach (var row in table.Rows) rows.Add(Of(table, row));
        }
        var widths = ColumnFit.Widths(rows, room, start, least);
        var fitted = new List<Flow.Table>();
        foreach (var table in tables)
        {
            var columns = new List<TableColumn>();
            for (var i = 0; i < table.Columns.Count; i++) columns.Add(table.Columns[i] with { Width = ColumnWidth.Fixed(widths[i]) });
            fitted.Add(table with { Columns = columns });
        }
        return fitted;
    }

    private static CellMeasure[] Of(Flow.Table table, TableRow row)
    {
        var cells = new CellMeasure[row.Cells.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            var padding = row.Cells[i].Padding ?? table.Columns[i].Padding ?? table.Padding;
            cells[i] = Of(row.Cells[i].Content, padding.Left + padding.Right + Hair);
        }
        return cells;
    }

    private static ParagraphMeasure Of(Flow.Paragraph paragraph, Flow.List? list)
    {
        var words = new ParagraphMeasure { Indent = list?.Indent ?? 0, Columns = list?.ColumnCount ?? 1, Gap = list?.Gap ?? 0 };
        var size = 0.0;
        foreach (var inline in paragraph.Content)
            switch (inline)
            {
                case Inline.Text text:
                    size = Math.Max(size, text.Style.Size);
                    words.Add(text.Value, new Typeface(text.Style), text.NoBreak);
                    break;
                case Inline.Chip chip:
                    words.Join(chip.Size + chip.After);
                    break;
                default:
                    words.End(0);
                    break;
            }
        words.LineHeight = size * paragraph.LineHeight * 25.4 / 72;
        return words;
    }

    private sealed class Typeface(TextStyle style) : ITypeface
    {
        public double Width(string text) => PdfText.Width(text, style);
    }
}
