using System.Globalization;
using System.Text;
using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Core.Schema.Wording;

/// <summary>Guesses the form that an author meant; a guess counts only where the schema takes it.</summary>
internal static class Repairs
{
    // Each in the place of its number.
    private static readonly string[] Numbers = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>The value in the wanted form, or null; from nothing, nothing can be guessed.</summary>
    public static string? Of(string value, Func<string, bool> fits) => string.IsNullOrWhiteSpace(value) ? null
        : Mending.Unmarked(value) is { } bare ? fits(bare) ? bare : Of(bare, fits)
        : new[] { value.Trim(), Synonyms.OfLanguage(value), AsDate(value), AsAges(value), AsId(value), AsEmail(value), AsAddress(value) }.FirstOrDefault(guess => guess is { Length: > 0 } && guess != value && fits(guess));

    /// <summary>Whether a value can mean nothing but its repair: the same letters, with or without Word's marks around them, ages in other words, a date that is read one way only.</summary>
    public static bool IsSure(string value, string repaired) =>
        Mending.Unmarked(value) is { } bare ? bare == repaired || IsSure(bare, repaired) :
        Nearest.IsSame(value, repaired) || (value.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) && AsEmail(value) == repaired) || (AsAges(value) == repaired && SaysAgesInFull(value)) || (AsDate(value) == repaired && IsReadOneWay(value));

    // "up to 12m" may begin at birth or before, "under 12 months" too, and "over 2 years" ends nobody knows where.
    private static bool SaysAgesInFull(string value)
    {
        var words = Split(value.ToLowerInvariant().Replace("–", " to ").Replace("-", " to ")).ToList();
        return words.Count > 0 && words[0] is not ("to" or "until") && words.TrueForAll(word => Digits(word) >= 0 || Unit(word) is not null || word is "to" or "until" or "from" or "birth" or "pregnancy");
    }

    // 07/05/2026 is 7 May here and 5 July in America, and a form or a spreadsheet may have come from there.
    private static bool IsReadOneWay(string value)
    {
        var parts = value.Split(['/', '.', '-', ' ', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length != 3) return false;
        if (parts[0].Length == 4) return true;
        return parts[2].Length == 4 && (Digits(parts[1]) < 0 || Digits(parts[0]) > 12 || Digits(parts[0]) == Digits(parts[1]));
    }

    /// <summary>An e-mail address without what stands around it: <c>mailto:</c>, or a name before <c>&lt;…&gt;</c>; null where nothing does.</summary>
    public static string? AsEmail(string value)
    {
        value = value.Trim();
        if (value.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) return value["mailto:".Length..].Trim();
        var at = value.IndexOf('<');
        return at > 0 && value[^1] == '>' ? value[(at + 1)..^1].Trim() : null;
    }

    /// <summary>A web address with its scheme: <c>www.x.example</c>, and slips such as <c>http//x.example</c>.</summary>
    public static string? AsAddress(string value)
    {
        // "TBC" and "to follow" are no addresses that lack something.
        if (!value.Contains('.')) return null;
        // Mail programs write <https://…>; a space in an address is written %20.
        value = value.Trim();
        // `[words](https://…)` is how text has a link.
        if (value[0] == '[' && value[^1] == ')' && value.IndexOf("](", StringComparison.Ordinal) is var link and > 0) return value[(link + 2)..^1];
        value = value.TrimStart('<').TrimEnd('>').Replace(" ", "%20");
        if (value.Contains('@')) return "mailto:" + value;
        foreach (var scheme in (ReadOnlySpan<string>)["https", "http"])
            if (value.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) && value.Length > scheme.Length && value[scheme.Length] is ':' or '/' or ';')
                return "https://" + value[scheme.Length..].TrimStart(':', ';', '/');
        return "https://" + value;
    }

    /// <summary>A British date as ISO writes it: 01/05/2026, 1.5.26, 1 May 2026.</summary>
    public static string? AsDate(string value)
    {
        var parts = value.Split(['/', '.', '-', ' ', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length == 2) parts = ["", .. parts];
        if (parts.Length != 3) return null;
        if (parts[0].Length == 4) Array.Reverse(parts);
        var day = Digits(parts[0].TrimEnd('s', 't', 'n', 'd', 'r', 'h'));
        var month = Digits(parts[1]) is var number and > 0 ? number : Month(parts[1]);
        var year = Digits(parts[2]);
        if (year is >= 0 and < 100 && parts[2].Length == 2) year += 2000;
        if (month is < 1 or > 12 || year < 1900) return null;
        return parts[0].Length == 0 ? $"{year:D4}-{month:D2}" : day is < 1 or > 31 ? null : $"{year:D4}-{month:D2}-{day:D2}";
    }

    /// <summary>Words as an id: small letters, digits, hyphens.</summary>
    public static string? AsId(string value)
    {
        var id = new StringBuilder();
        foreach (var c in value.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c)) id.Append(c);
            else if (c is not ('\'' or '’') && id.Length > 0 && id[^1] != '-') id.Append('-');
        }
        return id.ToString().Trim('-');
    }

    /// <summary>Ages as the language writes them: "6 wks to 9 months" is "6w to 9m".</summary>
    public static string? AsAges(string value)
    {
        var words = new List<string>();
        foreach (var typed in Split(value.ToLowerInvariant().Replace("–", " to ").Replace("-", " to ")))
        {
            var word = Array.IndexOf(Numbers, typed) is var number and > 0 ? number.ToString(CultureInfo.InvariantCulture) : typed;
            var unit = Unit(word);
            if (unit is not null && words.Count > 0 && Digits(words[^1]) >= 0) words[^1] += unit;
            else if (unit is null) words.Add(word switch { "until" or "till" or "up" => "to", "newborn" or "born" => "birth", "conception" => "preconception", "antenatal" or "prenatal" or "pregnant" when words.Count == 0 => "pregnancy", _ => word });
            else return null;
        }
        // "up to 12m" is "to 12m".
        for (var i = words.Count - 1; i > 0; i--)
            if (words[i] == "to" && words[i - 1] == "to") words.RemoveAt(i);
        // "under 1" has no unit and may mean a year or a month; "under 12 months" is clear.
        if (words is ["under" or "below", var until]) return $"birth to {until}";
        if (words is ["over" or "above", var since]) return $"from {since}";
        // "0 to 9m" says the unit once; nothing old is birth.
        if (words.Count == 3 && words[1] == "to" && Digits(words[0]) is var first and >= 0) words[0] = first == 0 ? "birth" : Digits(words[2][..^1]) >= 0 ? words[0] + words[2][^1] : words[0];
        return string.Join(' ', words);
    }

    private static IEnumerable<string> Split(string value)
    {
        var at = 0;
        while (at < value.Length)
        {
            var start = at;
            if (char.IsAsciiDigit(value[at])) while (at < value.Length && char.IsAsciiDigit(value[at])) at++;
            else while (at < value.Length && !char.IsWhiteSpace(value[at]) && !char.IsAsciiDigit(value[at])) at++;
            if (value[start..at].TrimEnd('.') is { Length: > 0 } word) yield return word;
            while (at < value.Length && char.IsWhiteSpace(value[at])) at++;
        }
    }

    private static string? Unit(string word) => word switch
    {
        "w" or "wk" or "wks" or "week" or "weeks" => "w",
        "m" or "mth" or "mths" or "mo" or "mos" or "month" or "months" => "m",
        "y" or "yr" or "yrs" or "year" or "years" => "y",
        _ => null,
    };

    private static int Month(string word)
    {
        const string Months = "janfebmaraprmayjunjulaugsepoctnovdec";
        var at = word.Length < 3 ? -1 : Months.IndexOf(word[..3].ToLowerInvariant(), StringComparison.Ordinal);
        return at < 0 || at % 3 != 0 ? 0 : at / 3 + 1;
    }

    private static int Digits(string word)
    {
        foreach (var c in word)
            if (!char.IsAsciiDigit(c)) return -1;
        return word.Length is 0 or > 6 ? -1 : int.Parse(word);
    }
}
