using Pair.Core.Model;
using Pair.Core.Reference;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Analysis.Rules.Safe;

/// <summary>What the shipped list knows of a tool beside what a pathway says: who may use it, and what it is never for.</summary>
internal static class ShippedTools
{
    /// <summary>The entry of a tool: by its id, or for an entry of the area's own by its name or short form. Null for a tool that is not known.</summary>
    public static YamlMapping? Of(Tool tool)
    {
        var tools = Shipped.Collection("tools")!;
        if (tools[tool.Id.Value] is YamlMapping same) return same;
        foreach (var entry in tools.Entries)
            if (entry.Value is YamlMapping known && (Says(known, "name", tool.Name) || Says(known, "short", tool.Short) || Says(known, "short", tool.Name))) return known;
        return null;
    }

    /// <summary>Whether only those may use it who hold a certificate or a licence.</summary>
    public static bool AsksForProof(YamlMapping tool) => Word(tool, "requires") is "certificate" or "licence";

    /// <summary>Whether it must never be used as screening.</summary>
    public static bool NeverScreens(YamlMapping tool) => Word(tool, "screening") == "never";

    /// <summary>A word of an entry; empty where it has none.</summary>
    public static string Word(YamlMapping tool, string key) => (tool[key] as YamlScalar)?.Value ?? "";

    // As listed, in British spelling or in the singular, and with the short form in brackets behind the name: "Newborn Behavioural Observation (NBO)".
    private static bool Says(YamlMapping known, string key, Located<string>? said)
    {
        if (said is null) return false;
        var text = said.Value.AsSpan().Trim();
        var bracket = text.IndexOf('(');
        if (bracket > 0 && text.EndsWith(")")) text = text[..bracket].TrimEnd();
        return string.Equals(Plain(Word(known, key)), Plain(text.ToString()), StringComparison.OrdinalIgnoreCase);
    }

    private static string Plain(string name) => (name.Length > 4 ? name.TrimEnd('s', 'S') : name).Replace("oural", "oral", StringComparison.OrdinalIgnoreCase);
}
