using System.Diagnostics;
using System.Text;
using Pair.Core.Documents;
using Pair.Core.Text;
using Pair.Formats.Word.Fields;

namespace Pair.Formats.Word.Templates;

/// <summary>The words of each field as a document shows them, where it shows them first. A key above others stands for all from the first to the last of them, with the
/// edition's words between: <c>services.x.carers</c> reads "mothers and fathers".</summary>
internal sealed class FieldWords
{
    /// <summary>What stands at the foot of each page: whoever holds one page alone knows which version it is, and whether it is a draft.</summary>
    public const string Foot = "document.foot";

    private readonly List<Line> lines = [];
    private readonly Dictionary<string, Span> spans = new(StringComparer.Ordinal);
    private readonly HashSet<string> elements = new(StringComparer.Ordinal);
    private readonly HashSet<string> fields = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> wordings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> byTag = new(StringComparer.Ordinal);
    private int group = FieldLines.None;

    /// <summary>Reads a document.</summary>
    public FieldWords(Document document)
    {
        foreach (var line in FieldLines.Of(document.Blocks)) Add(line.Content, line.Origin, line.Group);
        Also("pathway.title", document.Facts.Title);
        Also("pathway.area.name", document.Facts.Area);
        Also("pathway.version", document.Facts.Version);
        Also(Foot, document.Facts.Foot);
        // What stands above other fields has no place of its own in the store.
        foreach (var key in spans.Keys) Unbind(key);
    }

    /// <summary>All keys that have words, in reading order.</summary>
    public IEnumerable<string> Keys => spans.Keys;

    /// <summary>The words of a key; null where the document shows none.</summary>
    /// <param name="key">A field, or what stands above several.</param>
    /// <param name="wording">From 1: which of the wordings in which the document shows a field.</param>
    public string? Of(string key, int wording = 1)
    {
        if (fields.Contains(key) && wordings.TryGetValue(key, out var known)) return known[Math.Clamp(wording, 1, known.Count) - 1].Trim();
        if (!spans.TryGetValue(key, out var span)) return null;
        var words = new StringBuilder();
        for (var number = span.First; number <= span.Last; number++)
        {
            var content = lines[number].Content;
            if (words.Length > 0) words.Append(words[^1] is '.' or '!' or '?' or ':' or ';' or ',' ? " " : "; ");
            for (var i = number == span.First ? span.Begin : lines[number].BeginOf(key); i <= (number == span.Last ? span.End : lines[number].EndOf(key)); i++) words.Append(TextOf(content[i]));
        }
        return words.ToString().Trim();
    }

    /// <summary>The key that a name stands for: a tag may hold but the beginning of a long one.</summary>
    public string KeyOf(string name) => byTag.GetValueOrDefault(name, name);

    /// <summary>Whether a key is that of one field, not of several, so that its words can come home.</summary>
    public bool IsField(string key) => fields.Contains(key);

    /// <summary>What may be chosen for a field; empty where it is free.</summary>
    public Seq<Answer> AnswersOf(string key) =>
        spans.TryGetValue(key, out var span) && span.First == span.Last && span.Begin == span.End && lines[span.First].Content[span.Begin] is Inline.Words words ? words.Answers : [];

    /// <summary>Whether the document says anything of an element: <c>services.baby-massage</c>.</summary>
    public bool Knows(string element) => elements.Contains(element);

    private void Unbind(string key)
    {
        while (key.LastIndexOf('.') is > 0 and var dot) fields.Remove(key = key[..dot]);
    }

    // What the file says of itself, where no line of the text does.
    private void Also(string key, string? words)
    {
        if (string.IsNullOrWhiteSpace(words) || spans.ContainsKey(key)) return;
        var dot = key.IndexOf('.', StringComparison.Ordinal);
        Add([new Inline.Words(words, Emphasis.None, new Origin(key[..dot], key[(dot + 1)..], null))], Origin.Edition, --group);
    }

    private void Add(Seq<Inline> content, Origin origin, int own)
    {
        var keys = new List<string>();
        var shown = false;
        foreach (var inline in content)
        {
            keys.Add(inline.Origin.Key.Length == 0 ? "" : inline.Origin.Field);
            shown |= keys[^1].Length > 0;
            if (inline.Origin.IsField && inline is not Inline.Mark) fields.Add(keys[^1]);
            if (inline.Origin.Element.Length > 0) elements.Add(inline.Origin.Element);
        }
        if (origin.Element.Length > 0) elements.Add(origin.Element);
        // The edition's own words may stand for a field as a whole: the families' title.
        if (!shown && origin.Key.Length > 0)
            for (var i = 0; i < keys.Count; i++) keys[i] = origin.Field;
        Word(content, keys);
        lines.Add(new Line(content, keys, own));
        for (var i = 0; i < keys.Count; i++) Register(keys[i], content[i].Origin.Element.Length > 0 ? content[i].Origin.Element : origin.Element, i);
    }

    // As its control in a document of ours would hold it.
    private void Word(Seq<Inline> content, List<string> keys)
    {
        for (var i = 0; i < content.Count;)
        {
            var end = FieldRun.End(content, i);
            if (end > i)
            {
                if (!wordings.TryGetValue(keys[i], out var known)) wordings[keys[i]] = known = [];
                var text = FieldRun.Text(content, i, end);
                if (!known.Contains(text) && !string.IsNullOrWhiteSpace(text)) known.Add(text);
                if (known.Count == 0) wordings.Remove(keys[i]);
            }
            i = Math.Max(end, i + 1);
        }
    }

    private void Register(string key, string element, int at)
    {
        while (key.Length > element.Length && key.Length > 0)
        {
            if (FieldPath.Tag(key) is var tag && tag != key) byTag[tag] = key;
            var number = lines.Count - 1;
            if (!spans.TryGetValue(key, out var span)) spans[key] = new Span { First = number, Last = number, Begin = at, End = at };
            else if (span.Last == number || span.Last == number - 1 && lines[span.Last].Group == lines[number].Group) (span.Last, span.End) = (number, at);
            key = key.LastIndexOf('.') is > 0 and var dot ? key[..dot] : "";
        }
    }

    private static string TextOf(Inline inline) => inline switch
    {
        Inline.Words words => FieldRun.Joined(words.Text, words.Together),
        Inline.Link link => FieldRun.Joined(link.Text, link.Together),
        Inline.Mark mark => $"{mark.Number} ",
        _ => throw new UnreachableException($"An inline of an unknown kind: {inline.GetType().Name}"),
    };

    private sealed class Span
    {
        public int First, Last, Begin, End;
    }

    private sealed record Line(Seq<Inline> Content, List<string> Keys, int Group)
    {
        public int BeginOf(string key) => Keys.FindIndex(own => IsUnder(own, key));

        public int EndOf(string key) => Keys.FindLastIndex(own => IsUnder(own, key));

        private static bool IsUnder(string own, string key) =>
            own.StartsWith(key, StringComparison.Ordinal) && (own.Length == key.Length || own[key.Length] == '.');
    }
}
