using Pair.Core.Syntax;

namespace Pair.Core.Including.Extending;

/// <summary>The places of a base, seen from the one that an area is.</summary>
internal sealed class PlacesAround
{
    private readonly Dictionary<string, YamlEntry> all = new(StringComparer.Ordinal);
    private readonly HashSet<string> around = new(StringComparer.Ordinal);
    private readonly HashSet<string> within = new(StringComparer.Ordinal);

    /// <summary>Places as seen from one of them.</summary>
    /// <param name="places">The places of a base.</param>
    /// <param name="place">The id of the one.</param>
    public PlacesAround(YamlMapping places, string place)
    {
        var below = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var entry in places.Entries)
        {
            all[entry.Key.Value] = entry;
            if (Outer(entry) is not { } outer) continue;
            if (!below.TryGetValue(outer, out var inner)) below[outer] = inner = [];
            inner.Add(entry.Key.Value);
        }
        // Places that lie in each other in a circle are found when they are bound; here they must only come to an end.
        for (string? at = place; at is not null && around.Add(at); at = all.TryGetValue(at, out var entry) ? Outer(entry) : null) { }
        var open = new Queue<string>([place]);
        while (open.TryDequeue(out var at))
            foreach (var inner in below.GetValueOrDefault(at) ?? [])
                if (!around.Contains(inner) && within.Add(inner)) open.Enqueue(inner);
    }

    /// <summary>What lies in it.</summary>
    public IReadOnlyCollection<string> Within => within;

    /// <summary>Whether an id names the place, or one that it lies in: either way, all of the area.</summary>
    public bool IsWhole(string id) => around.Contains(id);

    /// <summary>Whether an id names a place that has nothing to do with it.</summary>
    public bool IsElsewhere(string id) => all.ContainsKey(id) && !around.Contains(id) && !within.Contains(id);

    private static string? Outer(YamlEntry entry) => entry.Value is YamlMapping mapping && mapping["within"] is YamlScalar { Kind: not YamlScalarKind.Null } scalar ? scalar.Value : null;
}
