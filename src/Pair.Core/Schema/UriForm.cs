using System.Globalization;

namespace Pair.Core.Schema;

/// <summary>
/// The form of an address that can be followed: RFC 3986, and what browsers take beside it (letters beyond ASCII, brackets behind the server),
/// without what it allows and nobody can open (<c>https:///page</c>, a port of 99999).
/// </summary>
internal static class UriForm
{
    public static bool Holds(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 1 || colon == text.Length - 1 || !IsScheme(text.AsSpan(0, colon)) || !IsWritten(text)) return false;
        var rest = text[(colon + 1)..];
        return text[..colon].ToLowerInvariant() switch
        {
            "https" or "http" => rest.StartsWith("//", StringComparison.Ordinal) && IsAuthority(rest[2..]),
            "mailto" => IsMail(rest),
            "tel" => IsNumber(rest),
            _ => true,
        };
    }

    // A point in it: that is a server and its port, northshire.example:8080.
    private static bool IsScheme(ReadOnlySpan<char> scheme)
    {
        foreach (var c in scheme)
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-')) return false;
        return char.IsAsciiLetter(scheme[0]);
    }

    // No spaces, nothing that cannot be seen, no percent sign without its two digits.
    private static bool IsWritten(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '<' or '>' or '"' or '{' or '}' or '|' or '\\' or '^' or '`') return false;
            if (text[i] == '%' && !(i + 2 < text.Length && char.IsAsciiHexDigit(text[i + 1]) && char.IsAsciiHexDigit(text[i + 2]))) return false;
            if (char.IsAscii(text[i]) ? text[i] is <= ' ' or '\u007F' : char.IsHighSurrogate(text[i]) ? !(i + 1 < text.Length && char.IsLowSurrogate(text[++i])) : !IsSeen(text[i])) return false;
        }
        return true;
    }

    // The joiners U+200C and U+200D belong to the spelling of some languages.
    private static bool IsSeen(char c) => c is '\u200C' or '\u200D' || (c < '\uFFF0' && char.GetUnicodeCategory(c) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator));

    // user@server:port, up to the path.
    private static bool IsAuthority(string rest)
    {
        var end = rest.AsSpan().IndexOfAny('/', '?', '#');
        var authority = end < 0 ? rest : rest[..end];
        var at = authority.IndexOf('@', StringComparison.Ordinal);
        if (authority.AsSpan(0, Math.Max(at, 0)).ContainsAny('[', ']')) return false;
        var server = authority[(at + 1)..];
        var port = server.IndexOf(':', server.LastIndexOf(']') + 1);
        var host = port < 0 ? server : server[..port];
        // https://https://northshire.example is the server "https".
        if (host.ToLowerInvariant() is "https" or "http") return false;
        return HostForm.Holds(host) && (port < 0 || IsPort(server[(port + 1)..]));
    }

    private static bool IsPort(string port) => port.Length == 0 || (ushort.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0);

    // RFC 6068: addresses with commas between them, then what is filled in.
    private static bool IsMail(string rest)
    {
        if (rest.StartsWith("//", StringComparison.Ordinal)) return false;
        var end = rest.AsSpan().IndexOfAny('?', '#');
        return Array.TrueForAll((end < 0 ? rest : rest[..end]).Split(','), address => EmailForm.Holds(Uri.UnescapeDataString(address)));
    }

    // RFC 3966, and a number without its country as all telephones dial it; behind ; stand parameters.
    private static bool IsNumber(string rest)
    {
        var number = Uri.UnescapeDataString(rest.Split(';')[0]);
        var dialled = number.StartsWith('+') ? number[1..] : number;
        foreach (var c in dialled)
            if (!char.IsAsciiDigit(c) && c is not ('-' or '.' or '(' or ')' or ' ' or '*' or '#')) return false;
        return dialled.AsSpan().ContainsAnyInRange('0', '9');
    }
}
