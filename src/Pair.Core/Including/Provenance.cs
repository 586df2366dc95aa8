using System.Text;
using Pair.Core.Including.Extending;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Including;

/// <summary>A value of a united tree, and where it came from.</summary>
/// <param name="Element">The entry it belongs to, such as <c>services.baby-massage</c>, or its section, such as <c>pathway</c>.</param>
/// <param name="Key">Its keys in there, parted by dots: <c>referral.how.phone</c>; empty for an entry that is one value itself.</param>
/// <param name="Value">What it is, in one line.</param>
/// <param name="Where">Where it stands.</param>
/// <param name="IsInherited">Whether it stands in a base.</param>
public sealed record ValueOrigin(string Element, string Key, string Value, Location Where, bool IsInherited)
{
    /// <summary>What a base says in its place; null where none says anything.</summary>
    public string? InsteadOf { get; init; }

    /// <summary>Where a base says that.</summary>
    public Location? InsteadOfWhere { get; init; }
}

/// <summary>Lists where each value of a united tree came from, in the order of the tree.</summary>
public sealed class Provenance
{
    private readonly List<ValueOrigin> values = [];
    private readonly HashSet<SourceText> bases = [];
    private readonly Dictionary<string, YamlNode> replaced = new(StringComparer.Ordinal);

    private Provenance(Heritage? heritage)
    {
        foreach (var source in heritage?.Sources ?? default) bases.Add(source);
        foreach (var one in heritage?.Replaced ?? default) replaced[one.Path] = one.Before;
    }

    /// <summary>The values of a tree.</summary>
    /// <param name="root">The united tree.</param>
    /// <param name="heritage">What it took from bases; null for none.</param>
    public static IReadOnlyList<ValueOrigin> Of(YamlMapping root, Heritage? heritage)
    {
        var run = new Provenance(heritage);
        foreach (var (key, value) in root.Entries)
        {
            if (key.Value is "pair" or "include" or "extends") continue;
            if (value is not YamlMapping section) run.Walk(key.Value, "", key.Value, value, null);
            else if (NodePath.IsCollection(key.Value))
                foreach (var entry in section.Entries) run.Walk($"{key.Value}.{entry.Key.Value}", "", $"{key.Value}.{entry.Key.Value}", entry.Value, null);
            else run.Walk(key.Value, "", key.Value, section, null);
        }
        return run.values;
    }

    private void Walk(string element, string key, string path, YamlNode node, YamlNode? before)
    {
        before = replaced.GetValueOrDefault(path) ?? before;
        if (node is YamlMapping { Entries.IsEmpty: false } mapping)
            foreach (var entry in mapping.Entries)
                Walk(element, key.Length == 0 ? entry.Key.Value : $"{key}.{entry.Key.Value}", $"{path}.{entry.Key.Value}", entry.Value, (before as YamlMapping)?[entry.Key.Value]);
        else if (node is YamlSequence { Items: [YamlMapping, ..] items } list)
            // What the base says of the whole list stands beside its first item.
            for (var i = 0; i < list.Items.Count; i++) Add(element, $"{key}.{i}", items[i], i == 0 ? before : null);
        else Add(element, key, node, before);
    }

    private void Add(string element, string key, YamlNode node, YamlNode? before) => values.Add(new ValueOrigin(element, key, Text(node), node.Where, bases.Contains(node.Where.Source))
    {
        InsteadOf = before is null ? null : before is YamlSequence { Items: [YamlMapping, ..] items } ? $"{items.Count} {(items.Count == 1 ? "entry" : "entries")}" : Text(before),
        InsteadOfWhere = before?.Where,
    });

    private static string Text(YamlNode node)
    {
        var text = new StringBuilder();
        Write(node, text);
        return text.ToString();
    }

    private static void Write(YamlNode node, StringBuilder text)
    {
        var isFirst = true;
        switch (node)
        {
            case YamlScalar scalar:
                text.Append(scalar.Value.TrimEnd().ReplaceLineEndings(" "));
                break;
            case YamlSequence list:
                text.Append('[');
                foreach (var item in list.Items)
                {
                    text.Append(isFirst ? "" : ", ");
                    isFirst = false;
                    Write(item, text);
                }
                text.Append(']');
                break;
            case YamlMapping mapping:
                text.Append('{');
                foreach (var entry in mapping.Entries)
                {
                    text.Append(isFirst ? " " : ", ").Append(entry.Key.Value).Append(": ");
                    isFirst = false;
                    Write(entry.Value, text);
                }
                text.Append(isFirst ? "}" : " }");
                break;
        }
    }
}
