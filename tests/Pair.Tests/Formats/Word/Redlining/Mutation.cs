using Pair.Core.Documents;
using Pair.Core.Text;

namespace Pair.Tests.Formats.Word.Redlining;

/// <summary>Changes a document by chance, as no author would.</summary>
internal sealed class Mutation(Random chance)
{
    private static readonly string[] words = ["families", "Mondays", "01632 960123", "not", "until 12 months", "& <all>", "Fathers’"];

    /// <summary>The document after some changes.</summary>
    public Document Of(Document document)
    {
        var blocks = document.Blocks;
        for (var i = chance.Next(1, 6); i > 0; i--) blocks = Blocks(blocks, keepFirst: true);
        return document with
        {
            Blocks = blocks,
            Facts = chance.Next(3) == 0 ? document.Facts with { Foot = document.Facts.Foot + " " + Word() } : document.Facts,
        };
    }

    private string Word() => words[chance.Next(words.Length)];

    // The first block is the masthead, and there is always one block.
    private Seq<Block> Blocks(Seq<Block> blocks, bool keepFirst) => Items(blocks, Changed, keepFirst ? 1 : 0);

    private Seq<T> Items<T>(Seq<T> items, Func<T, T> changed, int kept)
    {
        var list = items.ToList();
        if (list.Count <= kept) return items;
        var (at, to) = (chance.Next(kept, list.Count), chance.Next(kept, list.Count));
        switch (chance.Next(8))
        {
            case 0 when list.Count > 1:
                list.RemoveAt(at);
                break;
            case 1:
                (list[at], list[to]) = (list[to], list[at]);
                break;
            case 2:
                list.Insert(to, list[at]);
                break;
            case 3 when list.Count > kept + 1:
                list.RemoveRange(at, chance.Next(Math.Min(list.Count - at, list.Count - 1)));
                break;
            default:
                list[at] = changed(list[at]);
                break;
        }
        return list.ToSeq();
    }

    private Block Changed(Block block) => block switch
    {
        Block.Heading heading => heading with { Content = Line(heading.Content) },
        Block.Paragraph paragraph => paragraph with { Content = Line(paragraph.Content) },
        Block.List list => list with { Items = Items(list.Items, item => item with { Content = Line(item.Content) }, 0) },
        Block.Table table when chance.Next(5) == 0 && table.Header.Count > 1 => table with
        {
            Header = table.Header.Take(table.Header.Count - 1).ToSeq(),
            Rows = table.Rows.Select(row => row with { Cells = row.Cells.Take(table.Header.Count - 1).ToSeq() }).ToSeq(),
        },
        Block.Table table => table with { Rows = Items(table.Rows, row => row with { Cells = Cells(row.Cells) }, 0) },
        Block.Alert alert => alert with { Content = Changed(alert.Content) },
        Block.Columns columns => columns with { Items = columns.Items.Select(column => column with { Blocks = Blocks(column.Blocks, keepFirst: false) }).ToSeq() },
        Block.Codes codes => codes with { Items = Items(codes.Items, code => code with { Target = code.Target + "/new", Caption = Line(code.Caption) }, 0) },
        _ => block,
    };

    private Seq<Cell> Cells(Seq<Cell> cells)
    {
        var list = cells.ToList();
        var at = chance.Next(list.Count);
        list[at] = list[at] with { Content = list[at].Content.IsEmpty ? [WordExportTests.Paragraph(Word())] : Items(list[at].Content, Changed, 0) };
        return list.ToSeq();
    }

    private Seq<Inline> Line(Seq<Inline> content) => Items(content, inline => inline switch
    {
        Inline.Words text => text with { Text = Text(text.Text) },
        Inline.Link link when chance.Next(2) == 0 => link with { Target = "https://www.northshire.example/new" },
        Inline.Link link => link with { Text = Text(link.Text) },
        _ => inline,
    }, 0);

    private string Text(string text) => string.Join(' ', Items(text.Split(' ').ToSeq(), _ => Word(), 0));
}
