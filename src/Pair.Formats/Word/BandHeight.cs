using System.Diagnostics;
using Pair.Core.Documents;
using Pair.Core.Text;

namespace Pair.Formats.Word;

/// <summary>About how high the columns of a band will be, in twips. Word alone knows; the guess decides only how a band behaves at the
/// foot of a page.</summary>
internal static class BandHeight
{
    // 9 pt Arial: a letter is about half as wide as high, a line 1.1 of it.
    private const int Letter = 90;
    private const int Line = 198;
    private const int Heading = 300;

    // 100 mm: a higher band would leave half a page empty when it moves to the next.
    private const int Highest = 5669;

    /// <summary>Whether the groups may stand side by side; a higher band is read from top to bottom, at full width.</summary>
    public static bool StandsInColumns(Block.Columns columns, IReadOnlyList<int> widths)
    {
        for (var i = 0; i < widths.Count; i++)
            if (Of(columns.Items[i].Blocks, widths[i]) > Highest) return false;
        return widths.Count > 1;
    }

    /// <summary>By how much the highest column is higher than the first.</summary>
    public static int BeyondFirst(Block.Columns columns, IReadOnlyList<int> widths)
    {
        var first = Of(columns.Items[0].Blocks, widths[0]);
        var highest = first;
        for (var i = 1; i < widths.Count; i++) highest = Math.Max(highest, Of(columns.Items[i].Blocks, widths[i]));
        return highest - first;
    }

    private static int Of(Seq<Block> blocks, int width)
    {
        var height = 0;
        foreach (var block in blocks)
            height += block switch
            {
                Block.Heading => Heading,
                Block.Paragraph paragraph => Lines(paragraph.Content, width),
                Block.List list => Lines(list, width),
                Block.Table table => (table.Rows.Count + 1) * Line * 2,
                Block.Masthead or Block.Alert or Block.Columns or Block.Codes => Highest,
                _ => throw new UnreachableException($"A block of an unknown kind: {block.GetType().Name}"),
            };
        return height;
    }

    private static int Lines(Block.List list, int width)
    {
        var height = 0;
        foreach (var item in list.Items) height += Lines(item.Content, width);
        return height;
    }

    private static int Lines(Seq<Inline> content, int width) => (DocumentText.Of(content).Length * Letter / width + 1) * Line;
}
