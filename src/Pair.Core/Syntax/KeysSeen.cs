namespace Pair.Core.Syntax;

/// <summary>The keys of one mapping so far; most have few, so the table is made for the long ones alone.</summary>
internal sealed class KeysSeen
{
    private const int Few = 12;
    private readonly List<YamlScalar> few = [];
    private Dictionary<string, YamlScalar>? many;

    /// <summary>Forgets all, for another mapping.</summary>
    public void Clear()
    {
        few.Clear();
        many = null;
    }

    /// <summary>Notes a key.</summary>
    /// <returns>The same key where it stood before, or null.</returns>
    public YamlScalar? Meet(YamlScalar key)
    {
        if (many is null && few.Count == Few)
        {
            many = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
            foreach (var seen in few) many.Add(seen.Value, seen);
        }
        if (many is not null) return many.TryAdd(key.Value, key) ? null : many[key.Value];
        foreach (var seen in few)
            if (seen.Value == key.Value) return seen;
        few.Add(key);
        return null;
    }
}
