using System.Text.Json;
using Pair.Tests.Architecture;
using Xunit.Abstractions;

namespace Pair.Tests.Schema;

/// <summary>Cases of our own for every keyword of draft 2020-12; they need nothing beside the repository.</summary>
public class OwnCasesTests(ITestOutputHelper output)
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Pair.Tests", "Schema", "Cases");

    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder, "*.json").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_case_has_its_result(string file)
    {
        var groups = Suite.Read(Path.Combine(Folder, file));
        var faults = groups.SelectMany(group => group.Faults()).ToList();
        output.WriteLine($"{groups.Sum(group => group.Cases.Count)} cases");
        Assert.True(faults.Count == 0, $"{file}, {faults.Count} wrong:\n" + string.Join('\n', faults));
    }

    [Fact]
    public void Every_keyword_stands_in_a_group_with_data_that_fits_and_data_that_does_not()
    {
        string[] notes =
        [
            "$comment", "$schema", "$vocabulary", "title", "description", "default", "deprecated", "readOnly", "writeOnly", "examples",
            "contentEncoding", "contentMediaType", "contentSchema",
        ];
        string[] asking =
        [
            "$id", "$anchor", "$ref", "$dynamicAnchor", "$dynamicRef", "$defs",
            "prefixItems", "items", "contains", "additionalProperties", "properties", "patternProperties", "dependentSchemas", "propertyNames",
            "if", "then", "else", "allOf", "anyOf", "oneOf", "not", "unevaluatedItems", "unevaluatedProperties",
            "type", "const", "enum", "multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength", "minLength", "pattern",
            "maxItems", "minItems", "uniqueItems", "maxContains", "minContains", "maxProperties", "minProperties", "required", "dependentRequired", "format",
        ];
        var both = new HashSet<string>();
        var fitting = new HashSet<string>();
        foreach (string file in Files)
            foreach (var group in Suite.Read(Path.Combine(Folder, file)))
            {
                using var schema = JsonDocument.Parse(group.Schema);
                var names = Names(schema.RootElement).ToList();
                if (group.Cases.Any(test => test.Valid)) fitting.UnionWith(names);
                if (group.Cases.Any(test => test.Valid) && group.Cases.Any(test => !test.Valid)) both.UnionWith(names);
            }
        Assert.Empty(asking.Except(both));
        Assert.Empty(notes.Except(fitting));
    }

    private static IEnumerable<string> Names(JsonElement schema) => schema.ValueKind switch
    {
        JsonValueKind.Object => schema.EnumerateObject().SelectMany(member => Names(member.Value).Prepend(member.Name)),
        JsonValueKind.Array => schema.EnumerateArray().SelectMany(Names),
        _ => [],
    };
}
