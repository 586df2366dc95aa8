using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Including.Extending;

/// <summary>What of a base is handed on. What a base says of itself, of its own places and families, and what it has decided to live with, is not.</summary>
internal static class Inheritable
{
    private const string Accept = "accept";

    // A version on an area's pages would be read as that of the area.
    private static readonly HashSet<string> OfThePathwayAlone = new(StringComparer.Ordinal)
    {
        "id", "title", "version", "status", "url", "area", "owner", "approved_by", "last_reviewed", "next_review",
    };

    /// <summary>Whether a value is never handed on.</summary>
    /// <param name="path">Its keys from the root.</param>
    public static bool IsNever(ReadOnlySpan<string> path) => path switch
    {
        ["pathway", Accept] or [_, _, Accept] => true,
        ["pair" or "include" or "extends" or "places" or "case_studies", ..] => true,
        ["safeguarding", var key, ..] => key is not ("immediate_danger" or "police"),
        ["pathway", var key, ..] => OfThePathwayAlone.Contains(key),
        _ => false,
    };

    /// <summary>The tree of a base without what is never handed on.</summary>
    public static YamlMapping Of(YamlMapping root)
    {
        var entries = new List<YamlEntry>();
        foreach (var entry in root.Entries)
        {
            if (IsNever([entry.Key.Value])) continue;
            entries.Add(entry.Value is YamlMapping section ? entry with { Value = Section(entry.Key.Value, section) } : entry);
        }
        return root with { Entries = entries.ToSeq() };
    }

    private static YamlMapping Section(string name, YamlMapping section)
    {
        var isCollection = NodePath.IsCollection(name);
        List<YamlEntry>? kept = null;
        for (var i = 0; i < section.Entries.Count; i++)
        {
            var entry = section.Entries[i];
            // An id may be any word; a key of a section is one of the language.
            var isLeft = !isCollection && IsNever([name, entry.Key.Value]);
            var own = isLeft ? null : name != "pathway" && entry.Value is YamlMapping inner && inner.Find(Accept) is not null ? entry with { Value = WithoutAcceptances(inner) } : entry;
            if (kept is null && !ReferenceEquals(own, entry))
            {
                kept = new List<YamlEntry>(section.Entries.Count);
                for (var before = 0; before < i; before++) kept.Add(section.Entries[before]);
            }
            if (own is not null) kept?.Add(own);
        }
        return kept is null ? section : section with { Entries = kept.ToSeq() };
    }

    private static YamlMapping WithoutAcceptances(YamlMapping mapping)
    {
        var entries = new List<YamlEntry>();
        foreach (var entry in mapping.Entries)
            if (entry.Key.Value != Accept) entries.Add(entry);
        return mapping with { Entries = entries.ToSeq() };
    }
}
