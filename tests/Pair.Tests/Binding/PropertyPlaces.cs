using Pair.Core.Syntax;
using Pair.Core.Text;
using Pair.Tests.Reference;

namespace Pair.Tests.Binding;

/// <summary>One key of a tree: its path in the schema, and the way to it from the root.</summary>
internal sealed record PropertyPlace(string Path, Seq<string> Steps, YamlEntry Entry)
{
    /// <summary>Every key of a tree that the schema knows, from the root down.</summary>
    public static IEnumerable<PropertyPlace> Of(YamlMapping root) => Below(root, "", []);

    /// <summary>The tree with another value in this place; without the key where the value is null.</summary>
    public YamlMapping In(YamlMapping root, YamlNode? value) => (YamlMapping)With(root, 0, value);

    private static IEnumerable<PropertyPlace> Below(YamlNode node, string path, Seq<string> steps)
    {
        if (node is YamlMapping map)
            foreach (var entry in map.Entries)
            {
                var inner = SchemaFile.Pathway.Below(path, entry.Key.Value) ?? throw new InvalidOperationException($"The schema has no {path}.{entry.Key.Value}.");
                Seq<string> way = [.. steps, entry.Key.Value];
                yield return new PropertyPlace(inner, way, entry);
                foreach (var place in Below(entry.Value, inner, way)) yield return place;
            }
        if (node is YamlSequence list)
            for (var i = 0; i < list.Items.Count; i++)
                foreach (var place in Below(list.Items[i], path + "[]", [.. steps, i.ToString()])) yield return place;
    }

    private YamlNode With(YamlNode node, int depth, YamlNode? value) => node switch
    {
        YamlMapping map => map with { Entries = map.Entries.Select(entry => With(entry, depth, value)).OfType<YamlEntry>().ToSeq() },
        YamlSequence list => list with { Items = list.Items.Select((item, i) => i.ToString() == Steps[depth] ? With(item, depth + 1, value) : item).ToSeq() },
        _ => node,
    };

    private YamlEntry? With(YamlEntry entry, int depth, YamlNode? value) =>
        entry.Key.Value != Steps[depth] ? entry
        : depth < Steps.Count - 1 ? entry with { Value = With(entry.Value, depth + 1, value) }
        : value is null ? null : entry with { Value = value };
}
