using Pair.Core.Syntax;

namespace Pair.Core.Schema.Wording;

/// <summary>Finds the id of what an author called by its name: <c>provider: First Steps</c> means <c>first-steps</c>.</summary>
internal static class NamedIds
{
    /// <summary>The id of the one entry of the file that has this name and an id that fits; null for none or several.</summary>
    public static string? Of(Fault fault, string name, Func<string, bool> fits) =>
        fault.Whole.IdsByName.GetValueOrDefault(Plain(name)) is { } id && fits(id) ? id : null;

    /// <summary>The ids of all entries by their names, in small letters; null where several ids have one name.</summary>
    public static Dictionary<string, string?> ByName(YamlNode root)
    {
        var ids = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var (collection, value) in (root as YamlMapping)?.Entries ?? [])
            if (NodePath.IsCollection(collection.Value) && value is YamlMapping entries)
                foreach (var (id, entry) in entries.Entries)
                    if (entry is YamlMapping mapping && (mapping["name"] ?? mapping["title"]) is YamlScalar name)
                        ids[Plain(name.Value)] = !ids.TryGetValue(Plain(name.Value), out var other) || other == id.Value ? id.Value : null;
        return ids;
    }

    private static string Plain(string name) => name.Trim().ToLowerInvariant();
}
