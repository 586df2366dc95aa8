using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Core.Syntax.Proofreading;

/// <content>Lists and mappings in brackets, which may run over lines: where they open, part and close.</content>
internal sealed partial class Proofreader
{
    private bool insideBrackets;
    private bool bracketsBroken;
    private Slip? missingComma;
    private int toldBefore;

    // Just behind the last closing bracket; -1 where there is none, and then reading goes on with the line that shows it.
    private int ReadFlow(int at, int parent)
    {
        var open = new List<OpenBracket>();
        insideBrackets = true;
        bracketsBroken = false;
        missingComma = null;
        toldBefore = slips.Count;
        var result = ReadFlow(open, at, parent);
        // Keys on lines of their own say that a comma is missing only where the bracket is closed at all.
        if (result >= 0 && missingComma is not null) Add(missingComma);
        insideBrackets = false;
        return result;
    }

    private int ReadFlow(List<OpenBracket> open, int at, int parent)
    {
        var i = at;
        while (i < text.Length)
        {
            var c = text[i];
            switch (c)
            {
                case '\r' or '\n':
                    i = NextFlowLine(i, parent, out var broken);
                    if (broken) return UnclosedBracket(open, i);
                    break;
                case ' ' or '\t':
                    i++;
                    break;
                case '#' when i > 0 && (IsBlank(text[i - 1]) || text[i - 1] is '\r' or '\n'):
                    i = ReadFlowComment(open[^1], i);
                    break;
                case '[' or '{':
                    if (open.Count > 0) open[^1].Grow(i, i + 1, simple: false);
                    open.Add(new OpenBracket(i, c == '{'));
                    if (open.Count + blocks.Count > DeepestNesting)
                    {
                        StopTooDeep(i);
                        return -1;
                    }
                    i++;
                    break;
                case ']' or '}':
                    if (Close(open, i++)) return i;
                    break;
                case ',':
                    EndPart(open[^1]);
                    i++;
                    break;
                case '"' or '\'' when open[^1].BeginsToken:
                    var close = SkipQuoted(i, parent);
                    if (close < 0) return -1;
                    open[^1].Grow(i, close, simple: false);
                    i = close;
                    break;
                case '“' or '‘' when open[^1].BeginsToken && CurlyClose(i) is var curly && curly > 0:
                    ReadCurly(open[^1], i, curly);
                    i = curly;
                    break;
                case ':' when EndsFlowKey(open[^1], i):
                    ReadFlowColon(open[^1], i++);
                    break;
                default:
                    if (open[^1] is { Simple: false } part && part.LastEnd > 0 && text[part.LastEnd - 1] is '"' or '\'') WordsBehindQuote(open[^1], i);
                    if (open[^1].BeginsToken && c is '*' or '&' or '!' or '@' or '`' or '%') BeginsBadly(open[^1], i);
                    open[^1].Grow(i, i + 1, simple: true);
                    i++;
                    break;
            }
        }
        return UnclosedBracket(open, text.Length);
    }

    private int NextFlowLine(int at, int parent, out bool broken)
    {
        var start = NextLine(at);
        var end = LineEnd(start);
        var i = SkipBlanks(start, end);
        broken = i < end && i - start <= parent && text[i] is not (']' or '}' or '#' or ',') && (IsDash(i, end) || FindColon(i, end) >= 0);
        return broken ? start : i;
    }

    private int UnclosedBracket(List<OpenBracket> open, int resume)
    {
        var bracket = open[^1];
        var end = LineEnd(bracket.At);
        var comment = CommentStart(bracket.At, end);
        var oneLine = open.Count == 1 && NextLine(end) >= resume;
        // Everything behind it was read as if it stood inside: what seemed wrong there mostly is not.
        for (var i = slips.Count - 1; i >= toldBefore; i--)
        {
            if (slips[i].Certain) continue;
            if (slips[i].Finding.Severity == Severity.Error) errors--;
            slips.RemoveAt(i);
        }
        toldUntil = toldFrom;
        Add(Slips.UnclosedBracket(source, bracket.At, oneLine ? TextSpan.FromBounds(bracket.At, TrimEnd(bracket.At, comment)) : null));
        position = resume;
        layoutTold = true;
        return -1;
    }

    private int ReadFlowComment(OpenBracket bracket, int at)
    {
        var end = LineEnd(at);
        if (LooksLikeText(at, end) && !bracket.BeginsToken && bracket.Simple && LineStart(at) <= bracket.LastEnd)
        {
            var start = bracket.WordsStart;
            var lost = TextSpan.FromBounds(at, TrimEnd(at, end));
            Add(Slips.TextLost(source, lost, TextSpan.FromBounds(start, WordEnd(at, end))));
        }
        AddComment(at, end, inline: text.AsSpan(LineStart(at), at - LineStart(at)).ContainsAnyExcept(' ', '\t'));
        return end;
    }

    private bool Close(List<OpenBracket> open, int at)
    {
        var bracket = open[^1];
        EndPart(bracket);
        if (bracket.Braces != (text[at] == '}'))
        {
            Add(Slips.WrongBracket(source, at, bracket.At));
            bracketsBroken = true;
        }
        open.RemoveAt(open.Count - 1);
        if (open.Count == 0) return true;
        open[^1].GrowTo(at + 1);
        return false;
    }

    private void AfterFlow(int at, int close)
    {
        if (close < 0 || Behind(close) is not { } rest) return;
        if (text[rest.Start] == ':' || bracketsBroken) return; // brackets as a key: the reader tells
        if (source.Cut(rest).AsSpan().IndexOfAnyExcept(']', '}', ' ') < 0) Add(Slips.BracketTooMany(source, rest, close));
        else if (text[rest.Start] == '(' && text[rest.End - 1] == ')' && rest.Start == close && Top?.LastKey is "url" or "form") Add(Slips.LinkForAddress(source, TextSpan.FromBounds(at, rest.End), rest));
        else Add(Slips.TextAfterBracket(source, TextSpan.FromBounds(at, rest.End)));
        layoutTold = true;
    }
}
