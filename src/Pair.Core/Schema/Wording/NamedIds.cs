using Pair.Core.Syntax;

namespace Pair.Core.Schema.Wording;

/// <summary>Finds the id of what an author called by its name: <c>provider: First Steps</c> means <c>first-steps</c>.</summary>
internal static class NamedIds
{
    /// <summary>The id of the one entry of the file that has this name and an id that fits; null for none or several.</summary>
    public static string? Of(Fault fault, string name, Func<string, bool> fits)
    {
        if (fault.Whole.Root is not YamlMapping root) return null;
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (collection, value) in root.Entries)
            if (NodePath.IsCollection(collection.Value) && value is YamlMapping entries)
                foreach (var (id, entry) in entries.Entries)
                    if (Named(entry, name)) found.Add(id.Value);
        return found.Count == 1 && found.First() is var only && fits(only) ? only : null;
    }

    private static bool Named(YamlNode entry, string name) =>
        entry is YamlMapping mapping && (mapping["name"] ?? mapping["title"]) is YamlScalar words && string.Equals(words.Value, name.Trim(), StringComparison.OrdinalIgnoreCase);
}
