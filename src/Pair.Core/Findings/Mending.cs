using Pair.Core.Text;

namespace Pair.Core.Findings;

/// <summary>Writes a line as it should be.</summary>
internal static class Mending
{
    // Nobody reads a longer one on a screen, and a file of 64 MB may be one line.
    private const int LongestLine = 1000;

    /// <summary>The line of a span with the span's words replaced; null where the span covers more than one line, or the line is too long to be shown.</summary>
    public static string? Replace(SourceText source, TextSpan span, string words)
    {
        var line = source.LineSpan(source.LineOf(span.Start));
        if (line.Length > LongestLine || span.End > line.End) return null;
        return source.Cut(TextSpan.FromBounds(line.Start, span.Start)) + words + source.Cut(TextSpan.FromBounds(span.End, line.End));
    }

    /// <summary>The change of some words for others, where they stand on one line; else null.</summary>
    public static Edit? Edit(SourceText source, TextSpan span, string words) =>
        span.Length > LongestLine || source.Cut(span).AsSpan().IndexOfAny('\r', '\n') >= 0 ? null : new Edit(new Location(source, span), words);

    /// <summary>The change that puts words of one line into quotes; else null.</summary>
    public static Edit? QuotingEdit(SourceText source, TextSpan span) => span.Length > LongestLine ? null : Edit(source, span, Quote(source.Cut(span)));

    /// <summary>Whether a word has the form of a key, so that a colon behind it may be meant as one.</summary>
    public static bool MayBeKey(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c is not ('_' or '-')) return false;
        return word.Length > 0 && char.IsAsciiLetterLower(word[0]);
    }

    /// <summary>The line of a span with the span in quotes.</summary>
    public static string? Quoted(SourceText source, TextSpan span) => span.Length > LongestLine ? null : Replace(source, span, Quote(source.Cut(span)));

    /// <summary>Unquoted words as they may stand inside <c>{ }</c> or <c>[ ]</c>, where commas and brackets part things.</summary>
    public static string InBraces(string plain) => plain.AsSpan().IndexOfAny(",[]{}") >= 0 ? Quote(plain) : plain;

    /// <summary>What stands between the quotation marks that Word makes around a whole value or key; null where it has none, or others inside, as two quoted words have.</summary>
    public static string? Unmarked(string words)
    {
        if (words.Length < 3) return null;
        var inside = words[1..^1];
        var marked = (words[0], words[^1]) switch
        {
            ('“' or '”', '”' or '"') => inside.AsSpan().IndexOfAny("“”\"") < 0,
            ('‘' or '’', '’' or '\'') => inside.AsSpan().IndexOfAny("‘’'\"") < 0,
            _ => false,
        };
        return marked && inside.AsSpan().Trim().Length == inside.Length ? inside : null;
    }

    /// <summary>A text in the quotes that change least of it.</summary>
    public static string Quote(string words)
    {
        // Word's quotation marks around a value were meant as YAML's.
        if (words.Length > 1 && words[0] is '“' or '‘' && words[^1] is '”' or '’') words = words[1..^1];
        if (!words.Contains('"') && !words.Contains('\\')) return $"\"{words}\"";
        return $"'{words.Replace("'", "''")}'";
    }
}
