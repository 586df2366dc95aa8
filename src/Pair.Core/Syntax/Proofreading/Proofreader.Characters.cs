using Pair.Core.Text;

namespace Pair.Core.Syntax.Proofreading;

/// <content>Where lines, words, keys and comments begin and end.</content>
internal sealed partial class Proofreader
{
    // Asked for many places of one line, which may be the whole file: what is known of it is kept.
    private (int From, int To) ahead = (0, -1);
    private (int From, int To) behind;

    private int LineEnd(int from)
    {
        if (from >= ahead.From && from <= ahead.To) return ahead.To;
        var length = text.AsSpan(from).IndexOfAny('\r', '\n');
        ahead = (from, length < 0 ? text.Length : from + length);
        return ahead.To;
    }

    private int LineStart(int at)
    {
        var known = at >= behind.From;
        var from = !known ? 0 : Math.Min(behind.To, at);
        var last = text.AsSpan(from, at - from).LastIndexOfAny('\r', '\n');
        behind = (last >= 0 ? from + last + 1 : known ? behind.From : 0, at);
        return behind.From;
    }

    // What git writes where two people changed the same lines: <<<<<<<, =======, >>>>>>>.
    private static TextSpan? ConflictMark(string text)
    {
        const string Opens = "<<<<<<< ";
        var at = text.StartsWith(Opens, StringComparison.Ordinal) ? 0 : text.IndexOf("\n" + Opens, StringComparison.Ordinal) + 1;
        if (at == 0 && !text.StartsWith(Opens, StringComparison.Ordinal)) return null;
        var middle = text.IndexOf("\n=======", at, StringComparison.Ordinal);
        return middle < 0 || text.IndexOf("\n>>>>>>>", middle, StringComparison.Ordinal) < 0 ? null : new TextSpan(at, Opens.Length - 1);
    }

    private int NextLine(int lineEnd) =>
        lineEnd >= text.Length ? text.Length
        : text[lineEnd] == '\r' && lineEnd + 1 < text.Length && text[lineEnd + 1] == '\n' ? lineEnd + 2
        : lineEnd + 1;

    private int SkipBlanks(int at, int end)
    {
        while (at < end && IsBlank(text[at])) at++;
        return at;
    }

    private int TrimEnd(int start, int end)
    {
        while (end > start && IsBlank(text[end - 1])) end--;
        return end;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t';

    private bool EndsToken(int at, int end) => at >= end || IsBlank(text[at]);

    private bool IsDash(int at, int end) => text[at] == '-' && EndsToken(at + 1, end);

    private string FirstWord(int at, int end)
    {
        var stop = at;
        while (stop < end && !IsBlank(text[stop]) && text[stop] != ':') stop++;
        return text[at..Math.Max(stop, Math.Min(at + 1, end))];
    }

    // A comment begins with a # behind a blank.
    private int CommentStart(int from, int end)
    {
        for (var i = from; i < end; i++)
            if (text[i] == '#' && (i == 0 || text[i - 1] is ' ' or '\t' or '\r' or '\n')) return i;
        return end;
    }

    // The colon behind the key that a line begins with, or -1.
    private int FindColon(int at, int end)
    {
        if (text[at] is '[' or '{') return -1;
        if (text[at] is '"' or '\'')
        {
            var close = CloseOnLine(at, end);
            var behind = close < 0 ? end : SkipBlanks(close, end);
            return behind < end && text[behind] == ':' && EndsToken(behind + 1, end) ? behind : -1;
        }
        for (var i = at; i < end; i++)
        {
            if (text[i] == ':' && EndsToken(i + 1, end)) return i;
            if (text[i] == '#' && i > at && IsBlank(text[i - 1])) return -1;
        }
        return -1;
    }

    // Just behind the closing quotation mark on this line, or -1.
    private int CloseOnLine(int at, int end)
    {
        var quote = text[at];
        for (var i = at + 1; i < end; i++)
        {
            if (quote == '"' && text[i] == '\\') i++;
            else if (text[i] == quote && quote == '\'' && i + 1 < end && text[i + 1] == quote) i++;
            else if (text[i] == quote) return i + 1;
        }
        return -1;
    }

    // The colon of `phone:01632`, or -1; addresses such as https:// and tel: are no keys.
    private int MissingSpaceAt(int at, int end)
    {
        var i = at;
        while (i < end && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '_' or '-')) i++;
        if (i == at || i + 1 >= end || text[i] != ':' || IsBlank(text[i + 1]) || text[i + 1] is '/' or ':' || char.IsAsciiDigit(text[at])) return -1;
        return text.AsSpan(at, i - at) is "mailto" or "tel" or "http" or "https" or "urn" ? -1 : i;
    }
}
