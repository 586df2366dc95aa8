using Pair.Pdf.Fonts;

namespace Pair.Pdf.Layout;

/// <summary>
/// Where lines may end: Unicode's line breaking (UAX #14, for the classes of <see cref="BreakClass"/>), made stricter where a line's end would make
/// the reader stumble. A slash parts words of one thought; a hyphen after a number or a single letter belongs to its word; a dash or dot between
/// spaces stays with the words before it; an address is divided only where there is no other way. What is stricter gives way, in the order of
/// <see cref="BreakKind"/>, where a word is wider than the line.
/// </summary>
internal static class BreakFinder
{
    internal static void Find(ShapedText text)
    {
        var token = 0;
        while (token < text.Count)
        {
            var end = token;
            while (end < text.Count && !IsSpace(text, end)) end++;
            var address = IsAddress(text, token, end);
            // Of the spaces behind the word, all but the first hang as well; the word after them may begin a line.
            while (end < text.Count && IsSpace(text, end)) end++;
            for (var i = Math.Max(token, 1); i < end; i++)
                if (text.BreakAt(i) != BreakKind.Always) text.SetBreak(i, Before(text, i, address && i > token));
            token = end;
        }
    }

    private static BreakKind Before(ShapedText text, int i, bool address)
    {
        var right = BreakClasses.Of(text[i].Character);
        if (right == BreakClass.Space) return BreakKind.Never;
        var before = i - 1;
        while (before > 0 && IsSpace(text, before)) before--;
        var left = BreakClasses.Of(text[before].Character);
        var guarded = text[i - 1].Run == text[i].Run && text.Runs[text[i].Run].NoBreak;
        if (before < i - 1 || left == BreakClass.Space)
        {
            var end = AfterSpace(left, right, EndsWord(text, i));
            return guarded ? Less(end) : end;
        }

        if (left is BreakClass.SoftHyphen or BreakClass.ZeroWidthSpace) return guarded ? BreakKind.Reluctant : BreakKind.Normal;
        if (address) return InAddress(text[i - 1].Character, text[i].Character);
        var kind = Inside(text, i, left, right);
        return guarded ? Less(kind) : kind;
    }

    /// <summary>What should not be broken yields before its letters are torn apart, at a space rather than at a mark.</summary>
    private static BreakKind Less(BreakKind kind) => kind == BreakKind.Normal ? BreakKind.Reluctant : kind;

    /// <summary>Behind spaces a line may begin with all but what belongs to the word before them.</summary>
    private static BreakKind AfterSpace(BreakClass left, BreakClass right, bool endsWord) => (left, right) switch
    {
        (BreakClass.ZeroWidthSpace, _) => BreakKind.Normal,
        (BreakClass.Opening or BreakClass.OpeningQuote, _) => BreakKind.Reluctant,
        (_, BreakClass.Closing or BreakClass.ClosingQuote or BreakClass.Slash or BreakClass.Glue) => BreakKind.Reluctant,
        (_, BreakClass.Stop or BreakClass.Hyphen or BreakClass.LongDash or BreakClass.MiddleDot) when endsWord => BreakKind.Reluctant,
        _ => BreakKind.Normal,
    };

    /// <summary>Between two characters of a word.</summary>
    private static BreakKind Inside(ShapedText text, int i, BreakClass left, BreakClass right)
    {
        // A chip stays with its word, and nothing parts what is glued.
        if (left is BreakClass.Thing or BreakClass.Glue || right is BreakClass.Thing or BreakClass.Glue) return BreakKind.Emergency;
        switch (right)
        {
            case BreakClass.ZeroWidthSpace or BreakClass.SoftHyphen or BreakClass.Closing or BreakClass.ClosingQuote or BreakClass.PlainQuote
                or BreakClass.Stop or BreakClass.Slash or BreakClass.Hyphen or BreakClass.Ellipsis or BreakClass.MiddleDot:
                return BreakKind.Emergency;
        }

        switch (left)
        {
            case BreakClass.LongDash:
                return right == BreakClass.LongDash ? BreakKind.Emergency : BreakKind.Normal;
            case BreakClass.Ellipsis:
                return right == BreakClass.Letter && i > 1 && IsLetter(text, i - 2) ? BreakKind.Normal : BreakKind.Emergency;
            case BreakClass.Slash:
                return BreakKind.Mark;
            case BreakClass.Hyphen:
                if (right == BreakClass.Digit || i < 2 || !IsLetterOrDigit(text, i - 2)) return BreakKind.Emergency;
                // "6-week" and "e-mail" are read as one word.
                return IsLetter(text, i - 2) && i > 2 && IsLetterOrDigit(text, i - 3) ? BreakKind.Normal : BreakKind.Mark;
            default:
                // A line ends after an em dash rather than before it.
                return right == BreakClass.LongDash ? BreakKind.Mark : BreakKind.Emergency;
        }
    }

    private static BreakKind InAddress(int left, int right)
    {
        if (left == '/' && right != '/') return BreakKind.Reluctant;
        return left is '-' or '_' or '?' or '&' or '=' or '@' || right == '.' ? BreakKind.Mark : BreakKind.Emergency;
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
            if (c == '.' && IsLetterOrDigit(text, i - 1) && IsLetter(text, i + 1) && end - start > ShortestAddress) return true;
        }

        return false;
    }

    // "e.g." and "i.e." have dots between letters too.
    private const int ShortestAddress = 5;

    /// <summary>Whether a character is the last of its word: dots and dashes between spaces are, those before a number are not.</summary>
    private static bool EndsWord(ShapedText text, int i)
    {
        while (i < text.Count && BreakClasses.Of(text[i].Character) is BreakClass.Stop or BreakClass.Hyphen or BreakClass.LongDash or BreakClass.MiddleDot) i++;
        return i == text.Count || IsSpace(text, i);
    }

    private static bool IsSpace(ShapedText text, int i) => Script.IsBreakingSpace(text[i].Character);

    private static bool IsLetter(ShapedText text, int i) => BreakClasses.Of(text[i].Character) == BreakClass.Letter;

    private static bool IsLetterOrDigit(ShapedText text, int i) => BreakClasses.Of(text[i].Character) is BreakClass.Letter or BreakClass.Digit;
}
