using System.Globalization;
using Pair.Core.Phrasing;
using Pair.Core.Reference;
using Pair.Core.Syntax;

namespace Pair.Core.Analysis.Contacts;

/// <summary>What is wrong with a phone number, as three pieces of a finding.</summary>
/// <param name="Says">What is so, behind "the number … of …".</param>
/// <param name="Label">Why, in a few words.</param>
/// <param name="Help">What to type.</param>
internal sealed record PhoneFault(string Says, string Label, string Help);

/// <summary>How numbers look that people in the United Kingdom dial.</summary>
internal static class UkNumber
{
    // Digits of a whole number, from inside the country and with +44.
    private const int Whole = 10;
    private const int WholeAbroad = 12;

    private const string Undialled = "is none that phones in the UK can dial";
    private const string AsDialled = "write it as people dial it, with its area code: 01632 960111";

    /// <summary>What is wrong with a number; null for nothing.</summary>
    public static PhoneFault? Judge(PhoneNumber number)
    {
        var text = number.Value.Value;
        var dialled = Addresses.Dial(text)["tel:".Length..];
        if (dialled.Length == 0) return new PhoneFault("has no digits to dial", "no digits", "write the number, or leave the key out");
        if (text[0] is 'O' or 'o' && text.Length > 1 && char.IsAsciiDigit(text[1])) return new PhoneFault(Undialled, "a letter O where a 0 belongs", $"write 0{text[1..]}");
        if (FirstRun(text) is { } run && run.Length < dialled.Length) return MoreThanANumber(text, run, dialled);
        return JudgeDigits(WithoutRelay(Inland(dialled)), number);
    }

    private static PhoneFault? JudgeDigits(string digits, PhoneNumber number)
    {
        if (digits.StartsWith('+')) return new PhoneFault(Undialled, "a number of another country", "write a number of the United Kingdom");
        if (Has("short", digits)) return null;
        // Text messages have numbers of five digits.
        if (digits.Length == 5 && digits[0] is >= '6' and <= '8')
            return number.TakesTexts ? null : new PhoneFault("takes text messages alone", "five digits: nobody can ring it",
                number.HasTextKey ? $"write `text: {digits}` instead" : "write a number that can be rung; say the one for texts in words, in a name or in `hours`");
        // Of a beginning in both tables the longer one holds: 07624 is a mobile, 076 a pager.
        var (dear, range) = (Longest("dear", digits), Longest("lengths", digits));
        if (dear is not null && (range is null || dear.Key.Value.Length > range.Key.Value.Length))
            return new PhoneFault("costs more than an ordinary call", $"{dear.Key.Value}: {Word(dear)}", "ask for a number that begins with 01, 02, 03, 0800 or 0808, and write that");
        if (range is null) return new PhoneFault(Undialled, NoRange(digits), AsDialled);
        var isShortArea = digits.Length == 10 && Shipped.HasShortPhoneNumbers(digits[..5]);
        var (least, most) = Bounds(Word(range));
        if (isShortArea || (digits.Length >= least && digits.Length <= most)) return null;
        return new PhoneFault(Undialled, digits.Length >= 2 * least ? "two numbers in one key?" : $"{Phrases.Count(digits.Length, "digit")}, not {Word(range).Replace(" to ", " or ", StringComparison.Ordinal)}",
            digits.Length >= 2 * least ? "one number a key: the second has a key or a contact of its own" : AsDialled);
    }

    // "01632 960100 option 2" would dial 016329601002, and "01632 960100 / 960101" all of it.
    private static PhoneFault MoreThanANumber(string text, string run, string dialled)
    {
        var says = $"would dial {(dialled.Length <= 40 ? dialled : dialled[..39] + "…")}";
        return LongestOf(text.AsSpan(Run(text).End)) >= 5
            ? new PhoneFault(says, "more than one number", "one number a key: the second has a key or a contact of its own")
            : new PhoneFault(says, "the digits of the words are dialled too", $"write {Printed(text)} alone, and say the rest in a name or in `hours`");
    }

