using Pair.Pdf.Content;

namespace Pair.Pdf.Fonts;

/// <summary>
/// What the engine knows of characters: which it draws, which it drops because they show nothing, and how a text becomes the code points
/// that are drawn. It shapes nothing, so whatever needs shaping, stacking or another direction is not drawable, even where the font
/// happens to have a glyph.
/// </summary>
internal static class Script
{
    /// <summary>Stands in for every character that cannot be drawn.</summary>
    internal const int Replacement = '?';

    internal const int SoftHyphen = 0xAD;
    internal const int ZeroWidthSpace = 0x200B;
    internal const int WordJoiner = 0x2060;

    /// <summary>The byte order mark, which once joined words.</summary>
    internal const int OldJoiner = 0xFEFF;

    /// <summary>Whether the character is drawn as it is, dropped without loss, or a place to break.</summary>
    internal static bool CanDraw(int codePoint)
    {
        if (codePoint is >= 0x20 and < 0x7F) return true;
        if (IsWhite(codePoint) || IsSilent(codePoint)) return true;
        return !NeedsShaping(codePoint) && FontFace.Of(FontStyle.Regular).Glyph(GlyphCharacter(codePoint)) != 0
            && FontFace.Of(FontStyle.Bold).Glyph(GlyphCharacter(codePoint)) != 0
            && FontFace.Of(FontStyle.Italic).Glyph(GlyphCharacter(codePoint)) != 0;
    }

    /// <summary>The character whose glyph draws this one: Lato lacks the no-break hyphen and the rarer spaces.</summary>
    internal static int GlyphCharacter(int codePoint) => codePoint switch
    {
        0x2010 or 0x2011 or SoftHyphen => '-',
        0xA0 or 0x2007 or 0x202F or (>= 0x2000 and <= 0x200A) or 0x205F or 0x3000 or 0x1680 => ' ',
        _ => codePoint,
    };

    /// <summary>Line ends and tabs, which a flow treats as a space.</summary>
    internal static bool IsWhite(int codePoint) => codePoint is '\t' or '\n' or '\r' or 0x0B or 0x0C or 0x85 or 0x2028 or 0x2029;

    /// <summary>Shows nothing and changes nothing in text that runs from left to right.</summary>
    internal static bool IsSilent(int codePoint) =>
        codePoint is SoftHyphen or ZeroWidthSpace or WordJoiner or OldJoiner or 0x200E or >= 0xFE00 and <= 0xFE0F;

    /// <summary>A space at which a line may end.</summary>
    internal static bool IsBreakingSpace(int codePoint) =>
        codePoint is ' ' or 0x1680 or (>= 0x2000 and <= 0x2006) or (>= 0x2008 and <= 0x200A) or 0x205F or 0x3000;

    /// <summary>The code points that are drawn for a text, with composed letters and with what cannot be drawn replaced.</summary>
    internal static List<int> Prepare(string text)
    {
        var result = new List<int>(text.Length);
        foreach (var rune in text.EnumerateRunes()) // an unpaired surrogate comes as U+FFFD
        {
            var c = rune.Value;
            if (c >= 0x300 && c <= 0x36F && result.Count > 0 && Composition.Compose(result[^1], c) is var composed and not 0)
                result[^1] = composed;
            else if (IsWhite(c)) result.Add(' ');
            else if (IsSilent(c) && c is not (SoftHyphen or ZeroWidthSpace or WordJoiner or OldJoiner)) continue;
            else result.Add(IsSilent(c) || CanDraw(c) ? c : Replacement);
        }

        return result;
    }

    /// <summary>Each distinct character of a text that would be replaced, in order of appearance.</summary>
    internal static List<int> Undrawable(string text)
    {
        var result = new List<int>();
        var before = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var c = rune.Value;
            if (c is >= 0x20 and < 0x7F)
            {
                before = c;
                continue;
            }

            var composed = c >= 0x300 && c <= 0x36F ? Composition.Compose(before, c) : 0;
            before = composed != 0 ? composed : c;
            if (!CanDraw(composed != 0 ? composed : c) && !result.Contains(c)) result.Add(c);
        }

        return result;
    }

    /// <summary>
    /// Controls of direction, marks that must be placed, private characters, and every block from Hebrew to Mongolian that Lato could only
    /// draw letter by letter. Latin, Greek, Cyrillic and their supplements lie outside.
    /// </summary>
    private static bool NeedsShaping(int c) => c is
        < 0x20 or (>= 0x7F and < 0xA0) or (>= 0x300 and <= 0x36F) or (>= 0x483 and <= 0x489) or (>= 0x590 and <= 0x10FF)
        or (>= 0x1100 and <= 0x1CFF) or (>= 0x1AB0 and <= 0x1AFF) or (>= 0x1DC0 and <= 0x1DFF)
        or 0x200C or 0x200D or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2061 and <= 0x206F) or (>= 0x20D0 and <= 0x20FF)
        or (>= 0xD800 and <= 0xF8FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE20 and <= 0xFE2F) or (>= 0xFE70 and <= 0xFEFF)
        or (>= 0xFFF0 and <= 0x1FFFF) or >= 0xE0000;
}
