using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Core.Syntax.Proofreading;

/// <content>Lists and mappings in brackets, which may run over lines.</content>
internal sealed partial class Proofreader
{
    private bool insideBrackets;
    private bool bracketsBroken;
    private Slip? missingComma;
    private int toldBefore;

    // One open bracket, and the part behind its last comma.
    private sealed class Bracket(int at, bool braces)
    {
        public int At { get; } = at;
        public bool Braces { get; } = braces;
        public int PartStart { get; set; } = -1;
        public int ValueStart { get; set; } = -1;
        public int LastEnd { get; set; } = -1;
        public bool HasColon { get; set; }
        public bool Simple { get; set; } = true;
        public int BeforeStart { get; set; } = -1;
    }

    // Just behind the last closing bracket; -1 where there is none, and then reading goes on with the line that shows it.
    private int ReadFlow(int at, int parent)
    {
        var open = new List<Bracket>();
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

    private int ReadFlow(List<Bracket> open, int at, int parent)
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
                    if (open.Count > 0) Grow(open[^1], i, i + 1, simple: false);
                    open.Add(new Bracket(i, c == '{'));
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
                case '"' or '\'' when BeginsToken(open[^1]):
                    var close = SkipQuoted(i, parent);
                    if (close < 0) return -1;
                    Grow(open[^1], i, close, simple: false);
                    i = close;
                    break;
                case '“' or '‘' when BeginsToken(open[^1]) && CurlyClose(i) is var curly && curly > 0:
                    ReadCurly(open[^1], i, curly);
                    i = curly;
                    break;
                case ':' when EndsFlowKey(open[^1], i):
                    ReadFlowColon(open[^1], i++);
                    break;
                default:
                    if (open[^1] is { Simple: false } part && part.LastEnd > 0 && text[part.LastEnd - 1] is '"' or '\'') WordsBehindQuote(open[^1], i);
                    if (BeginsToken(open[^1]) && c is '*' or '&' or '!' or '@' or '`' or '%') BeginsBadly(open[^1], i);
                    Grow(open[^1], i, i + 1, simple: true);
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

    private int UnclosedBracket(List<Bracket> open, int resume)
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

    private int ReadFlowComment(Bracket bracket, int at)
    {
        var end = LineEnd(at);
        if (LooksLikeText(at, end) && !BeginsToken(bracket) && bracket.Simple && LineStart(at) <= bracket.LastEnd)
        {
            var start = bracket.ValueStart >= 0 ? bracket.ValueStart : bracket.PartStart;
            var lost = TextSpan.FromBounds(at, TrimEnd(at, end));
            Add(Slips.TextLost(source, lost, TextSpan.FromBounds(start, WordEnd(at, end))));
        }
        AddComment(at, end, inline: text.AsSpan(LineStart(at), at - LineStart(at)).ContainsAnyExcept(' ', '\t'));
        return end;
    }

    private int WordEnd(int at, int end)
    {
        var stop = text.AsSpan(at, end - at).IndexOfAny(',', ']', '}');
        return TrimEnd(at, stop < 0 ? end : at + stop);
    }

    private static bool BeginsToken(Bracket bracket) => bracket.HasColon ? bracket.ValueStart < 0 : bracket.PartStart < 0;

    private static void Grow(Bracket bracket, int start, int end, bool simple)
    {
        if (bracket.PartStart < 0) bracket.PartStart = start;
        if (bracket.HasColon && bracket.ValueStart < 0) bracket.ValueStart = start;
        bracket.Simple &= simple;
        bracket.LastEnd = end;
    }

    private bool EndsFlowKey(Bracket bracket, int at) =>
        at + 1 >= text.Length || text[at + 1] is ' ' or '\t' or '\r' or '\n' or ',' or '[' or ']' or '{' or '}'
        || (!bracket.HasColon && bracket.LastEnd == at && text[at - 1] is '"' or '\'' && !bracket.Simple);

    private void ReadFlowColon(Bracket bracket, int at)
    {
        if (!bracket.HasColon)
        {
            bracket.HasColon = true;
            bracket.Simple = true;
            if (bracket.PartStart < 0) bracket.PartStart = at;
            // `{who:[self]}` is read by some and refused by others.
            else if (at + 1 < text.Length && text[at + 1] is '[' or '{' && text[at - 1] is not ('"' or '\'')) Add(Slips.MissingSpace(source, at, text[bracket.PartStart..at], certain: false, surelyKey: true));
            return;
        }
        if (bracket.ValueStart >= 0 && PrecedingWord(at) is var word && LineStart(word) > bracket.ValueStart)
        {
            missingComma ??= Slips.MissingComma(source, word, at);
            Grow(bracket, at, at + 1, simple: true);
            return;
        }
        var value = bracket.ValueStart >= 0 && bracket.Simple ? TextSpan.FromBounds(bracket.ValueStart, WordEnd(at, LineEnd(at))) : (TextSpan?)null;
        Add(Slips.UnquotedColon(source, at, value));
        Grow(bracket, at, at + 1, simple: true);
    }

    // `["tired" or alone]`: the quotation marks end the item before its words do.
    private void WordsBehindQuote(Bracket bracket, int at)
    {
        var start = bracket.ValueStart >= 0 ? bracket.ValueStart : bracket.PartStart;
        var end = WordEnd(at, LineEnd(at));
        if (end > at && start < at) Add(Slips.TextAfterQuote(source, TextSpan.FromBounds(at, end), TextSpan.FromBounds(start, end)));
    }

    private int PrecedingWord(int at)
    {
        while (at > 0 && !IsBlank(text[at - 1]) && text[at - 1] is not ('\r' or '\n' or ',' or '{')) at--;
        return at;
    }

    private void BeginsBadly(Bracket bracket, int at)
    {
        var value = TextSpan.FromBounds(at, Math.Max(at + 1, WordEnd(at, LineEnd(at))));
        if (text[at] is '*' or '&' or '!') AddSign(value, whole: false);
        else Add(Slips.Begins(source, value));
    }

    private bool Close(List<Bracket> open, int at)
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
        open[^1].LastEnd = at + 1;
        return false;
    }

