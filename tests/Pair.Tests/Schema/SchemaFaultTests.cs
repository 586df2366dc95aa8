using System.Text;
using System.Text.Json;
using Pair.Core.Schema;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Tests.Schema;

/// <summary>A schema with a fault is a bug of ours: it throws one kind of exception, and never hangs, overflows or takes what it should not.</summary>
public class SchemaFaultTests
{
    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{} {}")]
    [InlineData("{ \"type\": \"string\", }")]
    [InlineData("{ \"pattern\": \"\\ud83d\" }")]
    [InlineData("{ \"\\ud83d\": 1 }")]
    [InlineData("1")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"string\"")]
    [InlineData("{ \"items\": [ {} ] }")]
    [InlineData("{ \"properties\": [] }")]
    [InlineData("{ \"properties\": { \"a\": 1 } }")]
    [InlineData("{ \"$defs\": { \"a\": null } }")]
    [InlineData("{ \"allOf\": {} }")]
    [InlineData("{ \"anyOf\": [ \"string\" ] }")]
    [InlineData("{ \"not\": \"string\" }")]
    [InlineData("{ \"patternProperties\": true }")]
    [InlineData("{ \"type\": \"text\" }")]
    [InlineData("{ \"type\": [ \"string\", \"text\" ] }")]
    [InlineData("{ \"type\": 1 }")]
    [InlineData("{ \"enum\": \"a\" }")]
    [InlineData("{ \"required\": \"name\" }")]
    [InlineData("{ \"required\": [ 1 ] }")]
    [InlineData("{ \"dependentRequired\": { \"a\": \"b\" } }")]
    [InlineData("{ \"maxLength\": \"3\" }")]
    [InlineData("{ \"minimum\": \"3\" }")]
    [InlineData("{ \"uniqueItems\": 1 }")]
    [InlineData("{ \"pattern\": 1 }")]
    [InlineData("{ \"format\": [] }")]
    [InlineData("{ \"$ref\": 1 }")]
    [InlineData("{ \"$anchor\": 1 }")]
    public void What_is_no_schema_is_not_read(string text) => Assert.ThrowsAny<JsonException>(() => Schema(text));

    [Theory]
    [InlineData("{ \"$ref\": \"#/$defs/none\" }")]
    [InlineData("{ \"$ref\": \"#none\" }")]
    [InlineData("{ \"$ref\": \"none.json\" }")]
    [InlineData("{ \"$ref\": \"https://northshire.example/none.json\" }")]
    [InlineData("{ \"$ref\": \"https://json-schema.org/draft/2020-12/meta/none\" }")]
    [InlineData("{ \"$ref\": \"https://json-schema.org/draft/2020-12/schema#/none\" }")]
    [InlineData("{ \"$ref\": \"#/title\", \"title\": \"no schema\" }")]
    [InlineData("{ \"$ref\": \"#/required\", \"required\": [] }")]
    [InlineData("{ \"$id\": \"https://[\", \"$ref\": \"a.json\" }")]
    [InlineData("{ \"$dynamicRef\": \"#none\" }")]
    [InlineData("{ \"pattern\": \"(\" }")]
    [InlineData("{ \"pattern\": \"[b-a]\" }")]
    public void A_reference_to_nowhere_and_a_pattern_that_is_none_throw_when_they_are_asked(string text)
    {
        var schema = Schema(text);
        Assert.ThrowsAny<JsonException>(() => SchemaEvaluator.Fits(schema, Tree("a")));
        Assert.ThrowsAny<JsonException>(() => SchemaEvaluator.Evaluate(schema, Tree("a")));
    }

    [Theory]
    [InlineData("{ \"$ref\": \"#\" }")]
    [InlineData("{ \"$ref\": \"#/$defs/a\", \"$defs\": { \"a\": { \"$ref\": \"#/$defs/b\" }, \"b\": { \"$ref\": \"#/$defs/a\" } } }")]
    [InlineData("{ \"allOf\": [ { \"$ref\": \"#\" } ] }")]
    [InlineData("{ \"anyOf\": [ { \"$ref\": \"#\" }, true ] }")]
    [InlineData("{ \"not\": { \"$ref\": \"#\" } }")]
    [InlineData("{ \"if\": { \"$ref\": \"#\" }, \"then\": true }")]
    [InlineData("{ \"$dynamicAnchor\": \"a\", \"$dynamicRef\": \"#a\" }")]
    [InlineData("{ \"dependentSchemas\": { \"a\": { \"$ref\": \"#\" } } }")]
    [InlineData("{ \"properties\": { \"a\": { \"$ref\": \"#/properties/a\" } } }")]
    [InlineData("{ \"propertyNames\": { \"$ref\": \"#/propertyNames\" } }")]
    public void A_schema_that_goes_round_in_a_circle_throws(string text)
    {
        var schema = Schema(text);
        Assert.ThrowsAny<JsonException>(() => SchemaEvaluator.Fits(schema, Tree("a: 1")));
        Assert.ThrowsAny<JsonException>(() => SchemaEvaluator.Evaluate(schema, Tree("a: 1")));
    }

    // Once, what stood deeper than some hundred schemas was taken unseen.
    [Theory]
    [InlineData("items", "[", "]")]
    [InlineData("additionalProperties", "{ a: ", " }")]
    [InlineData("contains", "[", "]")]
    public void What_stands_in_the_depth_is_asked_as_well(string keyword, string open, string close)
    {
        // Twelve schemas for each level.
        var whole = "{ \"type\": [ \"array\", \"object\" ], \"" + keyword + "\": { \"anyOf\": [ { \"$ref\": \"#\" }, { \"const\": 1 } ] } }";
        for (var i = 0; i < 10; i++) whole = "{ \"allOf\": [ " + whole + " ] }";
        var schema = Schema(whole);
        string Deep(string word) => string.Concat(Enumerable.Repeat(open, 60)) + word + string.Concat(Enumerable.Repeat(close, 60));
        Assert.True(SchemaEvaluator.Fits(schema, Tree(Deep("1"))));
        Assert.False(SchemaEvaluator.Fits(schema, Tree(Deep("2"))));
        Assert.NotEmpty(SchemaEvaluator.Evaluate(schema, Tree(Deep("2"))));
    }

    private static JsonSchema Schema(string text) => JsonSchema.Parse(Encoding.UTF8.GetBytes(text));

    private static YamlNode Tree(string text) => YamlReader.ReadAny(new SourceText("x", text)).Root!;
}
