using System.Diagnostics;
using Pair.Core.Documents;
using Pair.Core.Text;

namespace Pair.Formats.Word.Templates;

/// <summary>A line of a document in which fields may stand.</summary>
/// <param name="Content">Its words.</param>
/// <param name="Origin">Where the line as a whole comes from.</param>
/// <param name="Group">The same for lines that belong together, such as those of a cell, which stand one behind the other; from 1.</param>
internal sealed record FieldLine(Seq<Inline> Content, Origin Origin, int Group);

/// <summary>The lines of a document, in reading order.</summary>
internal sealed class FieldLines
{
    /// <summary>The group of no line.</summary>
    public const int None = 0;

    private readonly List<FieldLine> lines = [];
    private int group = None;

    /// <summary>All lines of some blocks.</summary>
    public static IReadOnlyList<FieldLine> Of(Seq<Block> blocks)
    {
        var found = new FieldLines();
        foreach (var block in blocks) found.Add(block);
        return found.lines;
    }

    private void Add(Block block)
    {
        switch (block)
        {
            case Block.Heading heading:
                Add(heading.Content, heading.Origin, ++group);
                break;
            case Block.Paragraph paragraph:
                Add(paragraph.Content, paragraph.Origin, ++group);
                break;
            case Block.List list:
                group++;
                foreach (var item in list.Items) Add(item.Content, item.Origin, group);
                break;
            case Block.Table table:
                foreach (var cell in table.Header) Add(cell);
                foreach (var row in table.Rows)
                    foreach (var cell in row.Cells) Add(cell);
                break;
            case Block.Masthead masthead:
                Add(masthead.Title);
                foreach (var line in masthead.Purpose) Add(line);
                if (masthead.Live is { } live) Add(live.Caption, live.Origin, ++group);
                break;
            case Block.Alert alert:
                Add(alert.Title);
                Add(alert.Content);
                break;
            case Block.Columns columns:
                foreach (var column in columns.Items)
                    foreach (var inside in column.Blocks) Add(inside);
                break;
            case Block.Codes codes:
                foreach (var code in codes.Items) Add(code.Caption, code.Origin, ++group);
                break;
            default:
                throw new UnreachableException($"A block of an unknown kind: {block.GetType().Name}");
        }
    }

    // The lines of a cell belong together: a way of referring is a line for each thing to know.
    private void Add(Cell cell)
    {
        var own = ++group;
        foreach (var block in cell.Content)
            if (block is Block.Paragraph paragraph) Add(paragraph.Content, paragraph.Origin, own);
            else if (block is Block.Heading heading) Add(heading.Content, heading.Origin, own);
            else Add(block);
    }

    private void Add(Seq<Inline> content, Origin origin, int own) => lines.Add(new FieldLine(content, origin, own));
}
