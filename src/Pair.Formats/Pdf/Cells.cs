using System.Diagnostics;
using Pair.Core.Documents;
using Pair.Pdf.Content;
using FontStyle = Pair.Pdf.Content.FontStyle;

namespace Pair.Formats.Pdf;

/// <summary>What stands in the rows and heads of the practitioner page's tables, and in which type.</summary>
internal sealed class Cells(Inlines inlines)
{
    /// <summary>A table as wide as its room, with even columns; its kind adds widths, grounds and rules.</summary>
    public Flow.Table Table(Block.Table table)
    {
        var columns = table.Header.Select((_, i) => new TableColumn(ColumnWidth.Share(1)) { Padding = i == 0 && FirstHeadsRow(table) ? new Insets(0.5, 2, 0.5, 1.5) : null }).ToList();
        return new Flow.Table(columns, table.Rows.Select(row => Row(row, table)).ToList())
        {
            Header = [new TableRow(table.Header.Select(cell => new TableCell(HeadCell(cell, table))).ToList())],
            Between = Look.Between,
        };
    }

    private TableRow Row(Row row, Block.Table table)
    {
        var cells = new List<TableCell>();
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var content = new List<Flow>();
            foreach (var block in row.Cells[i].Content) content.Add(InCell(block, table.Role, i == 0 && content.Count == 0 ? row.Anchor : null));
            cells.Add(new TableCell(content)
            {
                IsRowHeader = i == 0 && FirstHeadsRow(table),
                // A strand stands in from its service.
                Padding = i == 0 && row.UnderPrevious ? new Insets(0.5, 2, 0.5, 5) : null,
            });
        }
        return new TableRow(cells);
    }

    private Flow InCell(Block block, TableRole table, string? anchor) => block switch
    {
        Block.Codes { Items: [var code] } => Codes.Drawing(code, Align.Right),
        Block.Paragraph paragraph => new Flow.Paragraph(inlines.Of(paragraph.Content, Look.InCell(paragraph.Role, table)))
        {
            Anchor = anchor, LineHeight = table == TableRole.Steps ? 1.2 : 1.15, Before = table == TableRole.Steps ? 0.7 : 0,
        },
        _ => throw new UnreachableException($"A block that no cell holds: {block.GetType().Name}"),
    };

    private List<Flow> HeadCell(Cell cell, Block.Table table)
    {
        var content = new List<Flow>();
        foreach (var block in cell.Content)
            content.Add(block switch
            {
                Block.Heading heading => new Flow.Paragraph(inlines.Of(heading.Content, new TextStyle { Size = 11, Font = FontStyle.Bold, Colour = HeadColour(table) }))
                {
                    Role = Blocks.RoleOf(heading.Level), Anchor = heading.Anchor, Bookmark = DocumentText.Of(heading.Content),
                },
                Block.Paragraph paragraph => new Flow.Paragraph(inlines.Of(paragraph.Content, HeadStyle(table.Role))),
                _ => throw new UnreachableException($"A block that no header cell holds: {block.GetType().Name}"),
            });
        return content;
    }

    private static Colour HeadColour(Block.Table table) => table.Level is { } number ? Look.Level(number).Colour : Look.Deep;

    private static TextStyle HeadStyle(TableRole role) => role switch
    {
        TableRole.Steps => new TextStyle { Size = 11, Font = FontStyle.Bold, Colour = Look.Deep },
        TableRole.Alert or TableRole.Level => new TextStyle { Size = 9, Colour = Look.Ink },
        _ => new TextStyle { Size = 9, Font = FontStyle.Bold, Colour = Look.Deep },
    };

    // Words in one of these heads the facts beside it; numbers and steps stand under their labels alone.
    private static bool FirstHeadsRow(Block.Table table) => table.Role is not (TableRole.Alert or TableRole.Steps);
}
