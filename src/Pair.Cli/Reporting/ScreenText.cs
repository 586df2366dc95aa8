using System.Globalization;
using System.Text;

namespace Pair.Cli.Reporting;

/// <summary>
/// Text of a file as a terminal may show it. A terminal obeys control characters, and some that turn the direction of
/// writing make a line read otherwise than it is: they are named, never sent.
/// </summary>
internal static class ScreenText
{
    private const int TabWidth = 4;

    // Unicode's East Asian wide and fullwidth letters and the pictures, in whole blocks.
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0xA4CF), (0xA960, 0xA97C), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFE6F),
        (0xFF01, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F), (0x1F680, 0x1F6FF), (0x1F900, 0x1F9FF), (0x1FA70, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    /// <summary>One character as shown.</summary>
    /// <param name="Shown">What is printed.</param>
    /// <param name="Width">Columns that it takes.</param>
    /// <param name="Offset">Where it begins in the text, in UTF-16 units.</param>
    public readonly record struct Cell(string Shown, int Width, int Offset);

    /// <summary>The characters of a line, each as shown.</summary>
    public static List<Cell> CellsOf(string line)
    {
        var cells = new List<Cell>(line.Length);
        var offset = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            var shown = Shown(rune);
            var width = shown.Length > 1 && rune.Utf16SequenceLength != shown.Length ? shown.Length : WidthOf(rune);
            cells.Add(new Cell(shown, width, offset));
            offset += rune.Utf16SequenceLength;
        }
        return cells;
    }

    /// <summary>A message as it may be printed on one line.</summary>
    public static string Clean(string text)
    {
        var clean = true;
        foreach (var unit in text)
            if (unit is < ' ' or > '~') clean = false;
        if (clean) return text;
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings(" ").EnumerateRunes()) result.Append(rune.Value == '\t' ? " " : Shown(rune));
        return result.ToString();
    }

    /// <summary>Columns that a text takes.</summary>
    public static int WidthOf(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes()) width += WidthOf(rune);
        return width;
    }

    private static string Shown(Rune rune)
    {
        if (rune.Value == '\t') return new string(' ', TabWidth);
        // Joiners are letters of Persian and of pictures; other format characters are invisible or turn the line around.
        if (rune.Value is 0x200C or 0x200D) return rune.ToString();
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Surrogate => $"<U+{rune.Value:X4}>",
            _ => rune.ToString(),
        };
    }

    private static int WidthOf(Rune rune)
    {
        if (rune.Value < 0x300) return 1;
        if (rune.Value is 0x200C or 0x200D) return 0;
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark) return 0;
        foreach (var (first, last) in Wide)
            if (rune.Value >= first && rune.Value <= last) return 2;
        return 1;
    }
}
