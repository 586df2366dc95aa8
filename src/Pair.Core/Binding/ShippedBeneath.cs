using Pair.Core.Reference;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Binding;

/// <summary>Puts the shipped collections beneath an area's own: a local entry changes a shipped one key by key, and adds to the list.</summary>
internal static class ShippedBeneath
{
    private static readonly string[] Collections = ["cohorts", "referrers", "interventions", "tools", "also_needed"];

    /// <summary>The tree with every shipped collection in it; what the author wrote keeps its place in the source.</summary>
    public static YamlMapping Put(YamlMapping root)
    {
        var entries = new List<YamlEntry>();
        foreach (var entry in root.Entries)
            if (Array.IndexOf(Collections, entry.Key.Value) < 0) entries.Add(entry);
        foreach (var key in Collections)
        {
            var local = root.Find(key);
            var united = Unite(Shipped.Collection(key)!, local?.Value as YamlMapping);
            entries.Add(new YamlEntry(local?.Key ?? new YamlScalar(key, YamlScalarKind.Text, false, united.Where), united));
        }
        return root with { Entries = entries.ToSeq() };
    }

    private static YamlMapping Unite(YamlMapping beneath, YamlMapping? above)
    {
        if (above is null) return beneath;
        var entries = new List<YamlEntry>();
        foreach (var entry in beneath.Entries)
            entries.Add(above.Find(entry.Key.Value) is { } own ? own with { Value = Merge(entry.Value, own.Value) } : entry);
        AddMissing(entries, above, beneath);
        return above with { Entries = entries.ToSeq() };
    }

    private static YamlNode Merge(YamlNode beneath, YamlNode above)
    {
        if (beneath is not YamlMapping shipped || above is not YamlMapping own) return above is YamlScalar { Kind: YamlScalarKind.Null } ? beneath : above;
        var entries = new List<YamlEntry>();
        foreach (var entry in own.Entries) entries.Add(entry);
        AddMissing(entries, shipped, own);
        return own with { Entries = entries.ToSeq() };
    }

    // Those of one mapping that another does not have.
    private static void AddMissing(List<YamlEntry> entries, YamlMapping from, YamlMapping other)
    {
        foreach (var entry in from.Entries)
            if (other.Find(entry.Key.Value) is null) entries.Add(entry);
    }
}
