using System.Globalization;

namespace Pair.Core.Analysis.Prose;

/// <summary>
/// Finds words and table.Sentences. A word is a run of letters and digits with what joins them: <c>parent's</c>, <c>six-week</c>, <c>9.30am</c>, <c>A&amp;E</c>,
/// <c>ASQ:SE-2</c>, an address of mail or web. Each character is looked at a fixed number of times, whatever stands there.
/// </summary>
public sealed class WordReader
{
    // Of all texts together: lists of their own would be thousands.
    private readonly WordTable table = new();
    private string text = "";
    private int firstWord;

    // Where the next ) stands, as far as was looked.
    private int closing = -1;

    private WordReader()
    {
    }

    /// <summary>Reads texts.</summary>
    public static IReadOnlyList<ReadPassage> Read(IReadOnlyList<Passage> passages)
    {
        var reader = new WordReader();
        var read = new ReadPassage[passages.Count];
        for (var i = 0; i < read.Length; i++) read[i] = reader.Read(passages[i]);
        return read;
    }

    /// <summary>A number that words share when they differ in capitals or in the form of their apostrophes alone.</summary>
    internal static int HashOf(ReadOnlySpan<char> word)
    {
        var hash = 17;
        foreach (var unit in word) hash = unchecked(hash * 31 + Folded(unit));
        return hash;
    }

    /// <summary>A letter without regard to capitals, an apostrophe without regard to its form.</summary>
    internal static char Folded(char unit) => unit switch
    {
        >= 'A' and <= 'Z' => (char)(unit | 0x20),
        < '\u0080' => unit,
        '’' => '\'',
        '\u2011' => '-',
        _ => char.ToLowerInvariant(unit),
    };

    private ReadPassage Read(Passage passage)
    {
        text = passage.Text.Value;
        closing = -1;
        firstWord = table.Starts.Count;
        var firstSentence = table.Sentences.Count;
        for (var i = 0; i < text.Length;)
        {
            if (IsLetter(i) > 0)
            {
                var end = EndOfWord(i);
                table.Starts.Add(i);
                table.Ends.Add(end);
                table.Hashes.Add(HashOf(text.AsSpan(i, end - i)));
                i = end;
            }
            else i = BehindSign(i);
        }
        EndSentence();
        return new ReadPassage(passage, table, firstWord, table.Starts.Count - firstWord, firstSentence, table.Sentences.Count - firstSentence);
    }

    private void EndSentence()
    {
        if (table.Starts.Count > firstWord && (table.Sentences.Count == 0 || table.Starts.Count > table.Sentences[^1])) table.Sentences.Add(table.Starts.Count);
    }

    private int BehindSign(int at)
    {
        switch (text[at])
        {
            case '.' or '?' or '!' or '…' or '。' or '؟' or '۔':
                var mark = text[at];
                var end = at + 1;
                while (end < text.Length && text[end] is '.' or '?' or '!' or '…') end++;
                if (IsEndOfSentence(mark, at, end)) EndSentence();
                return end;
            case ']' when at + 1 < text.Length && text[at + 1] == '(':
                return BehindTarget(at);
            case '\n':
                var next = at + 1;
                while (next < text.Length && text[next] is ' ' or '\t') next++;
                // A paragraph, or a line of a list; what goes on over lines begins them with a small letter, but for names.
                if (next < text.Length && (text[next] is '\n' or '\r' or '-' or '*' or '•' or '–' || char.IsUpper(text[next]))) EndSentence();
                return next;
            default:
                return at + 1;
        }
    }

    private bool IsEndOfSentence(char mark, int at, int end)
    {
        var next = end;
        while (next < text.Length && text[next] is '"' or '”' or '’' or '\'' or ')' or ']' or '_') next++;
        if (next == text.Length) return true;
        if (!char.IsWhiteSpace(text[next])) return next == end && at > 0 && char.IsLower(text[at - 1]) && char.IsUpper(text[next]);
        while (next < text.Length && char.IsWhiteSpace(text[next])) next++;
        return next == text.Length || (!char.IsLower(text[next]) && !(mark == '.' && table.Ends.Count > firstWord && table.Ends[^1] == at && IsShortened()));
    }

    // Words that stand with a full stop in the middle of a sentence.
    private bool IsShortened()
    {
        if (table.Ends[^1] - table.Starts[^1] > 6) return false;
        return text[table.Starts[^1]..table.Ends[^1]].ToLowerInvariant() is "e.g" or "i.e" or "eg" or "ie" or "dr" or "mr" or "mrs" or "ms" or "prof" or "rev" or "st" or "vs" or "cf"
            or "no" or "nos" or "approx" or "tel" or "ext" or "incl" or "esp";
    }

    // Behind [words](address): the address is no words. A ) is looked for once.
    private int BehindTarget(int at)
    {
        if (closing < at)
        {
            closing = text.IndexOf(')', at);
            if (closing < 0) closing = int.MaxValue;
        }
        var target = text.AsSpan(at + 2);
        var isLink = target.StartsWith("https:") || target.StartsWith("http:") || target.StartsWith("mailto:") || target.StartsWith("tel:");
        return isLink && closing < int.MaxValue ? closing + 1 : at + 1;
    }

    private int EndOfWord(int start)
    {
        var end = start;
        while (end < text.Length)
        {
            if (IsLetter(end) is > 0 and var units) end += units;
            else if (end + 1 < text.Length && IsLetter(end + 1) > 0 && Joins(end)) end++;
            else break;
        }
        if (end == text.Length || text[end] != ':' || !text.AsSpan(end).StartsWith("://")) return end;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not (')' or ']' or '>' or '"')) end++;
        while (text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?') end--;
        return end;
    }

    private bool Joins(int at) => text[at] switch
    {
        '\'' or '’' or '-' or '\u2011' or '&' or '@' or '_' => true,
        ',' => char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]),
        ':' => (char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1])) || (char.IsUpper(text[at - 1]) && char.IsUpper(text[at + 1])),
        '.' => !(char.IsLower(text[at - 1]) && char.IsUpper(text[at + 1])),
        _ => false,
    };

    // How many units a letter or digit has; 0 for all else.
    private int IsLetter(int at)
    {
        var unit = text[at];
        if (char.IsAsciiLetterOrDigit(unit)) return 1;
        if (unit < '\u0080') return 0;
        if (char.IsHighSurrogate(unit)) return at + 1 < text.Length && char.IsLetterOrDigit(text, at) ? 2 : 0;
        return char.IsLetterOrDigit(unit) || char.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark ? 1 : 0;
    }
}
