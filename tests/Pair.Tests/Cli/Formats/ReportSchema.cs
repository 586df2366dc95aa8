using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Pair.Core.Schema;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Tests.Cli.Formats;

/// <summary>A schema of ours, to hold reports against it and it against reports.</summary>
internal sealed class ReportSchema(string name)
{
    private readonly JsonSchema schema = JsonSchema.Parse(Encoding.UTF8.GetBytes(ShippedSchemas.Read(name)!));
    private readonly JsonNode root = JsonNode.Parse(ShippedSchemas.Read(name)!)!;

    /// <summary>What does not fit in a report; fails where it is no JSON.</summary>
    public IEnumerable<string> Faults(string json)
    {
        JsonDocument.Parse(json).Dispose();
        return SchemaEvaluator.Evaluate(schema, Tree(json)).Select(finding => $"{finding.Pointer}: {finding.Message}");
    }

    /// <summary>Whether a report fits.</summary>
    public bool Fits(string json) => SchemaEvaluator.Fits(schema, Tree(json));

    /// <summary>Every key that the schema describes, by its way from the root, lists passed through: <c>/findings/related/path</c>.</summary>
    public SortedSet<string> Described
    {
        get
        {
            var keys = new SortedSet<string>(StringComparer.Ordinal);
            Describe(root, "", keys);
            return keys;
        }
    }

    /// <summary>Names of properties, wherever they stand, that have no title or no sentence that says what they are.</summary>
    public IEnumerable<string> Unexplained => PropertiesOf(root)
        .Where(one => one.Property["title"] is null || ((string?)one.Property["description"])?.EndsWith('.') != true).Select(one => one.Name);

    /// <summary>A part of the schema.</summary>
    public JsonNode this[string key] => root[key]!;

    /// <summary>Every key that a report holds, by the same ways.</summary>
    public static SortedSet<string> Written(string json)
    {
        var keys = new SortedSet<string>(StringComparer.Ordinal);
        Gather(JsonNode.Parse(json)!, "", keys);
        return keys;
    }

    /// <summary>A report without a key, once for each key that it holds.</summary>
    public static IEnumerable<(string[] Place, string Json)> WithoutAKey(string json)
    {
        var places = new List<string[]>();
        Keys(JsonNode.Parse(json)!, [], places);
        foreach (var place in places)
        {
            var whole = JsonNode.Parse(json)!;
            At(whole, place[..^1]).AsObject().Remove(place[^1]);
            yield return (place, whole.ToJsonString());
        }
    }

    /// <summary>What stands somewhere in a report, by keys and by numbers in lists.</summary>
    public static JsonNode At(JsonNode report, string[] place) =>
        place.Aggregate(report, (node, step) => node is JsonArray list ? list[int.Parse(step)]! : node[step]!);

    /// <summary>A report with a key that nobody describes.</summary>
    /// <param name="json">The report.</param>
    /// <param name="place">Where the key is added: <c>pathways/0/cells/0</c>; empty for the root.</param>
    public static string WithAKeyMore(string json, string place)
    {
        var whole = JsonNode.Parse(json)!;
        At(whole, place.Split('/', StringSplitOptions.RemoveEmptyEntries))["more"] = 1;
        return whole.ToJsonString();
    }

    /// <summary>The words that a schema allows in a place; null where it allows silence too.</summary>
    public static IEnumerable<string?> Words(JsonNode list) => list.AsArray().Select(value => value?.GetValue<string>());

    private static YamlNode Tree(string json) => YamlReader.ReadAny(new SourceText("report.json", json)).Root!;

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

    private void Describe(JsonNode node, string way, SortedSet<string> keys)
    {
        if (((string?)node["$ref"])?.Split('/')[^1] is { } name) Describe(root["$defs"]![name]!, way, keys);
        foreach (var below in (string[])["items", "else"])
            if (node[below] is { } inner) Describe(inner, way, keys);
        if (node["properties"] is not JsonObject properties) return;
        foreach (var (key, property) in properties)
        {
            keys.Add($"{way}/{key}");
            Describe(property!, $"{way}/{key}", keys);
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

    private static IEnumerable<(string Name, JsonNode Property)> PropertiesOf(JsonNode node) => node switch
    {
        JsonObject entries => entries.SelectMany(entry => entry is { Key: "properties", Value: JsonObject properties }
            ? properties.SelectMany(own => PropertiesOf(own.Value!).Prepend((own.Key, own.Value!)))
            : entry.Value is null ? [] : PropertiesOf(entry.Value)),
        JsonArray list => list.Where(item => item is not null).SelectMany(item => PropertiesOf(item!)),
        _ => [],
    };
}
