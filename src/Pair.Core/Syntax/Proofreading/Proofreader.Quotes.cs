using Pair.Core.Text;

namespace Pair.Core.Syntax.Proofreading;

/// <content>Quoted values, which may run over lines.</content>
internal sealed partial class Proofreader
{
    private const string Escapes = "0abtnvfre \"/\\N_LPxuU\t";

    // Just behind the closing mark; -1 where there is none, and then reading goes on with the line that shows it.
    private int SkipQuoted(int at, int parent)
    {
        var quote = text[at];
        var i = at + 1;
        while (i < text.Length)
        {
            var c = text[i];
            if (c is '\r' or '\n')
            {
                var start = NextLine(i);
                var end = LineEnd(start);
                i = SkipBlanks(start, end);
                // Quoted text must be indented deeper than its key: a line that is not shows that the mark was forgotten.
                if (i < end && i - start <= parent) return Unclosed(at, start);
            }
            else if (c == '\\' && quote == '"')
            {
                if (i + 1 < text.Length && text[i + 1] is not ('\r' or '\n') && !IsEscape(i + 1)) TellEscape(at, i);
                i += i + 1 < text.Length && text[i + 1] is '\r' or '\n' ? 1 : 2;
            }
            else if (c != quote) i++;
            else if (quote == '\'' && i + 1 < text.Length && text[i + 1] == quote) i += 2;
            else return i + 1;
        }
        return Unclosed(at, text.Length);
    }

    // \x, \u and \U want two, four and eight signs of a number behind them.
    private bool IsEscape(int at)
    {
        var digits = text[at] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits == 0) return Escapes.Contains(text[at]);
        for (var i = at + 1; i <= at + digits; i++)
            if (i >= text.Length || !char.IsAsciiHexDigit(text[i])) return false;
        return true;
    }

    private int Unclosed(int at, int resume)
    {
        var end = LineEnd(at);
        var last = TrimEnd(at, end);
        // Only a value that is alone on its line can be closed for sure at the end of it.
        var single = text[at] != '\'' || !text.AsSpan(at + 1, last - at - 1).Contains('\'');
        Add(Slips.UnclosedQuote(source, at, single && !insideBrackets ? TextSpan.FromBounds(at, last) : null));
        position = resume;
        return -1;
    }

    private void TellEscape(int quote, int at)
    {
        if (slips.Count > 0 && slips[^1].Finding.Where.Span.Start > quote) return;
        var close = CloseOnLine(quote, LineEnd(quote));
        var letter = at + 2 < text.Length && char.IsSurrogatePair(text[at + 1], text[at + 2]) ? 2 : 1;
        Add(Slips.BadEscape(source, new TextSpan(at, 1 + letter), close < 0 ? null : TextSpan.FromBounds(quote, close)));
    }

    // Words on the line behind a closing mark, or null for none; a comment there is taken up.
    private TextSpan? Behind(int close)
    {
        var end = EndLine(close);
        var next = SkipBlanks(close, end);
        if (next == end) return null;
        if (text[next] == '#' && next > close)
        {
            AddComment(next, end, inline: true);
            return null;
        }
        var last = TrimEnd(next, CommentStart(next + 1, end));
        var comment = CommentStart(last, end);
        if (comment < end) AddComment(comment, end, inline: true);
        return TextSpan.FromBounds(next, last);
    }

    private void AfterQuote(int at, int close)
    {
        if (close < 0 || Behind(close) is not { } rest) return;
        if (text[rest.Start] == ':') return; // a key over several lines: the parser tells
        Add(Slips.TextAfterQuote(source, rest, TextSpan.FromBounds(at, rest.End)));
        layoutTold = true;
    }

    // The end of the line that a value ended on; reading goes on behind it.
    private int EndLine(int at)
    {
        var end = LineEnd(at);
        position = NextLine(end);
        return end;
    }
}
