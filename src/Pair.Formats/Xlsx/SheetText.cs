using System.Globalization;
using System.Text.RegularExpressions;
using Pair.Formats.Office;

namespace Pair.Formats.Xlsx;

/// <summary>Words on their way into a cell: what a spreadsheet would read as something else stays words.</summary>
internal static partial class SheetText
{
    // More a cell does not take.
    private const int Longest = 32_767;

    /// <summary>Words as the file has them: line ends of one kind, no signs that XML cannot hold, and cut where they are too long.</summary>
    public static string Fit(string text)
    {
        // A carriage return that is written so would be read as an escape of its own.
        var fit = MarkupText.Clean(text.ReplaceLineEndings("\n"));
        // "_x0041_" would be read as an A: the underscore that begins it is written as an escape itself.
        if (fit.Contains("_x", StringComparison.OrdinalIgnoreCase)) fit = Escape().Replace(fit, "_x005F_");
        return fit.Length <= Longest ? fit : fit[..(char.IsHighSurrogate(fit[Longest - 2]) ? Longest - 2 : Longest - 1)] + "…";
    }

    /// <summary>Whether words begin with a sign that begins a formula, or with an apostrophe that a spreadsheet would take for its own mark.</summary>
    public static bool LooksLikeFormula(string text) => text.Length > 0 && "=+-@\t\r\n'＝＋－＠".Contains(text[0], StringComparison.Ordinal);

    /// <summary>A number as the file has it.</summary>
    public static string Of(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Days since the beginning of a spreadsheet's calendar; null for a day before 1 March 1900, which programs count differently.</summary>
    public static string? Of(DateOnly day) =>
        day < new DateOnly(1900, 3, 1) ? null : (day.DayNumber - new DateOnly(1899, 12, 30).DayNumber).ToString(CultureInfo.InvariantCulture);

    /// <summary>The letters of a column, from 0: A, Z, AA.</summary>
    public static string Column(int index) => index < 26 ? ((char)('A' + index)).ToString() : Column(index / 26 - 1) + (char)('A' + index % 26);

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.IgnoreCase)]
    private static partial Regex Escape();
}
