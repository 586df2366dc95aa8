using Pair.Core.Text;

namespace Pair.Core.Syntax.Proofreading;

/// <summary>
/// Reads a text line by line before the parser does, as its author wrote it: gathers the comments, which the parser drops, and finds
/// what authors get wrong most, which the parser tells late, elsewhere, or not at all. One pass, never backwards, so linear.
/// </summary>
internal sealed partial class Proofreader
{
    /// <summary>How deep things may stand inside each other.</summary>
    public const int DeepestNesting = 64;

    // A file that is wrong on every line needs no finding for each.
    private const int MostSlips = 100;

    private readonly SourceText source;
    private readonly string text;
    private readonly List<OpenBlock> blocks = [];
    private readonly List<YamlComment> comments = [];
    private readonly List<Slip> slips = [];
    private int errors;
    private int position;
    private bool begun;
    private bool tooDeep;
    private bool stopped;

    // One wrong indentation shifts all that follows: it is told once.
    private bool layoutTold;
    private bool tabTold;

    // The column of the mapping or list whose value is unquoted text that deeper lines continue; -2 when there is none.
    private int textParent = NoText;
    private bool textCut;
    private const int NoText = -2;

    private Proofreader(SourceText source)
    {
        this.source = source;
        text = source.Content;
    }

    /// <summary>Reads the whole text.</summary>
    public static Proof Read(SourceText source)
    {
        // Between the marks everything stands twice, so nothing else that would be found is true.
        if (ConflictMark(source.Content) is { } mark) return new Proof([], [Slips.Conflict(source, mark)], TooDeep: false);
        var reader = new Proofreader(source);
        while (reader.position < reader.text.Length && !reader.stopped) reader.ReadLine();
        return new Proof(reader.comments, reader.slips, reader.tooDeep);
    }

    private OpenBlock? Top => blocks.Count == 0 ? null : blocks[^1];

    private void ReadLine()
    {
        var start = position;
        var end = LineEnd(start);
        position = NextLine(end);
        var at = SkipBlanks(start, end);
        if (at == end) return;
        if (text[at] == '#')
        {
            AddComment(at, end, inline: false);
            textCut |= textParent != NoText;
            return;
        }
        at = CheckIndentation(start, at, end);
        if (at == end || (at == start && IsMarker(ref at, end))) return;
        ReadContent(at - start, at, end);
    }

    // Tabs and hard spaces look like indentation to people alone.
    private int CheckIndentation(int start, int at, int end)
    {
        var tab = text.AsSpan(start, at - start).IndexOf('\t');
        if (tab >= 0 && !tabTold && (begun || FindColon(at, end) >= 0))
        {
            var tabs = text.AsSpan(start + tab, at - start - tab).TrimEnd(' ').Length;
            var spaces = SpacesForTabs(start);
            Add(Slips.Tab(source, new TextSpan(start + tab, tabs), FirstWord(at, end), spaces?.Column ?? (Top is { } top ? top.Column + (top.Awaiting ? 2 : 0) : 0), spaces?.Fix));
            tabTold = layoutTold = true;
        }
        if (text[at] != '\u00A0') return at;
        var space = at;
        while (at < end && text[at] is '\u00A0' or ' ') at++;
        if (at < end && !tabTold) TellHardSpace(start, space, at, end);
        tabTold = layoutTold = true;
        return at;
    }

    // `---`, `...` and `%YAML` at the beginning of a line; true when nothing of the line is left to read.
    private bool IsMarker(ref int at, int end)
    {
        if (text[at] == '%' && !begun) return true;
        if (end - at < 3 || (end - at > 3 && !IsBlank(text[at + 3]))) return false;
        var marker = text.AsSpan(at, 3);
        if (marker.SequenceEqual("...")) return true;
        if (!marker.SequenceEqual("---")) return false;
        if (begun)
        {
            Add(Slips.SeveralDocuments(source, new TextSpan(at, 3)));
            stopped = true;
            return true;
        }
        at = SkipBlanks(at + 3, end);
        if (at == end) return true;
        if (text[at] != '#') return false;
        AddComment(at, end, inline: true);
        return true;
    }