    private static string NoRange(string digits) => digits switch
    {
        ['4', '4', ..] when digits.Length == 12 => "is the + at the front missing?",
        [>= '1' and <= '9', ..] when digits.Length is 9 or 10 => "is the 0 at the front missing?",
        [>= '1' and <= '9', ..] when digits.Length is >= 5 and <= 8 => "is the area code missing?",
        ['0', ..] => $"no numbers begin with {digits[..Math.Min(3, digits.Length)]}",
        _ => $"{Phrases.Count(digits.Length, "digit")}",
    };

    // What is dialled for the digits that stand together at first; null where there are none.
    private static string? FirstRun(string text)
    {
        var (start, end) = Run(text);
        return start < 0 ? null : Addresses.Dial(text[start..end])["tel:".Length..];
    }

    private static string Printed(string text)
    {
        var (start, end) = Run(text);
        return text[start..end].Trim(' ', '-', '–', '.', '(');
    }

    // From the first digit on, as far as there are digits and the signs that people put between them.
    private static (int Start, int End) Run(string text)
    {
        var start = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0) return (-1, -1);
        var plus = text.IndexOf('+');
        if (plus >= 0 && plus < start) start = plus;
        var (end, digits) = (start, 0);
        for (; end < text.Length && IsPartOfNumber(text, end); end++)
        {
            if (char.IsAsciiDigit(text[end])) digits++;
            // Behind a whole number " - 9am" begins something else.
            else if (digits >= (text[start] == '+' ? WholeAbroad : Whole) && text[end] is '-' or '–') break;
        }
        return (start, end);
    }

    // Brackets in the middle of a number hold a 0 alone, +44 (0)1632; others hold words: "(24 hours)".
    private static bool IsPartOfNumber(string text, int at) =>
        char.IsAsciiDigit(text[at]) || char.IsWhiteSpace(text[at]) || text[at] is '+' or '-' or '\u2010' or '\u2011' or '–' or '.' or ')'
        || text[at] == '(' && text.AsSpan(at).StartsWith("(0)");

    // The digits that stand together behind the first number; five are a number too.
    private static int LongestOf(ReadOnlySpan<char> rest)
    {
        var (longest, run) = (0, 0);
        foreach (var unit in rest)
        {
            if (char.IsAsciiDigit(unit)) longest = Math.Max(longest, ++run);
            else if (unit is not (' ' or '-')) run = 0;
        }
        return longest;
    }

    // Relay UK: these digits in front dial a text relay first.
    private static string WithoutRelay(string digits) =>
        digits.Length > 5 && (digits.StartsWith("18001", StringComparison.Ordinal) || digits.StartsWith("18002", StringComparison.Ordinal)) ? digits[5..] : digits;

    // As dialled from inside the country.
    private static string Inland(string dialled) =>
        dialled.StartsWith("+44", StringComparison.Ordinal) ? "0" + dialled[3..]
        : dialled.StartsWith("0044", StringComparison.Ordinal) ? "0" + dialled[4..].TrimStart('0')
        : dialled.StartsWith("00", StringComparison.Ordinal) ? "+" + dialled[2..]
        : dialled;

    private static bool Has(string table, string digits) => Shipped.PhoneNumbers(table).Find(digits) is not null;

    private static YamlEntry? Longest(string table, string digits)
    {
        YamlEntry? longest = null;
        foreach (var entry in Shipped.PhoneNumbers(table).Entries)
            if (digits.StartsWith(entry.Key.Value, StringComparison.Ordinal) && (longest is null || entry.Key.Value.Length > longest.Key.Value.Length)) longest = entry;
        return longest;
    }

    private static string Word(YamlEntry entry) => ((YamlScalar)entry.Value).Value;

    private static (int Least, int Most) Bounds(string lengths)
    {
        var middle = lengths.IndexOf(" to ", StringComparison.Ordinal);
        return middle < 0
            ? (Number(lengths), Number(lengths))
            : (Number(lengths.AsSpan(0, middle)), Number(lengths.AsSpan(middle + " to ".Length)));
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
