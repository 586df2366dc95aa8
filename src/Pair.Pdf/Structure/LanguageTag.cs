namespace Pair.Pdf.Structure;

/// <summary>Tags of languages (BCP 47). A tag of another form tells a screen reader nothing, and PDF/UA forbids it.</summary>
internal static class LanguageTag
{
    /// <summary>The language that says that it is not known.</summary>
    internal const string Unknown = "und";

    /// <summary>The tag if it has the form of RFC 5646, else null. Whether its parts are registered is not asked.</summary>
    internal static string? Of(string? tag) => tag is not null && IsWellFormed(tag.Split('-')) ? tag : null;

    private static bool IsWellFormed(string[] parts)
    {
        foreach (var part in parts)
        {
            if (part.Length is 0 or > 8) return false;
            foreach (var letter in part)
                if (!char.IsAsciiLetterOrDigit(letter)) return false;
        }

        if (parts[0] is "x" or "X") return parts.Length > 1;
        if (parts[0].Length < 2 || !IsLetters(parts[0])) return false;
        var at = 1;
        for (var extended = 0; extended < 3 && parts[0].Length < 4 && at < parts.Length && parts[at].Length == 3 && IsLetters(parts[at]); extended++) at++;
        if (at < parts.Length && parts[at].Length == 4 && IsLetters(parts[at])) at++; // script
        if (at < parts.Length && (parts[at].Length == 2 ? IsLetters(parts[at]) : parts[at].Length == 3 && int.TryParse(parts[at], out _))) at++; // region
        while (at < parts.Length && (parts[at].Length > 4 || (parts[at].Length == 4 && char.IsAsciiDigit(parts[at][0])))) at++; // variants
        return AreExtensions(parts, at);
    }

    /// <summary>Whether the rest is groups that each begin with one letter or digit; what follows an x is private and may be anything.</summary>
    private static bool AreExtensions(string[] parts, int at)
    {
        while (at < parts.Length)
        {
            if (parts[at].Length != 1) return false;
            var isPrivate = parts[at++] is "x" or "X";
            if (isPrivate) return at < parts.Length;
            var first = at;
            while (at < parts.Length && parts[at].Length > 1) at++;
            if (at == first) return false;
        }

        return true;
    }

    private static bool IsLetters(string part)
    {
        foreach (var letter in part)
            if (!char.IsAsciiLetter(letter)) return false;
        return true;
    }
}
