using Pair.Core.Findings;
using Pair.Core.Syntax.Proofreading;
using Pair.Core.Text;

namespace Pair.Core.Syntax;

/// <summary>Builds the tree from the parser's events: spans as typed, comments where they belong, every duplicate key found.</summary>
internal sealed partial class TreeBuilder
{
    // Nobody mends more at one sitting, and a file that repeats one line would be found wrong millions of times.
    private const int MostDuplicates = 1000;

    // What a file of 64 MB full of services holds; a file of dashes alone would hold three times as many, and take all memory.
    private const int MostNodes = 10_000_000;

    private readonly SourceText source;
    private readonly YamlEvents events;
    private readonly CommentPlaces comments;
    private readonly List<Finding> findings = [];
    private readonly List<string> path = [];

    // Entries and items of what is not closed yet, the innermost last: a list for each mapping would be thrown away again.
    private readonly List<YamlEntry> openEntries = [];
    private readonly List<YamlNode> openItems = [];
    private readonly List<KeysSeen> keysByDepth = [];
    private readonly SharedWords words = new();
    private YamlEvent current;
    private int nodes;
    private int duplicates;
    private bool gaveUpTold;

    public TreeBuilder(SourceText source, IReadOnlyList<YamlComment> comments)
    {
        this.source = source;
        this.comments = new CommentPlaces(source, comments);
        events = new YamlEvents(source);
    }

    /// <summary>What was found in a text that can be read.</summary>
    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>Why the text cannot be read; null when it can.</summary>
    public Finding? Fault { get; private set; }

    /// <summary>Whether so much was found that the rest of the text was not read.</summary>
    public bool GaveUp => duplicates >= MostDuplicates;

    /// <summary>The tree; null for an empty text, after a fault, and where it gave up.</summary>
    public YamlNode? Build()
    {
        YamlNode? root = null;
        while (Advance() && current.Kind != YamlEventKind.StreamEnd)
        {
            if (current.Kind == YamlEventKind.DocumentStart)
            {
                if (root is not null) Stop("yaml-feature", new TextSpan(current.Start, current.End - current.Start),
                    "a second document begins here; a file holds one", "move what follows into a file of its own and name it under `include:`");
                else if (current.Feature == YamlFeature.Directive) Stop("yaml-feature", Shown(current.Start),
                    "a line that begins with % gives orders to YAML (a directive), which a pathway does without", "delete this line");
            }
            else if (current.Kind != YamlEventKind.Other) root = ReadNode();
            if (Fault is not null || GaveUp) return null;
        }
        return Fault is null && root is not null ? comments.AttachRest(root) : null;
    }

    private bool Advance()
    {
        if (Fault is not null || GaveUp) return false;
        current = events.Next();
        if (current.Kind == YamlEventKind.Fault) Fault = ParserFault.Explain(source, current);
        return Fault is null;
    }

    // Reads the node at the current event; the event behind it is not taken yet.
    private YamlNode ReadNode()
    {
        if (path.Count >= Proofreader.DeepestNesting)
            Stop("yaml-too-deep", Shown(current.Start), "things stand inside each other more than 64 deep here", "no pathway nests so deep: look for a bracket too many");
        if (++nodes > MostNodes)
            Stop("yaml-too-deep", Shown(current.Start), "this file holds more than 10 million values, and is not read on from here", "split it into parts and name them under `include:`");
        if (current.Feature is YamlFeature.Anchor or YamlFeature.Tag) TellFeature();
        if (Fault is not null) return Nothing(current.Start);
        return current.Kind switch
        {
            YamlEventKind.MappingStart => ReadMapping(),
            YamlEventKind.SequenceStart => ReadSequence(),
            YamlEventKind.Scalar => ReadScalar(isKey: false),
            _ => ReadAlias(),
        };
    }

    private YamlScalar ReadScalar(bool isKey)
    {
        var start = current.Start;
        var end = current.Block ? BlockEnd(start, current.End) : WordsEnd(start, current.End);
        if (!current.Quoted && current.Value.Contains(": ", StringComparison.Ordinal)) TellColon(start, end);
        var kind = current.Quoted ? YamlScalarKind.Text : PlainScalars.KindOf(current.Value);
        var scalar = new YamlScalar(words.Share(current.Value), kind, current.Quoted, At(start, end));
        return (YamlScalar)comments.AttachTo(scalar, isKey);
    }

    private int WordsEnd(int start, int end)
    {
        while (end > start && source.Content[end - 1] is ' ' or '\t' or '\r' or '\n') end--;
        return end;
    }

