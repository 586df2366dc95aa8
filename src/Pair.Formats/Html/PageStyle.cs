using System.Text;
using Pair.Core.Documents;

namespace Pair.Formats.Html;

/// <summary>The style sheet of a page.</summary>
internal static class PageStyle
{
    private static readonly Lazy<string> Practitioner = new(() => EmbeddedFile.Read("Html/page.css") + EmbeddedFile.Read("Html/practitioner.css") + EmbeddedFile.Read("Html/finding.css"));
    private static readonly Lazy<string> Family = new(() => EmbeddedFile.Read("Html/page.css") + EmbeddedFile.Read("Html/family.css") + EmbeddedFile.Read("Html/now.css"));

    /// <summary>What all pages share and what the edition has of its own, with the document's words for the foot of its printed pages.</summary>
    public static string Of(DocumentFacts facts)
    {
        var style = new StringBuilder(facts.Edition == Edition.Family ? Family.Value : Practitioner.Value);
        style.Append("@page { @bottom-left { content: \"");
        AppendString(style, facts.Foot);
        return style.Append("\" } }\n").ToString();
    }

    /// <summary>Writes words into a string of a sheet: letters, digits and spaces as they are, all else as its number, which can end neither the string nor the sheet.</summary>
    public static void AppendString(StringBuilder style, string words)
    {
        foreach (var letter in words.EnumerateRunes())
            if (letter.IsAscii && (char.IsAsciiLetterOrDigit((char)letter.Value) || letter.Value == ' ')) style.Append((char)letter.Value);
            // CSS knows no number 0.
            else style.Append($"\\{(letter.Value == 0 ? 0xFFFD : letter.Value):x} ");
    }
}
