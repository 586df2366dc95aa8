using Pair.Core.Documents;
using Pair.Core.Findings;
using Pair.Pdf;

namespace Pair.Formats.Pdf;

/// <summary>Lets through what the fonts can draw rightly, and remembers what they cannot: nothing is ever drawn wrongly.</summary>
/// <param name="livePage">Address of the live page, which shows every script; null where there is none.</param>
internal sealed class DrawableText(string? livePage)
{
    private const string Instead = "see the web page";

    /// <summary>Texts that were replaced, each once for its place.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>The text, or the words that stand in for it.</summary>
    public static string OrInstead(string text) => PdfText.CanDraw(text) ? text : Instead;

    /// <summary>The text of an author, or the words that stand in for it and a finding.</summary>
    public string Of(string text, Origin origin)
    {
        if (PdfText.CanDraw(text)) return text;
        if (origin.Where is { } where && Findings.TrueForAll(finding => finding.Where != where))
        {
            var signs = string.Concat(PdfText.Undrawable(text).Take(10).Select(char.ConvertFromUtf32));
            Findings.Add(new Finding("undrawable-text", Severity.Warning, $"the PDF cannot set \"{signs}\"; it says \"{Instead}\" there", where)
            {
                Help = livePage is null
                    ? "families read it in the HTML page and the Word document; give `pathway.url`, so that the PDF leads there"
                    : "nothing is lost in the HTML page and the Word document, which set it as it is",
                Element = origin.Element,
            });
        }
        return Instead;
    }
}
