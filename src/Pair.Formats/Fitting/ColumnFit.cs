namespace Pair.Formats.Fitting;

/// <summary>
/// Columns as wide as the text in them asks for: of all widths that fill the room, those at which the rows together are lowest. Tables whose
/// rows are fitted together share their widths, so that their columns stand below each other. The same rows always give the same widths.
/// </summary>
internal static class ColumnFit
{
    // Widths are tried in steps of half a millimetre, coarse ones first. A larger pathway is judged by as many of its rows, evenly picked.
    private const double Step = 0.5;
    private const int MostRows = 300;
    private static readonly int[] Moves = [60, 24, 12, 6, 3, 1];

    /// <summary>Widths in mm at which the rows together are lowest.</summary>
    /// <param name="rows">The cells of each row, one a column.</param>
    /// <param name="room">What the widths add up to.</param>
    /// <param name="start">Widths to begin with.</param>
    /// <param name="least">What each column has at the least, where the room allows.</param>
    /// <param name="settled">Whether columns go back towards the widths to begin with as far as no cell gets higher: for what looks best even.</param>
    public static double[] Widths(IReadOnlyList<IReadOnlyList<CellMeasure>> rows, double room, ReadOnlySpan<double> start, ReadOnlySpan<double> least, bool settled = false)
    {
        var columns = new Columns(Picked(rows), start.Length, (int)(room / Step));
        var floor = new int[start.Length];
        for (var i = 0; i < floor.Length; i++) floor[i] = (int)Math.Ceiling(least[i] / Step);
        var widths = Scaled(start, (int)(room / Step), floor);
        var first = (int[])widths.Clone();
        var cost = columns.Cost(widths);
        foreach (var by in Moves)
            while (Improve(columns, widths, floor, by, ref cost))
            {
            }
        if (settled)
            while (Settle(columns, widths, first, cost))
            {
            }

        var result = new double[widths.Length];
        var sum = 0.0;
        for (var i = 0; i < widths.Length; i++) sum += widths[i];
        for (var i = 0; i < widths.Length; i++) result[i] = widths[i] * room / sum;
        return result;
    }

    /// <summary>As many equal widths.</summary>
    public static double[] Even(int count, double width)
    {
        var widths = new double[count];
        for (var i = 0; i < count; i++) widths[i] = width;
        return widths;
    }

    // The best of all moves of so many steps from one column to another.
    private static bool Improve(Columns columns, int[] widths, int[] floor, int by, ref double cost)
    {
        var (from, to, least) = (-1, -1, cost - 1e-6);
        for (var i = 0; i < widths.Length; i++)
            for (var j = 0; j < widths.Length; j++)
            {
                if (i == j || widths[i] - by < floor[i]) continue;
                widths[i] -= by;
                widths[j] += by;
                var tried = columns.Cost(widths);
                widths[i] += by;
                widths[j] -= by;
                if (tried < least) (from, to, least) = (i, j, tried);
            }
        if (from < 0) return false;
        widths[from] -= by;
        widths[to] += by;
        cost = least;
        return true;
    }

    // A step back from the column that gained most to the one that lost most, or of such as these the first that costs nothing.
    private static bool Settle(Columns columns, int[] widths, int[] first, double cost)
    {
        var (from, to, gap) = (-1, -1, 0);
        for (var i = 0; i < widths.Length; i++)
            for (var j = 0; j < widths.Length; j++)
            {
                if (widths[i] <= first[i] || widths[j] >= first[j] || widths[i] - first[i] + first[j] - widths[j] <= gap) continue;
                widths[i]--;
                widths[j]++;
                if (columns.Cost(widths) <= cost + 1e-6) (from, to, gap) = (i, j, widths[i] - first[i] + first[j] - widths[j] + 2);
                widths[i]++;
                widths[j]--;
            }
        if (from < 0) return false;
        widths[from]--;
        widths[to]++;
        return true;
    }

    private static int[] Scaled(ReadOnlySpan<double> start, int total, int[] floor)
    {
        var sum = 0.0;
        foreach (var width in start) sum += width;
        var (widths, left) = (new int[start.Length], total);
        for (var i = 0; i < widths.Length; i++)
        {
            widths[i] = i == widths.Length - 1 ? Math.Max(left, 1) : Math.Max(Math.Max((int)(start[i] / sum * total), Math.Min(floor[i], total / widths.Length)), 1);
            left -= widths[i];
        }
        return widths;
    }

    private static List<IReadOnlyList<CellMeasure>> Picked(IReadOnlyList<IReadOnlyList<CellMeasure>> rows)
    {
        var picked = new List<IReadOnlyList<CellMeasure>>(Math.Min(rows.Count, MostRows));
        for (var i = 0; i < Math.Min(rows.Count, MostRows); i++) picked.Add(rows[(int)((long)i * rows.Count / Math.Min(rows.Count, MostRows))]);
        return picked;
    }

    /// <summary>Heights of all cells at the widths that were tried, each measured once.</summary>
    private sealed class Columns
    {
        private readonly List<IReadOnlyList<CellMeasure>> rows;
        // For each column and width, the heights of all rows; null until the width is tried.
        private readonly double[]?[][] heights;
        private readonly double[][] tried;

        /// <param name="rows">The cells of each row.</param>
        /// <param name="count">How many columns there are.</param>
        /// <param name="widest">The widest that one may be, in steps.</param>
        public Columns(List<IReadOnlyList<CellMeasure>> rows, int count, int widest)
        {
            this.rows = rows;
            (heights, tried) = (new double[]?[count][], new double[count][]);
            for (var i = 0; i < count; i++) heights[i] = new double[]?[Math.Max(widest, 1) + count + 1];
        }

        /// <summary>The height of all rows; of two that are alike, the one with less text below each other costs less.</summary>
        public double Cost(int[] widths)
        {
            for (var i = 0; i < tried.Length; i++) tried[i] = heights[i][widths[i]] ??= Measured(i, widths[i] * Step);
            var cost = 0.0;
            for (var row = 0; row < rows.Count; row++)
            {
                var (highest, sum) = (0.0, 0.0);
                foreach (var column in tried)
                {
                    highest = Math.Max(highest, column[row]);
                    sum += column[row];
                }
                cost += highest + sum / 200;
            }
            return cost;
        }

        private double[] Measured(int column, double width)
        {
            var made = new double[rows.Count];
            for (var row = 0; row < made.Length; row++) made[row] = rows[row][column].HeightAt(width);
            return made;
        }
    }
}
