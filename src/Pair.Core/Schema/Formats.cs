namespace Pair.Core.Schema;

/// <summary>The formats that are asserted; all others are notes for editors.</summary>
internal static class Formats
{
    public static bool Holds(string format, string text) => format switch
    {
        "date" => IsDate(text),
        "uri" => UriForm.Holds(text),
        "email" => EmailForm.Holds(text),
        _ => true,
    };

    // RFC 3339, full-date: four, two and two digits of a day that exists.
    private static bool IsDate(string text) =>
        text.Length == 10 && text[4] == '-' && text[7] == '-'
        && Number(text, 0, 4) is var year && Number(text, 5, 2) is var month && Number(text, 8, 2) is var day
        && year >= 0 && month is >= 1 and <= 12 && day >= 1 && day <= DaysIn(year, month);

    // The year 0000, which RFC 3339 has and .NET has not, is a leap year as 2000 is.
    private static int DaysIn(int year, int month) => DateTime.DaysInMonth(year == 0 ? 2000 : year, month);

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
}
