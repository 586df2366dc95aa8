using System.Globalization;
using Pair.Core.Reference;

namespace Pair.Core.Analysis.Contacts;

/// <summary>
/// The site that an address leads to. Read by hand: the platform's parser of addresses forgives more than browsers do, and no rule needs more than the
/// name.
/// </summary>
internal static class WebHost
{
    // Ends that no public address has: RFC 6762 (local), RFC 8375 (home.arpa), RFC 6761 (localhost), ICANN 2024 (internal), and those in use in
    // offices although nobody gave them out.
    private static readonly string[] PrivateEnds =
        [".local", ".localhost", ".localdomain", ".internal", ".intranet", ".intra", ".lan", ".corp", ".home", ".home.arpa", ".private"];

    /// <summary>The site's name in small letters, without login, port and a dot at its end; empty where there is none.</summary>
    public static string Of(string address)
    {
        var start = address.IndexOf("://", StringComparison.Ordinal);
        if (start < 0) return "";
        var rest = address.AsSpan(start + 3);
        // Browsers read a backslash as a slash.
        var end = rest.IndexOfAny("/?#\\");
        if (end >= 0) rest = rest[..end];
        rest = rest[(rest.LastIndexOf('@') + 1)..];
        if (rest.StartsWith("["))
        {
            var close = rest.IndexOf(']');
            return close < 0 ? "" : rest[..(close + 1)].ToString().ToLowerInvariant();
        }
        var port = rest.IndexOf(':');
        if (port >= 0) rest = rest[..port];
        if (rest.EndsWith(".")) rest = rest[..^1];
        return rest.ToString().ToLowerInvariant();
    }

    /// <summary>Whether a site can have this name: labels of letters, digits and hyphens, or an IP address.</summary>
    public static bool CanBe(string host)
    {
        if (host.StartsWith('[')) return IsIp6(host);
        if (host.Length is 0 or > 253) return false;
        var start = 0;
        for (var i = 0; i <= host.Length; i++)
        {
            if (i < host.Length && host[i] != '.')
            {
                if (!char.IsLetterOrDigit(host[i]) && host[i] is not ('-' or '_') && host[i] < 128) return false;
                continue;
            }
            if (i == start || i - start > 63 || host[start] == '-' || host[i - 1] == '-') return false;
            start = i + 1;
        }
        // What ends in a number is an IP address or nothing.
        return host.AsSpan(host.LastIndexOf('.') + 1).IndexOfAnyExceptInRange('0', '9') >= 0 || Ip(host) is not null;
    }

    /// <summary>Why a site opens inside one organisation alone, in a few words; null where it opens everywhere.</summary>
    public static string? Inside(string host)
    {
        if (host.StartsWith('['))
            return host is "[::1]" || host.StartsWith("[fc", StringComparison.Ordinal) || host.StartsWith("[fd", StringComparison.Ordinal) || host.StartsWith("[fe80:", StringComparison.Ordinal)
                ? "an address inside a network" : null;
        if (Ip(host) is { } ip)
            return (ip >> 24, ip >> 16 & 255) switch
            {
                (0 or 10 or 127, _) or (192, 168) or (169, 254) or (172, >= 16 and <= 31) => "an address inside a network",
                _ => null,
            };
        if (!host.Contains('.')) return "a name without a dot";
        foreach (var end in PrivateEnds)
            if (host.EndsWith(end, StringComparison.Ordinal)) return $"names in {end} are private";
        if (host.EndsWith(".sharepoint.com", StringComparison.Ordinal)) return "SharePoint asks most people to sign in";
        // The health service's own web: its names begin so.
        return host.StartsWith("nww.", StringComparison.Ordinal) && host.EndsWith(".nhs.uk", StringComparison.Ordinal) ? "nww opens on the NHS network alone" : null;
    }

    /// <summary>The site that shortens links under this name or one around it: <c>bit.ly</c> of <c>www.bit.ly</c>; null for none.</summary>
    public static string? Shortener(string host)
    {
        for (var name = host; name.Contains('.'); name = name[(name.IndexOf('.') + 1)..])
            if (Shipped.LinkShortener(name) is not null) return name;
        return null;
    }

    // In brackets.
    private static bool IsIp6(string host)
    {
        for (var i = 1; i < host.Length - 1; i++)
            if (!char.IsAsciiHexDigit(host[i]) && host[i] is not (':' or '.')) return false;
        return host.Length > 3;
    }

    private static uint? Ip(string host)
    {
        uint ip = 0;
        var rest = host.AsSpan();
        for (var part = 0; part < 4; part++)
        {
            var end = part < 3 ? rest.IndexOf('.') : rest.Length;
            if (end < 0 || !byte.TryParse(rest[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;
            ip = ip << 8 | number;
            if (part < 3) rest = rest[(end + 1)..];
        }
        return ip;
    }
}
