using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Formatting;

/// <summary>
/// Gives each comment of a tree its place: above an entry, behind it, or below the last one in a mapping or list. What is indented as deep as an entry
/// belongs to its neighbours, however far the next key is away: so a service that is commented out stays in its collection.
/// </summary>
internal sealed class BranchReader
{
    private readonly SourceText source;
    private readonly string text;
    private readonly List<YamlComment> comments = [];
    private int next;

    private BranchReader(YamlNode root)
    {
        source = root.Where.Source;
        text = source.Content;
        Gather(root);
        comments.Sort(static (one, other) => one.Where.Span.Start.CompareTo(other.Where.Span.Start));
    }

    /// <summary>Reads a tree. Comments above the first key stay at the head of the file, whatever key is the first then.</summary>
    public static Branch Read(YamlMapping root)
    {
        var reader = new BranchReader(root);
        var head = root.Entries.IsEmpty ? default : reader.Lines(reader.Taken(root.Entries[0].Key.Where.Span.Start));
        var whole = reader.Value(null, root, head, reader.text.Length, column: -1, isInside: false);
        // Behind the tree nothing but comments is left.
        var rest = reader.Lines(reader.Taken(int.MaxValue));
        // The file has no line of its own that a comment behind its brackets could stand on.
        Seq<CommentLine> behind = whole is { Behind: { } words, HasBranches: true } ? [new CommentLine(words, 0, IsApart: false)] : [];
        return whole with
        {
            Behind = whole.HasBranches ? null : whole.Behind,
            After = [.. behind, .. whole.After, .. rest],
            IsApart = !root.Entries.IsEmpty && !head.IsEmpty && reader.HasBlankAbove(root.Entries[0].Key.Where.Span.Start),
        };
    }

    private void Gather(YamlNode node)
    {
        foreach (var comment in node.Comments) comments.Add(comment);
        if (node is YamlSequence list)
            foreach (var item in list.Items) Gather(item);
        else if (node is YamlMapping mapping)
            foreach (var entry in mapping.Entries)
            {
                Gather(entry.Key);
                Gather(entry.Value);
            }
    }

    private Branch Entry(YamlScalar? key, YamlNode value, int limit, int column, bool isInside)
    {
        var start = key is null ? value.Where.Span.Start : key.Where.Span.Start;
        var before = Lines(Taken(start));
        var branch = Value(key, value, before, limit, column, isInside);
        return branch with { IsApart = HasBlankAbove(start) };
    }

    // `column` is that of the entry; `limit` the place of what follows it in the file.
    private Branch Value(YamlScalar? key, YamlNode value, Seq<CommentLine> before, int limit, int column, bool isInside) =>
        value switch
        {
            YamlMapping { Entries.IsEmpty: false } or YamlSequence { Items.IsEmpty: false } => Collection(key, value, before, limit, column, isInside),
            _ => Single(key, value, before, limit, column, isInside),
        };

    // A scalar, or empty brackets.
    private Branch Single(YamlScalar? key, YamlNode value, Seq<CommentLine> before, int limit, int column, bool isInside)
    {
        var end = Math.Max(value.Where.Span.End, key?.Where.Span.End ?? 0);
        var own = Taken(value.Where.Span.Length == 0 ? end : value.Where.Span.End);
        if (IsBehind(end)) own.Add(comments[next++]);
        // One comment has a place behind the value; more go above it, in their order.
        string? behind = null;
        if (own.Count > 0 && !IsOwnLine(own[^1]))
        {
            behind = Words(own[^1]);
            own.RemoveAt(own.Count - 1);
        }
        // What is commented out below a key that is left without a value is its value, for whoever wrote it.
        var after = value.Where.Span.Length == 0 && !isInside ? Deeper(limit, column + 1) : [];
        return new Branch(key, value) { Before = [.. before, .. Lines(own)], Behind = behind, After = Lines(after), InBrackets = isInside, IsInside = isInside };
    }

