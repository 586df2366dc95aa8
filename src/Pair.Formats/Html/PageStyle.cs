using System.Security.Cryptography;
using System.Text;
using Pair.Core.Documents;

namespace Pair.Formats.Html;

/// <summary>The style sheet of a page, and the policy that lets in this one and nothing else.</summary>
internal static class PageStyle
{
    private static readonly Lazy<string> Sheet = new(Read);

    /// <summary>The style sheet, with the document's own words for the foot of its printed pages.</summary>
    public static string Of(DocumentFacts facts)
    {
        var style = new StringBuilder(Sheet.Value);
        style.Append("@page { @bottom-left { content: \"");
        AppendString(style, facts.Foot);
        return style.Append("\" } }\n").ToString();
    }

    /// <summary>A content security policy: nothing is fetched, sent or run, and only this very style applies.</summary>
    public static string PolicyFor(string style) =>
        "default-src 'none'; img-src data:; style-src 'sha256-"
        + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))
        + "'; base-uri 'none'; form-action 'none'";

    // Letters, digits and spaces stand for themselves; all else is written as its number, which can end neither the string nor the sheet.
    private static void AppendString(StringBuilder style, string words)
    {
        foreach (var letter in words.EnumerateRunes())
            if (letter.IsAscii && (char.IsAsciiLetterOrDigit((char)letter.Value) || letter.Value == ' ')) style.Append((char)letter.Value);
            // CSS knows no number 0.
            else style.Append($"\\{(letter.Value == 0 ? 0xFFFD : letter.Value):x} ");
    }

    private static string Read()
    {
        using var stream = typeof(PageStyle).Assembly.GetManifestResourceStream("Html/page.css")
            ?? throw new InvalidOperationException("The style sheet is missing from the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        // A browser counts a line end as one character, and so must the hash.
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
