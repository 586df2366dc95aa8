using Pair.Core.Documents;
using Pair.Core.Text;

namespace Pair.Formats.Word.Templates;

/// <summary>Tables of one row, laid out for a whole sheet, in less room: as several with fewer cells each, because a phone number must not break.</summary>
internal static class NarrowTables
{
    /// <summary>The blocks as they stand in a room of so many twips.</summary>
    public static Seq<Block> Of(Seq<Block> blocks, int room)
    {
        var fitted = new List<Block>();
        foreach (var block in blocks)
            if (block is Block.Alert { Content: Block.Table numbers } alert)
            {
                var pieces = Pieces(numbers, room);
                fitted.Add(alert with { Content = pieces[0] });
                for (var i = 1; i < pieces.Count; i++) fitted.Add(pieces[i]);
            }
            else if (block is Block.Table table) fitted.AddRange(Pieces(table, room));
            else fitted.Add(block);
        return fitted.ToSeq();
    }

    private static List<Block.Table> Pieces(Block.Table table, int room)
    {
        // Twips that a cell needs: a number of 12 points in a wide type, a step's words, a name on the map.
        var least = table.Role switch { TableRole.Alert => 2400, TableRole.Steps => 2000, TableRole.Map => 1700, _ => 0 };
        var cells = table.Header.Count;
        if (least == 0 || table.Rows.Count != 1 || cells * least <= room) return [table];
        var rows = (cells + Math.Max(1, room / least) - 1) / Math.Max(1, room / least);
        var each = (cells + rows - 1) / rows;
        var pieces = new List<Block.Table>();
        for (var first = 0; first < cells; first += each)
            pieces.Add(table with
            {
                Header = table.Header.Skip(first).Take(each).ToSeq(),
                Rows = [table.Rows[0] with { Cells = table.Rows[0].Cells.Skip(first).Take(each).ToSeq(), Anchor = first == 0 ? table.Rows[0].Anchor : null }],
            });
        return pieces;
    }
}
