using Pair.Pdf.Content;

namespace Pair.Pdf.Composing;

/// <summary>Writes the rows of a table.</summary>
public sealed class TableComposer
{
    private readonly TypeScale type;
    private readonly IReadOnlyList<string> columns;
    private readonly List<TableRow> rows = [];

    internal TableComposer(TypeScale type, IReadOnlyList<string> columns) => (this.type, this.columns) = (type, columns);

    /// <summary>A row of plain words; the first cell heads it. There are as many as the table has columns.</summary>
    public TableComposer Row(params IReadOnlyList<string> cells)
    {
        var row = new List<TableCell>(cells.Count);
        foreach (var cell in cells) row.Add(Cell(cell, type.Body) with { IsRowHeader = row.Count == 0 });
        return Add(new TableRow(row));
    }

    /// <summary>A row whose first cell heads it in plain words, and whose other cells are written part by part.</summary>
    public TableComposer Row(string head, params IReadOnlyList<Action<FlowComposer>> cells)
    {
        var row = new List<TableCell>(cells.Count + 1) { Cell(head, type.Body) with { IsRowHeader = true } };
        foreach (var write in cells)
        {
            var inner = new FlowComposer(type);
            write(inner);
            row.Add(new TableCell(inner.Flows));
        }

        return Add(new TableRow(row));
    }

    /// <summary>Any row, with all that its record can say.</summary>
    public TableComposer Add(TableRow row)
    {
        rows.Add(row);
        return this;
    }

    internal Flow.Table Compose()
    {
        var head = new List<TableCell>(columns.Count);
        var widths = new List<TableColumn>(columns.Count);
        foreach (var column in columns)
        {
            head.Add(Cell(column, type.Body.Bold()));
            widths.Add(new TableColumn(ColumnWidth.Share(1)));
        }

        var rule = new Rule(0.6, type.Body.Colour);
        return new Flow.Table(widths, rows)
        {
            Header = [new TableRow(head)], Between = rule with { Width = 0.4 }, BelowHeader = rule, Frame = new Frame(Top: rule, Bottom: rule),
            Padding = new Insets(1, 2, 1, 1),
        };
    }

    private static TableCell Cell(string words, TextStyle style) => new([new Flow.Paragraph([new Inline.Text(words, style)]) { LineHeight = 1.3 }]);
}
