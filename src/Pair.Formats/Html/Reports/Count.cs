using System.Globalization;

namespace Pair.Formats.Html.Reports;

/// <summary>Numbers in sentences.</summary>
internal static class Count
{
    /// <summary>"12", "2,640".</summary>
    public static string Of(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>"1 cell", "2 cells".</summary>
    public static string Of(int number, string thing) => number == 1 ? $"1 {thing}" : $"{Of(number)} {thing}s";

    /// <summary>"1 cell has", "2 cells have".</summary>
    public static string Of(int number, string thing, string one, string many) => $"{Of(number, thing)} {(number == 1 ? one : many)}";
}
