using Pair.Core.Documents;
using Pair.Core.Text;

namespace Pair.Formats.Html;

/// <summary>
/// Which pieces of a line came out of one text, and whether that text must be kept apart because it may run from right to left: a name in Arabic letters
/// would turn round the numbers that stand beside it.
/// </summary>
internal static class Runs
{
    /// <summary>Digits of what is rung, and nothing shorter.</summary>
    private const int FewestDigits = 7;

    /// <summary>Where the run ends that begins with a piece. The pieces of one text share their origin itself.</summary>
    public static int EndOf(Seq<Inline> content, int start)
    {
        var end = start + 1;
        while (end < content.Count && ReferenceEquals(content[end].Origin, content[start].Origin)) end++;
        return end;
    }

    /// <summary>Whether a run has words of another direction.</summary>
    public static bool Turns(Seq<Inline> content, int start, int end)
    {
        for (var i = start; i < end; i++)
            if (Turns(content[i])) return true;
        return false;
    }

    /// <summary>Whether a text has letters that run from right to left, or characters that turn it round.</summary>
    public static bool Turns(string text)
    {
        foreach (var letter in text)
            // Hebrew to Arabic, their older forms for presentation, and the planes of scripts that few can set; the marks of their direction.
            if (letter is >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC'
                or '\uD802' or '\uD803' or '\uD83A' or '\uD83B' or '\u200F' || Directions.IsControl(letter)) return true;
        return false;
    }

    /// <summary>
    /// The next number that people ring, such as <c>01632 960100</c>; an empty range at the end where there is none. Among letters that run from right to
    /// left its groups would change places.
    /// </summary>
    public static Range NextNumber(string text, int from)
    {
        for (var place = from; place < text.Length; place++)
        {
            var (start, end, digits) = (place, place, 0);
            for (; place < text.Length && (IsDigit(text[place]) || text[place] is '+' or ' ' or '\u00A0' or '-' or '(' or ')'); place++)
            {
                if (digits == 0 && text[place] is ' ' or '\u00A0' or '-' or ')') start = place + 1;
                if (IsDigit(text[place])) (digits, end) = (digits + 1, place + 1);
            }
            if (digits < FewestDigits) continue;
            // The bracket of "(01632) 960100" is the number's own; one that is closed behind it is not.
            return (text[start] == '(' && !text.AsSpan(start, end - start).Contains(')') ? start + 1 : start)..end;
        }
        return text.Length..text.Length;
    }

    private static bool Turns(Inline inline) => inline switch
    {
        Inline.Words words => Turns(words.Text),
        Inline.Link link => Turns(link.Text),
        _ => false,
    };

    private static bool IsDigit(char letter) => letter is >= '0' and <= '9';
}
