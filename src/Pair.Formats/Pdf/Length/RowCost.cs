using Pair.Core.Documents;
using Pair.Core.Text;
using Pair.Pdf.Content;

namespace Pair.Formats.Pdf.Length;

/// <summary>A table as it is said and as it is set, its columns chosen.</summary>
/// <param name="Said">The block.</param>
/// <param name="Set">The flow that was made of it.</param>
internal sealed record SetTable(Block.Table Said, Flow.Table Set);

/// <summary>What a row takes, and what of an author's words would make it shorter.</summary>
/// <param name="Row">The row.</param>
/// <param name="Height">Height in mm.</param>
/// <param name="AtTwoLines">Height in mm if no cell had more than two lines.</param>
/// <param name="Savings">The words that make it higher than it need be, the costliest first; each counts on top of those before it.</param>
internal sealed record RowCost(Row Row, double Height, double AtTwoLines, IReadOnlyList<Saving> Savings)
{
    /// <summary>What all of them save together, in mm.</summary>
    public double Saved
    {
        get
        {
            var sum = 0.0;
            foreach (var saving in Savings) sum += saving.Height;
            return sum;
        }
    }
}

/// <summary>Words without which a row is lower.</summary>
/// <param name="What">What they are, as a local lead would say: "the times at venues".</param>
/// <param name="Where">The first of them in the source.</param>
/// <param name="Lines">How many lines they take in their cell.</param>
/// <param name="Height">How much lower the row is without them, in mm.</param>
internal sealed record Saving(string What, Location Where, int Lines, double Height);

/// <summary>
/// What the rows of a table cost. A row is as high as its highest cell, so words save something only where their cell is the highest, and only
/// down to the second.
/// </summary>
internal static class RowCosts
{
    private const int MostSavings = 2;

    /// <summary>The cost of each row.</summary>
    public static IEnumerable<RowCost> Of(SetTable table)
    {
        for (var i = 0; i < table.Said.Rows.Count; i++) yield return Of(table, table.Said.Rows[i], table.Set.Rows[i]);
    }

    private static RowCost Of(SetTable table, Row said, TableRow set)
    {
        var cells = new MeasuredCell[set.Cells.Count];
        var edges = 0.0;
        for (var i = 0; i < cells.Length; i++)
        {
            var padding = set.Cells[i].Padding ?? table.Set.Columns[i].Padding ?? table.Set.Padding;
            edges = Math.Max(edges, padding.Top + padding.Bottom);
            cells[i] = new MeasuredCell(said.Cells[i], set.Cells[i], padding.Left + padding.Right, table.Set.Columns[i].Width.FixedWidth);
        }
        var height = Highest(cells);
        var line = 0.0;
        foreach (var cell in cells) line = Math.Max(line, cell.LineHeight);
        var savings = new List<Saving>();
        while (savings.Count < MostSavings && Best(cells, line) is { } best) savings.Add(best);
        return new RowCost(said, height + edges, Math.Min(height, 2 * line) + edges, savings);
    }

    // The words whose absence saves most are taken out, so that the next are counted on top.
    private static Saving? Best(MeasuredCell[] cells, double line)
    {
        var (highest, height, second) = (-1, 0.0, 0.0);
        for (var i = 0; i < cells.Length; i++)
            if (cells[i].Height > height) (highest, height, second) = (i, cells[i].Height, height);
            else second = Math.Max(second, cells[i].Height);
        // Less than a line is nothing that anybody would rewrite a text for.
        var least = line * 0.9;
        if (highest < 0 || height - second < least) return null;
        Saving? best = null;
        foreach (var key in cells[highest].Parts())
        {
            var without = cells[highest].HeightWithout(key);
            var saved = height - Math.Max(without, second);
            if (saved < Math.Max(least, (best?.Height ?? 0) + 0.01)) continue;
            best = new Saving(key.What, key.Where, (int)Math.Round((height - without) / line), saved);
        }
        if (best is not null) cells[highest].TakeOut(best.What);
        return best;
    }

    private static double Highest(MeasuredCell[] cells)
    {
        var height = 0.0;
        foreach (var cell in cells) height = Math.Max(height, cell.Height);
        return height;
    }
}