    private Branch Collection(YamlScalar? key, YamlNode value, Seq<CommentLine> before, int limit, int column, bool isInside)
    {
        var (start, end) = (value.Where.Span.Start, value.Where.Span.End);
        var inBrackets = isInside || text[start] is '[' or '{';
        var first = FirstStart(value);
        string? behind = null;
        if (key is not null && next < comments.Count && comments[next].Where.Span.Start < first && IsOneLine(key.Where.Span.End, comments[next].Where.Span.Start)) behind = Words(comments[next++]);
        // Between a dash and what it holds there is no place for a comment but above.
        if (key is null) before = [.. before, .. Lines(Taken(first))];
        var met = next;
        var own = inBrackets ? 0 : ColumnOf(start);
        var branches = Branches(value, inBrackets ? end : limit, own, inBrackets);
        // Right of its key is inside it, however far its entries are indented.
        var after = inBrackets ? Taken(end) : Deeper(limit, column + 1, ofDashes: own == column);
        if (inBrackets && IsBehind(end))
        {
            if (behind is null && met == next) behind = Words(comments[next++]);
            else after.Add(comments[next++]);
        }
        return new Branch(key, value) { Before = before, Behind = behind, Branches = branches, After = Lines(after), InBrackets = inBrackets, IsInside = isInside };
    }

    private Seq<Branch> Branches(YamlNode value, int limit, int column, bool isInside)
    {
        var branches = new List<Branch>();
        if (value is YamlMapping { Entries: var entries })
            for (var i = 0; i < entries.Count; i++)
                branches.Add(Entry(entries[i].Key, entries[i].Value, i + 1 < entries.Count ? entries[i + 1].Key.Where.Span.Start : limit, column, isInside));
        else if (value is YamlSequence { Items: var items })
            for (var i = 0; i < items.Count; i++)
                branches.Add(Entry(null, items[i], i + 1 < items.Count ? items[i + 1].Where.Span.Start : limit, column, isInside));
        return branches.ToSeq();
    }

    private static int FirstStart(YamlNode value) => value is YamlMapping mapping ? mapping.Entries[0].Key.Where.Span.Start : ((YamlSequence)value).Items[0].Where.Span.Start;

    private List<YamlComment> Taken(int before)
    {
        var taken = new List<YamlComment>();
        while (next < comments.Count && comments[next].Where.Span.Start < before) taken.Add(comments[next++]);
        return taken;
    }

    // Comments that go on at least as far right as a column, up to the first that does not.
    private List<YamlComment> Deeper(int limit, int column, bool ofDashes = false)
    {
        var taken = new List<YamlComment>();
        for (var inItem = false; next < comments.Count && comments[next].Where.Span.Start < limit && IsOwnLine(comments[next]); taken.Add(comments[next++]))
        {
            var at = ColumnOf(comments[next].Where.Span.Start);
            if (at >= column) continue;
            // Where dashes stand below their key without a step, an item that is commented out is as far left as the next key.
            var words = comments[next].Text.AsSpan().TrimStart('#');
            inItem = ofDashes && at == column - 1 && (words.TrimStart(' ').StartsWith("- ") || (inItem && words.StartsWith("   ")));
            if (!inItem) break;
        }
        return taken;
    }

    private bool IsBehind(int end)
    {
        if (next == comments.Count) return false;
        for (var i = end; i < comments[next].Where.Span.Start; i++)
            if (text[i] is not (' ' or '\t' or ',' or ':')) return false;
        return true;
    }

    private bool IsOneLine(int from, int to) => !text.AsSpan(from, to - from).ContainsAny('\r', '\n');

    private Seq<CommentLine> Lines(List<YamlComment> taken)
    {
        if (taken.Count == 0) return default;
        var lines = new CommentLine[taken.Count];
        var margin = -1;
        for (var i = 0; i < lines.Length; i++)
        {
            var start = taken[i].Where.Span.Start;
            var own = IsOwnLine(taken[i]);
            if (own && margin < 0) margin = ColumnOf(start);
            lines[i] = new CommentLine(Words(taken[i]), own ? Math.Max(0, ColumnOf(start) - margin) : 0, own && HasBlankAbove(start));
        }
        return Seq.Create<CommentLine>(lines);
    }

    private static string Words(YamlComment comment) => comment.Text.TrimEnd();

    private bool IsOwnLine(YamlComment comment)
    {
        var start = comment.Where.Span.Start;
        return text.AsSpan(start - ColumnOf(start), ColumnOf(start)).IndexOfAnyExcept(' ', '\t') < 0;
    }

    private int ColumnOf(int offset) => offset - source.LineStart(source.LineOf(offset));

    // Whether a key, dash or comment begins its line, and the line above is empty.
    private bool HasBlankAbove(int offset)
    {
        var line = source.LineOf(offset);
        return line > 1 && text.AsSpan(source.LineStart(line), ColumnOf(offset)).IndexOfAnyExcept(' ', '-') < 0 && source.LineAt(line - 1).AsSpan().IndexOfAnyExcept(' ', '\t') < 0;
    }
}
