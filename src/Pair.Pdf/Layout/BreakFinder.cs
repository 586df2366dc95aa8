using Pair.Pdf.Fonts;

namespace Pair.Pdf.Layout;

/// <summary>
/// Where lines of Latin text may end (after the rules of Unicode's line breaking for the characters that matter here): after spaces and after
/// hyphens and dashes between letters; inside an address, and inside what is marked as not to be broken, only when there is no other way.
/// </summary>
internal static class BreakFinder
{
    internal static void Find(ShapedText text)
    {
        var token = 0;
        while (token < text.Count)
        {
            var end = token;
            while (end < text.Count && !IsSpace(text[end])) end++;
            var address = IsAddress(text, token, end);
            // Of the spaces behind the word, all but the first hang as well; the word after them may begin a line.
            while (end < text.Count && IsSpace(text[end])) end++;
            for (var i = Math.Max(token, 1); i < end; i++)
                if (text[i].Break != BreakKind.Always) text.Set(i, text[i] with { Break = Before(text, i, address) });
            token = end;
        }
    }

    private static BreakKind Before(ShapedText text, int i, bool address)
    {
        var (left, right) = (text[i - 1], text[i]);
        if (IsSpace(right)) return BreakKind.Never;
        var guarded = left.Run == right.Run && text.Runs[right.Run].NoBreak;
        if (IsSpace(left)) return guarded ? BreakKind.Reluctant : BreakKind.Normal;
        if (left.Character == 0 || right.Character == 0) return BreakKind.Emergency; // a chip stays with its word
        if (left.Character is Script.SoftHyphen or Script.ZeroWidthSpace) return guarded ? BreakKind.Reluctant : BreakKind.Normal;
        if (address)
        {
            if (left.Character == '/' && right.Character != '/') return BreakKind.Reluctant;
            if (left.Character is '-' or '_' or '?' or '&' or '=' or '@' || right.Character is '.') return BreakKind.Mark;
            return BreakKind.Emergency;
        }

        if (!guarded && IsHyphen(left.Character) && IsLetter(right.Character) && i > 1 && IsLetterOrDigit(text[i - 2].Character))
            return BreakKind.Normal;
        return left.Character is 0x2014 && !guarded ? BreakKind.Normal : BreakKind.Emergency;
    }

    /// <summary>
    /// Whether a word is an address: with a scheme, an at sign, or a dot between letters. A hyphen in one is part of it, so a line that ended
    /// there would make the reader wonder.
    /// </summary>
    private static bool IsAddress(ShapedText text, int start, int end)
    {
        for (var i = start + 1; i + 1 < end; i++)
        {
            var c = text[i].Character;
            if (c == '@') return true;
            if (c == ':' && text[i + 1].Character == '/') return true;
            if (c == '.' && IsLetterOrDigit(text[i - 1].Character) && IsLetter(text[i + 1].Character)) return true;
        }

        return false;
    }

    private static bool IsSpace(Glyph glyph) => Script.IsBreakingSpace(glyph.Character);

    /// <summary>Hyphen, typographic hyphen, en dash. U+2011 is not among them: it is there to hold a word together.</summary>
    private static bool IsHyphen(int c) => c is '-' or 0x2010 or 0x2013;

    private static bool IsLetter(int c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= 0xC0 and < 0x2000;

    private static bool IsLetterOrDigit(int c) => IsLetter(c) || c is >= '0' and <= '9';
}
