using System.Diagnostics;
using Pair.Core.Documents;
using Pair.Core.Text;

namespace Pair.Tests.Publishing;

/// <summary>Every block and every inline of a document, in reading order.</summary>
internal sealed class DocumentParts
{
    private DocumentParts() { }

    public List<Block> Blocks { get; } = [];

    public List<Inline> Inlines { get; } = [];

    /// <summary>Names by which links of the document find headings and rows.</summary>
    public List<string> Anchors { get; } = [];

    /// <summary>Places that something beside inlines came from: codes and logos.</summary>
    public List<Origin> Others { get; } = [];

    public static DocumentParts Of(Document document)
    {
        var parts = new DocumentParts();
        foreach (var block in document.Blocks) parts.Add(block);
        return parts;
    }

    private void Add(Block block)
    {
        Blocks.Add(block);
        switch (block)
        {
            case Block.Heading heading:
                if (heading.Anchor is { } anchor) Anchors.Add(anchor);
                Inlines.AddRange(heading.Content);
                break;
            case Block.Paragraph paragraph: Inlines.AddRange(paragraph.Content); break;
            case Block.List list:
                foreach (var item in list.Items) Inlines.AddRange(item.Content);
                break;
            case Block.Table table: Add(table); break;
            case Block.Masthead masthead:
                Add(masthead.Title);
                foreach (var line in masthead.Purpose) Add(line);
                if (masthead.Logo is { } logo) Others.Add(logo.Origin);
                if (masthead.Live is { } live) Add([live]);
                break;
            case Block.Alert alert:
                Add(alert.Title);
                Add(alert.Content);
                break;
            case Block.Columns columns:
                foreach (var inner in columns.Items.SelectMany(column => column.Blocks)) Add(inner);
                break;
            case Block.Codes codes: Add(codes.Items); break;
            default: throw new UnreachableException($"A block of an unknown kind: {block.GetType().Name}");
        }
    }

    private void Add(Block.Table table)
    {
        foreach (var inner in table.Header.SelectMany(cell => cell.Content)) Add(inner);
        foreach (var row in table.Rows)
        {
            if (row.Anchor is { } anchor) Anchors.Add(anchor);
            foreach (var inner in row.Cells.SelectMany(cell => cell.Content)) Add(inner);
        }
    }

    private void Add(Seq<Code> codes)
    {
        foreach (var code in codes)
        {
            Others.Add(code.Origin);
            Inlines.AddRange(code.Caption);
        }
    }
}
