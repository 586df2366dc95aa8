using System.Globalization;
using System.Text;

namespace Pair.Core.Phrasing;

/// <summary>How web addresses and phone numbers are linked and printed.</summary>
public static class Addresses
{
    /// <summary>Whether an address may become a link: only <c>https</c>, <c>http</c>, <c>mailto</c> and <c>tel</c> ever do, and none with signs that nobody sees.</summary>
    public static bool IsSafe(string address) =>
        (Starts(address, "https://") || Starts(address, "http://") || Starts(address, "mailto:") || Starts(address, "tel:")) && IsSeen(address);

    /// <summary>An address as people type it: without its scheme and a slash at its end.</summary>
    public static string Printed(string address)
    {
        var start = address.IndexOf("://", StringComparison.Ordinal);
        return (start < 0 ? address : address[(start + 3)..]).TrimEnd('/');
    }

    /// <summary>Whether there is something to dial: three digits at least, as 999 has. "0xxxx xxxxxx" would dial 0.</summary>
    public static bool CanDial(string number)
    {
        var digits = 0;
        foreach (var letter in number)
            if (char.IsAsciiDigit(letter)) digits++;
        return digits >= 3;
    }

    /// <summary>The target that dials a number as printed.</summary>
    public static string Dial(string number)
    {
        var kept = new StringBuilder("tel:", number.Length + "tel:".Length);
        foreach (var letter in number)
            if (char.IsAsciiDigit(letter) || letter == '+') kept.Append(letter);
        var dialled = kept.ToString();
        // "+44 (0)1632 960100": who dials the country does not dial the 0.
        const string doubled = "tel:+440";
        return dialled.StartsWith(doubled, StringComparison.Ordinal) ? string.Concat("tel:+44", dialled.AsSpan(doubled.Length)) : dialled;
    }

    /// <summary>The target that writes to a mailbox (RFC 6068: what would end the address is written as %).</summary>
    public static string Mail(string mailbox)
    {
        var target = new StringBuilder("mailto:");
        foreach (var letter in mailbox)
            if ("%/?#&;=".Contains(letter)) target.Append('%').Append(((int)letter).ToString("X2", CultureInfo.InvariantCulture));
            else target.Append(letter);
        return target.ToString();
    }

    // No sign in it that takes no room on paper, or only white one.
    private static bool IsSeen(string address)
    {
        foreach (var letter in address)
            if (!char.IsBetween(letter, '!', '~') && (char.IsWhiteSpace(letter) || char.IsControl(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.Format)) return false;
        return true;
    }

    private static bool Starts(string address, string scheme) => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase);
}
