namespace Pair.Core.Analysis.Persons;

/// <summary>Finds a day of birth that is told as one: <c>DOB 12/03/2024</c>, <c>date of birth: 12 March 2024</c>, <c>born on 12 March 2024</c>.</summary>
public static class BirthDates
{
    private static readonly string[] Signs = ["date of birth", "d.o.b.", "d.o.b", "dob", "born"];
    private static readonly string[] Months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>Where the first one begins in a text: at its date.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Just behind the date.</param>
    /// <returns>The first character of the date; -1 where there is none.</returns>
    public static int Find(string text, out int end)
    {
        foreach (var sign in Signs)
            for (var at = text.IndexOf(sign, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(sign, at + sign.Length, StringComparison.OrdinalIgnoreCase))
            {
                if (at > 0 && char.IsLetterOrDigit(text[at - 1])) continue;
                var date = BehindWords(text, at + sign.Length);
                end = DateEnd(text, date);
                // "Babies born on 1 April 2026 or later" and "born 1 April 2026 to 31 March 2027" say who may come.
                if (end > date && !(sign == "born" && GoesOn(text, end))) return date;
            }
        end = -1;
        return -1;
    }

    private static int BehindWords(string text, int at)
    {
        at = BehindBlanks(text, at);
        foreach (var word in (ReadOnlySpan<string>)["is", "was", "on", "the"])
            if (text.AsSpan(at).StartsWith(word, StringComparison.OrdinalIgnoreCase) && at + word.Length < text.Length && char.IsWhiteSpace(text[at + word.Length]))
                at = BehindBlanks(text, at + word.Length);
        return at;
    }

    private static int BehindBlanks(string text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is ':' or '=' or '(' or '-' or '–')) at++;
        return at;
    }

    private static bool GoesOn(string text, int at)
    {
        var rest = text.AsSpan(at).TrimStart();
        foreach (var word in (ReadOnlySpan<string>)["or ", "onward", "to ", "until ", "and later", "and after", "and onward"])
            if (rest.StartsWith(word, StringComparison.OrdinalIgnoreCase)) return true;
        return rest.StartsWith("–") || rest.StartsWith("-");
    }

    // 12/03/2024, 12.3.24, 2024-03-12, 12 March 2024, 12th Mar 2024; the place itself where there is none.
    private static int DateEnd(string text, int start)
    {
        var at = Number(text, start, out var first);
        if (first is < 1 or > 2100) return start;
        if (at < text.Length && text[at] is '/' or '.' or '-')
        {
            var second = Number(text, at + 1, out var month);
            if (month is < 1 or > 12 || second >= text.Length || text[second] != text[at]) return start;
            var third = Number(text, second + 1, out var last);
            return last >= 0 ? third : start;
        }
        if (first > 31) return start;
        while (at < text.Length && text[at] is 's' or 't' or 'n' or 'd' or 'r' or 'h' or ' ') at++;
        if (text.AsSpan(at).StartsWith("of ", StringComparison.OrdinalIgnoreCase)) at += "of ".Length;
        var word = at;
        while (at < text.Length && char.IsLetter(text[at])) at++;
        if (!IsMonth(text.AsSpan(word, at - word))) return start;
        while (at < text.Length && text[at] is ' ' or ',') at++;
        var end = Number(text, at, out var year);
        return year is > 1900 and < 2100 ? end : start;
    }

    private static bool IsMonth(ReadOnlySpan<char> word)
    {
        if (word.Length < 3) return false;
        foreach (var month in Months)
            if (month.AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    // Up to four digits; -1 where there are none.
    private static int Number(string text, int at, out int number)
    {
        number = -1;
        var end = at;
        for (; end < text.Length && end < at + 4 && char.IsAsciiDigit(text[end]); end++) number = Math.Max(0, number) * 10 + text[end] - '0';
        return end;
    }
}
