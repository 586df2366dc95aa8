using System.Diagnostics;
using System.Text;
using Pair.Core.Text;

namespace Pair.Core.Documents;

/// <summary>The words of a document in reading order: what every format must say, whatever it looks like.</summary>
public static class DocumentText
{
    /// <summary>All words, split at white space, in reading order; page furniture and alternative texts are not part of it.</summary>
    public static Seq<string> WordsOf(Document document)
    {
        var text = new StringBuilder();
        foreach (var block in document.Blocks) Add(text, block);
        return text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToSeq();
    }

    /// <summary>The words of a line, as one string.</summary>
    public static string Of(Seq<Inline> content)
    {
        var text = new StringBuilder();
        Add(text, content);
        return text.ToString();
    }

    private static void Add(StringBuilder text, Block block)
    {
        switch (block)
        {
            case Block.Heading heading:
                Line(text, heading.Content);
                break;
            case Block.Paragraph paragraph:
                Line(text, paragraph.Content);
                break;
            case Block.List list:
                foreach (var item in list.Items) Line(text, item.Content);
                break;
            case Block.Table table:
                foreach (var cell in table.Header) Add(text, cell.Content);
                foreach (var row in table.Rows)
                    foreach (var cell in row.Cells) Add(text, cell.Content);
                break;
            case Block.Masthead masthead:
                Add(text, masthead.Title);
                foreach (var line in masthead.Purpose) Line(text, line.Content);
                if (masthead.Live is not null) Line(text, masthead.Live.Caption);
                break;
            case Block.Alert alert:
                Add(text, alert.Title);
                Add(text, alert.Content);
                break;
            case Block.Columns columns:
                foreach (var column in columns.Items) Add(text, column.Blocks);
                break;
            case Block.Codes codes:
                foreach (var code in codes.Items) Line(text, code.Caption);
                break;
            default:
                throw new UnreachableException($"A block of an unknown kind: {block.GetType().Name}");
        }
    }

    private static void Add(StringBuilder text, Seq<Block> blocks)
    {
        foreach (var block in blocks) Add(text, block);
    }

    private static void Line(StringBuilder text, Seq<Inline> content)
    {
        Add(text, content);
        text.Append('\n');
    }

    private static void Add(StringBuilder text, Seq<Inline> content)
    {
        foreach (var inline in content)
            text.Append(inline switch
            {
                Inline.Words words => words.Text,
                Inline.Link link => link.Text,
                Inline.Mark mark => $"{mark.Number} ",
                _ => throw new UnreachableException($"An inline of an unknown kind: {inline.GetType().Name}"),
            });
    }
}
