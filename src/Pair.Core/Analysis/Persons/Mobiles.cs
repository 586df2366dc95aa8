using Pair.Core.Analysis.Prose;

namespace Pair.Core.Analysis.Persons;

/// <summary>Finds UK mobile numbers, and the people beside them: a mobile alone may be a team's.</summary>
public static class Mobiles
{
    private const int Digits = 11;

    private static readonly string[] Places =
    [
        "avenue", "centre", "church", "clinic", "close", "court", "gardens", "hall", "hospital", "house", "hub", "lane", "library", "nursery", "park", "place", "road", "school", "square", "street", "surgery",
        "terrace", "unit", "ward", "way",
    ];

    /// <summary>Where the first mobile number begins: 07 and nine more digits, or +44 7. Not 070 and 076, which are no mobiles.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Just behind it.</param>
    /// <returns>Its first character; -1 where there is none.</returns>
    public static int Find(string text, out int end)
    {
        for (var i = text.IndexOf('7'); i >= 0; i = text.IndexOf('7', i + 1))
        {
            var start = Start(text, i);
            if (start < 0) continue;
            var count = 2;
            for (end = i + 1; end < text.Length && count < Digits && (char.IsAsciiDigit(text[end]) || text[end] is ' ' or '-'); end++)
            {
                if (!char.IsAsciiDigit(text[end])) continue;
                if (++count == 3 && text[end] is '0' or '6') break;
            }
            if (count == Digits && (end == text.Length || !char.IsLetterOrDigit(text[end]))) return start;
        }
        end = -1;
        return -1;
    }

    /// <summary>Whether a text names a person: a common first name, a surname with its title, or words such as "my mobile".</summary>
    public static bool NamesPerson(ReadPassage text)
    {
        for (var i = 0; i < text.Words; i++)
        {
            var word = text.Word(i);
            var next = i + 1 < text.Words ? text.Word(i + 1) : default;
            if (word is "Mr" or "Mrs" or "Ms" or "Miss" or "Dr" && next.Length > 1 && char.IsUpper(next[0])) return true;
            if (next is "mobile" && word is "my" or "My" or "her" or "Her" or "his" or "His" or "personal" or "Personal" or "private" or "Private") return true;
            if (word.Length is > 1 and < 20 && char.IsUpper(word[0]) && !NamesPlace(text, i, next) && Mailboxes.FirstNames.Has(word.ToString().ToLowerInvariant())) return true;
        }
        return false;
    }

    // "St George" and "Victoria Road hub" are places.
    private static bool NamesPlace(ReadPassage text, int word, ReadOnlySpan<char> next)
    {
        if (word > 0 && text.Word(word - 1) is "St" or "Saint") return true;
        foreach (var place in Places)
            if (next.Equals(place, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    // The 0 before the 7, or +44 with what some write between.
    private static int Start(string text, int seven)
    {
        var at = seven - 1;
        if (at >= 0 && text[at] == '0' && (at == 0 || !char.IsLetterOrDigit(text[at - 1]) && text[at - 1] is not '(')) return at;
        while (at >= 0 && text[at] is ' ' or '0' or '(' or ')') at--;
        return at >= 2 && text.AsSpan(at - 2, 3) is "+44" ? at - 2 : -1;
    }
}
