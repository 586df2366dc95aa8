using System.Diagnostics;
using System.Text;
using Pair.Core.Documents;
using Pair.Core.Text;

namespace Pair.Formats.Word;

/// <summary>Writes tables: one header row that comes again on each page, rows that stay whole, and no merged cells.</summary>
internal sealed class Tables(PartXml xml, Paragraphs paragraphs, Pictures pictures)
{
    /// <summary>How far a strand stands in from its service, in twips.</summary>
    public static readonly int Strand = Page.Twips(3);

    /// <summary>Writes a table. A paragraph must follow it.</summary>
    /// <param name="table">The table.</param>
    /// <param name="widths">Of its columns, in twips.</param>
    public void Write(Block.Table table, int[] widths)
    {
        var room = 0;
        foreach (var width in widths) room += width;
        xml.Open("tbl");
        Properties(table, room);
        xml.Open("tblGrid");
        foreach (var width in widths) xml.Open("gridCol").With("w", width).Close();
        xml.Close();
        Header(table, widths);
        for (var row = 0; row < table.Rows.Count; row++)
            Row(table, row, widths);
        xml.Close();
    }

    private void Properties(Block.Table table, int room)
    {
        // The first cell heads its row in tables of entries, not where cells stand side by side.
        var headsRows = table.Role is TableRole.Level or TableRole.Offers or TableRole.Again or TableRole.Plain;
        xml.Open("tblPr").Value("tblStyle", StyleOf.Table(table.Role, table.Level));
        xml.Open("tblW").With("w", room).With("type", "dxa").Close();
        xml.Open("tblLayout").With("type", "fixed").Close();
        xml.Open("tblLook").With("val", headsRows ? "06A0" : "0620").With("firstRow", "1").With("lastRow", "0")
            .With("firstColumn", headsRows ? "1" : "0").With("lastColumn", "0").With("noHBand", "1").With("noVBand", "1").Close();
        xml.Value("tblCaption", Words(table.Header[0]));
        xml.Value("tblDescription", Labels(table.Header));
        xml.Close();
    }

    private void Header(Block.Table table, int[] widths)
    {
        xml.Open("tr").Open("trPr").Empty("cantSplit").Empty("tblHeader").Close();
        for (var column = 0; column < widths.Length; column++)
        {
            BeginCell(widths[column]);
            // A header row is never left alone at the foot of a page.
            Content(table.Header[column], block =>
                new ParagraphShape(StyleOf.InHeader(table, block)) { Anchor = (block as Block.Heading)?.Anchor, KeepNext = true });
            xml.Close();
        }
        xml.Close();
    }

    private void Row(Block.Table table, int number, int[] widths)
    {
        var row = table.Rows[number];
        var strandFollows = number + 1 < table.Rows.Count && table.Rows[number + 1].UnderPrevious;
        xml.Open("tr");
        if (table.Role != TableRole.Map || !MayFillAPage(row)) xml.Open("trPr").Empty("cantSplit").Close();
        for (var column = 0; column < widths.Length; column++)
        {
            BeginCell(widths[column], row.UnderPrevious, strandFollows, row.Cells[column].Content is [Block.Codes]);
            var anchor = column == 0 ? row.Anchor : null;
            var left = column == 0 && row.UnderPrevious ? Strand : (int?)null;
            Content(row.Cells[column], block =>
            {
                var shape = new ParagraphShape(StyleOf.InCell(block, table.Role)) { Anchor = anchor, Left = left, KeepNext = strandFollows };
                anchor = null;
                return shape;
            });
            xml.Close();
        }
        xml.Close();
    }

    // The journey at a glance is one row: one of a small area stays whole, one of a large area may be longer than a page.
    private static bool MayFillAPage(Row row)
    {
        const int many = 16;
        foreach (var cell in row.Cells)
            if (cell.Content.Count > many) return true;
        return false;
    }

    // A strand belongs to the entry above: no rule parts the two. Both sides must say so, or the table's own rule wins.
    private void BeginCell(int width, bool joinedAbove = false, bool joinedBelow = false, bool holdsCode = false)
    {
        xml.Open("tc").Open("tcPr").Open("tcW").With("w", width).With("type", "dxa").Close();
        if (joinedAbove || joinedBelow)
        {
            xml.Open("tcBorders");
            if (joinedAbove) xml.Value("top", "nil");
            if (joinedBelow) xml.Value("bottom", "nil");
            xml.Close();
        }
        // The white round a code is margin enough.
        if (holdsCode)
        {
            xml.Open("tcMar");
            foreach (var edge in (ReadOnlySpan<string>)["top", "left", "bottom", "right"]) xml.Open(edge).With("w", 0).With("type", "dxa").Close();
            xml.Close();
        }
        xml.Close();
    }

    private void Content(Cell cell, Func<Block, ParagraphShape> shapeOf)
    {
        // Word calls a cell without a paragraph broken.
        if (cell.Content.IsEmpty) paragraphs.Write(new ParagraphShape("TableText"), []);
        foreach (var block in cell.Content)
            if (block is Block.Codes codes)
                foreach (var code in codes.Items) paragraphs.Write(new ParagraphShape("EntryCode"), pictures.Of(code));
            else paragraphs.Write(shapeOf(block), ContentOf(block));
    }

    private static Seq<Inline> ContentOf(Block block) => block switch
    {
        Block.Paragraph paragraph => paragraph.Content,
        Block.Heading heading => heading.Content,
        _ => throw new UnreachableException($"A block that no cell holds: {block.GetType().Name}"),
    };

    private static string Labels(Seq<Cell> header)
    {
        var labels = new StringBuilder();
        foreach (var cell in header) labels.Append(labels.Length == 0 ? "" : ", ").Append(Words(cell));
        return labels.ToString();
    }

    private static string Words(Cell cell)
    {
        var words = new StringBuilder();
        foreach (var block in cell.Content) words.Append(words.Length == 0 ? "" : " ").Append(DocumentText.Of(ContentOf(block)));
        return words.ToString();
    }
}
