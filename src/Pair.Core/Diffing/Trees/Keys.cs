using Pair.Core.Syntax;

namespace Pair.Core.Diffing.Trees;

/// <summary>The keys of a mapping, found at once however many there are.</summary>
internal sealed class Keys
{
    // Below this a walk is as quick as a table.
    private const int Few = 12;

    private readonly YamlMapping? mapping;
    private readonly Dictionary<string, YamlEntry>? table;

    public Keys(YamlMapping? mapping)
    {
        this.mapping = mapping;
        if (mapping is null || mapping.Entries.Count <= Few) return;
        table = new(mapping.Entries.Count, StringComparer.Ordinal);
        foreach (var entry in mapping.Entries) table.TryAdd(entry.Key.Value, entry);
    }

    public YamlNode? this[string key] => Find(key)?.Value;

    public YamlEntry? Find(string key) => table is null ? mapping?.Find(key) : table.GetValueOrDefault(key);

    /// <summary>The entries of two mappings beside each other, in the order of the new one; what is gone stands where it stood, behind what was before it.</summary>
    /// <param name="before">The old mapping.</param>
    /// <param name="after">The new mapping.</param>
    /// <param name="then">What a key of the new one was in the old one.</param>
    public static List<EntryBeside> Beside(YamlMapping? before, YamlMapping? after, Func<string, string>? then = null)
    {
        var (old, young) = (new Keys(before), after?.Entries ?? default);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in young) taken.Add(then?.Invoke(entry.Key.Value) ?? entry.Key.Value);
        // What is gone, by the key that stood before it and is still there.
        var gone = new Dictionary<string, List<YamlEntry>>(StringComparer.Ordinal);
        var last = "";
        foreach (var entry in before?.Entries ?? default)
            if (taken.Contains(entry.Key.Value)) last = entry.Key.Value;
            else if (gone.TryGetValue(last, out var here)) here.Add(entry);
            else gone[last] = [entry];

        var all = new List<EntryBeside>();
        void AddGone(string behind)
        {
            if (gone.TryGetValue(behind, out var here))
                foreach (var entry in here) all.Add(new EntryBeside(entry, null));
        }
        AddGone("");
        foreach (var entry in young)
        {
            var was = then?.Invoke(entry.Key.Value) ?? entry.Key.Value;
            all.Add(new EntryBeside(old.Find(was), entry));
            AddGone(was);
        }
        return all;
    }
}

/// <summary>A key of two mappings; one side is null where only the other has it.</summary>
internal sealed record EntryBeside(YamlEntry? Before, YamlEntry? After)
{
    /// <summary>The key; the new one where the entry was given another.</summary>
    public string Key => (After ?? Before)!.Key.Value;
}
