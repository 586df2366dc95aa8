using Pair.Pdf.Content;

namespace Pair.Pdf.Layout;

/// <summary>Shares a width out among columns.</summary>
internal static class Widths
{
    /// <summary>Widths in pt that add up to no more than <paramref name="total"/>.</summary>
    internal static double[] Resolve(ReadOnlySpan<ColumnWidth> columns, double total)
    {
        total = Math.Max(total, columns.Length);
        var (fixedSum, shares) = (0.0, 0.0);
        foreach (var column in columns)
        {
            fixedSum += Units.Points(column.FixedWidth);
            shares += column.ShareOfRest;
        }

        // Where fixed widths fill everything, columns with a share still get a tenth each rather than nothing.
        var rest = Math.Max(total - fixedSum, shares > 0 ? total / 10 : 0);
        var shrink = fixedSum > total - rest && shares > 0 ? (total - rest) / fixedSum : fixedSum > total ? total / fixedSum : 1;
        var result = new double[columns.Length];
        for (var i = 0; i < result.Length; i++)
            result[i] = columns[i].ShareOfRest > 0 ? rest * columns[i].ShareOfRest / shares : Units.Points(columns[i].FixedWidth) * shrink;
        return result;
    }
}
