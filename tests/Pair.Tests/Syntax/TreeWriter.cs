using System.Text;
using System.Text.RegularExpressions;
using Pair.Core.Syntax;
using Pair.Tests.Fuzzing;

namespace Pair.Tests.Syntax;

/// <summary>Writes a planned tree in forms that dice choose, and notes what it wrote for each node and comment.</summary>
internal sealed class TreeWriter(Dice dice)
{
    private readonly StringBuilder text = new();
    private readonly string end = dice.Of<string>(["\n", "\r\n", "\r"]);
    private int comment;

    /// <summary>The whole text.</summary>
    public string Text => text.ToString();

    /// <summary>What was written for each node, keys too, in the order in which a reader meets them: a parent before its children.</summary>
    public List<(int Start, int End, PlannedTree Node)> Pieces { get; } = [];

    /// <summary>The comments, in order.</summary>
    public List<string> Comments { get; } = [];

    /// <summary>Writes a document.</summary>
    public void Write(PlannedTree root)
    {
        if (dice.OneIn(6)) Line(dice.OneIn(2) ? "---" : "--- # begin".Replace(" # begin", Comment(" # begin")));
        Noise(0);
        Node(root, -1, 0, fresh: true);
        if (text.Length > 0 && !EndsLine()) text.Append(end);
        Noise(0);
    }

    // The node at the end of a key's or dash's line, or, where `fresh`, on a line of its own in a column.
    private void Node(PlannedTree node, int parent, int column, bool fresh)
    {
        var piece = Pieces.Count;
        Pieces.Add(default);
        var collection = node is PlannedTree.List { Items.Length: > 0 } or PlannedTree.Map { Entries.Length: > 0 };
        if (collection && !dice.OneIn(4))
        {
            if (!fresh)
            {
                Tail();
                Noise(column);
                text.Append(' ', column);
            }
            else if (parent < 0) text.Append(' ', column);
            Pieces[piece] = (text.Length, Block(node, column), node);
            return;
        }
        if (!fresh) text.Append(' ', dice.Below(3) + 1);
        else if (parent < 0) text.Append(' ', column);
        var start = text.Length;
        if (node is PlannedTree.Leaf leaf) Pieces[piece] = (start, BlockScalar(leaf, parent, fresh) ? Trimmed(start) : Scalar(leaf.Value, leaf.Kind, parent, flow: false, oneLine: false), node);
        else Pieces[piece] = (start, Flow(node, parent), node);
        if (!EndsLine()) Tail();
    }

    private int Block(PlannedTree node, int column)
    {
        var last = text.Length;
        if (node is PlannedTree.Map map)
            for (var i = 0; i < map.Entries.Length; i++)
            {
                if (i > 0) Between(column);
                Key(map.Entries[i].Key, flow: false);
                text.Append(':');
                var behind = text.Length;
                var value = map.Entries[i].Value;
                var at = Pieces.Count;
                // A list may stand in the column of its key.
                Node(value, column, column + (value is PlannedTree.List && dice.OneIn(3) ? 0 : dice.Below(8) + 1), fresh: false);
                last = Pieces[at].End > Pieces[at].Start ? Pieces[at].End : behind;
            }
        else
            foreach (var (item, i) in ((PlannedTree.List)node).Items.Select((item, i) => (item, i)))
            {
                if (i > 0) Between(column);
                text.Append('-');
                var behind = text.Length;
                var at = Pieces.Count;
                if (dice.OneIn(3)) Node(item, column, column + dice.Below(8) + 1, fresh: false);
                else
                {
                    var blanks = dice.Below(4) + 1;
                    text.Append(' ', blanks);
                    Node(item, column, column + 1 + blanks, fresh: true);
                }
                last = Pieces[at].End > Pieces[at].Start ? Pieces[at].End : behind;
            }
        return last;
    }

    private void Between(int column)
    {
        if (!EndsLine()) text.Append(end);
        Noise(column);
        text.Append(' ', column);
    }

    private int Flow(PlannedTree node, int parent)
    {
        var (open, close) = node is PlannedTree.List ? ('[', ']') : ('{', '}');
        text.Append(open);
        var count = node is PlannedTree.List items ? items.Items.Length : ((PlannedTree.Map)node).Entries.Length;
        for (var i = 0; i < count; i++)
        {
            Gap(parent);
            if (node is PlannedTree.Map map)
            {
                Key(map.Entries[i].Key, flow: true);
                text.Append(": ");
            }
            FlowValue(node is PlannedTree.List list ? list.Items[i] : ((PlannedTree.Map)node).Entries[i].Value, parent);
            Gap(parent);
            if (i < count - 1 || dice.OneIn(5)) text.Append(',').Append(dice.OneIn(5) ? "" : " ");
        }
        Gap(parent);
        text.Append(close);
        return text.Length;
    }

    private void FlowValue(PlannedTree node, int parent)
    {
        var piece = Pieces.Count;
        Pieces.Add(default);
        var start = text.Length;
        Pieces[piece] = (start, node is PlannedTree.Leaf leaf ? Scalar(leaf.Value, leaf.Kind, parent, flow: true, oneLine: false) : Flow(node, parent), node);
    }

    // Between brackets lines may break, and comments stand.
    private void Gap(int parent)
    {
        if (!dice.OneIn(8))
        {
            if (dice.OneIn(3)) text.Append(' ');
            return;
        }
        if (dice.OneIn(3)) text.Append(Comment(" # in"));
        text.Append(end).Append(' ', Math.Max(parent, 0) + 1 + dice.Below(4));
    }