    private void ReadContent(int column, int at, int end)
    {
        begun = true;
        if (textParent != NoText && column > textParent)
        {
            ContinueText(at, end);
            return;
        }
        EndText();
        if (IsTableRow(at, end))
        {
            AddLayout(Slips.Table(source, TextSpan.FromBounds(at, TrimEnd(at, end))));
            if (Top is { } holder) holder.Awaiting = false;
            return;
        }
        var first = true;
        while (!stopped && IsDash(at, end))
        {
            PlaceItem(column, at, end);
            var next = SkipBlanks(at + 1, end);
            if (next == end) return;
            if (text[next] == '#')
            {
                ReadLoneComment(next, end, column);
                return;
            }
            column += next - at;
            at = next;
            first = false;
        }
        if (stopped) return;
        var colon = FindColon(at, end);
        if (colon >= 0) ReadEntry(column, at, colon, end);
        else ReadBareLine(column, at, end, first);
    }

    private void ReadEntry(int column, int at, int colon, int end)
    {
        var key = TextSpan.FromBounds(at, TrimEnd(at, colon));
        PlaceKey(column, key);
        if (stopped) return;
        if (text[at] is '@' or '`' or '%') Add(Slips.Begins(source, key));
        var value = SkipBlanks(colon + 1, end);
        if (value == end) return;
        if (text[value] == '#')
        {
            ReadLoneComment(value, end, column);
            return;
        }
        Top!.Awaiting = false;
        if (IsDash(value, end))
        {
            Add(Slips.DashBehindKey(source, value, Top.LastKey));
            ReadText(value, end, column);
        }
        else
        {
            var told = slips.Count;
            ReadValue(value, end, column, lineBegins: false);
            if (slips.Count == told && text[value] is '“' or '‘' && IsWhole(value, end, column)) CheckCurly(TextSpan.FromBounds(value, TrimEnd(value, end)), inBraces: false);
        }
    }

    // A line without a key and a dash: text on a line of its own, or a line where one of the two was forgotten.
    private void ReadBareLine(int column, int at, int end, bool first)
    {
        PopTo(column);
        if (text[at] == '-' && at + 1 < end && text[at + 1] == '\u00A0') AddLayout(Slips.HardSpaceBehind(source, new TextSpan(at + 1, 1), '-'));
        var whole = TextSpan.FromBounds(at, TrimEnd(at, CommentStart(at, end)));
        // Points below a text: none of them is to become an item of a list.
        var stray = Top is { IsList: false, Awaiting: false } mapping && mapping.Column == column && IsBullet(at, end);
        if (Top is { } top && top.Column == column && first) ReadForgetful(top, at, whole);
        else if (Top is { Awaiting: false } above && column > above.Column) Misplace(whole, column);
        else if (IsBareDash(at, end)) AddLayout(Slips.MissingDashSpace(source, new TextSpan(at, 1), certain: true));
        else if (MissingSpaceAt(at, whole.End) is var colon && colon >= 0 && first)
        {
            AddLayout(Slips.MissingSpace(source, colon, text[at..colon], certain: false, surelyKey: IsNextKey(end, column)));
        }
        if (Top is { } parent) parent.Awaiting = false;
        ReadValue(at, end, Top?.Column ?? -1, first && !stray);
        if (textParent != NoText) bareLine = whole;
    }

    private void ReadForgetful(OpenBlock top, int at, TextSpan whole)
    {
        if (top.IsList && text[at] == '-') AddLayout(Slips.MissingDashSpace(source, new TextSpan(at, 1)));
        else if (IsBullet(at, LineEnd(at)) && (top.IsList || top.Awaiting)) { } // told as a bullet
        else if (IsBullet(at, LineEnd(at))) AddLayout(Slips.BulletUnderValue(source, new TextSpan(at, 1), top.LastKey));
        else if (top.IsList) AddLayout(Slips.MissingDash(source, whole));
        else if (MissingSpaceAt(at, whole.End) is var colon && colon >= 0) AddLayout(Slips.MissingSpace(source, colon, text[at..colon], certain: false, surelyKey: true));
        else if (text[at] is not ('[' or '{' or ']' or '}')) AddLayout(Slips.MissingColon(source, whole, top.LastKey));
    }
}