    private void EndPart(Bracket bracket)
    {
        if (bracket is { Braces: true, HasColon: true, Simple: true, ValueStart: >= 0 }) CheckCurly(TextSpan.FromBounds(bracket.ValueStart, bracket.LastEnd), inBraces: true);
        if (bracket.PartStart >= 0 && !bracket.HasColon && bracket.Simple) CheckPart(bracket, TextSpan.FromBounds(bracket.PartStart, bracket.LastEnd));
        bracket.BeforeStart = bracket.PartStart < 0 || !bracket.Simple ? -1 : bracket.HasColon ? bracket.ValueStart : bracket.PartStart;
        bracket.PartStart = bracket.ValueStart = bracket.LastEnd = -1;
        bracket.HasColon = false;
        bracket.Simple = true;
    }

    private void CheckPart(Bracket bracket, TextSpan part)
    {
        var both = TextSpan.FromBounds(Math.Max(bracket.BeforeStart, 0), part.End);
        if (bracket.Braces)
        {
            var colon = MissingSpaceAt(part.Start, part.End);
            Add(colon >= 0 ? Slips.MissingSpace(source, colon, text[part.Start..colon], certain: true, surelyKey: true)
                : bracket.BeforeStart >= 0 ? Slips.CommaInBraces(source, part, both)
                : Slips.NoValueInBraces(source, part));
        }
        else if (bracket.BeforeStart >= 0 && text.AsSpan(part.Start, part.Length) is var words
            && (words.StartsWith("and ") || words.StartsWith("or ") || words.StartsWith("but ")))
        {
            Add(Slips.CommaInBrackets(source, part, both));
        }
    }

    private void AfterFlow(int at, int close)
    {
        if (close < 0 || Behind(close) is not { } rest) return;
        if (text[rest.Start] == ':' || bracketsBroken) return; // brackets as a key: the reader tells
        Add(Slips.TextAfterBracket(source, TextSpan.FromBounds(at, rest.End)));
        layoutTold = true;
    }
}
