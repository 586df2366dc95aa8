using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Including.Extending;

/// <summary>What a pathway says of itself and could take from no base: its title and area, its places, whom to ring there. The opposite of <see cref="Inheritable"/>.</summary>
internal static class OwnAlone
{
    /// <summary>The tree with that alone, and with what it cannot do without.</summary>
    /// <param name="root">The pathway's own tree.</param>
    /// <param name="beneath">What it is built on.</param>
    public static YamlMapping Of(YamlMapping root, YamlMapping beneath)
    {
        var entries = new List<YamlEntry>();
        foreach (var entry in root.Entries)
        {
            var name = entry.Key.Value;
            if (name is "pathway" or "safeguarding" && entry.Value is YamlMapping section) entries.Add(entry with { Value = Section(name, section, beneath) });
            else if (name == "organisations" && entry.Value is YamlMapping organisations && Owner(root) is { } owner && organisations.Find(owner) is { } its)
                entries.Add(entry with { Value = organisations with { Entries = [its] } });
            // A case study names services, and they may be those of the pathway.
            else if (name != "case_studies" && Inheritable.IsNever([name])) entries.Add(entry);
        }
        return root with { Entries = entries.ToSeq() };
    }

    private static YamlMapping Section(string name, YamlMapping section, YamlMapping beneath)
    {
        var kept = new List<YamlEntry>();
        foreach (var entry in section.Entries)
            if (Inheritable.IsNever([name, entry.Key.Value]) || IsNeeded(name, entry.Key.Value, beneath)) kept.Add(entry);
        return section with { Entries = kept.ToSeq() };
    }

    // No pathway is without levels of need, and a base may leave them to its areas.
    private static bool IsNeeded(string section, string key, YamlMapping beneath) => section == "pathway" && key == "levels" && (beneath["pathway"] as YamlMapping)?.Find(key) is null;

    private static string? Owner(YamlMapping root) => ((root["pathway"] as YamlMapping)?["owner"] as YamlMapping)?["organisation"] is YamlScalar scalar ? scalar.Value : null;
}
