using System.Text;
using Pair.Core.Documents;
using Pair.Core.Findings;
using Pair.Pdf;

namespace Pair.Formats.Pdf;

/// <summary>Lets through what the fonts can draw rightly, and remembers what they cannot: nothing is ever drawn wrongly.</summary>
/// <param name="livePage">Address of the live page, which shows every script; null where there is none.</param>
internal sealed class DrawableText(string? livePage)
{
    private const int LongestQuote = 40;

    // A page that has no address is not promised.
    private readonly string instead = livePage is null ? "cannot be printed here" : "see the web page";

    /// <summary>Texts that were replaced, each once for its place, and what else was found.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>The text with words that stand in for what cannot be drawn, for words that are told of elsewhere.</summary>
    public string Of(string text) => PdfText.CanDraw(text) ? text : Replace(text).Text;

    /// <summary>The text of an author, with words that stand in for what cannot be drawn, and a finding.</summary>
    public string Of(string text, Origin origin)
    {
        if (PdfText.CanDraw(text)) return text;
        var (replaced, first) = Replace(text);
        if (origin.Where is { } where && Findings.TrueForAll(finding => finding.Where != where))
            Findings.Add(new Finding("undrawable-text", Severity.Warning, $"the PDF cannot set \"{Quote(first)}\"; it says \"{instead}\" there", where)
            {
                Help = livePage is null
                    ? "nothing is lost in the HTML page and the Word document; give `pathway.url`, so that the PDF leads to the page"
                    : "nothing is lost in the HTML page and the Word document, which set it as it is",
                Element = origin.Element,
                Facts = [origin.Key, first],
            });
        return replaced;
    }

    /// <summary>
    /// Each run of words that cannot be drawn gives way to the words that stand in for it, in brackets where other words stand beside it. Numbers
    /// and signs between two such words belong to their run: alone they would say something else.
    /// </summary>
    private Replaced Replace(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var (line, first, whole) = (new StringBuilder(), "", true);
        foreach (var word in words) whole &= !PdfText.CanDraw(word) || !HasLetter(word);
        if (whole) return new Replaced(instead, text.Trim());

        for (var i = 0; i < words.Length; i++)
        {
            if (line.Length > 0) line.Append(' ');
            if (PdfText.CanDraw(words[i]))
            {
                line.Append(words[i]);
                continue;
            }
            var end = i;
            for (var next = i + 1; next < words.Length && (!PdfText.CanDraw(words[next]) || !HasLetter(words[next])); next++)
                if (!PdfText.CanDraw(words[next])) end = next;
            if (first.Length == 0) first = string.Join(' ', words, i, end - i + 1);
            line.Append('(').Append(instead).Append(')');
            i = end;
        }
        // Spaces at the ends keep the words apart from what stands beside them.
        if (char.IsWhiteSpace(text[0])) line.Insert(0, ' ');
        if (char.IsWhiteSpace(text[^1])) line.Append(' ');
        return new Replaced(line.ToString(), first);
    }

    private static bool HasLetter(string word)
    {
        foreach (var character in word)
            if (char.IsLetter(character)) return true;
        return false;
    }

    private static string Quote(string text) => text.Length <= LongestQuote ? text : string.Concat(text.AsSpan(0, LongestQuote - 1).TrimEnd(), "…");

    /// <summary>What is set, and the first of what is not.</summary>
    private sealed record Replaced(string Text, string First);
}
