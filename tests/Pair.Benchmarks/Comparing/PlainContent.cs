using System.Text;
using Pair.Core.Documents;
using Pair.Core.Text;

namespace Pair.Benchmarks.Comparing;

/// <summary>What a document says, for programs that know nothing of pathways: its headings, paragraphs, lists and tables in the words and the order of every format, without codes and looks.</summary>
internal abstract class PlainContent
{
    /// <summary>All of a document.</summary>
    public string Of(Document document)
    {
        foreach (var block in document.Blocks) Add(block);
        return Text.ToString();
    }

    /// <summary>What is written so far.</summary>
    protected StringBuilder Text { get; } = new();

    /// <summary>A heading, of level 1 to 4.</summary>
    protected abstract void Heading(int level, string words);

    /// <summary>A paragraph.</summary>
    protected abstract void Paragraph(string words);

    /// <summary>A list.</summary>
    protected abstract void List(IEnumerable<string> items);

    /// <summary>A table, its header first.</summary>
    protected abstract void Table(int columns, IEnumerable<IEnumerable<string>> rows);

    /// <summary>Words with no sign that is markup.</summary>
    protected abstract string Escape(string words);

    private void Add(Block block)
    {
        switch (block)
        {
            case Block.Heading heading:
                Heading(heading.Level, Words(heading.Content));
                break;
            case Block.Paragraph paragraph:
                Paragraph(Words(paragraph.Content));
                break;
            case Block.List list:
                List(list.Items.Select(item => Words(item.Content)));
                break;
            case Block.Table table:
                Table(table.Header.Count, [Cells(table.Header), .. table.Rows.Select(row => Cells(row.Cells))]);
                break;
            case Block.Masthead masthead:
                Add(masthead.Title);
                foreach (var line in masthead.Purpose) Add(line);
                break;
            case Block.Alert alert:
                Add(alert.Title);
                Add(alert.Content);
                break;
            case Block.Columns columns:
                foreach (var column in columns.Items)
                    foreach (var inner in column.Blocks) Add(inner);
                break;
            case Block.Codes codes:
                foreach (var code in codes.Items) Paragraph(Words(code.Caption));
                break;
        }
    }

    private IEnumerable<string> Cells(Seq<Cell> cells) => cells.Select(cell => string.Join(" ", cell.Content.Select(Inside)));

    private string Inside(Block block) => block switch
    {
        Block.Heading heading => Words(heading.Content),
        Block.Paragraph paragraph => Words(paragraph.Content),
        Block.List list => string.Join(" ", list.Items.Select(item => Words(item.Content))),
        Block.Codes codes => string.Join(" ", codes.Items.Select(code => Words(code.Caption))),
        _ => "",
    };

    private string Words(Seq<Inline> content) => Escape(DocumentText.Of(content).Trim());
}