    // The last line with words; blanks behind them belong to the text, and so does a line of blanks that is longer than the indentation.
    private int BlockEnd(int start, int end)
    {
        var text = source.Content.AsSpan(start, end - start);
        var header = text.IndexOfAny('\r', '\n');
        if (header < 0) return WordsEnd(start, end);
        var words = header + text[header..].IndexOfAnyExcept(' ', '\r', '\n');
        if (words < header) return WordsEnd(start, start + header);
        var indentation = words - 1 - text[..words].LastIndexOfAny('\r', '\n');
        while (true)
        {
            var line = text.LastIndexOfAny('\r', '\n') + 1;
            var isText = text[line..].Length > indentation || text[line..].IndexOfAnyExcept(' ') >= 0;
            if (isText || line == 0) return start + text.Length;
            text = text[..(line - 1)];
        }
    }

    private YamlScalar ReadAlias()
    {
        Stop("yaml-feature", TextSpan.FromBounds(current.Start, current.End),
            $"`{source.Cut(TextSpan.FromBounds(current.Start, current.End))}` repeats a value from elsewhere (an alias), which a pathway does without", "write the value out in full");
        return Nothing(current.Start);
    }

    private YamlSequence ReadSequence()
    {
        var (start, flow) = (current.Start, current.Flow);
        var last = start;
        var first = openItems.Count;
        while (Advance() && current.Kind != YamlEventKind.SequenceEnd)
        {
            var before = comments.TakeBefore(current.Start);
            path.Add((openItems.Count - first).ToString());
            var item = ReadNode();
            path.RemoveAt(path.Count - 1);
            openItems.Add(CommentPlaces.Add(item, before));
            last = Math.Max(last, item.Where.Span.End);
        }
        var list = new YamlSequence(Close(openItems, first), At(start, flow ? FlowEnd(']') : last));
        return flow ? (YamlSequence)comments.AttachTo(list, isKey: false) : list;
    }

    private YamlMapping ReadMapping()
    {
        var (start, flow) = (current.Start, current.Flow);
        // `[a: b]` makes a mapping without brackets of its own, and the parser puts it at the beginning of the text.
        var pair = flow && (source.Content[start] != '{' || (start == 0 && path.Count > 0));
        var last = start;
        var from = openEntries.Count;
        var keys = KeysAt(path.Count);
        DuplicateKeys? twice = null;
        while (Advance() && current.Kind != YamlEventKind.MappingEnd)
        {
            var before = comments.TakeBefore(current.Start);
            if (current.Kind != YamlEventKind.Scalar) TellKey();
            else if (current.Value.Length > LongestKey) TellLongKey();
            else if (current.Feature != YamlFeature.None) TellFeature();
            if (current is { Start: var at, Quoted: false, Value: "" } && current.End == at) TellNoKey(at);
            if (Fault is not null) break;
            var key = (YamlScalar)CommentPlaces.Add(ReadScalar(isKey: true), before);
            if (!Advance()) break;
            if (pair) start = key.Where.Span.Start;
            path.Add(key.Value);
            var first = keys.Meet(key);
            var value = ReadNode();
            if (first is not null) NoteDuplicate(ref twice, first, key);
            else if (key is { Value: "<<", Quoted: false }) TellMerge(key);
            else openEntries.Add(new YamlEntry(key, value));
            path.RemoveAt(path.Count - 1);
            last = Math.Max(value.Where.Span.End, BehindColon(key.Where.Span.End));
        }
        TellDuplicates(twice);
        var mapping = new YamlMapping(Close(openEntries, from), At(start, flow && !pair ? FlowEnd('}') : last));
        return flow ? (YamlMapping)comments.AttachTo(mapping, isKey: false) : mapping;
    }

    // What belongs to a mapping or list that ends: all that was added since it began.
    private static Seq<T> Close<T>(List<T> open, int first) where T : class
    {
        if (open.Count == first) return default;
        var own = new T[open.Count - first];
        open.CopyTo(first, own, 0, own.Length);
        open.RemoveRange(first, own.Length);
        return new Seq<T>(own);
    }

    // One mapping at a time is read at each depth.
    private KeysSeen KeysAt(int depth)
    {
        while (keysByDepth.Count <= depth) keysByDepth.Add(new KeysSeen());
        keysByDepth[depth].Clear();
        return keysByDepth[depth];
    }

    // The parser ends brackets before their sign.
    private int FlowEnd(char sign)
    {
        var end = current.End;
        return end < source.Content.Length && source.Content[end] == sign ? end + 1 : end;
    }

    private int BehindColon(int keyEnd)
    {
        var i = keyEnd;
        while (i < source.Content.Length && source.Content[i] is ' ' or '\t') i++;
        return i < source.Content.Length && source.Content[i] == ':' ? i + 1 : keyEnd;
    }

    private YamlScalar Nothing(int at) => new("", YamlScalarKind.Null, false, At(at, at));

    private Location At(int start, int end) => new(source, TextSpan.FromBounds(start, Math.Max(start, end)));
}
