using Pair.Core.Rollup;

namespace Pair.Formats.Rollup;

/// <summary>How a cell of a matrix looks, on the page and in the workbook.</summary>
internal static class HeatWords
{
    // Of a hundred areas so many without anything are worth a look.
    private const int Alarming = 20;

    /// <summary>How many of the areas that are asked reach every family: the first to the fourth quarter.</summary>
    public static int Quarter(AtlasCell cell) => cell.Asked == 0 ? 1 : Math.Min(cell.Whole.Count * 4 / cell.Asked + 1, 4);

    /// <summary>Whether a fifth of the areas or more has nothing and does not say so.</summary>
    public static bool IsAlarming(AtlasCell cell) => cell.Asked > 0 && cell.None.Count * 100 >= cell.Asked * Alarming;
}
