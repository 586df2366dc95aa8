using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Core.Syntax.Proofreading;

/// <content>Which mapping or list a line belongs to, by its column.</content>
internal sealed partial class Proofreader
{
    private void PlaceItem(int column, int at, int end)
    {
        PopTo(column);
        var dash = new TextSpan(at, 1);
        if (Top is { } top && top.Column == column)
        {
            if (!top.IsList && !top.Awaiting) AddLayout(IsBareKey(SkipBlanks(at + 1, end), end) ? Slips.DashTooMany(source, dash, SkipBlanks(at + 1, end)) : Slips.ItemAmongKeys(source, dash, top.LastKey));
            if (!top.IsList) Push(column, isList: true, at);
        }
        else
        {
            if (Top is { Awaiting: false }) Misplace(TextSpan.FromBounds(at, TrimEnd(at, CommentStart(at, end))), column);
            Push(column, isList: true, at);
        }
        if (Top is not { } list) return;
        var next = SkipBlanks(at + 1, end);
        // Only of the first item, and until there is one of another kind.
        if (list.DashBeforeKey >= 0 != list.Awaiting || !IsBareKey(next, end)) list.DashBeforeKey = -1;
        else if (list.DashBeforeKey < 0) list.DashBeforeKey = at;
        list.Awaiting = true;
    }

    private void PlaceKey(int column, TextSpan key)
    {
        PopTo(column);
        // A list may stand in the column of its key; the next key there ends it.
        if (blocks.Count > 1 && blocks[^1] is { IsList: true } list && list.Column == column && blocks[^2].Column == column) blocks.RemoveAt(blocks.Count - 1);
        if (Top is { } top && top.Column == column)
        {
            if (top.IsList)
            {
                AddLayout(top.DashBeforeKey >= 0 && IsBareKey(key.Start, LineEnd(key.Start))
                    ? Slips.DashTooMany(source, new TextSpan(top.DashBeforeKey, 1), SkipBlanks(top.DashBeforeKey + 1, text.Length)) : Slips.MissingDash(source, key));
                Push(column, isList: false, key.Start);
            }
        }
        else
        {
            if (Top is { Awaiting: false }) Misplace(key, column);
            Push(column, isList: false, key.Start);
        }
        if (Top is not { } mapping) return;
        mapping.Awaiting = true;
        mapping.LastKeyAt = key;
    }

    // A key with nothing behind its colon: what is below belongs to it.
    private bool IsBareKey(int at, int end) =>
        at < end && FindColon(at, end) is var colon && colon >= 0 && Mending.MayBeKey(text.AsSpan(at, colon - at)) && SkipBlanks(colon + 1, end) is var next && (next == end || text[next] == '#');

    private void Push(int column, bool isList, int at)
    {
        if (Top is { } parent) parent.Awaiting = false;
        blocks.Add(new OpenBlock(source, column, isList) { LastKeyAt = Top?.LastKeyAt ?? default });
        if (blocks.Count > DeepestNesting) StopTooDeep(at);
    }

    private int poppedColumn = -1;

    private void PopTo(int column)
    {
        poppedColumn = -1;
        while (Top is { } top && top.Column > column)
        {
            poppedColumn = top.Column;
            blocks.RemoveAt(blocks.Count - 1);
        }
    }

    private void Misplace(TextSpan words, int column)
    {
        if (poppedColumn >= 0) AddLayout(Slips.Misplaced(source, words, column, Top!.Column, poppedColumn, HasItsOwn(words, poppedColumn)));
        else if (Top!.IsList) AddLayout(Slips.Misplaced(source, words, column, -1, Top.Column));
        else AddLayout(Slips.KeyUnderValue(source, words, Top.LastKey, Top.Column));
    }

    // A key without a value whose own keys stand in a column: it belongs further left than that.
    private bool HasItsOwn(TextSpan key, int column)
    {
        var end = LineEnd(key.Start);
        var colon = FindColon(key.Start, end);
        return colon >= 0 && SkipBlanks(colon + 1, end) == end && NextWords(end) is { } next && next - LineStart(next) == column;
    }

    private void StopTooDeep(int at)
    {
        Add(Slips.TooDeep(source, at));
        tooDeep = stopped = true;
    }

    private void AddLayout(Slip slip)
    {
        if (!layoutTold) Add(slip);
        layoutTold = true;
    }

    // What follows a mistake on its line, or a wrong bracket up to the last one, mostly follows from it.
    private void Add(Slip slip)
    {
        var at = slip.Finding.Where.Span.Start;
        // Warnings have a count of their own: a hundred of them must not hide that a text is lost.
        if (slip.Finding.Severity == Severity.Error ? errors >= MostSlips : slips.Count - errors >= MostSlips) return;
        if ((at >= toldFrom && at < toldUntil) || (bracketsBroken && insideBrackets)) return;
        slips.Add(slip);
        if (slip.Finding.Severity != Severity.Error) return;
        errors++;
        (toldFrom, toldUntil) = (LineStart(at), LineEnd(at));
    }

    private int toldFrom;
    private int toldUntil;

    private void AddComment(int at, int end, bool inline)
    {
        var span = TextSpan.FromBounds(at, end);
        comments.Add(new YamlComment(source.Cut(span), new Location(source, span), inline));
    }
}
