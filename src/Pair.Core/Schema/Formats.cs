using System.Buffers;

namespace Pair.Core.Schema;

/// <summary>The formats that are asserted; all others are notes for editors.</summary>
internal static class Formats
{
    private static readonly SearchValues<char> NotInUris = SearchValues.Create(" <>\"{}|\\^`\t\r\n");
    private static readonly SearchValues<char> NotInMail = SearchValues.Create(" <>()[],;:\"\\\t\r\n");

    public static bool Holds(string format, string text) => format switch
    {
        "date" => IsDate(text),
        "uri" => IsUri(text),
        "email" => IsEmail(text),
        _ => true,
    };

    // RFC 3339, full-date: four, two and two digits of a day that exists.
    private static bool IsDate(string text) =>
        text.Length == 10 && text[4] == '-' && text[7] == '-'
        && Number(text, 0, 4) is var year && Number(text, 5, 2) is var month && Number(text, 8, 2) is var day
        && year >= 0 && month is >= 1 and <= 12 && day >= 1 && day <= DaysIn(year, month);

    public static int DaysIn(int year, int month) => DateTime.DaysInMonth(Math.Clamp(year, 1, 9999), month);

    private static int Number(string text, int start, int length)
    {
        var number = 0;
        for (var i = start; i < start + length; i++)
        {
            if (!char.IsAsciiDigit(text[i])) return -1;
            number = number * 10 + (text[i] - '0');
        }
        return number;
    }

    private static bool IsUri(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 1 || colon == text.Length - 1 || !char.IsAsciiLetter(text[0])) return false;
        for (var i = 1; i < colon; i++)
            if (!char.IsAsciiLetterOrDigit(text[i]) && text[i] is not ('+' or '-' or '.')) return false;
        return !text.AsSpan().ContainsAny(NotInUris);
    }

    private static bool IsEmail(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && at == text.LastIndexOf('@') && at < text.Length - 1 && text[at + 1] != '.' && text[^1] != '.'
            && !text.AsSpan().ContainsAny(NotInMail);
    }
}
