namespace Pair.Formats.Html.Reports;

/// <summary>How a heat map behaves where there is little room.</summary>
internal static class HeatSize
{
    private const int Few = 4;
    private const int More = 8;

    /// <summary>Its class: few columns stay side by side, more wrap, and very many always do.</summary>
    public static string Of(int columns) => columns <= Few ? $"few of{columns}" : columns <= More ? "more" : "full";
}
