using System.Text.Json;
using Pair.Core.Syntax;
using Pair.Tests.Architecture;
using Pair.Tests.Syntax;

namespace Pair.Tests.Fuzzing.Schemas;

/// <summary>Makes pathways by the schema alone: every key that it knows, with values that it takes, whatever sense they make together.</summary>
internal sealed class PathwayMaker(Dice dice)
{
    private static readonly JsonElement schema = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Root, "schemas/pathway.schema.json"))).RootElement;

    // Few, so that most references find what they mean: every collection has these three.
    private static readonly string[] ids = ["a", "b", "c"];
    private static readonly string[] levels = ["thriving", "getting-advice", "getting-help", "getting-more-help", "getting-risk-support"];
    private static readonly string[] referrers = ["self", "anyone", "health-visitor", "midwife", "gp", "a"];
    private static readonly string[] rules = ["dead-end", "no-self-referral", "hours-missing"];

    // Where most values contradict those of other entries.
    private static readonly string[] seldom = ["part_of", "within", "place", "level_names", "funded_until"];
    private static readonly string[] words = ["A group", "Ring 01632 960111", "01632 960111", "for babies, and their parents", "it's #1: \"best\"", "- a list", "**bold** and [link](https://x.example)", "", " ", "two\nlines", "👶 ŵ \u202E", "<b>&amp;</b>", "0", "true", "…", "PIEW", "mum's the word", "word word word word word word word word word word word word"];
    private static readonly string[] ages = ["preconception", "4w pregnant", "24w pregnant", "40w pregnant", "6w", "9m", "2y", "999y"];

    /// <summary>A whole pathway.</summary>
    public PlannedTree Make()
    {
        var entries = new List<(string, PlannedTree)> { ("pair", new PlannedTree.Leaf("1", YamlScalarKind.Number)) };
        foreach (var property in schema.GetProperty("properties").EnumerateObject())
            if (property.Name is not ("pair" or "include" or "extends")) entries.Add((property.Name, Of(property.Value, property.Name)));
        return new PlannedTree.Map([.. entries]);
    }

    private PlannedTree Of(JsonElement asked, string key)
    {
        var all = Followed(asked).ToList();
        if (all.Exists(one => one.TryGetProperty("enum", out _))) return Text(dice.Of(all.First(one => one.TryGetProperty("enum", out _)).GetProperty("enum").EnumerateArray().Select(one => one.ToString()).ToList()));
        var types = all.Select(one => one.TryGetProperty("type", out var type) ? type : default).Where(type => type.ValueKind != JsonValueKind.Undefined).Select(type => type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()!).ToArray() : [type.GetString()!]).FirstOrDefault() ?? ["object"];
        // The levels of a pathway are most often those that references name.
        if (key == "level") return Text(dice.Of(levels));
        if (key == "levels" && types.Contains("string") && types.Contains("object")) return Text("thrive");
        return (types.Length == 1 ? types[0] : dice.Of(types)) switch
        {
            "object" => Mapping(all, key),
            "array" => List(all, key),
            "boolean" => new PlannedTree.Leaf(dice.OneIn(2) ? "true" : "false", YamlScalarKind.Boolean),
            "integer" or "number" => new PlannedTree.Leaf($"{Bound(all, "minimum", 0) + dice.Below(Math.Max(1, Bound(all, "maximum", 100) - Bound(all, "minimum", 0)))}", YamlScalarKind.Number),
            _ => Text(Words(all)),
        };
    }

    private PlannedTree.Map Mapping(List<JsonElement> all, string key)
    {
        var required = all.SelectMany(Required).ToHashSet(StringComparer.Ordinal);
        var entries = new Dictionary<string, PlannedTree>(StringComparer.Ordinal);
        foreach (var property in all.Where(one => one.TryGetProperty("properties", out _)).SelectMany(one => one.GetProperty("properties").EnumerateObject()))
            if (required.Contains(property.Name) || dice.OneIn(seldom.Contains(property.Name) ? 60 : 3)) entries[property.Name] = Of(property.Value, property.Name);
        if (entries.Count == 0 && all.Find(one => one.TryGetProperty("additionalProperties", out var more) && more.ValueKind == JsonValueKind.Object) is { ValueKind: JsonValueKind.Object } open)
            foreach (var id in key switch { "accept" => rules, "level_names" => levels, _ => ids }) entries[id] = Of(open.GetProperty("additionalProperties"), "");
        return new PlannedTree.Map([.. entries.Select(entry => (entry.Key, entry.Value))]);
    }

    private PlannedTree.List List(List<JsonElement> all, string key)
    {
        var item = all.First(one => one.TryGetProperty("items", out _)).GetProperty("items");
        var items = Enumerable.Range(0, dice.Below(4) + (all.Exists(one => one.TryGetProperty("minItems", out _)) ? 1 : 0)).Select(_ => Of(item, key)).ToList();
        return new PlannedTree.List([.. all.Exists(one => one.TryGetProperty("uniqueItems", out _)) ? items.DistinctBy(one => one.ToString()) : items]);
    }

    private string Words(List<JsonElement> all)
    {
        var pattern = all.Select(one => one.TryGetProperty("pattern", out var said) ? said.GetString()! : "").FirstOrDefault(said => said.Length > 0) ?? "";
        var format = all.Select(one => one.TryGetProperty("format", out var said) ? said.GetString()! : "").FirstOrDefault(said => said.Length > 0) ?? "";
        return format switch
        {
            "date" => $"{2020 + dice.Below(9)}-{dice.Below(12) + 1:00}-{dice.Below(28) + 1:00}",
            "email" => "piew@northshire.example",
            "uri" => dice.Of<string>(["https://www.northshire.example/a", "http://x.example", "mailto:a@x.example", "javascript:alert(1)"]),
            _ when pattern.Contains(" to ", StringComparison.Ordinal) => Ages(),
            _ when pattern.StartsWith("^(preconception", StringComparison.Ordinal) => dice.Of(ages),
            _ when pattern.StartsWith("^[a-z]", StringComparison.Ordinal) => dice.OneIn(1500) ? "nowhere" : dice.Of(IsA(all, "level_id") ? levels : IsA(all, "referrer_id") ? referrers : ids),
            _ when pattern.StartsWith("^[A-Za-z]{2,3}", StringComparison.Ordinal) => dice.Of<string>(["en", "cy", "ur", "ar", "bfi", "en-GB"]),
            _ when pattern.StartsWith("^([1-9]", StringComparison.Ordinal) => dice.OneIn(2) ? "2026-06" : "2026-06-01",
            _ => dice.Of(words) is var said && said.Length == 0 && Bound(all, "minLength", 0) > 0 ? "x" : said,
        };
    }

    // Most begin before they end.
    private string Ages()
    {
        if (dice.OneIn(100)) return $"{dice.Of(ages)} to {dice.Of(ages)}";
        var first = dice.Below(ages.Length - 1);
        var last = first + 1 + dice.Below(ages.Length - first - 1);
        return dice.Below(4) switch { 0 => $"from {ages[first]}", 1 => $"to {ages[last]}", _ => $"{ages[first]} to {ages[last]}" };
    }

    private static bool IsA(List<JsonElement> all, string definition) => all.Exists(one => one.TryGetProperty("$ref", out var reference) && reference.GetString()!.EndsWith("/" + definition, StringComparison.Ordinal));

    // What a conditional asks is given whatever the condition: it takes that too.
    private static IEnumerable<string> Required(JsonElement one)
    {
        foreach (var part in new[] { "then", "else" })
            if (one.TryGetProperty(part, out var branch) && branch.TryGetProperty("required", out var asked))
                foreach (var name in asked.EnumerateArray()) yield return name.GetString()!;
        if (one.TryGetProperty("required", out var required))
            foreach (var name in required.EnumerateArray()) yield return name.GetString()!;
    }

    private static IEnumerable<JsonElement> Followed(JsonElement asked)
    {
        yield return asked;
        if (asked.TryGetProperty("$ref", out var reference))
            foreach (var one in Followed(schema.GetProperty("$defs").GetProperty(reference.GetString()!["#/$defs/".Length..]))) yield return one;
        if (asked.TryGetProperty("allOf", out var parts))
            foreach (var part in parts.EnumerateArray())
                foreach (var one in Followed(part)) yield return one;
    }

    private static int Bound(List<JsonElement> all, string keyword, int otherwise) =>
        all.Find(one => one.TryGetProperty(keyword, out _)) is { ValueKind: JsonValueKind.Object } said ? (int)said.GetProperty(keyword).GetDouble() : otherwise;

    private static PlannedTree.Leaf Text(string value) => new(value, YamlScalarKind.Text);
}
