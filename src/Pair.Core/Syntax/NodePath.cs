using System.Text;

namespace Pair.Core.Syntax;

/// <summary>Where a node stands in the tree: the keys and places from the root down, and the names that people have for it.</summary>
public static class NodePath
{
    private static readonly Dictionary<string, string> Singulars = new(StringComparer.Ordinal)
    {
        ["places"] = "place", ["cohorts"] = "cohort", ["organisations"] = "organisation", ["locations"] = "location",
        ["referrers"] = "referrer", ["interventions"] = "intervention", ["tools"] = "tool", ["ways_of_working"] = "way of working",
        ["services"] = "service", ["also_needed"] = "entry of also_needed", ["gaps"] = "gap", ["evidence"] = "source",
        ["glossary"] = "glossary entry", ["case_studies"] = "case study",
    };

    /// <summary>The collections of the language, mappings keyed by id, in the order of <c>language.md</c>: all that a part may hold.</summary>
    public static IReadOnlyCollection<string> Collections => Singulars.Keys;

    /// <summary>Whether a key at the root is a collection.</summary>
    public static bool IsCollection(string key) => Singulars.ContainsKey(key);

    /// <summary>The JSON Pointer of a path; empty for the root.</summary>
    public static string Pointer(IEnumerable<string> path)
    {
        var pointer = new StringBuilder();
        foreach (var segment in path) pointer.Append('/').Append(Escape(segment));
        return pointer.ToString();
    }

    /// <summary>A key as it stands in a JSON Pointer (RFC 6901).</summary>
    public static string Escape(string key) => key.Contains('~') || key.Contains('/') ? key.Replace("~", "~0").Replace("/", "~1") : key;

    /// <summary>The element that a path lies in, such as <c>services.baby-massage</c>; null outside the collections.</summary>
    public static string? Element(IReadOnlyList<string> path) =>
        path.Count >= 2 && IsCollection(path[0]) ? path[0] + "." + path[1] : null;

    /// <summary>The element that a key with dots lies in, such as <c>services.baby-massage</c>; its section outside the collections, such as <c>pathway</c>.</summary>
    public static string ElementOf(string key)
    {
        var first = key.IndexOf('.', StringComparison.Ordinal);
        if (first < 0) return key;
        if (!IsCollection(key[..first])) return key[..first];
        var second = key.IndexOf('.', first + 1);
        return second < 0 ? key : key[..second];
    }

    /// <summary>What people call the thing at a path: <c>the service "baby-massage"</c>, <c>"referral"</c>, <c>the file</c>.</summary>
    public static string Name(IReadOnlyList<string> path) => path.Count switch
    {
        0 => "the file",
        2 when Singulars.TryGetValue(path[0], out var singular) => $"the {singular} \"{path[1]}\"",
        _ => Own(path),
    };

    private static string Own(IReadOnlyList<string> path)
    {
        // A place in a list has no name of its own: its list has.
        var last = path.Count - 1;
        var inList = last > 0 && path[last].Length > 0 && char.IsAsciiDigit(path[last][0]);
        var name = inList ? $"an item of \"{path[last - 1]}\"" : $"\"{path[last]}\"";
        return path.Count > 2 && Singulars.TryGetValue(path[0], out var singular) ? $"{name} of the {singular} \"{path[1]}\"" : name;
    }
}
