using Pair.Core.Findings;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Including;

/// <summary>Puts the collections of parts behind those of the main file; an id that stands twice is found, and the first is kept.</summary>
internal sealed class Uniting(List<Finding> findings)
{
    public YamlMapping Unite(YamlMapping main, List<YamlMapping> parts)
    {
        var entries = new List<YamlEntry>();
        foreach (var entry in main.Entries) entries.Add(entry);
        var met = new Dictionary<string, Dictionary<string, YamlScalar>>(StringComparer.Ordinal);
        var added = new Dictionary<string, List<YamlEntry>>(StringComparer.Ordinal);
        foreach (var entry in main.Entries) Open(entry, met, added);
        foreach (var part in parts)
            foreach (var entry in part.Entries)
            {
                if (!NodePath.IsCollection(entry.Key.Value) || entry.Value is not YamlMapping) continue;
                if (!entries.Exists(own => own.Key.Value == entry.Key.Value)) entries.Add(entry);
                Open(entry, met, added);
            }
        for (var i = 0; i < entries.Count; i++) entries[i] = Whole(entries[i], added);
        return main with { Entries = entries.ToSeq() };
    }

    private void Open(YamlEntry entry, Dictionary<string, Dictionary<string, YamlScalar>> met, Dictionary<string, List<YamlEntry>> added)
    {
        var collection = entry.Key.Value;
        if (!NodePath.IsCollection(collection) || entry.Value is not YamlMapping mapping) return;
        if (!met.TryGetValue(collection, out var ids))
        {
            ids = met[collection] = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
            added[collection] = [];
        }
        foreach (var one in mapping.Entries)
        {
            if (ids.TryAdd(one.Key.Value, one.Key)) added[collection].Add(one);
            else findings.Add(Twice(collection, ids[one.Key.Value], one.Key));
        }
    }

    private static YamlEntry Whole(YamlEntry entry, Dictionary<string, List<YamlEntry>> added)
    {
        if (!added.TryGetValue(entry.Key.Value, out var all)) return entry;
        if (entry.Value is YamlMapping mapping) return all.Count == mapping.Entries.Count ? entry : entry with { Value = mapping with { Entries = all.ToSeq() } };
        // `services:` with nothing below it in the main file, and services in a part.
        return entry.Value is YamlScalar { Kind: YamlScalarKind.Null } nothing ? entry with { Value = new YamlMapping(all.ToSeq(), nothing.Where) } : entry;
    }

    private static Finding Twice(string collection, YamlScalar first, YamlScalar again)
    {
        string[] path = [collection, again.Value];
        return new Finding("duplicate-id", Severity.Error, $"{NodePath.Name(path)} is there already, in {first.Where.Source.Path}; only that one is read", again.Where)
        {
            Label = "again", Help = "keep one of the two, or give this one another id", Pointer = NodePath.Pointer(path), Element = NodePath.Element(path),
            Related = [new RelatedPlace(first.Where, "first used here")],
        };
    }
}
