using Pair.Core.Documents;

namespace Pair.Formats.Word;

/// <summary>About how high the columns of a band will be. Word alone knows; this decides only how a band behaves at the foot of a page.</summary>
internal static class BandHeight
{
    // Millimetres: a higher band would leave half a page empty when it moves to the next.
    private const double Highest = 100;

    /// <summary>Whether the groups may stand side by side in columns of these widths; a higher band is read from top to bottom, at full
    /// width.</summary>
    public static bool StandsInColumns(TextMeasure measure, Block.Columns columns, int[] widths)
    {
        for (var i = 0; i < widths.Length; i++)
            if (Of(measure, columns.Items[i], widths[i]) > Highest) return false;
        return widths.Length > 1;
    }

    /// <summary>By how much the highest column is higher than the first, in twips; a little less, so that nothing grows by it.</summary>
    public static int BeyondFirst(TextMeasure measure, Block.Columns columns, int[] widths)
    {
        var highest = 0.0;
        for (var i = 1; i < widths.Length; i++) highest = Math.Max(highest, Of(measure, columns.Items[i], widths[i]));
        return Page.Twips(highest - Of(measure, columns.Items[0], widths[0]) - measure.Line("BandText") / 2);
    }

    private static double Of(TextMeasure measure, Column column, int width) => measure.Blocks(column.Blocks).HeightAt(Page.Millimetres(width));
}
