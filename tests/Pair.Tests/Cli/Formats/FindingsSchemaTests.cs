using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Pair.Cli;
using Pair.Core.Schema;
using Pair.Core.Syntax;
using Pair.Core.Text;
using Pair.Tests.Architecture;
using Pair.Tests.Samples;

namespace Pair.Tests.Cli.Formats;

/// <summary><c>schemas/findings.schema.json</c> and what <c>--format json</c> writes are the same.</summary>
public sealed class FindingsSchemaTests
{
    private static readonly JsonSchema schema = JsonSchema.Parse(Encoding.UTF8.GetBytes(ShippedSchemas.Read("findings")!));

    public static TheoryData<string> Samples =>
    [
        .. Sample.Whole.Select(sample => sample.Path),
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples/broken"), "*.pair.yaml").Select(file => "samples/broken/" + Path.GetFileName(file)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Samples))]
    public void What_is_said_of_a_sample_fits(string path) => Fits(Check(path));

    [Fact]
    public void All_that_a_finding_can_have_fits()
    {
        Fits(InventedReport.In("json", InventedReport.Whole));
        Fits(InventedReport.In("json", InventedReport.Empty));
        Fits(InventedReport.In("json", InventedReport.Whole with { Built = InventedReport.Built }));
        Fits(InventedReport.In("json", InventedReport.Of(InventedReport.Odd("\ud83d\0"), InventedReport.Odd("x\ny"))));
    }

    [Fact]
    public void Every_key_that_is_written_is_described_and_every_one_described_is_written()
    {
        var written = new SortedSet<string>(StringComparer.Ordinal);
        Gather(JsonNode.Parse(InventedReport.In("json", InventedReport.Whole with { Built = InventedReport.Built }))!, "", written);
        var described = new SortedSet<string>(StringComparer.Ordinal);
        var root = JsonNode.Parse(ShippedSchemas.Read("findings")!)!;
        Describe(root, root, "", described);
        Assert.Equal(described, written);
    }

    [Fact]
    public void A_key_that_is_missing_is_noticed()
    {
        var report = InventedReport.In("json", InventedReport.Whole with { Built = InventedReport.Built });
        var places = new List<string[]>();
        Keys(JsonNode.Parse(report)!, [], places);
        Assert.True(places.Count > 100);
        foreach (var place in places.Where(place => place is not ["files"]))
        {
            var whole = JsonNode.Parse(report)!;
            var at = place[..^1].Aggregate(whole, (node, step) => node is JsonArray list ? list[int.Parse(step)]! : node[step]!);
            at.AsObject().Remove(place[^1]);
            Assert.False(SchemaEvaluator.Fits(schema, Tree(whole.ToJsonString())), string.Join('/', place));
        }
    }

    [Theory]
    [InlineData("\"severity\": \"error\"", "\"severity\": \"fatal\"")]
    [InlineData("\"line\": 3", "\"line\": 0")]
    [InlineData("\"until\": \"2027-05-31\"", "\"until\": \"31/05/2027\"")]
    [InlineData("\"by\": \"baseline\"", "\"by\": \"hand\"")]
    [InlineData("\"version\": 1,", "\"version\": 2,")]
    [InlineData("\"help\": null", "\"help\": 1")]
    public void A_value_that_is_no_such_thing_is_noticed(string right, string wrong)
    {
        var report = InventedReport.In("json", InventedReport.Whole);
        Assert.Contains(right, report, StringComparison.Ordinal);
        Assert.False(SchemaEvaluator.Fits(schema, Tree(report.Replace(right, wrong, StringComparison.Ordinal))));
    }

    [Fact]
    public void Every_property_has_a_title_and_a_sentence()
    {
        var root = JsonNode.Parse(ShippedSchemas.Read("findings")!)!;
        foreach (var (name, property) in Properties(root))
        {
            Assert.True(property["title"] is not null, name);
            Assert.True(((string?)property["description"])?.EndsWith('.'), name);
        }
    }

    private static void Fits(string json)
    {
        JsonDocument.Parse(json).Dispose();
        Assert.Empty(SchemaEvaluator.Evaluate(schema, Tree(json)).Select(finding => $"{finding.Pointer}: {finding.Message}"));
    }

    private static YamlNode Tree(string json) => YamlReader.ReadAny(new SourceText("report.json", json)).Root!;

    private static string Check(string path)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter();
        CommandLine.Run(["check", path, "--format", "json"], new World
        {
            Input = Stream.Null, Output = output, Error = error, Today = () => Sample.AsOf, Folder = Repository.Root,
        });
        Assert.Empty(error.ToString());
        return output.ToString();
    }

    // Every key by its way from the root, lists passed through: `findings/related/path`.
    private static void Gather(JsonNode node, string way, SortedSet<string> keys)
    {
        if (node is JsonArray list) foreach (var item in list) Gather(item!, way, keys);
        if (node is not JsonObject entries) return;
        foreach (var (key, value) in entries)
        {
            keys.Add($"{way}/{key}");
            if (value is not null) Gather(value, $"{way}/{key}", keys);
        }
    }

    private static void Describe(JsonNode root, JsonNode node, string way, SortedSet<string> keys)
    {
        if (((string?)node["$ref"])?.Split('/')[^1] is { } name) Describe(root, root["$defs"]![name]!, way, keys);
        foreach (var below in (string[])["items", "else"])
            if (node[below] is { } inner) Describe(root, inner, way, keys);
        if (node["properties"] is not JsonObject properties) return;
        foreach (var (key, property) in properties)
        {
            keys.Add($"{way}/{key}");
            Describe(root, property!, $"{way}/{key}", keys);
        }
    }

    private static void Keys(JsonNode node, string[] way, List<string[]> places)
    {
        if (node is JsonArray list)
            for (var i = 0; i < list.Count; i++) Keys(list[i]!, [.. way, $"{i}"], places);
        if (node is not JsonObject entries) return;
        foreach (var (key, value) in entries)
        {
            places.Add([.. way, key]);
            if (value is not null) Keys(value, [.. way, key], places);
        }
    }

    private static IEnumerable<(string Name, JsonNode Property)> Properties(JsonNode node) => node switch
    {
        JsonObject entries => entries.SelectMany(entry => entry is { Key: "properties", Value: JsonObject properties }
            ? properties.SelectMany(own => Properties(own.Value!).Prepend((own.Key, own.Value!)))
            : entry.Value is null ? [] : Properties(entry.Value)),
        JsonArray list => list.SelectMany(item => Properties(item!)),
        _ => [],
    };
}
