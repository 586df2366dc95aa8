using System.Text.Json;
using System.Text.RegularExpressions;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Editors;

/// <summary>A schema of ours as a file of titles and descriptions, walked as an author's keys go.</summary>
public sealed class SchemaText
{
    private readonly JsonElement root;

    private SchemaText(string file) => root = JsonDocument.Parse(File.ReadAllText(Checkout.At("schemas", file))).RootElement;

    /// <summary>That of a pathway.</summary>
    public static SchemaText Pathway { get; } = new("pathway.schema.json");

    /// <summary>That of <c>pair.yaml</c>.</summary>
    public static SchemaText Workspace { get; } = new("workspace.schema.json");

    /// <summary>The schema of the whole file.</summary>
    public IReadOnlyList<JsonElement> Top => With(root);

    /// <summary>What the keys below a definition are for, in the order of the schema.</summary>
    public IEnumerable<(string Key, string Description)> Keys(string? definition = null) =>
        (definition is null ? root : root.GetProperty("$defs").GetProperty(definition)).GetProperty("properties").EnumerateObject()
        .Select(property => (property.Name, Text(property.Value, "description")));

    /// <summary>The schemas of a key's value; and the property itself where the schema knows the key by name, null where it is an id.</summary>
    public (IReadOnlyList<JsonElement> Below, JsonElement? Property) Key(IReadOnlyList<JsonElement> schemas, string key)
    {
        foreach (var schema in schemas)
            if (schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(key, out var property)) return (With(property), property);
        foreach (var schema in schemas)
        {
            if (schema.TryGetProperty("patternProperties", out var patterns))
                foreach (var pattern in patterns.EnumerateObject().Where(pattern => Regex.IsMatch(key, pattern.Name))) return (With(pattern.Value), null);
            if (schema.TryGetProperty("additionalProperties", out var rest) && rest.ValueKind == JsonValueKind.Object) return (With(rest), null);
        }
        return ([], null);
    }

    /// <summary>The schemas of the items of a list.</summary>
    public IReadOnlyList<JsonElement> Items(IReadOnlyList<JsonElement> schemas) =>
        [.. schemas.SelectMany(schema => schema.TryGetProperty("items", out var items) ? With(items) : [])];

    /// <summary>A text of a schema; empty where it has none.</summary>
    public static string Text(JsonElement schema, string keyword) => schema.TryGetProperty(keyword, out var text) ? text.GetString()! : "";

    // A schema with all that it refers to.
    private IReadOnlyList<JsonElement> With(JsonElement schema)
    {
        var all = new List<JsonElement> { schema };
        if (schema.TryGetProperty("$ref", out var reference)) all.AddRange(With(reference.GetString()!.Split('/').Skip(1).Aggregate(root, (at, step) => at.GetProperty(step))));
        foreach (var branch in (string[])["then", "else"])
            if (schema.TryGetProperty(branch, out var inner)) all.AddRange(With(inner));
        return all;
    }
}
