using Pair.Core.Syntax;

namespace Pair.Core.Schema;

/// <content>Mappings and lists: their sizes, their keys, and the schemas of what stands in them.</content>
internal sealed partial class Evaluation
{
    private const int Few = 8;

    private bool Mapping(SchemaNode schema, YamlMapping mapping, bool[]? seen)
    {
        var holds = Keys(schema, mapping);
        for (var i = 0; i < mapping.Entries.Count && (holds || faults is not null); i++) holds &= Entry(schema, mapping, mapping.Entries[i], i, seen);
        if (schema.DependentSchemas is not null && (holds || faults is not null)) holds &= Dependents(schema.DependentSchemas, mapping, seen);
        if (schema.UnevaluatedProperties is not { } rest || seen is null) return holds;
        for (var i = 0; i < seen.Length && (holds || faults is not null); i++)
        {
            if (seen[i]) continue;
            holds &= Value(schema, rest, mapping, mapping.Entries[i], FaultKind.UnknownKey);
            seen[i] = true;
        }
        return holds;
    }

    private bool Keys(SchemaNode schema, YamlMapping mapping)
    {
        var count = mapping.Entries.Count;
        var holds = (!(count > schema.MaxProperties) && !(count < schema.MinProperties)) || Tell(FaultKind.Count, schema, mapping);
        if (schema.Required is { } required)
        {
            var missing = Missing(required, mapping);
            if (missing.Length > 0) holds = Tell(FaultKind.Missing, schema, mapping, missing: missing);
        }
        if (schema.DependentRequired is not { } dependent) return holds;
        foreach (var (key, needed) in dependent)
        {
            if (mapping.Find(key) is not { } entry) continue;
            var missing = Missing(needed, mapping);
            if (missing.Length > 0) holds = Tell(FaultKind.Missing, schema, mapping, entry, missing);
        }
        return holds;
    }

    private static string[] Missing(string[] keys, YamlMapping mapping)
    {
        foreach (var key in keys)
            if (mapping.Find(key) is null) return AllMissing(keys, mapping);
        return [];
    }

    // In a method of its own: what it hands on would be made for every mapping.
    private static string[] AllMissing(string[] keys, YamlMapping mapping) => Array.FindAll(keys, key => mapping.Find(key) is null);

    private bool Dependents(Dictionary<string, SchemaNode> dependents, YamlMapping mapping, bool[]? seen)
    {
        var holds = true;
        foreach (var (key, dependent) in dependents)
            if (mapping.Find(key) is not null && (holds || faults is not null)) holds &= Holds(dependent, mapping, seen);
        return holds;
    }

    private bool Entry(SchemaNode schema, YamlMapping mapping, YamlEntry entry, int index, bool[]? seen)
    {
        var holds = true;
        if (schema.PropertyNames is { } names) holds = Name(schema, names, mapping, entry);
        var known = false;
        if (schema.Properties?.TryGetValue(entry.Key.Value, out var property) == true)
        {
            known = true;
            holds &= Value(schema, property, mapping, entry, FaultKind.ForbiddenKey);
        }
        foreach (var (pattern, own) in schema.PatternProperties ?? [])
        {
            if (!pattern.Matches(entry.Key.Value)) continue;
            known = true;
            holds &= Value(schema, own, mapping, entry, FaultKind.ForbiddenKey);
        }
        if (!known && schema.AdditionalProperties is { } additional)
        {
            known = true;
            holds &= Value(schema, additional, mapping, entry, FaultKind.UnknownKey);
        }
        if (known && seen is not null) seen[index] = true;
        return holds;
    }

    // `false` as the schema of a value speaks of its key, not of the value.
    private bool Value(SchemaNode schema, SchemaNode of, YamlMapping mapping, YamlEntry entry, FaultKind whenNever)
    {
        if (of.Constant == false) return Tell(whenNever, schema, mapping, entry);
        return Below(entry, 0, of, entry.Value);
    }

    private bool Name(SchemaNode schema, SchemaNode names, YamlMapping mapping, YamlEntry entry)
    {
        // A key is text, whatever it looks like.
        var key = entry.Key.Kind == YamlScalarKind.Text ? entry.Key : entry.Key with { Kind = YamlScalarKind.Text };
        return Silently(names, key, null) || Tell(FaultKind.KeyName, names, mapping, entry);
    }

    private bool List(SchemaNode schema, YamlSequence list, bool[]? seen)
    {
        var count = list.Items.Count;
        var holds = (!(count > schema.MaxItems) && !(count < schema.MinItems)) || Tell(FaultKind.Count, schema, list);
        if (schema.UniqueItems) holds &= Unique(schema, list);
        var fixedItems = Math.Min(schema.PrefixItems?.Length ?? 0, count);
        for (var i = 0; i < count && (holds || faults is not null); i++)
        {
            var item = i < fixedItems ? schema.PrefixItems![i] : schema.Items;
            if (item is null) continue;
            if (seen is not null) seen[i] = true;
            holds &= Item(item, list.Items[i], i);
        }
        if (schema.Contains is { } contains) holds &= Contains(schema, contains, list, seen);
        if (schema.UnevaluatedItems is not { } rest || seen is null) return holds;
        for (var i = 0; i < seen.Length && (holds || faults is not null); i++)
        {
            if (!seen[i]) holds &= Item(rest, list.Items[i], i);
            seen[i] = true;
        }
        return holds;
    }

    private bool Item(SchemaNode schema, YamlNode item, int index) => Below(null, index, schema, item);

    private bool Below(YamlEntry? entry, int index, SchemaNode schema, YamlNode node)
    {
        var (askedAbove, chainAbove) = (asked, chain);
        (asked, chain) = (schema, 0);
        keys.Add(entry);
        places.Add(index);
        var holds = Holds(schema, node, null);
        keys.RemoveAt(keys.Count - 1);
        places.RemoveAt(places.Count - 1);
        (asked, chain) = (askedAbove, chainAbove);
        return holds;
    }

    private bool Unique(SchemaNode schema, YamlSequence list)
    {
        if (list.Items.Count <= Few && !HasTwins(list)) return true;
        var met = new Dictionary<YamlNode, YamlNode>(list.Items.Count, SameValue.Comparer);
        var holds = true;
        for (var i = 0; i < list.Items.Count; i++)
            if (!met.TryAdd(list.Items[i], list.Items[i])) holds = Tell(FaultKind.Unique, schema, list, index: i, other: met[list.Items[i]]);
        return holds;
    }

    // Most lists are so short that no table is needed.
    private static bool HasTwins(YamlSequence list)
    {
        for (var i = 1; i < list.Items.Count; i++)
            for (var other = 0; other < i; other++)
                if (SameValue.Comparer.Equals(list.Items[i], list.Items[other])) return true;
        return false;
    }

    private bool Contains(SchemaNode schema, SchemaNode contains, YamlSequence list, bool[]? seen)
    {
        var found = 0;
        var above = chain;
        chain = 0;
        for (var i = 0; i < list.Items.Count; i++)
        {
            if (!Silently(contains, list.Items[i], null)) continue;
            found++;
            if (seen is not null) seen[i] = true;
        }
        chain = above;
        return (found >= (schema.MinContains ?? 1) && !(found > schema.MaxContains)) || Tell(FaultKind.Contains, schema, list);
    }
}
