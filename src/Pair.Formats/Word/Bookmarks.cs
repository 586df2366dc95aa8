using System.Diagnostics;
using System.Text;
using Pair.Core.Documents;
using Pair.Core.Text;

namespace Pair.Formats.Word;

/// <summary>The anchors of a document as names that Word takes: a letter first, then letters, digits and underscores, 40 at most, no two
/// alike whatever their case.</summary>
internal sealed class Bookmarks
{
    private const int Longest = 40;

    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> placed = new(StringComparer.Ordinal);

    /// <summary>Gives every anchor of a document its name, in reading order.</summary>
    public Bookmarks(Document document) => Collect(document.Blocks);

    /// <summary>Gives every anchor of some blocks a name that a file which they are put into has not.</summary>
    public Bookmarks(Seq<Block> blocks, IEnumerable<string> names)
    {
        taken.UnionWith(names);
        Collect(blocks);
    }

    /// <summary>Name of the bookmark at an anchor; null where the document has no such anchor.</summary>
    public string? Of(string anchor) => names.GetValueOrDefault(anchor);

    /// <summary>Number of the bookmark now set at an anchor, from 0; null where it stands already.</summary>
    public int? Place(string anchor) => placed.Add(anchor) ? placed.Count - 1 : null;

    private void Collect(Seq<Block> blocks)
    {
        foreach (var block in blocks)
            switch (block)
            {
                case Block.Heading heading:
                    Add(heading.Anchor);
                    break;
                case Block.Table table:
                    Collect(table);
                    break;
                case Block.Masthead masthead:
                    Add(masthead.Title.Anchor);
                    break;
                case Block.Alert alert:
                    Add(alert.Title.Anchor);
                    Collect([alert.Content]);
                    break;
                case Block.Columns columns:
                    foreach (var column in columns.Items) Collect(column.Blocks);
                    break;
                case Block.Paragraph or Block.List or Block.Codes:
                    break;
                default:
                    throw new UnreachableException($"A block of an unknown kind: {block.GetType().Name}");
            }
    }

    private void Collect(Block.Table table)
    {
        foreach (var cell in table.Header) Collect(cell.Content);
        foreach (var row in table.Rows) Add(row.Anchor);
    }

    private void Add(string? anchor)
    {
        if (anchor is null || names.ContainsKey(anchor)) return;
        var name = new StringBuilder();
        foreach (var character in anchor)
            if (name.Length < Longest)
                name.Append(char.IsAsciiLetterOrDigit(character) ? character : '_');
        if (name.Length == 0 || !char.IsAsciiLetter(name[0])) name.Insert(0, 'a');
        if (name.Length > Longest) name.Length = Longest;
        var plain = name.ToString();
        var unique = plain;
        for (var number = 2; !taken.Add(unique); number++)
        {
            var end = $"_{number}";
            unique = plain[..Math.Min(plain.Length, Longest - end.Length)] + end;
        }
        names.Add(anchor, unique);
    }
}
