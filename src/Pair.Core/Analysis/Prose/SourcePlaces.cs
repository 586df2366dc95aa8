using Pair.Core.Text;

namespace Pair.Core.Analysis.Prose;

/// <summary>Finds characters of a text in the file: a value may stand there in quotes, in a block or folded over lines.</summary>
/// <param name="text">The text.</param>
internal sealed class SourcePlaces(Located<string> text)
{
    private readonly string content = text.Where.Source.Content;
    private readonly TextSpan whole = text.Where.Span;

    // For each character of the text its offset in the file; empty where the two cannot be laid side by side. Made once, for texts with findings alone.
    private int[]? offsets;

    /// <summary>Where a stretch of the text stands: of several lines the first, and the whole text where nobody can tell.</summary>
    public Location Of(int start, int end)
    {
        if (end <= start || end > text.Value.Length) return text.Where;
        if (Shift() is { } shift) return At(shift + start, shift + end);
        offsets ??= LaidSideBySide();
        return offsets.Length == 0 || offsets[start] < 0 || offsets[end - 1] < 0 ? text.Where : At(offsets[start], offsets[end - 1] + 1);
    }

    private Location At(int start, int end)
    {
        var lineBreak = content.AsSpan(start, end - start).IndexOfAny('\r', '\n');
        return new Location(text.Where.Source, TextSpan.FromBounds(start, lineBreak < 0 ? end : start + lineBreak));
    }

    // As typed, or in quotes with nothing inside them changed: every escape and every fold makes the file's words longer.
    private int? Shift()
    {
        if (whole.Start < 0 || whole.End > content.Length) return null;
        if (whole.Length == text.Value.Length) return whole.Start;
        return whole.Length == text.Value.Length + 2 && content[whole.Start] is '"' or '\'' ? whole.Start + 1 : null;
    }

    private int[] LaidSideBySide()
    {
        if (whole.Length == 0 || whole.Start < 0 || whole.End > content.Length) return [];
        var at = whole.Start;
        var quote = content[at];
        if (quote is '"' or '\'') at++;
        // Behind | or > the rest of the line belongs to the sign.
        else if (quote is '|' or '>')
            while (at < whole.End && content[at] is not ('\r' or '\n')) at++;
        var value = text.Value;
        var found = new int[value.Length];
        for (var i = 0; i < value.Length; i++)
        {
            found[i] = -1;
            if (char.IsWhiteSpace(value[i])) continue;
            while (at < whole.End && char.IsWhiteSpace(content[at])) at++;
            if (quote == '"' && at + 1 < whole.End && content[at] == '\\' && content[at + 1] is '"' or '\\' or '/') at++;
            if (at >= whole.End || content[at] != value[i]) return [];
            found[i] = at++;
            if (quote == '\'' && value[i] == '\'' && at < whole.End && content[at] == '\'') at++;
        }
        return found;
    }
}
