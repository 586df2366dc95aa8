using Pair.Core.Findings;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Schema.Wording;

/// <summary>A key that is unknown where it stands, but known nearby: deeper, further out, or as an entry of its own. Wrong indentation does this.</summary>
internal static class Elsewhere
{
    private const int Deepest = 3;

    /// <summary>Where the unknown key belongs, in words; null where nothing near knows it or what it stands for.</summary>
    public static Advice? Of(Fault fault)
    {
        var typed = fault.Entry!.Key.Value;
        return Of(fault, typed) ?? (Synonyms.OfKey(typed) is { } synonym && Of(fault, synonym) is { } advice ? advice with { Help = $"did you mean \"{synonym}\"? {advice.Help}" } : null) ?? EntryOfItsOwn(fault);
    }

    private static Advice? Of(Fault fault, string key) => Deeper(fault, key, intoLists: false) ?? FurtherOut(fault, key) ?? Deeper(fault, key, intoLists: true);

    /// <summary>What to do, how the line then reads, and a place that has to do with it.</summary>
    public sealed record Advice(string Help, string? MendedLine = null, RelatedPlace? Related = null);

    private static Advice? Deeper(Fault fault, string key, bool intoLists)
    {
        // From the top of the file everything is deeper somewhere, so only what is one step below says something.
        if (Way(fault.Schema, key, fault.Steps.Length == 0 ? 1 : Deepest, intoLists) is not { } way) return null;
        var here = (YamlMapping)fault.Node;
        var named = string.Join(" of ", way.AsEnumerable().Reverse().Select(word => $"\"{word}\""));
        if (here.Find(way[0]) is { } there)
            return new Advice($"\"{key}\" belongs in {named}: move it there", null, new RelatedPlace(there.Key.Where, $"here is \"{way[0]}\""));
        if (intoLists) return new Advice($"\"{key}\" belongs in {named}: write `{way[0]}:` above it, and this below, behind a dash");
        if (OnOneLine(fault.Entry!, key, way) is { } line) return new Advice($"\"{key}\" belongs in {named}:", line);
        return new Advice($"\"{key}\" belongs in {named}: write `{string.Join("` and below it `", way.Select(word => word + ":"))}` above it, and move it two spaces to the right{(way.Count > 1 ? " of that" : "")}");
    }

    // `phone: 01632 960111` as `referral: { how: { phone: 01632 960111 } }`.
    private static string? OnOneLine(YamlEntry entry, string key, List<string> way)
    {
        if (entry.Value.Where.Words.AsSpan().IndexOfAny('\r', '\n') >= 0 || entry.Value.Where.Span.Length == 0) return null;
        var words = $"{{ {key}: {SchemaWords.InBraces(entry.Value)} }}";
        foreach (var word in way.Skip(1).Reverse()) words = $"{{ {word}: {words} }}";
        return Mending.Replace(entry.Key.Where.Source, TextSpan.FromBounds(entry.Key.Where.Span.Start, entry.Value.Where.Span.End), $"{way[0]}: {words}");
    }

    // The keys above it, the nearest way first; collections are not entered.
    private static List<string>? Way(SchemaNode from, string key, int deepest, bool intoLists)
    {
        var open = new Queue<(SchemaNode Schema, List<string> Way)>([(from, [])]);
        while (open.TryDequeue(out var at))
        {
            if (at.Way.Count > 0 && SchemaWords.Property(at.Schema, key) is not null) return at.Way;
            if (at.Way.Count == deepest) continue;
            foreach (var word in SchemaWords.Keys(at.Schema))
                if (SchemaWords.Property(at.Schema, word) is { } below && (intoLists ? SchemaWords.Items(below) ?? below : below) is var next) open.Enqueue((next, [.. at.Way, word]));
        }
        return null;
    }

    private static Advice? FurtherOut(Fault fault, string key)
    {
        for (var depth = fault.Steps.Length - 1; depth >= 0; depth--)
        {
            if (fault.Steps[depth].Entry is not { } column || NodeAt(fault, depth) is not YamlMapping outer || outer.Find(key) is not null) continue;
            if (SchemaAt(fault, depth) is not { } schema || SchemaWords.Property(schema, key) is null) continue;
            var whose = depth == 0 ? "the file itself" : NodePath.Name(fault.Path[..depth]);
            return new Advice($"\"{key}\" belongs to {whose}: begin it in the column of \"{column.Key.Value}\"{(Moved(fault, column) is { } line ? ":" : "")}", Moved(fault, column));
        }
        return null;
    }

