using System.Text;
using System.Text.Json;
using Pair.Core.Schema;
using Pair.Core.Syntax;
using Pair.Core.Text;
using Xunit.Abstractions;

namespace Pair.Tests.Schema;

/// <summary>Schemas and data made at random, the same at every run: our evaluator against a naive one, and against itself.</summary>
public class RandomSchemaTests(ITestOutputHelper output)
{
    private const int Schemas = 1500;
    private const int DataEach = 8;
    private static readonly string[] Keys = ["name", "levels", "ages", "who"];
    private static readonly string[] Scalars = ["0", "1", "1.0", "10e-1", "2", "-3", "1.5", "0.50", "\"\"", "\"a\"", "\"1\"", "\"6w\"", "\"👶\"", "\"long text\"", "true", "false", "null"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Ours_says_what_a_naive_one_says_and_tells_a_fault_exactly_where_it_does_not_fit(int seed)
    {
        var random = new Random(seed);
        var fitting = 0;
        for (var i = 0; i < Schemas; i++)
        {
            var text = $$"""{ "$defs": { "a": {{Schema(random, 2, mayRefer: false)}}, "b": {{Schema(random, 1, mayRefer: false)}} }, {{Keywords(random, 3, mayRefer: true)}} }""";
            using var document = JsonDocument.Parse(text);
            var naive = new NaiveEvaluator(document.RootElement);
            var schema = JsonSchema.Parse(Encoding.UTF8.GetBytes(text));
            for (var j = 0; j < DataEach; j++)
            {
                var written = Data(random, 3);
                using var data = JsonDocument.Parse(written);
                var tree = YamlReader.ReadAny(new SourceText("x", written)).Root!;
                var fits = SchemaEvaluator.Fits(schema, tree, SchemaOptions.Standard);
                if (fits) fitting++;
                Assert.True(naive.Fits(data.RootElement) == fits, $"{(fits ? "taken" : "refused")}, seed {seed}:\n{text}\n{written}");
                var findings = SchemaEvaluator.Evaluate(schema, tree, SchemaOptions.Standard);
                Assert.True(findings.IsEmpty == fits, $"{findings.Count} findings, and it {(fits ? "fits" : "does not fit")}, seed {seed}:\n{text}\n{written}");
                Assert.Equal(findings, SchemaEvaluator.Evaluate(schema, tree, SchemaOptions.Standard));
                Assert.Equal(findings, SchemaEvaluator.Evaluate(JsonSchema.Parse(Encoding.UTF8.GetBytes(text)), tree, SchemaOptions.Standard));
            }
        }
        output.WriteLine($"{fitting} of {Schemas * DataEach} fit");
        Assert.InRange(fitting, Schemas * DataEach / 10, Schemas * DataEach * 9 / 10);
    }

    private static string Schema(Random random, int depth, bool mayRefer) =>
        random.Next(12) switch { 0 => "true", 1 => "false", _ => $"{{ {Keywords(random, depth, mayRefer)} }}" };

    private static string Keywords(Random random, int depth, bool mayRefer)
    {
        var keywords = new Dictionary<string, string>();
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var (keyword, value) = Keyword(random, depth, mayRefer);
            keywords[keyword] = value;
        }
        return string.Join(", ", keywords.Select(keyword => $"\"{keyword.Key}\": {keyword.Value}"));
    }

    private static (string, string) Keyword(Random random, int depth, bool mayRefer)
    {
        string Below() => Schema(random, depth - 1, mayRefer);
        string Listed() => $"[ {string.Join(", ", Enumerable.Range(0, random.Next(1, 4)).Select(_ => Below()))} ]";
        string Type() => $"\"{((string[])["string", "number", "integer", "boolean", "null", "array", "object", "object"])[random.Next(8)]}\"";
        return random.Next(depth > 0 ? 28 : 9) switch
        {
            0 => ("type", Type()),
            1 => ("type", $"[ \"{((string[])["integer", "string"])[random.Next(2)]}\", \"object\", \"array\" ]"),
            2 => ("const", Data(random, 1)),
            3 => ("enum", $"[ {Data(random, 0)}, {Data(random, 1)}, {Data(random, 0)} ]"),
            4 => ("minimum", $"{random.Next(-3, 3)}"),
            5 => ("maximum", $"{random.Next(-3, 3)}.0"),
            6 => ("multipleOf", ((string[])["1", "0.5", "2", "5e-1"])[random.Next(4)]),
            7 => ("maxLength", $"{random.Next(4)}"),
            8 => ("minLength", $"{random.Next(3)}.0"),
            9 => ("required", $"[ \"{Keys[random.Next(4)]}\" ]"),
            10 or 11 => ("properties", $"{{ \"{Keys[random.Next(2)]}\": {Below()}, \"{Keys[random.Next(2, 4)]}\": {Below()} }}"),
            12 => ("additionalProperties", Below()),
            13 => ("items", Below()),
            14 => ("prefixItems", Listed()),
            15 => ("contains", Below()),
            16 => ("minContains", $"{random.Next(3)}"),
            17 => ("maxContains", $"{random.Next(1, 3)}"),
            18 => ("allOf", Listed()),
            19 => ("anyOf", Listed()),
            20 => ("oneOf", Listed()),
            21 => ("not", Below()),
            22 => ("if", Below()),
            23 => ("then", Below()),
            24 => ("else", Below()),
            25 => ("unevaluatedProperties", Below()),
            26 => ("unevaluatedItems", Below()),
            _ => mayRefer ? ("$ref", $"\"#/$defs/{(random.Next(2) == 0 ? "a" : "b")}\"") : random.Next(2) == 0 ? ("uniqueItems", "true") : ("maxItems", $"{random.Next(4)}"),
        };
    }

    private static string Data(Random random, int depth) => (depth > 0 ? random.Next(5) : 0) switch
    {
        1 or 2 => $"{{ {string.Join(", ", Keys.Where(_ => random.Next(2) == 0).OrderBy(_ => random.Next()).Select(key => $"\"{key}\": {Data(random, depth - 1)}"))} }}",
        3 => $"[ {string.Join(", ", Enumerable.Range(0, random.Next(4)).Select(_ => Data(random, depth - 1)))} ]",
        _ => Scalars[random.Next(Scalars.Length)],
    };
}
