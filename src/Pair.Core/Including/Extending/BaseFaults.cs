using Pair.Core.Findings;
using Pair.Core.Syntax;

namespace Pair.Core.Including.Extending;

/// <summary>What a base says for itself alone, and so nobody would see in the united tree: its own version and files, and collections that are none.</summary>
internal static class BaseFaults
{
    /// <summary>Each fault of a base.</summary>
    public static IEnumerable<Finding> Of(YamlMapping root)
    {
        if (root.Find("pair") is not { } version)
            yield return Say(root.Entries[0].Key, "this base has no \"pair\"", "begin it with the line `pair: 1`");
        else if (version.Value is not YamlScalar { Kind: YamlScalarKind.Number, Value: "1" })
            yield return Say(version.Key, "\"pair\" must be 1", "write `pair: 1`");
        if (root.Find("pathway") is { Value: not YamlMapping } pathway)
            yield return Say(pathway.Key, "\"pathway\" holds keys and their values", "write each key of it on a line of its own below it, two spaces further right");
        if (root.Find("include") is { } include && !IsListOfText(include.Value))
            yield return Say(include.Key, "\"include\" is a list of files", "write `include: [services/*.pair.yaml]`");
        if (root.Find("extends") is { Value: not YamlScalar { Kind: YamlScalarKind.Text, Value.Length: > 0 } } extends)
            yield return Say(extends.Key, "\"extends\" is the name of one file", "write `extends: ../base/nation.pair.yaml`, or delete this line");
        foreach (var (key, value) in root.Entries)
            if (NodePath.IsCollection(key.Value) && value is not (YamlMapping or YamlScalar { Kind: YamlScalarKind.Null }))
                yield return Say(key, $"\"{key.Value}\" holds ids with keys below them", "write each entry as an id and a colon, its keys below it, two spaces further right");
    }

    private static bool IsListOfText(YamlNode node)
    {
        if (node is not YamlSequence list) return false;
        foreach (var item in list.Items)
            if (item is not YamlScalar { Kind: YamlScalarKind.Text, Value.Length: > 0 }) return false;
        return true;
    }

    private static Finding Say(YamlScalar key, string message, string help) =>
        new("schema", Severity.Error, message, key.Where) { Help = help, Pointer = NodePath.Pointer([key.Value]) };
}
