using System.Text;
using System.Text.Json;
using Pair.Core.Schema;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Tests.Schema;

/// <summary>Large and hostile data. Nothing is timed: what grew faster than the data would not come back.</summary>
public class SchemaSizeTests
{
    private const int Many = 100_000;

    [Fact]
    public void A_hundred_thousand_keys_against_all_that_asks_of_keys()
    {
        var schema = Schema("""
            {
              "properties": { "name": { "type": "string" } }, "required": [ "name" ], "patternProperties": { "^k[0-9]+$": { "type": "integer" } },
              "propertyNames": { "maxLength": 8 }, "dependentRequired": { "name": [ "k1" ] }, "dependentSchemas": { "name": { "required": [ "k2" ] } },
              "anyOf": [ { "properties": { "last": true }, "required": [ "name" ] } ], "unevaluatedProperties": false
            }
            """);
        var text = "name: a\n" + string.Concat(Enumerable.Range(0, Many).Select(i => $"k{i}: {i}\n"));
        Assert.True(SchemaEvaluator.Fits(schema, Tree(text + "last: 1\n")));
        var lost = Tree(text + "lost: 1\n");
        Assert.False(SchemaEvaluator.Fits(schema, lost));
        Assert.Single(SchemaEvaluator.Evaluate(schema, lost));
    }

    [Theory]
    [InlineData("service-{0}")]
    [InlineData("{{ place: north, weeks: {0}, days: [1, 2] }}")]
    [InlineData("{0}e-7")]
    public void A_hundred_thousand_items_that_are_all_others(string item)
    {
        var schema = Schema("""{ "uniqueItems": true, "contains": { "const": 5 }, "minContains": 0, "items": { "not": { "const": null } } }""");
        var list = (YamlSequence)Tree(string.Concat(Enumerable.Range(1, Many).Select(i => $"- {string.Format(item, i)}\n")));
        Assert.True(SchemaEvaluator.Fits(schema, list));
        var twice = list with { Items = [.. list.Items, list.Items[6]] };
        Assert.False(SchemaEvaluator.Fits(schema, twice));
        Assert.Single(SchemaEvaluator.Evaluate(schema, twice));
    }

    [Theory]
    [InlineData("1e1000000000")]
    [InlineData("-1e1000000000")]
    [InlineData("1e-1000000000")]
    [InlineData("0e1000000000")]
    [InlineData("1e999999999999999999999999999999")]
    [InlineData("123456789e-2147483649")]
    public void A_number_with_a_huge_exponent_against_all_that_asks_of_numbers(string number)
    {
        foreach (var limit in (string[])["0", "7", "0.01", "1e400", "1e1000000000", "1e-1000000000"])
        {
            var schema = Schema($$"""
                {
                  "anyOf": [ { "type": "integer" }, { "minimum": {{limit}} }, { "exclusiveMaximum": {{limit}} }, { "const": {{limit}} }, { "enum": [ 1, {{limit}} ] } ],
                  "not": { "multipleOf": {{limit}}, "uniqueItems": true, "const": {{limit}} }, "oneOf": [ true, { "multipleOf": {{limit}}, "not": {} } ]
                }
                """);
            var tree = Tree($"[{number}, 1]");
            Assert.Equal(SchemaEvaluator.Fits(schema, tree), SchemaEvaluator.Evaluate(schema, tree).IsEmpty);
            Assert.Equal(SchemaEvaluator.Fits(schema, Tree(number)), SchemaEvaluator.Evaluate(schema, Tree(number)).IsEmpty);
        }
    }

    [Fact]
    public void A_number_of_a_million_digits()
    {
        var digits = new string('7', 1_000_000);
        Assert.True(Fits("""{ "type": "integer", "minimum": 1e999999, "maximum": 1e1000000, "multipleOf": 7 }""", digits));
        Assert.False(Fits("""{ "multipleOf": 2 }""", digits));
        Assert.False(Fits("""{ "type": "integer" }""", "0." + digits));
        Assert.False(Fits("""{ "maximum": 0.7 }""", "0." + digits));
        Assert.False(Fits("""{ "uniqueItems": true }""", $"[{digits}, {digits}.0]"));
        Assert.True(Fits("""{ "uniqueItems": true }""", $"[{digits}1, {digits}2]"));
    }

