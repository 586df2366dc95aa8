using System.Diagnostics;
using Pair.Core.Documents;
using Pair.Core.Text;
using Pair.Pdf.Content;
using Inline = Pair.Pdf.Content.Inline;

namespace Pair.Formats.Pdf.Family;

/// <summary>Tables of the family edition: the map, the entries, and what is open still.</summary>
internal sealed class FamilyTables(Inlines inlines)
{
    // Name and what it is, how to get it, the code: 182 mm together.
    private const double WhatWidth = 90;
    private const double HowWidth = 65;
    private const double ScanWidth = 27;
    private const double WidestScan = 50;

    private static readonly Insets Entry = new(1.5, 1.5, 1.9, FamilyLook.Side);
    private static readonly Insets Short = new(1, 1.5, 1.4, FamilyLook.Side);

    /// <summary>A table that stands alone.</summary>
    public Flow.Table Of(Block.Table table) => table.Role switch
    {
        TableRole.Map => Map(table),
        TableRole.Offers => Entries(table, Entry) with { Columns = OfferColumns(table) },
        TableRole.Again => Entries(table, Short) with { Columns = table.Header.Count == 2 ? Fixed(83, 99) : Even(table) },
        TableRole.Alert or TableRole.Steps or TableRole.Level or TableRole.Plain => Entries(table, Short),
        _ => throw new UnreachableException($"A table of an unknown role: {table.Role}"),
    };

    private Flow.Table Map(Block.Table table)
    {
        var header = new List<TableCell>();
        foreach (var cell in table.Header)
            header.Add(new TableCell(Content(cell, table, _ => FamilyLook.MapHead, 1.2, null))
            {
                // White between two stages, where the dark grounds would run together.
                Padding = new Insets(1.1, 2, 1.4, 2), Frame = header.Count == 0 ? Frame.None : new Frame(Left: new Rule(1, Colour.White)),
            });
        var rows = new List<TableRow>();
        foreach (var row in table.Rows)
        {
            var cells = new List<TableCell>();
            foreach (var cell in row.Cells) cells.Add(new TableCell(Content(cell, table, _ => FamilyLook.MapName, 1.2, null, gap: 1)));
            rows.Add(new TableRow(cells) { MayBreak = true });
        }
        return new Flow.Table(Even(table), rows)
        {
            Header = [new TableRow(header) { Ground = Look.Deep }],
            Frame = Frame.All(FamilyLook.Edge), Vertical = FamilyLook.Edge, Between = FamilyLook.Edge, Padding = new Insets(1.2, 2, 1.6, 2), After = 3,
        };
    }

    private Flow.Table Entries(Block.Table table, Insets padding)
    {
        var scans = table is { Role: TableRole.Offers, Header.Count: 3 } ? 2 : -1;
        var header = new List<TableCell>();
        foreach (var cell in table.Header)
            header.Add(new TableCell(Content(cell, table, _ => FamilyLook.ColumnHead, 1.2, null, header.Count == scans ? Align.Right : Align.Left))
            {
                Padding = new Insets(1.3, FamilyLook.Side, 0.9, FamilyLook.Side),
            });
        var rows = new List<TableRow>();
        foreach (var row in table.Rows)
        {
            var cells = new List<TableCell>();
            foreach (var cell in row.Cells)
                cells.Add(new TableCell(Content(cell, table, role => FamilyLook.Of(role, table.Role == TableRole.Offers), table.Role == TableRole.Again ? 1.2 : FamilyLook.Line, cells.Count == 0 ? row.Anchor : null))
                {
                    IsRowHeader = cells.Count == 0 && table.Role is not (TableRole.Alert or TableRole.Steps),
                    // The code brings its own white edge.
                    Padding = cells.Count == scans ? new Insets(0.5, 0, 0.5) : cells.Count == 0 && row.UnderPrevious ? padding with { Left = 2 * FamilyLook.Side } : null,
                });
            rows.Add(new TableRow(cells));
        }
        return new Flow.Table(Even(table), rows)
        {
            Header = [new TableRow(header)], BelowHeader = FamilyLook.Edge, Between = FamilyLook.Between,
            Frame = new Frame(Bottom: FamilyLook.Between), Padding = padding, After = 3,
        };
    }

    // A longer address has a larger code, never finer dots: what stands beside it gives way.
    private static List<TableColumn> OfferColumns(Block.Table table)
    {
        if (table.Header.Count == 2) return Fixed(WhatWidth + ScanWidth / 2, HowWidth + ScanWidth / 2);
        if (table.Header.Count != 3) return Even(table);
        var scan = ScanWidth;
        foreach (var row in table.Rows)
            foreach (var block in row.Cells[2].Content)
                if (block is Block.Codes { Items: [var code] }) scan = Math.Max(scan, Codes.Drawing(code, Align.Right).Width);
        scan = Math.Min(scan, WidestScan);
        return Fixed(WhatWidth - (scan - ScanWidth), HowWidth, scan);
    }

    private List<Flow> Content(Cell cell, Block.Table table, Func<ParagraphRole, TextStyle> style, double line, string? anchor, Align align = Align.Left, double gap = 0)
    {
        var content = new List<Flow>();
        foreach (var block in cell.Content)
        {
            var own = content.Count == 0 ? anchor : null;
            switch (block)
            {
                case Block.Paragraph paragraph:
                    content.Add(new Flow.Paragraph(Words(paragraph, style(paragraph.Role), table.Role))
                    {
                        Anchor = own, LineHeight = paragraph.Role == ParagraphRole.Name ? 1.2 : line, Align = align, Before = gap,
                    });
                    break;
                case Block.Heading heading:
                    content.Add(new Flow.Paragraph(inlines.Of(heading.Content, style(ParagraphRole.Name)))
                    {
                        Role = Blocks.RoleOf(heading.Level), Anchor = heading.Anchor ?? own, Bookmark = DocumentText.Of(heading.Content), LineHeight = 1.2,
                    });
                    break;
                case Block.Codes codes:
                    foreach (var code in codes.Items) content.Add(Codes.Drawing(code, Align.Right));
                    break;
                default:
                    throw new UnreachableException($"A block that no cell holds: {block.GetType().Name}");
            }
        }
        return content;
    }

    // Entries in full say in bold what to do. In the short list all of it would be bold: there the name alone is, which leads to the entry.
    private List<Inline> Words(Block.Paragraph paragraph, TextStyle style, TableRole table)
    {
        if (table != TableRole.Again) return inlines.Of(paragraph.Content, style, address: FamilyLook.Address);
        if (paragraph.Role != ParagraphRole.Name) return inlines.Of(paragraph.Content, style, strong: style, address: FamilyLook.Address);
        var content = new List<Core.Documents.Inline>();
        foreach (var inline in paragraph.Content)
            content.Add(inline is Core.Documents.Inline.Link link ? link with { Emphasis = Emphasis.Strong } : inline);
        return inlines.Of(content.ToSeq(), style);
    }

    private static List<TableColumn> Fixed(params double[] widths)
    {
        var columns = new List<TableColumn>();
        foreach (var width in widths) columns.Add(new TableColumn(ColumnWidth.Fixed(width)));
        return columns;
    }

    private static List<TableColumn> Even(Block.Table table)
    {
        var columns = new List<TableColumn>();
        for (var i = 0; i < table.Header.Count; i++) columns.Add(new TableColumn(ColumnWidth.Share(1)));
        return columns;
    }
}
