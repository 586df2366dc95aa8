using System.Text;

namespace Pair.Pdf.Files;

/// <summary>Texts that stand in the file's objects for people to read or hear: titles, descriptions.</summary>
internal static class PlainText
{
    /// <summary>The most UTF-16 units of a text. PDF/A-2 allows a string 32,767 bytes, two for each unit and two for the mark of their order.</summary>
    internal const int Longest = 16_382;

    /// <summary>
    /// The text without what neither PDF nor XML can hold: line ends and tabs become spaces, other controls go, halves of surrogate pairs become
    /// U+FFFD, and a text that is too long ends with an ellipsis.
    /// </summary>
    internal static string Clean(string text)
    {
        var good = text.Length <= Longest;
        foreach (var c in text) good &= c >= ' ' && c is not ((>= '\x7F' and < '\xA0') or (>= '\uD800' and <= '\uDFFF') or '\uFFFE' or '\uFFFF');
        if (good) return text;
        var clean = new StringBuilder(Math.Min(text.Length, Longest));
        foreach (var rune in text.EnumerateRunes())
        {
            if (clean.Length + 3 > Longest) return clean.Append('…').ToString(); // room for a pair and the ellipsis
            if (rune.Value is '\t' or '\n' or '\r') clean.Append(' ');
            else if (!Rune.IsControl(rune) && rune.Value is not (0xFFFE or 0xFFFF)) clean.Append(rune);
        }

        return clean.ToString();
    }
}
