using System.Text.Json.Nodes;

namespace Pair.Tests.Fuzzing.Schemas;

/// <summary>A schema of every keyword that the evaluator knows, and data for it, made from one number.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Data">What is held against it.</param>
internal sealed record SchemaCase(JsonNode Schema, JsonNode? Data)
{
    private static readonly string[] keys = ["name", "levels", "ages", "who", "a-b", "ŵ", ""];
    private static readonly string[] scalars = ["0", "1", "1.0", "-3", "1.5", "1e3", "0.1", "100000000000000000000001", "\"\"", "\"a\"", "\"name\"", "\"1\"", "\"2026-02-30\"", "\"2026-06-01\"", "\"a@x.example\"", "\"https://x.example/a b\"", "\"👶\"", "\"long text of several words\"", "true", "false", "null"];
    private static readonly string[] patterns = ["^a", "b$", "^[a-z][a-z0-9-]*$", "[0-9]+", "^(?!name$)", "👶", "(a|b)*c", "\\\\s", ".", "^$"];
    private static readonly string[] formats = ["date", "email", "uri", "date-time", "no-such-format", "hostname"];
    private static readonly string[] types = ["string", "number", "integer", "boolean", "null", "array", "object"];

    /// <summary>The case of a number.</summary>
    public static SchemaCase Of(ulong number)
    {
        var dice = new Dice(number);
        var root = (JsonObject)Mapping(dice, 3, mayRefer: true);
        root["$defs"] = new JsonObject { ["a"] = Any(dice, 2, false), ["b"] = new JsonObject { ["$anchor"] = "b", ["allOf"] = new JsonArray(Any(dice, 1, false)) }, ["c"] = new JsonObject { ["$dynamicAnchor"] = "c", ["not"] = Any(dice, 1, false) } };
        return new SchemaCase(root, Value(dice, 4));
    }

    /// <summary>The same, with the members of every mapping the other way round.</summary>
    public SchemaCase Reversed() => new(Turned(Schema)!, Turned(Data));

    /// <summary>What a person needs to see.</summary>
    public override string ToString() => $"{Schema.ToJsonString()}\n{Data?.ToJsonString() ?? "null"}";

    private static JsonNode? Turned(JsonNode? node) => node switch
    {
        JsonObject mapping => new JsonObject(mapping.Reverse().Select(member => KeyValuePair.Create(member.Key, Turned(member.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Turned)]),
        _ => node?.DeepClone(),
    };

    private static JsonNode Any(Dice dice, int depth, bool mayRefer) => dice.OneIn(10) ? JsonValue.Create(dice.OneIn(2)) : Mapping(dice, depth, mayRefer);

    private static JsonNode Mapping(Dice dice, int depth, bool mayRefer)
    {
        var schema = new JsonObject();
        for (var left = dice.Below(4) + 1; left > 0; left--)
        {
            var (keyword, value) = Keyword(dice, depth, mayRefer);
            schema[keyword] = value;
        }
        return schema;
    }

    private static (string, JsonNode?) Keyword(Dice dice, int depth, bool mayRefer)
    {
        JsonNode Below() => Any(dice, depth - 1, mayRefer);
        // What goes deeper into the data may ask the whole schema again.
        JsonNode Deeper() => mayRefer && dice.OneIn(4) ? new JsonObject { ["$ref"] = "#" } : Below();
        JsonArray Listed() => new([.. Enumerable.Range(0, dice.Below(3) + 1).Select(_ => Below())]);
        JsonObject Keyed(Func<JsonNode> value, IReadOnlyList<string> from) => new(Enumerable.Range(0, dice.Below(3) + 1).Select(_ => dice.Of(from)).Distinct().ToList().Select(key => KeyValuePair.Create(key, (JsonNode?)value())));
        JsonArray Names() => new([.. Enumerable.Range(0, dice.Below(3)).Select(_ => dice.Of(keys)).Distinct().Select(key => JsonValue.Create(key))]);
        return dice.Below(depth > 0 ? 40 : 15) switch
        {
            0 => ("type", dice.Of(types)),
            1 => ("type", new JsonArray([.. Enumerable.Range(0, 3).Select(_ => dice.Of(types)).Distinct().Select(type => JsonValue.Create(type))])),
            2 => ("const", Value(dice, 1)),
            3 => ("enum", new JsonArray(Value(dice, 0), Value(dice, 1), Value(dice, 0))),
            4 => ("minimum", dice.Below(6) - 3),
            5 => ("maximum", JsonNode.Parse($"{dice.Below(6) - 3}.0")),
            6 => (dice.OneIn(2) ? "exclusiveMinimum" : "exclusiveMaximum", JsonNode.Parse("1e0")),
            7 => ("multipleOf", JsonNode.Parse(dice.Of<string>(["1", "0.5", "3", "1e-2"]))),
            8 => ("maxLength", dice.Below(5)),
            9 => ("minLength", dice.Below(3)),
            10 => ("pattern", dice.Of(patterns).Replace("\\\\", "\\", StringComparison.Ordinal)),
            11 => ("format", dice.Of(formats)),
            12 => ("required", Names()),
            13 => ("maxItems", dice.Below(4)),
            14 => (dice.Of<string>(["minItems", "minProperties"]), dice.Below(3)),
            15 or 16 => ("properties", Keyed(Deeper, keys)),
            17 => ("patternProperties", Keyed(Deeper, [.. patterns.Where(pattern => !pattern.Contains('\\'))])),
            18 => ("additionalProperties", Deeper()),
            19 => ("propertyNames", Below()),
            20 => ("dependentRequired", Keyed(Names, keys)),
            21 => ("dependentSchemas", Keyed(Below, keys)),
            22 => ("items", Deeper()),
            23 => ("prefixItems", Listed()),
            24 => ("contains", Deeper()),
            25 => ("minContains", dice.Below(3)),
            26 => ("maxContains", dice.Below(3) + 1),
            27 => ("uniqueItems", dice.OneIn(2)),
            28 => ("allOf", Listed()),
            29 => ("anyOf", Listed()),
            30 => ("oneOf", Listed()),
            31 => ("not", Below()),
            32 => ("if", Below()),
            33 => ("then", Below()),
            34 => ("else", Below()),
            35 => ("unevaluatedProperties", Below()),
            36 => ("unevaluatedItems", Below()),
            37 => ("maxProperties", dice.Below(4)),
            38 => ("errorMessage", "Write it otherwise."),
            _ => mayRefer ? dice.OneIn(3) ? ("$dynamicRef", "#c") : ("$ref", dice.Of<string>(["#/$defs/a", "#b", "#/$defs/b"])) : ("title", "A title"),
        };
    }

    private static JsonNode? Value(Dice dice, int depth) => (depth > 0 ? dice.Below(5) : 0) switch
    {
        1 or 2 => new JsonObject(Enumerable.Range(0, dice.Below(5)).Select(_ => dice.Of(keys)).Where(key => key.Length > 0).Distinct().ToList().Select(key => KeyValuePair.Create(key, Value(dice, depth - 1)))),
        3 => new JsonArray([.. Enumerable.Range(0, dice.Below(5)).Select(_ => Value(dice, depth - 1))]),
        _ => JsonNode.Parse(dice.Of(scalars)),
    };
}
