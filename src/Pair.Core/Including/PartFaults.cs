using Pair.Core.Findings;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Including;

/// <summary>A part has <c>pair</c> and collections, and nothing else.</summary>
internal static class PartFaults
{
    /// <summary>Each fault of a part.</summary>
    /// <param name="part">Its tree.</param>
    /// <param name="main">The pathway that includes it; null where that is not known.</param>
    public static IEnumerable<Finding> Of(YamlMapping part, string? main)
    {
        if (part.Find("pair") is not { } version)
            yield return Say(FirstKey(part), "this part has no \"pair\"", "begin it with the line `pair: 1`");
        else if (version.Value is not YamlScalar { Kind: YamlScalarKind.Number, Value: "1" })
            yield return Say(version.Key.Where, "\"pair\" must be 1", "write `pair: 1`");
        foreach (var entry in part.Entries)
        {
            var key = entry.Key.Value;
            if (key == "pair") continue;
            if (!NodePath.IsCollection(key)) yield return Unfit(entry.Key, main);
            else if (entry.Value is not (YamlMapping or YamlScalar { Kind: YamlScalarKind.Null }))
                yield return Say(entry.Key.Where, $"\"{key}\" holds ids with keys below them", "write each entry as an id and a colon, its keys below it, two spaces further right");
        }
    }

    private static Finding Unfit(YamlScalar key, string? main) => key.Value switch
    {
        "pathway" => Say(key.Where, "an included file cannot be a pathway itself", "delete `pathway:` here, or take this file out of `include:`"),
        "include" => Say(key.Where, "a part cannot include other parts", main is null ? "name them in the `include:` of the pathway itself" : $"name them in the `include:` of {main}"),
        "extends" or "safeguarding" or "information_gathering" => Say(key.Where, $"\"{key.Value}\" belongs in the pathway's own file, not in a part", main is null ? "move it to the file that includes this one" : $"move it to {main}"),
        _ when Nearest.Surely(key.Value, NodePath.Collections) is { } meant => Say(key.Where, $"unknown key \"{key.Value}\" in a part", $"did you mean \"{meant}\"?") with
        {
            Pointer = NodePath.Pointer([key.Value]), MendedLine = Mending.Replace(key.Where.Source, key.Where.Span, meant), Fix = Mending.Edit(key.Where.Source, key.Where.Span, meant),
        },
        _ => Say(key.Where, $"unknown key \"{key.Value}\" in a part", Nearest.To(key.Value, NodePath.Collections) is { } meant
            ? $"did you mean \"{meant}\"?"
            : $"a part holds {string.Join(", ", NodePath.Collections)}"),
    };

    private static Location FirstKey(YamlMapping part) => part.Entries.IsEmpty ? part.Where : part.Entries[0].Key.Where;

    private static Finding Say(Location where, string message, string help) => new("schema", Severity.Error, message, where) { Help = help };
}
