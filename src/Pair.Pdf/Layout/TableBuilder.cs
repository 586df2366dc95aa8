using Pair.Pdf.Content;
using Pair.Pdf.Drawing;
using Pair.Pdf.Structure;

namespace Pair.Pdf.Layout;

/// <summary>Makes the rows and elements of a table.</summary>
internal sealed class TableBuilder(Builder builder, double pageHeight)
{
    internal Piece? Build(Flow.Table table, double width, StructureNode parent)
    {
        if (table.Columns.Count == 0 || table.Header.Count + table.Rows.Count == 0) return null;
        var node = new StructureNode("Table", parent) { Summary = table.Summary };
        var widths = new ColumnWidth[table.Columns.Count];
        for (var i = 0; i < widths.Length; i++) widths[i] = table.Columns[i].Width;
        var inner = width - Strokes.Width(table.Frame.Left) - Strokes.Width(table.Frame.Right);
        var resolved = Widths.Resolve(widths, inner);

        // A head without a body is no part of a table: alone it stands in the body, where its cells still say what they head.
        var header = Rows(table, table.Header, resolved, table.Rows.Count == 0 ? "TBody" : "THead", inHeader: true, node);
        var rows = Rows(table, table.Rows, resolved, "TBody", inHeader: false, node);
        var headerHeight = 0.0;
        foreach (var row in header) headerHeight += row.Height;
        // A header that fills half of a page would leave no room for what it heads: it is shown once, and may be cut like other rows.
        if (headerHeight > pageHeight / 2)
        {
            rows.InsertRange(0, header);
            header.Clear();
        }

        return new TablePiece(header, rows, new TableLook(width, table.Frame))
        {
            Before = Units.Points(table.Before), After = Units.Points(table.After), KeepWithNext = table.KeepWithNext, Source = table.Source,
        };
    }

    private List<RowPiece> Rows(Flow.Table table, IReadOnlyList<TableRow> rows, double[] widths, string part, bool inHeader, StructureNode parent)
    {
        var pieces = new List<RowPiece>(rows.Count);
        if (rows.Count == 0) return pieces;
        var node = new StructureNode(part, parent);
        for (var i = 0; i < rows.Count; i++)
        {
            var leading = rows[i].Top ?? (inHeader ? null : table.BelowHeader);
            var top = i == 0 ? leading : rows[i].Top ?? table.Between;
            pieces.Add(Row(table, rows[i], widths, (top, leading), inHeader, new StructureNode("TR", node)));
        }

        return pieces;
    }

    private RowPiece Row(Flow.Table table, TableRow row, double[] widths, (Rule? Top, Rule? Leading) rules, bool inHeader, StructureNode node)
    {
        if (row.Cells.Count != widths.Length)
            throw new ArgumentException($"A row has {row.Cells.Count} cells where the table has {widths.Length} columns.", nameof(row));
        var looks = new List<CellLook>(widths.Length);
        var contents = new List<PlacedPiece>(widths.Length);
        var x = 0.0;
        for (var i = 0; i < widths.Length; i++)
        {
            var cell = row.Cells[i];
            var element = inHeader || cell.IsRowHeader
                ? new StructureNode("TH", node) { Scope = inHeader ? "Column" : "Row" }
                : new StructureNode("TD", node);
            var look = BoxLook.Of(widths[i], cell.Frame, null, cell.Padding ?? table.Columns[i].Padding ?? table.Padding);
            var rule = i > 0 ? Strokes.Width(table.Vertical) / 2 : 0;
            var content = builder.Stack(cell.Content, widths[i] - look.Left - look.Right - rule, element);
            contents.Add(new PlacedPiece(content.IsEmpty ? null : content, x + look.Left + rule));
            looks.Add(new CellLook(x, widths[i], look.Above, look.Below, cell.Ground, cell.Frame));
            x += widths[i];
        }

        return new RowPiece(looks, contents, new RowLook(x, row.Ground, rules.Top, rules.Leading, table.Vertical, row.OnOneBaseline))
            { KeepWithNext = row.KeepWithNext, MayBreak = row.MayBreak, Source = row.Source };
    }
}
