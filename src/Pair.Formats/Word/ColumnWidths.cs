using Pair.Core.Documents;
using Pair.Core.Text;
using Pair.Formats.Fitting;

namespace Pair.Formats.Word;

/// <summary>How wide the columns of a document are, in twips: fixed, so that every program breaks the lines alike; and where words decide, so
/// chosen that they take the fewest lines.</summary>
internal sealed class ColumnWidths(Page page, TextMeasure measure, Pictures pictures)
{
    // Millimetres: an entry, who it is for, what it offers, how to refer, next steps; before they are fitted, and what each has at the least.
    private static readonly double[] level = [48, 54, 67, 75, 37];
    private static readonly double[] levelLeast = [40, 40, 54, 54, 30];
    private const double StepLeast = 40, AlertLeast = 32, PlainLeast = 30, BandLeast = 45, HeadingMost = 80, StatementLeast = 70;

    private static readonly int[] offers = [90, 65];
    private static readonly int[] again = [80, 102];

    // A code of an address of usual length, with its quiet zone.
    private static readonly int usualCode = Page.Twips(27);

    private int[]? levels;

    /// <summary>From now on the columns of all levels of need stand below each other.</summary>
    public void FitLevels(Seq<Block> blocks)
    {
        var tables = new List<Block.Table>();
        foreach (var block in blocks)
            if (block is Block.Table { Role: TableRole.Level } table && table.Header.Count == level.Length) tables.Add(table);
        levels = Of(Rows(tables), page.TextWidth, level, levelLeast);
    }

    /// <summary>The columns of a table in a room of so many twips.</summary>
    public int[] Of(Block.Table table, int room) => table.Role switch
    {
        TableRole.Level when table.Header.Count == level.Length => room == page.TextWidth && levels is not null ? levels : Of(Rows([table]), room, level, levelLeast),
        TableRole.Steps => Lowest(Rows([table]), room, Even(table.Header.Count, 1), Even(table.Header.Count, StepLeast)),
        TableRole.Alert => Of(Rows([table]), room, Even(table.Header.Count, 1), Even(table.Header.Count, AlertLeast), settled: true),
        TableRole.Offers when table.Header.Count == offers.Length + 1 => Offers(table, room),
        TableRole.Offers when table.Header.Count == offers.Length => Page.Share(room, offers),
        TableRole.Again when table.Header.Count == again.Length => Page.Share(room, again),
        TableRole.Map or TableRole.Offers or TableRole.Again => Page.Share(room, Even(table.Header.Count, 1)),
        _ => Of(Rows([table]), room, Even(table.Header.Count, 1), Even(table.Header.Count, PlainLeast)),
    };

    /// <summary>The columns of groups that stand side by side; no heading in them is broken where there is room for it.</summary>
    public int[] Of(Block.Columns columns)
    {
        var count = columns.Items.Count;
        var (cells, weights, least) = (new CellMeasure[count], new double[count], Even(count, BandLeast));
        for (var i = 0; i < count; i++)
        {
            var group = columns.Items[i];
            cells[i] = measure.Blocks(group.Blocks);
            weights[i] = Math.Max(group.Weight, 1);
            if (group.Blocks is [Block.Heading heading, ..]) least[i] = Math.Clamp(measure.Blocks([heading]).OneLine, BandLeast, HeadingMost);
        }
        return Lowest([cells], page.TextWidth - (count - 1) * Section.Gap, weights, least, settled: true);
    }

    /// <summary>So many columns for a list that runs through them, as many items in each.</summary>
    public int[] Of(Block.List list, int count)
    {
        var cells = new CellMeasure[count];
        var each = (list.Items.Count + count - 1) / count;
        for (var i = 0; i < count; i++)
        {
            cells[i] = new CellMeasure(0.5);
            for (var item = i * each; item < Math.Min((i + 1) * each, list.Items.Count); item++)
                cells[i].Add(measure.Paragraph(list.Items[item].Content, StyleOf.Item(list.Role, inBand: false)));
        }
        return Of([cells], page.TextWidth - (count - 1) * Section.Gap, Even(count, 1), Even(count, StatementLeast), settled: true);
    }

    private List<IReadOnlyList<CellMeasure>> Rows(IReadOnlyList<Block.Table> tables)
    {
        var rows = new List<IReadOnlyList<CellMeasure>>();
        foreach (var table in tables)
        {
            var sides = TableStyles.Sides(table.Role, page.Edition);
            rows.Add(Row(table.Header, block => StyleOf.InHeader(table, block), sides, 0));
            foreach (var row in table.Rows)
                rows.Add(Row(row.Cells, block => StyleOf.InCell(block, table.Role), sides, row.UnderPrevious ? Tables.Strand : 0));
        }
        return rows;
    }

    private CellMeasure[] Row(Seq<Cell> cells, Func<Block, string> styleOf, int sides, int firstIndent)
    {
        var measures = new CellMeasure[cells.Count];
        for (var i = 0; i < measures.Length; i++) measures[i] = measure.Cell(cells[i], styleOf, i == 0 ? sides + firstIndent : sides);
        return measures;
    }

    // Where few rows say much, exchanges between two columns may end before the lowest is found: a second search begins with room for as
    // much as each column says.
    private static int[] Lowest(List<IReadOnlyList<CellMeasure>> rows, int room, double[] start, double[] least, bool settled = false)
    {
        var lengths = Even(start.Length, 1);
        foreach (var row in rows)
            for (var i = 0; i < lengths.Length; i++) lengths[i] += row[i].Length;
        var (one, other) = (Of(rows, room, start, least, settled), Of(rows, room, lengths, least));
        return Height(rows, other) < Height(rows, one) - 0.1 ? other : one;
    }

    private static double Height(List<IReadOnlyList<CellMeasure>> rows, int[] widths)
    {
        var height = 0.0;
        foreach (var row in rows)
        {
            var highest = 0.0;
            for (var i = 0; i < widths.Length; i++) highest = Math.Max(highest, row[i].HeightAt(Page.Millimetres(widths[i])));
            height += highest;
        }
        return height;
    }

    private static int[] Of(List<IReadOnlyList<CellMeasure>> rows, int room, double[] start, double[] least, bool settled = false) =>
        Page.Share(room, ColumnFit.Widths(rows, Page.Millimetres(room), start, least, settled));

    private int[] Offers(Block.Table table, int room)
    {
        var scan = Math.Max(WidestCode(table), usualCode);
        var beside = Page.Share(room - scan, offers);
        return [beside[0], beside[1], scan];
    }

    private int WidestCode(Block.Table table)
    {
        var widest = 0.0;
        foreach (var row in table.Rows)
            foreach (var cell in row.Cells)
                foreach (var block in cell.Content)
                    if (block is Block.Codes codes)
                        foreach (var code in codes.Items) widest = Math.Max(widest, pictures.SideOf(code));
        return Page.Twips(widest);
    }

    private static double[] Even(int count, double width) => ColumnFit.Even(count, width);
}
