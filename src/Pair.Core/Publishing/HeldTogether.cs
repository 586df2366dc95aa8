using Pair.Core.Documents;
using Pair.Core.Text;

namespace Pair.Core.Publishing;

/// <summary>
/// Finds what a line must not break inside an author's text, so that every format holds it together: phone numbers, postcodes, days, a number and its
/// unit, <c>call 999</c>, <c>NHS 111, option 2</c>. Two words are held if one needs the other to be read right; longer runs hold their first words.
/// </summary>
public static class HeldTogether
{
    // As much as a narrow column or a small screen takes on one line.
    private const int Longest = 24;

    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] Units =
    [
        "am", "pm", "noon", "midnight", "minutes", "minute", "mins", "min", "hours", "hour", "hrs", "days", "day", "weeks", "week", "months", "month", "years", "year",
        "miles", "mile", "km", "m", "cm", "mm", "kg", "g", "ml", "%", "percent", "million",
    ];

    // Before a number of three digits: who rings and what is rung.
    private static readonly string[] Calls = ["call", "dial", "ring", "phone", "text", "NHS"];

    private static readonly string[] Numbered = ["option", "page", "level", "step", "age", "aged", "week", "room", "ext", "extension", "no", "number"];

    /// <summary>A text that stands in no document, such as a sentence about one: its words in order, those held together as pieces of their own.</summary>
    public static Seq<Inline> Pieces(string text)
    {
        var pieces = new List<Inline>();
        Add(pieces, text, Emphasis.None, Origin.Edition);
        return pieces.ToSeq();
    }

    /// <summary>A text as words, those held together as pieces of their own.</summary>
    internal static void Add(List<Inline> into, string text, Emphasis emphasis, Origin origin)
    {
        var plain = 0;
        if (MayHold(text))
        {
            for (var start = 0; start < text.Length; start = NextWord(text, start))
            {
                var end = EndOfRun(text, start);
                if (end <= EndOfWord(text, start)) continue;
                if (start > plain) into.Add(new Inline.Words(text[plain..start], emphasis, origin));
                into.Add(new Inline.Words(text[start..end], emphasis, origin) { Together = true });
                start = plain = end;
            }
        }

        if (plain < text.Length) into.Add(new Inline.Words(text[plain..], emphasis, origin));
    }

    /// <summary>A street address: house number and street are held, and each part that begins with a number.</summary>
    internal static void AddStreet(List<Inline> into, string address, Origin origin)
    {
        for (var start = 0; start < address.Length;)
        {
            var comma = address.IndexOf(", ", start, StringComparison.Ordinal);
            var end = comma < 0 ? address.Length : comma + 1;
            if (char.IsAsciiDigit(address[start]) && end - start <= Longest)
                into.Add(new Inline.Words(address[start..end], Emphasis.None, origin) { Together = true });
            else Add(into, address[start..end], Emphasis.None, origin);
            if (comma >= 0) into.Add(new Inline.Words(" ", Emphasis.None, origin));
            start = comma < 0 ? end : comma + 2;
        }
    }

    /// <summary>Everything held has a digit. Other scripts write these things in other ways, and are left in one piece.</summary>
    private static bool MayHold(string text)
    {
        var digit = false;
        foreach (var c in text)
        {
            digit |= char.IsAsciiDigit(c);
            if (c is >= '\u0530' and < '\u1E00' or >= '\u2150') return false;
        }

        return digit;
    }

    /// <summary>Where the words end that belong to the one at <paramref name="start"/>.</summary>
    private static int EndOfRun(string text, int start)
    {
        var (word, end) = (start, EndOfWord(text, start));
        while (end + 1 < text.Length)
        {
            var next = EndOfWord(text, end + 1);
            if (next - start > Longest || !Joins(text.AsSpan(word, end - word), text.AsSpan(end + 1, next - end - 1))) break;
            (word, end) = (end + 1, next);
        }

        return end;
    }

    private static int EndOfWord(string text, int start)
    {
        var end = text.IndexOf(' ', start);
        return end < 0 ? text.Length : end;
    }

    private static int NextWord(string text, int from)
    {
        var space = from < text.Length ? text.IndexOf(' ', from) : -1;
        return space < 0 ? text.Length : space + 1;
    }

    private static bool Joins(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        left = left.TrimStart("(\"'“‘[");
        if (left.EndsWith(",")) return IsNumber(left[..^1]) && right.SequenceEqual("option");
        left = left.TrimEnd(')');
        right = right.TrimEnd(".,;:!?)]\"'”’");
        if (left.IsEmpty || right.IsEmpty) return false;
        if (char.IsAsciiDigit(left[0]) && (IsOneOf(right, Units) || (left.Length <= 4 && IsMonth(right)))) return true;
        if (!char.IsAsciiDigit(right[0])) return false;
        if (IsOutward(left)) return right.Length == 3 && char.IsAsciiLetter(right[1]) && char.IsAsciiLetter(right[2]);
        if (!IsNumber(right)) return false;
        if (left[0] == '+' && IsNumber(left[1..])) return true;
        if (IsNumber(left)) return left.Length >= 3 && right.Length >= 3;
        return right.Length switch
        {
            <= 2 => IsOneOf(left, Numbered) || IsMonth(left),
            3 => IsOneOf(left, Calls) || IsOneOf(left, Numbered),
            4 => IsMonth(left),
            _ => false,
        };
    }

    /// <summary>The first half of a postcode: one or two letters, a digit, perhaps another sign.</summary>
    private static bool IsOutward(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 4 || !char.IsAsciiLetterUpper(word[0])) return false;
        var digit = char.IsAsciiLetterUpper(word[1]) ? 2 : 1;
        return digit < word.Length && char.IsAsciiDigit(word[digit])
            && (word.Length == digit + 1 || (word.Length == digit + 2 && char.IsAsciiLetterOrDigit(word[^1]) && !char.IsAsciiLetterLower(word[^1])));
    }

    private static bool IsNumber(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (!char.IsAsciiDigit(c)) return false;
        return !word.IsEmpty;
    }

    /// <summary>The name of a month or its first three letters.</summary>
    private static bool IsMonth(ReadOnlySpan<char> word)
    {
        if (!char.IsAsciiLetterUpper(word[0])) return false;
        foreach (var month in Months)
            if (word.SequenceEqual(month) || (word.Length == 3 && month.AsSpan(0, 3).SequenceEqual(word))) return true;
        return false;
    }

    private static bool IsOneOf(ReadOnlySpan<char> word, string[] words)
    {
        foreach (var each in words)
            if (word.Length == each.Length && word.Equals(each, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
