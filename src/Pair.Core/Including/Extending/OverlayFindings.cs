using Pair.Core.Findings;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Including.Extending;

/// <summary>The words for what cannot be meant where a pathway speaks of its base.</summary>
internal static class OverlayFindings
{
    // What no entry can do without: where it is not said, an entry speaks of one that the base has.
    private static readonly Dictionary<string, string> Needed = new(StringComparer.Ordinal)
    {
        ["organisations"] = "name", ["locations"] = "name", ["ways_of_working"] = "text", ["services"] = "name", ["gaps"] = "text", ["evidence"] = "title",
    };

    public static Finding NothingToRemove(YamlEntry entry, YamlMapping beneath, string[] path, bool isSearched)
    {
        if (Inheritable.IsNever(path))
            return Say("unknown-reference", entry.Key, $"{NodePath.Name(path)} is never taken from a base, so there is nothing to remove", "delete this line", path);
        return Near(entry, isSearched ? Ids(beneath) : [], path, $"the base has no {Short(path)}, so there is nothing to remove", "delete this line: the base does not say it, or no longer") with
        {
            // Which of two services is not to be printed, a person decides.
            Fix = null,
        };
    }

    /// <summary>Whether a key is one that no entry can do without.</summary>
    public static bool IsNeeded(string[] path) => path is [var collection, _, var key] && ((Needed.TryGetValue(collection, out var needed) && key == needed) || (collection, key) is ("services", "provider"));

    public static Finding CannotBeRemoved(YamlEntry entry, string[] path) =>
        Say("schema", entry.Key, $"{NodePath.Name(path)} cannot be removed: each one has it", "write another one, remove the whole entry with `null`, or delete this line", path);

    public static Finding NothingLeftToRemove(YamlEntry entry, string[] path) =>
        Say("schema", entry.Key, $"{NodePath.Name(path)} is said anew as a whole, so there is nothing of the base in it to remove", "delete this line", [.. path, entry.Key.Value]);

    public static Finding Unfinished(YamlEntry beneath, YamlEntry entry, string[] path) =>
        Say("schema", entry.Key, $"nothing stands behind {NodePath.Name(path)}, and the base says something there",
            "write a value in its place, write `null` to remove it, or delete this line to keep it", path) with
        {
            Related = [new RelatedPlace(beneath.Key.Where, "the base says it here")],
        };

    /// <summary>Whether an entry says too little to be a new one.</summary>
    public static bool IsTooLittle(YamlEntry entry, string[] path) =>
        path.Length == 2 && Needed.TryGetValue(path[0], out var key) && entry.Value is YamlMapping mapping && mapping.Find(key) is null;

    /// <summary>Says which entry of the base such a one seems to speak of; null where none has nearly the same id.</summary>
    public static Finding? Misspelt(YamlEntry entry, YamlMapping beneath, string[] path)
    {
        var ids = Ids(beneath);
        return Nearest.To(entry.Key.Value, ids) is null ? null : Near(entry, ids, path, $"the base has no {Short(path)}, and this one has no `{Needed[path[0]]}`", "");
    }

    private static Finding Near(YamlEntry entry, List<string> ids, string[] path, string message, string otherwise)
    {
        var key = entry.Key;
        var near = Nearest.To(key.Value, ids);
        return Say("unknown-reference", key, message, near is null ? otherwise : $"did you mean \"{near}\"?", path) with
        {
            MendedLine = near is null ? null : Mending.Replace(key.Where.Source, key.Where.Span, near),
            Fix = near is not null && near == Nearest.Surely(key.Value, ids) ? Mending.Edit(key.Where.Source, key.Where.Span, near) : null,
        };
    }

    // "the service …" without its article.
    private static string Short(string[] path) => NodePath.Name(path) is var name && name.StartsWith("the ", StringComparison.Ordinal) ? name[4..] : name;

    private static List<string> Ids(YamlMapping mapping)
    {
        var ids = new List<string>(mapping.Entries.Count);
        foreach (var entry in mapping.Entries) ids.Add(entry.Key.Value);
        return ids;
    }

    private static Finding Say(string rule, YamlScalar where, string message, string help, string[] path) =>
        new(rule, Severity.Error, message, where.Where) { Help = help, Pointer = NodePath.Pointer(path), Element = NodePath.Element(path) };
}
