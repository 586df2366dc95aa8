using System.Text;
using Pair.Core.Text;

namespace Pair.Formats.Html;

/// <summary>The content security policy of a page that is a file: nothing is fetched or sent, only this very style applies and only this very script runs.</summary>
internal static class PagePolicy
{
    /// <summary>Writes it into the head, before anything that it rules over.</summary>
    /// <param name="page">The page.</param>
    /// <param name="style">The style sheet, letter by letter.</param>
    /// <param name="script">The script, letter by letter; null for none.</param>
    public static void Write(Markup page, string style, string? script = null) =>
        page.Raw("<meta http-equiv=\"Content-Security-Policy\"").Attribute("content",
            $"default-src 'none'; img-src data:; style-src {SourceOf(style)};{(script is null ? "" : $" script-src {SourceOf(script)};")} base-uri 'none'; form-action 'none'").Raw(">\n");

    /// <summary>A style sheet or script, as a policy names it: by its hash.</summary>
    public static string SourceOf(string text) => $"'sha256-{Convert.ToBase64String(Sha256.Of(Encoding.UTF8.GetBytes(text)))}'";
}
