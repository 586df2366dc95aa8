using System.Globalization;

namespace Pair.Core.Publishing;

/// <summary>How web addresses and phone numbers are linked and printed.</summary>
public static class Addresses
{
    /// <summary>Whether an address may become a link: only <c>https</c>, <c>http</c>, <c>mailto</c> and <c>tel</c> ever do, and none with signs that nobody sees.</summary>
    public static bool IsSafe(string address) =>
        (Starts(address, "https://") || Starts(address, "http://") || Starts(address, "mailto:") || Starts(address, "tel:"))
        && !address.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.Format);

    /// <summary>An address as people type it: without its scheme and a slash at its end.</summary>
    public static string Printed(string address)
    {
        var start = address.IndexOf("://", StringComparison.Ordinal);
        return (start < 0 ? address : address[(start + 3)..]).TrimEnd('/');
    }

    /// <summary>The target that dials a number as printed.</summary>
    public static string Dial(string number) => "tel:" + string.Concat(number.Where(letter => char.IsAsciiDigit(letter) || letter == '+'));

    /// <summary>The target that writes to a mailbox (RFC 6068: what would end the address is written as %).</summary>
    public static string Mail(string mailbox) =>
        "mailto:" + string.Concat(mailbox.Select(letter => "%/?#&;=".Contains(letter) ? $"%{(int)letter:X2}" : letter.ToString()));

    private static bool Starts(string address, string scheme) => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase);
}
