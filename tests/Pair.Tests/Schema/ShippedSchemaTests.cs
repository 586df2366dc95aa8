using System.Text;
using System.Text.Json;
using Pair.Core.Schema;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Tests.Schema;

/// <summary>The schemas that <c>pair schema</c> prints are schemas themselves.</summary>
public class ShippedSchemaTests
{
    private const string Draft = "https://json-schema.org/draft/2020-12/";

    public static TheoryData<string> Names => [.. ShippedSchemas.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_fits_the_schema_of_schemas_and_has_no_unknown_keyword(string name)
    {
        // Two keywords are of editors: what they say of a value, and what they offer for it.
        const string OfEditors = """{ "errorMessage": { "type": "string", "minLength": 1 }, "defaultSnippets": { "type": "array", "minItems": 1 } }""";
        var strict = Schema($$"""{ "$id": "pair:/strict", "$dynamicAnchor": "meta", "$ref": "{{Draft}}schema", "properties": {{OfEditors}}, "unevaluatedProperties": false }""");
        var root = YamlReader.ReadAny(new SourceText($"{name}.schema.json", ShippedSchemas.Read(name)!)).Root;
        Assert.NotNull(root);
        Assert.Empty(SchemaEvaluator.Evaluate(strict, root).Select(finding => $"{finding.Pointer}: {finding.Message}"));
        Assert.True(SchemaEvaluator.Fits(strict, root));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void It_names_its_draft_and_no_key_stands_twice_in_it(string name)
    {
        using var document = JsonDocument.Parse(ShippedSchemas.Read(name)!, new JsonDocumentOptions { AllowDuplicateProperties = false });
        Assert.Equal(Draft + "schema", document.RootElement.GetProperty("$schema").GetString());
    }

    // A reference is followed, and a pattern built, only when an author's file leads there.
    [Theory]
    [MemberData(nameof(Names))]
    public void Every_reference_leads_somewhere_and_every_pattern_is_one(string name)
    {
        using var document = JsonDocument.Parse(ShippedSchemas.Read(name)!);
        var snowman = YamlReader.ReadAny(new SourceText("x", "☃")).Root!;
        // A pattern that only refuses some words takes all others.
        foreach (var pattern in Values(document.RootElement, "pattern").Where(pattern => !pattern.StartsWith("^(?!", StringComparison.Ordinal)))
            Assert.False(SchemaEvaluator.Fits(Schema($$"""{ "pattern": {{JsonSerializer.Serialize(pattern)}} }"""), snowman), $"{pattern} takes a snowman");
        var references = Values(document.RootElement, "$ref").ToList();
        Assert.NotEmpty(references);
        foreach (var reference in references)
            SchemaEvaluator.Fits(Schema($$"""{ "$ref": "{{name}}.schema.json{{reference}}", "$defs": { "whole": {{document.RootElement.GetRawText()}} } }"""), snowman);
    }

    // What a schema says of itself is asked of all its parts here; Cases/metaschema.json asks what each takes and refuses.
    [Theory]
    [InlineData("schema")]
    [InlineData("meta/core")]
    [InlineData("meta/applicator")]
    [InlineData("meta/unevaluated")]
    [InlineData("meta/validation")]
    [InlineData("meta/meta-data")]
    [InlineData("meta/format-annotation")]
    [InlineData("meta/format-assertion")]
    [InlineData("meta/content")]
    public void Every_document_of_the_schema_of_schemas_is_in_the_program(string part)
    {
        var schema = Schema($$"""{ "$schema": "{{Draft}}schema", "$ref": "{{Draft}}{{part}}" }""");
        Assert.True(SchemaEvaluator.Fits(schema, YamlReader.ReadAny(new SourceText("x", "{}")).Root!));
        Assert.False(SchemaEvaluator.Fits(schema, YamlReader.ReadAny(new SourceText("x", "1")).Root!));
    }

    private static JsonSchema Schema(string text) => JsonSchema.Parse(Encoding.UTF8.GetBytes(text));

    private static IEnumerable<string> Values(JsonElement schema, string keyword) => schema.ValueKind switch
    {
        JsonValueKind.Object => schema.EnumerateObject()
            .SelectMany(member => member.Name == keyword && member.Value.ValueKind == JsonValueKind.String ? [member.Value.GetString()!] : Values(member.Value, keyword)).Distinct(),
        JsonValueKind.Array => schema.EnumerateArray().SelectMany(item => Values(item, keyword)).Distinct(),
        _ => [],
    };
}
