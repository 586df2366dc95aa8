using Pair.Core.Schema;
using Pair.Core.Syntax;

namespace Pair.Core.Formatting;

/// <summary>What a schema says of the mappings and lists that it describes: which keys there are, in which order, and what stands below each.</summary>
internal sealed class KeyPlaces
{
    private const int MostSteps = 8;
    private static readonly Dictionary<SchemaNode, KeyPlaces> Known = new(ReferenceEqualityComparer.Instance);

    private readonly Dictionary<string, KeyPlace> keys = new(StringComparer.Ordinal);
    private readonly SchemaNode schema;

    private KeyPlaces(SchemaNode schema)
    {
        this.schema = schema;
        foreach (var property in schema.Properties ?? []) keys[property.Key] = new KeyPlace(keys.Count, property.Value);
    }

    /// <summary>The schema of a file, by its keys: a pathway or part, a workspace file, a baseline, or approvals.</summary>
    public static KeyPlaces OfFile(YamlMapping root)
    {
        if (root["accepted"] is not null) return Of(PairSchemas.Baseline.Root)!;
        if (root["approvals"] is not null) return Of(PairSchemas.Approvals.Root)!;
        var isWorkspace = false;
        foreach (var entry in root.Entries)
        {
            if (entry.Key.Value == "pathway" || (NodePath.IsCollection(entry.Key.Value) && entry.Key.Value != "gaps")) return Of(PairSchemas.Pathway.Root)!;
            isWorkspace |= entry.Key.Value is "pathways" or "build" or "rules" or "overrides" or "baseline";
        }
        return Of(isWorkspace ? PairSchemas.Workspace.Root : PairSchemas.Pathway.Root)!;
    }

    /// <summary>Whether the keys have an order of the language; ids have that of their authors.</summary>
    public bool IsOrdered => keys.Count > 0;

    /// <summary>Whether this is a whole pathway or part.</summary>
    public bool IsPathway => schema == PairSchemas.Pathway.Root;

    /// <summary>The place of a key; behind all others where the language does not know it.</summary>
    public int PlaceOf(string key) => keys.TryGetValue(key, out var known) ? known.Place : int.MaxValue;

    /// <summary>What stands behind a key; null where the language says nothing of it.</summary>
    public KeyPlaces? Below(string key)
    {
        if (keys.TryGetValue(key, out var known)) return Of(known.Schema);
        // Shipped ids have patterns of their own, and ask for less; their keys are those of all.
        return Of(schema.AdditionalProperties);
    }

    /// <summary>What stands in the items of a list.</summary>
    public KeyPlaces? Items => Of(schema.Items);

    private static KeyPlaces? Of(SchemaNode? schema)
    {
        if (schema is null || schema.Constant is not null) return null;
        lock (Known)
        {
            if (!Known.TryGetValue(schema, out var places)) Known[schema] = places = new KeyPlaces(Follow(schema));
            return places;
        }
    }

    private static SchemaNode Follow(SchemaNode schema)
    {
        for (var step = 0; schema is { Properties: null, Items: null, AdditionalProperties: null, Enum: null, RefTarget: { } target } && step < MostSteps; step++) schema = target;
        return schema;
    }

    private sealed record KeyPlace(int Place, SchemaNode Schema);
}
