using Pair.Core.Phrasing;

namespace Pair.Formats.Html.Reports;

/// <summary>What findings say, as sentences for readers who have never seen a terminal.</summary>
internal static class Prose
{
    /// <summary>A sentence: a large letter first, a full stop at its end, and what is to be typed set apart.</summary>
    public static void Sentence(Markup page, string words)
    {
        var parts = (Capital(words) + Phrases.FullStop(words)).Split('`');
        for (var i = 0; i < parts.Length; i++)
        {
            // A last one that nobody closed is a sign like any other.
            var isCode = i % 2 == 1 && i + 1 < parts.Length;
            if (isCode) Unbroken.Write(page.Raw("<code>"), parts[i]).Raw("</code>");
            else Unbroken.Write(page, i % 2 == 1 ? "`" + parts[i] : parts[i]);
        }
    }

    /// <summary>A text as the start of a sentence; a name that is written with capitals inside keeps its small first letter.</summary>
    public static string Capital(string words)
    {
        var end = words.IndexOf(' ', StringComparison.Ordinal);
        var first = end < 0 ? words : words[..end];
        return first.Skip(1).Any(char.IsUpper) ? words : Phrases.Capital(words);
    }
}