    public static TheoryData<string> Patterns
    {
        get
        {
            var patterns = new SortedSet<string>(StringComparer.Ordinal);
            foreach (var name in ShippedSchemas.Names)
            {
                using var document = JsonDocument.Parse(ShippedSchemas.Read(name)!);
                patterns.UnionWith(Of(document.RootElement));
            }
            return [.. patterns];
        }
    }

    [Theory]
    [MemberData(nameof(Patterns))]
    public void A_megabyte_against_each_pattern_of_our_schemas(string pattern)
    {
        var schema = Schema($$"""{ "pattern": {{JsonSerializer.Serialize(pattern)}} }""");
        foreach (var part in (string[])["a", "a-", "0", "en-GB-", "6w to ", "2026-05-01", " ", "to to ", "👶"])
            Assert.Equal(pattern.StartsWith("^(?!", StringComparison.Ordinal), Fits(schema, Long(part, "!")));
    }

    [Theory]
    [InlineData("^(a+)+$")]
    [InlineData("^(a|a)*$")]
    [InlineData("^(a|aa)+$")]
    [InlineData("^(.*a){12}$")]
    public void A_pattern_with_exponential_ways_has_its_answer_all_the_same(string pattern)
    {
        var schema = Schema($$"""{ "pattern": {{JsonSerializer.Serialize(pattern)}} }""");
        Assert.True(Fits(schema, Long("a", "", 40)));
        Assert.False(Fits(schema, Long("a", "!", 40)));
        Assert.False(Fits(schema, Long("a", "!", 400)));
        Assert.True(Fits(schema, Long("a", "", 400)));
    }

    [Fact]
    public void A_text_of_two_megabytes_against_all_that_asks_of_texts()
    {
        var schema = Schema("""{ "minLength": 2000000, "maxLength": 2000000, "not": { "anyOf": [ { "format": "date" }, { "format": "uri" }, { "format": "email" }, { "const": "a" }, { "enum": [ "b" ] } ] } }""");
        foreach (var part in (string[])["a", ".", "@", "a.", "a@", "%20", "https://", "mailto:a@b.example,", "tel:"])
            Assert.True(Fits(schema, Long(part, "", 2_000_000)), part);
    }

    private static YamlScalar Long(string part, string end, int length = 1_000_000)
    {
        var text = new StringBuilder(length).Insert(0, part, length / part.Length);
        return new YamlScalar(text.Append('.', length - text.Length).Append(end).ToString(), YamlScalarKind.Text, true, new Location(new SourceText("x", ""), default));
    }

    private static IEnumerable<string> Of(JsonElement schema) => schema.ValueKind switch
    {
        JsonValueKind.Object => schema.EnumerateObject().SelectMany(member => member.Name switch
        {
            "pattern" when member.Value.ValueKind == JsonValueKind.String => [member.Value.GetString()!],
            "patternProperties" => member.Value.EnumerateObject().Select(own => own.Name),
            _ => Of(member.Value),
        }).Distinct(),
        JsonValueKind.Array => schema.EnumerateArray().SelectMany(Of).Distinct(),
        _ => [],
    };

    private static bool Fits(string schema, string text) => Fits(Schema(schema), Tree(text));

    private static bool Fits(JsonSchema schema, YamlNode tree) => SchemaEvaluator.Fits(schema, tree);

    private static JsonSchema Schema(string text) => JsonSchema.Parse(Encoding.UTF8.GetBytes(text));

    private static YamlNode Tree(string text) => YamlReader.ReadAny(new SourceText("x", text)).Root!;
}