    // A mapping whose keys are those of a service, say, is one.
    private static Advice? EntryOfItsOwn(Fault fault)
    {
        if (fault.Entry!.Value is not YamlMapping { Entries.Count: > 1 } mapping) return null;
        if (fault.Steps.Length == 0) return AtTheTop(fault, mapping);
        for (var depth = fault.Steps.Length - 1; depth >= 1; depth--)
            if (fault.Steps[depth].Entry is { } column && SchemaAt(fault, depth) is { AdditionalProperties: { } entry } && Fits(entry, mapping))
                return new Advice($"it looks like an entry of {NodePath.Name(fault.Path[..depth])} of its own: begin it in the column of \"{column.Key.Value}\", and what is below it with it:", Moved(fault, column));
        return null;
    }

    /// <summary>The collection whose entries have the keys of this entry, where most of them are unknown in the one it stands in; null for none.</summary>
    /// <param name="fault">An unknown key of the entry.</param>
    /// <param name="unknown">How many of its keys are unknown.</param>
    public static string? CollectionOf(Fault fault, int unknown)
    {
        if (fault.Steps.Length != 2 || fault.Node is not YamlMapping mapping || unknown <= mapping.Entries.Count / 2) return null;
        string? nearest = null;
        var most = mapping.Entries.Count / 2;
        foreach (var collection in NodePath.Collections)
        {
            if (collection == fault.Path[0] || SchemaWords.Property(fault.Whole.Schema, collection) is not { AdditionalProperties: { } entry }) continue;
            var keys = SchemaWords.Keys(entry).ToHashSet();
            var known = mapping.Entries.Count(own => keys.Contains(own.Key.Value));
            if (known > most) (nearest, most) = (collection, known);
        }
        return nearest;
    }

    private static Advice? AtTheTop(Fault fault, YamlMapping mapping)
    {
        var root = (YamlMapping)fault.Node;
        foreach (var collection in NodePath.Collections)
            if (SchemaWords.Property(fault.Schema, collection) is { AdditionalProperties: { } entry } && Fits(entry, mapping))
                return root.Find(collection) is { } there
                    ? new Advice($"it looks like an entry of \"{collection}\": move it there, with what is below it, two spaces further right than \"{collection}\"", null, new RelatedPlace(there.Key.Where, $"here is \"{collection}\""))
                    : new Advice($"it looks like an entry of \"{collection}\": write `{collection}:` on a line above it, and move it with what is below it two spaces to the right");
        return null;
    }

    private static bool Fits(SchemaNode entry, YamlMapping mapping)
    {
        var keys = SchemaWords.Keys(entry).ToHashSet();
        return keys.Count > 1 && mapping.Entries.Count(own => keys.Contains(own.Key.Value)) > mapping.Entries.Count / 2;
    }

    // The line as it stands, in another column.
    private static string? Moved(Fault fault, YamlEntry column)
    {
        var key = fault.Entry!.Key.Where;
        var line = key.Source.LineStart(key.Start.Line);
        var first = key.Source.Content.AsSpan(line, key.Span.Start - line);
        var to = column.Key.Where.Start.Column - 1;
        return first.ContainsAnyExcept(' ') ? null : Mending.Replace(key.Source, TextSpan.FromBounds(line, key.Span.Start), new string(' ', to));
    }

    private static YamlNode? NodeAt(Fault fault, int depth) => depth == 0 ? fault.Whole.Root : fault.Steps[depth - 1].Entry?.Value;

    private static SchemaNode? SchemaAt(Fault fault, int depth)
    {
        var schema = fault.Whole.Schema;
        for (var i = 0; i < depth; i++)
            if (SchemaWords.Below(schema, fault.Steps[i]) is { } next) schema = next;
            else return null;
        return SchemaWords.Target(schema);
    }
}
