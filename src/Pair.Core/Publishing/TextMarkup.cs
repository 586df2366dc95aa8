using Pair.Core.Documents;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Publishing;

/// <summary>Reads the two marks that authors may use in a text: <c>_emphasis_</c> and <c>[words](https://…)</c>. Everything else is literal.
/// What a line must not break inside becomes a piece of its own.</summary>
public static class TextMarkup
{
    /// <summary>The inlines of a text.</summary>
    public static Seq<Inline> Parse(string text, Origin origin, Emphasis emphasis = Emphasis.None)
    {
        // An author's line break in a block text is a space on paper.
        text = text.ReplaceLineEndings(" ").Trim();
        var inlines = new List<Inline>();
        var plain = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var (inline, end) = text[i] switch
            {
                '_' => Stressed(text, i, origin),
                '[' => Linked(text, i, origin, emphasis),
                _ => default,
            };
            if (inline is null) continue;
            if (i > plain) HeldTogether.Add(inlines, text[plain..i], emphasis, origin);
            if (inline is Inline.Words words) HeldTogether.Add(inlines, words.Text, words.Emphasis, origin);
            else inlines.Add(inline);
            plain = end;
            i = end - 1;
        }
        HeldTogether.Add(inlines, text[plain..], emphasis, origin);
        return inlines.ToSeq();
    }

    // Marks stand at the edges of words, so snake_case and file_names stay as they are.
    private static (Inline? Inline, int End) Stressed(string text, int start, Origin origin)
    {
        if (start > 0 && char.IsLetterOrDigit(text[start - 1])) return default;
        for (var end = start + 1; end < text.Length; end++)
        {
            if (text[end] != '_' || end == start + 1 || char.IsWhiteSpace(text[start + 1]) || char.IsWhiteSpace(text[end - 1])) continue;
            if (end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1])) continue;
            return (new Inline.Words(text[(start + 1)..end], Emphasis.Stressed, origin), end + 1);
        }
        return default;
    }

    private static (Inline? Inline, int End) Linked(string text, int start, Origin origin, Emphasis emphasis)
    {
        var middle = text.IndexOf("](", start, StringComparison.Ordinal);
        if (middle <= start + 1) return default;
        var end = text.IndexOf(')', middle);
        if (end < 0) return default;
        var target = text[(middle + 2)..end];
        return Addresses.IsSafe(target)
            ? (new Inline.Link(text[(start + 1)..middle], target, emphasis, origin), end + 1)
            : default;
    }
}
