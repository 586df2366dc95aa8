using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Core.Syntax.Proofreading;

/// <content>Quotation marks, bullets and spaces as Word makes them.</content>
internal sealed partial class Proofreader
{
    private const int LongestCurled = 1000;

    private const string Bullets = "*•–—·‣▪●◦○■□➢−‐‑\uF0B7\uF0A7";

    // A sign that Word puts before each point of a list, with a blank behind it.
    private bool IsBullet(int at, int end) => Bullets.Contains(text[at]) && (EndsToken(at + 1, end) || text[at + 1] == '\u00A0');

    private TextSpan BulletAt(int at, int end) => new(at, at + 1 < end && text[at + 1] == '\u00A0' ? 2 : 1);

    // `title: “Baby massage”`: the marks would be printed. A mapping's values alone, since an item of a list may be what somebody said.
    private void CheckCurly(TextSpan value, bool inBraces)
    {
        if (!IsCurled(value)) return;
        var words = text.Substring(value.Start + 1, value.Length - 2);
        Add(Slips.CurlyQuotes(source, value, Unquoted(words, inBraces) ? words : Mending.Quote(words), sentence: words[^1] is '.' or '?' or '!' or '…'));
    }

    private bool IsCurled(TextSpan value)
    {
        if (value.Length < 3) return false;
        var words = text.AsSpan(value.Start + 1, value.Length - 2);
        return (text[value.Start], text[value.End - 1]) switch
        {
            ('“', '”' or '"') => words.IndexOfAny("“”\"") < 0,
            ('‘', '’' or '\'') => words.IndexOfAny("‘\"") < 0,
            _ => false,
        };
    }

    // Whether words may stand in YAML as they are.
    private static bool Unquoted(string words, bool inBraces) =>
        char.IsLetterOrDigit(words[0]) && words[^1] is not (':' or ' ') && words != "null" && !words.Contains(": ", StringComparison.Ordinal)
        && !words.Contains(" #", StringComparison.Ordinal) && !(inBraces && words.AsSpan().IndexOfAny(",[]{}") >= 0);

    // Inside brackets, just behind the mark of Word that closes what one opens here, where the words between would be torn apart; else -1.
    private int CurlyClose(int at)
    {
        // A file may be one line that opens a mark a thousand times.
        var end = Math.Min(LineEnd(at), at + LongestCurled);
        for (var i = at + 1; i < end; i++)
        {
            if (text[i] != (text[at] == '“' ? '”' : '’')) continue;
            var next = SkipBlanks(i + 1, end);
            if (next == end || text[next] is not (',' or ']' or '}')) continue;
            var words = text.AsSpan(at + 1, i - at - 1);
            return words.IndexOfAny(",[]{}") < 0 || words.IndexOfAny("“\"") >= 0 ? -1 : i + 1;
        }
        return -1;
    }

    private void ReadCurly(OpenBracket bracket, int at, int close)
    {
        Add(Slips.CurlyQuotesInBrackets(source, TextSpan.FromBounds(at, close), sure: bracket.HasColon));
        bracket.Grow(at, close, simple: false);
    }

    private int HardSpacesEnd(int at)
    {
        while (at < text.Length && text[at] is '\u00A0' or ' ') at++;
        return at;
    }

    // A dash with its blank forgotten, above an item that has it.
    private bool IsBareDash(int at, int end) =>
        text[at] == '-' && at + 1 < end && char.IsLetterOrDigit(text[at + 1]) && NextWords(end) is { } next && IsDash(next, LineEnd(next)) && next - LineStart(next) == at - LineStart(at);

    // `| a | b |`: no text of an author begins and ends so.
    private bool IsTableRow(int at, int end) => text[at] == '|' && TrimEnd(at, end) is var last && last - at > 2 && text[last - 1] == '|';
}
