using System.Security.Cryptography;
using System.Text;
using Pair.Core.Documents;

namespace Pair.Formats.Html;

/// <summary>The style sheet of a page, and the policy that lets in this one and nothing else.</summary>
internal static class PageStyle
{
    private static readonly Lazy<string> Practitioner = new(() => Read("Html/page.css") + Read("Html/practitioner.css") + Read("Html/finding.css"));
    private static readonly Lazy<string> Family = new(() => Read("Html/page.css") + Read("Html/family.css") + Read("Html/now.css"));

    /// <summary>What all pages share and what the edition has of its own, with the document's words for the foot of its printed pages.</summary>
    public static string Of(DocumentFacts facts)
    {
        var style = new StringBuilder(facts.Edition == Edition.Family ? Family.Value : Practitioner.Value);
        style.Append("@page { @bottom-left { content: \"");
        AppendString(style, facts.Foot);
        return style.Append("\" } }\n").ToString();
    }

    /// <summary>A content security policy: nothing is fetched or sent, only this very style applies and only this very script runs.</summary>
    /// <param name="style">The style sheet, letter by letter.</param>
    /// <param name="script">The script, letter by letter; null for none.</param>
    public static string PolicyFor(string style, string? script = null) =>
        $"default-src 'none'; img-src data:; style-src {HashOf(style)};{(script is null ? "" : $" script-src {HashOf(script)};")} base-uri 'none'; form-action 'none'";

    private static string HashOf(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";

    /// <summary>Writes words into a string of a sheet: letters, digits and spaces as they are, all else as its number, which can end neither the string nor the sheet.</summary>
    public static void AppendString(StringBuilder style, string words)
    {
        foreach (var letter in words.EnumerateRunes())
            if (letter.IsAscii && (char.IsAsciiLetterOrDigit((char)letter.Value) || letter.Value == ' ')) style.Append((char)letter.Value);
            // CSS knows no number 0.
            else style.Append($"\\{(letter.Value == 0 ? 0xFFFD : letter.Value):x} ");
    }

    /// <summary>A style sheet or script that comes with the program.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(PageStyle).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is missing from the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        // A browser counts a line end as one character, and so must the hash.
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