    // The parser does not see the colon behind `a *b`: such a key is told as an error, and needs quotes.
    private void Key(string key, bool flow)
    {
        var start = text.Length;
        Pieces.Add((start, Scalar(key, YamlScalarKind.Text, 0, flow, oneLine: true), new PlannedTree.Leaf(key, YamlScalarKind.Text)));
        if (dice.OneIn(8)) text.Append(' ');
    }

    private int Scalar(string value, YamlScalarKind kind, int parent, bool flow, bool oneLine)
    {
        if (kind == YamlScalarKind.Null)
        {
            // Nothing at all, where nothing else is needed to be seen.
            if (flow || dice.OneIn(2)) text.Append("null");
        }
        else if (kind != YamlScalarKind.Text) text.Append(value);
        else if (IsPlain(value) && !(oneLine && value.Contains(" *", StringComparison.Ordinal)) && !dice.OneIn(3)) text.Append(oneLine ? value : Broken(value, parent));
        else if (!value.AsSpan().ContainsAny('\n', '\t') && dice.OneIn(2)) text.Append($"'{(oneLine ? value.Replace("'", "''") : Broken(value.Replace("'", "''"), parent))}'");
        else text.Append($"\"{(oneLine ? Escaped(value) : Broken(Escaped(value), parent))}\"");
        return text.Length;
    }

    private static bool IsPlain(string value) =>
        Regex.IsMatch(value, "^([A-Za-zŵé]|\uD83D[\uDE00-\uDE4F])[A-Za-zŵé0-9.'\"/&*!%@`|=-]*( [A-Za-zŵé0-9.'\"/&*!%@`|=-]+)*\\z", RegexOptions.CultureInvariant) && value is not ("true" or "false" or "null");

    private string Escaped(string value)
    {
        var escaped = new StringBuilder();
        foreach (var rune in value.EnumerateRunes())
            escaped.Append(rune.Value switch
            {
                '"' => "\\\"", '\\' => "\\\\", '\n' => "\\n", '\t' => "\\t",
                0x2028 when dice.OneIn(2) => "\\L", 0x2029 when dice.OneIn(2) => "\\P", 0x85 when dice.OneIn(2) => "\\N", 0xA0 when dice.OneIn(2) => "\\_",
                > 0xFFFF when dice.OneIn(3) => $"\\U{rune.Value:X8}",
                > 0x7F and <= 0xFFFF when dice.OneIn(4) => $"\\u{rune.Value:x4}",
                '/' when dice.OneIn(3) => "\\/",
                _ => rune.ToString(),
            });
        return escaped.ToString();
    }

    // A single blank between words may be a line break; it is folded again.
    private string Broken(string words, int parent) => !dice.OneIn(3) ? words : Regex.Replace(words, "(?<=[a-z]) (?=[a-z])", blank =>
        dice.OneIn(2) ? (dice.OneIn(4) ? " " : "") + end + new string(' ', Math.Max(parent, 0) + 1 + dice.Below(4)) : blank.Value);

    // `|` for text whose lines can stand as they are. In the root it would have no column to be deeper than.
    private bool BlockScalar(PlannedTree.Leaf leaf, int parent, bool fresh)
    {
        var body = leaf.Value.TrimEnd('\n');
        if (leaf.Kind != YamlScalarKind.Text || parent < 0 || body.Length == 0 || body.Contains('\t') || !dice.OneIn(3)) return false;
        var lines = body.Split('\n');
        if (lines[0].Trim(' ').Length == 0 || lines[^1].Trim(' ').Length == 0) return false;
        var own = lines[0].StartsWith(' ');
        var chomping = (leaf.Value.Length - body.Length) switch { 0 => "-", 1 => "", _ => "+" };
        var deeper = dice.Below(6) + 1;
        text.Append('|').Append(own || dice.OneIn(4) ? $"{deeper}" : "").Append(chomping);
        Tail();
        foreach (var line in lines) text.Append(line.Length == 0 ? "" : new string(' ', parent + deeper) + line).Append(end);
        for (var more = leaf.Value.Length - body.Length; more > 1; more--) text.Append(end);
        return true;
    }

    // A block's words end where its last line does.
    private int Trimmed(int start)
    {
        var last = text.Length;
        while (last > start && text[last - 1] is '\r' or '\n') last--;
        return last;
    }

    private void Tail()
    {
        if (dice.OneIn(6)) text.Append(' ');
        if (dice.OneIn(6)) text.Append(Comment("  # tail"));
        text.Append(end);
    }

    private void Noise(int column)
    {
        // Behind a block that keeps its empty lines, one more would belong to it.
        while (dice.OneIn(6)) Line(dice.OneIn(2) && !KeepsLines() ? "" : new string(' ', column) + Comment("# line"));
    }

    private bool KeepsLines() => Pieces.Count > 0 && Pieces[^1].Node is PlannedTree.Leaf { Value: var value } && value.EndsWith('\n');

    private void Line(string words) => text.Append(words).Append(end);

    private string Comment(string words)
    {
        var whole = $"{words} {comment++}";
        Comments.Add(whole.TrimStart());
        return whole;
    }

    private bool EndsLine() => text.Length == 0 || text[^1] is '\r' or '\n';
}
