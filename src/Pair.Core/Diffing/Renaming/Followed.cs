using Pair.Core.Diffing.Fields;
using Pair.Core.Diffing.Trees;
using Pair.Core.Diffing.Wording;
using Pair.Core.Syntax;

namespace Pair.Core.Diffing.Renaming;

/// <summary>Where one entry was named and another one is named now: in entries that both sides have, ids that only one side has. Read once, whatever is compared.</summary>
internal sealed class Followed
{
    private readonly Dictionary<string, Dictionary<string, int>> after = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> named = new(StringComparer.Ordinal);
    private readonly HashSet<string> gone = new(StringComparer.Ordinal);
    private readonly HashSet<string> come = new(StringComparer.Ordinal);

    /// <param name="before">The old tree.</param>
    /// <param name="now">The new tree.</param>
    public Followed(YamlMapping before, YamlMapping now)
    {
        foreach (var pair in Keys.Beside(before, now))
            if (NodePath.IsCollection(pair.Key) && pair is { Before.Value: YamlMapping old, After.Value: YamlMapping young }) Note(pair.Key, old, young);
        if (gone.Count == 0 || come.Count == 0) return;
        foreach (var (key, was, name) in Beside(before, now))
            if (!NodePath.IsCollection(key)) Read(key, was, name);
            else if (was is YamlMapping first && name is YamlMapping second)
                foreach (var (_, left, right) in Beside(first, second)) Read(key, left, right);
    }

    /// <summary>How far what named the one names the other now.</summary>
    public Following Of(string collection, string from, string to)
    {
        var all = named.GetValueOrDefault($"-{collection}.{from}") + named.GetValueOrDefault($"+{collection}.{to}");
        var count = after.TryGetValue($"{collection}.{from}", out var ids) ? ids.GetValueOrDefault(to) : 0;
        return new Following(count, all == 0 ? 0 : 200 * count / all, all == 0);
    }

    /// <summary>Ids that are named where one was.</summary>
    public IEnumerable<string> After(string collection, string from) => after.TryGetValue($"{collection}.{from}", out var ids) ? ids.Keys : [];

    // What both have, and say otherwise.
    private static IEnumerable<(string Key, YamlNode Before, YamlNode After)> Beside(YamlMapping before, YamlMapping after)
    {
        foreach (var pair in Keys.Beside(before, after))
            if (pair.Before is { } was && pair.After is { } now && !Meaning.AreSame(was.Value, now.Value)) yield return (now.Key.Value, was.Value, now.Value);
    }

    private void Read(string section, YamlNode was, YamlNode now)
    {
        var table = EntryFields.Of(section);
        var (old, young) = (new Dictionary<string, List<string>>(StringComparer.Ordinal), new Dictionary<string, List<string>>(StringComparer.Ordinal));
        Walk(old, was, "");
        Walk(young, now, "");
        foreach (var path in old.Keys.Union(young.Keys, StringComparer.Ordinal))
            foreach (var collection in Reader.Collections(table.Reading(path)))
                Count(collection, old.GetValueOrDefault(path) ?? [], young.GetValueOrDefault(path) ?? []);
    }

    private void Note(string collection, YamlMapping before, YamlMapping now)
    {
        foreach (var pair in Keys.Beside(before, now))
            if (pair.After is null) gone.Add($"{collection}.{pair.Key}");
            else if (pair.Before is null) come.Add($"{collection}.{pair.Key}");
    }

    private void Count(string collection, List<string> old, List<string> young)
    {
        var left = old.FindAll(id => gone.Contains($"{collection}.{id}"));
        var right = young.FindAll(id => come.Contains($"{collection}.{id}"));
        foreach (var id in left) Add(named, $"-{collection}.{id}");
        foreach (var id in right) Add(named, $"+{collection}.{id}");
        // Else nobody could tell which one took whose place.
        if (left.Count != right.Count) return;
        for (var i = 0; i < left.Count; i++)
        {
            if (!after.TryGetValue($"{collection}.{left[i]}", out var ids)) after[$"{collection}.{left[i]}"] = ids = new Dictionary<string, int>(StringComparer.Ordinal);
            Add(ids, right[i]);
        }
    }

    private static void Walk(Dictionary<string, List<string>> values, YamlNode node, string path)
    {
        switch (node)
        {
            case YamlScalar { Kind: not YamlScalarKind.Null } scalar:
                if (values.TryGetValue(path, out var here)) here.Add(scalar.Value);
                else values[path] = [scalar.Value];
                break;
            case YamlSequence list:
                foreach (var item in list.Items) Walk(values, item, path);
                break;
            case YamlMapping mapping:
                foreach (var entry in mapping.Entries) Walk(values, entry.Value, path.Length == 0 ? entry.Key.Value : $"{path}.{entry.Key.Value}");
                break;
        }
    }

    private static void Add(Dictionary<string, int> counts, string key) => counts[key] = counts.GetValueOrDefault(key) + 1;
}

/// <summary>How far what named one entry names another now.</summary>
/// <param name="Count">How often it does.</param>
/// <param name="PerCent">Of all that named the one or names the other.</param>
/// <param name="IsNone">Whether nothing named either.</param>
internal sealed record Following(int Count, int PerCent, bool IsNone);
