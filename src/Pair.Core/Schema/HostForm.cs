using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Pair.Core.Schema;

/// <summary>The form of a server's name in addresses.</summary>
internal static class HostForm
{
    private const int LongestLabel = 63;
    private const int Longest = 253;

    /// <summary>A name, four numbers (192.0.2.1), or an IPv6 address in brackets.</summary>
    public static bool Holds(string host)
    {
        if (host is ['[', .. var inside, ']']) return IsSixthVersion(inside);
        return IsName(host) && (!EndsInNumber(host) || IsFourNumbers(host));
    }

    /// <summary>Labels with single points between them; one point may end it. Names of one label are for networks of one's own.</summary>
    public static bool IsName(string host)
    {
        if (host.EndsWith('.')) host = host[..^1];
        return host.Length is > 0 and <= Longest && Array.TrueForAll(host.Split('.'), IsLabel);
    }

    // Names with _ are not proper, but there are some, and browsers open them.
    private static bool IsLabel(string label)
    {
        if (label.Length is 0 or > LongestLabel) return false;
        foreach (var letter in label.EnumerateRunes())
            if (letter.Value is not ('-' or '_') && !(letter.IsAscii ? Rune.IsLetterOrDigit(letter) : IsLetter(letter))) return false;
        return true;
    }

    /// <summary>A letter, a mark on it, a digit or a picture beyond ASCII: not a sign, such as a bent quotation mark.</summary>
    public static bool IsLetter(Rune letter) => letter != Rune.ReplacementChar && (Rune.IsLetterOrDigit(letter) || letter.Value is 0x200C or 0x200D
        || Rune.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.OtherSymbol);

    /// <summary>Whether a browser will read it as numbers: its last label is one.</summary>
    public static bool EndsInNumber(string host) => !host.TrimEnd('.').Split('.')[^1].AsSpan().ContainsAnyExceptInRange('0', '9');

    private static bool IsSixthVersion(string number) =>
        IPAddress.TryParse(number, out var address) && address.AddressFamily == AddressFamily.InterNetworkV6 && !number.Contains('%', StringComparison.Ordinal);

    private static bool IsFourNumbers(string host) =>
        host.Split('.') is { Length: 4 } parts && Array.TrueForAll(parts, part => byte.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _) && (part.Length == 1 || part[0] != '0'));
}
