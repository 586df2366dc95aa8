using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Core.Syntax.Proofreading;

/// <content>What stands between the commas of a bracket: a key and its value, or words.</content>
internal sealed partial class Proofreader
{
    private bool EndsFlowKey(OpenBracket bracket, int at) =>
        at + 1 >= text.Length || text[at + 1] is ' ' or '\t' or '\r' or '\n' or ',' or '[' or ']' or '{' or '}'
        || (!bracket.HasColon && bracket.LastEnd == at && text[at - 1] is '"' or '\'' && !bracket.Simple);

    private void ReadFlowColon(OpenBracket bracket, int at)
    {
        if (!bracket.HasColon)
        {
            var hasKey = bracket.PartStart >= 0;
            bracket.BeginValue(at);
            // `{who:[self]}` is read by some and refused by others.
            if (hasKey && at + 1 < text.Length && text[at + 1] is '[' or '{' && text[at - 1] is not ('"' or '\''))
                Add(Slips.MissingSpace(source, at, text[bracket.PartStart..at], certain: false, surelyKey: true));
            return;
        }
        if (bracket.ValueStart >= 0 && PrecedingWord(at) is var word && LineStart(word) > bracket.ValueStart)
        {
            missingComma ??= Slips.MissingComma(source, word, at);
            bracket.Grow(at, at + 1, simple: true);
            return;
        }
        if (bracket is { Braces: true, Simple: true, ValueStart: >= 0 } && PrecedingWord(at) is var key && key > bracket.ValueStart && TrimEnd(bracket.ValueStart, key) is var before
            && Mending.MayBeKey(text.AsSpan(key, at - key)) && (text[before - 1] == ';' || IsKeyElsewhere(key, at)))
        {
            Add(Slips.MissingCommaOnLine(source, before, key, at));
            bracket.Grow(at, at + 1, simple: true);
            return;
        }
        var value = bracket.ValueStart >= 0 && bracket.Simple ? TextSpan.FromBounds(bracket.ValueStart, WordEnd(at, LineEnd(at))) : (TextSpan?)null;
        Add(Slips.UnquotedColon(source, at, value));
        bracket.Grow(at, at + 1, simple: true);
    }

    // Asked for what will be told alone, so not of every line of a long text.
    private bool IsKeyElsewhere(int key, int colon)
    {
        if (bracketsBroken || errors >= MostSlips || (colon >= toldFrom && colon < toldUntil)) return false;
        var word = text[key..(colon + 1)];
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var before = at;
            while (before > 0 && text[before - 1] == ' ') before--;
            if (at != key && (before == 0 || text[before - 1] is '\r' or '\n' or '{' or ',')) return true;
        }
        return false;
    }

    // `["tired" or alone]`: the quotation marks end the item before its words do.
    private void WordsBehindQuote(OpenBracket bracket, int at)
    {
        var start = bracket.WordsStart;
        var end = WordEnd(at, LineEnd(at));
        if (end > at && start < at) Add(Slips.TextAfterQuote(source, TextSpan.FromBounds(at, end), TextSpan.FromBounds(start, end)));
    }

    private void BeginsBadly(OpenBracket bracket, int at)
    {
        var value = TextSpan.FromBounds(at, Math.Max(at + 1, WordEnd(at, LineEnd(at))));
        if (text[at] is '*' or '&' or '!') AddSign(value, whole: false);
        else Add(Slips.Begins(source, value));
    }

    private void EndPart(OpenBracket bracket)
    {
        if (bracket is { Braces: true, HasColon: true, Simple: true, ValueStart: >= 0 }) CheckCurly(TextSpan.FromBounds(bracket.ValueStart, bracket.LastEnd), inBraces: true);
        if (bracket.PartStart >= 0 && !bracket.HasColon && bracket.Simple) CheckPart(bracket, TextSpan.FromBounds(bracket.PartStart, bracket.LastEnd));
        bracket.BeginPart();
    }

    private void CheckPart(OpenBracket bracket, TextSpan part)
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

    private int PrecedingWord(int at)
    {
        while (at > 0 && !IsBlank(text[at - 1]) && text[at - 1] is not ('\r' or '\n' or ',' or '{')) at--;
        return at;
    }

    private int WordEnd(int at, int end)
    {
        var stop = text.AsSpan(at, end - at).IndexOfAny(',', ']', '}');
        return TrimEnd(at, stop < 0 ? end : at + stop);
    }
}
