using System.Text.Json;
using Pair.Core.Schema;

namespace Pair.Tests.Reference;

/// <summary>A shipped schema, seen as the paths that a file may have: <c>services.*.referral.how.phone</c>; <c>*</c> is any id, <c>[]</c> any item of a list.</summary>
internal sealed class SchemaFile
{
    private readonly JsonElement root;
    private readonly SortedSet<string> paths = new(StringComparer.Ordinal);

    private SchemaFile(string name)
    {
        root = JsonDocument.Parse(ShippedSchemas.Read(name)!).RootElement;
        Walk(root, "");
    }

    public static SchemaFile Pathway { get; } = new("pathway");

    public static SchemaFile Workspace { get; } = new("workspace");

    /// <summary>Any shipped schema.</summary>
    public static SchemaFile Named(string name) => new(name);

    /// <summary>All paths, each once, sorted.</summary>
    public IReadOnlyCollection<string> Paths => paths;

    /// <summary>Whether a path is a property or an id, not an item of a list.</summary>
    public static bool IsEntry(string path) => !path.EndsWith("[]", StringComparison.Ordinal);

    /// <summary>The path of a key below a path; null where the schema knows no such key.</summary>
    public string? Below(string path, string key) =>
        paths.Contains(Join(path, key)) ? Join(path, key) : paths.Contains(Join(path, "*")) ? Join(path, "*") : null;

    /// <summary>Every object of the schema with the keyword, and where it stands in the file; what stands under <c>if</c> and <c>not</c> only asks.</summary>
    public IEnumerable<(string Place, JsonElement Value)> Keyword(string keyword, bool asking = true) => Keyword(root, keyword, asking, "");

    private static IEnumerable<(string, JsonElement)> Keyword(JsonElement node, string keyword, bool asking, string place)
    {
        if (node.ValueKind == JsonValueKind.Array)
            foreach (var found in node.EnumerateArray().SelectMany((item, i) => Keyword(item, keyword, asking, $"{place}/{i}"))) yield return found;
        if (node.ValueKind != JsonValueKind.Object) yield break;
        foreach (var member in node.EnumerateObject())
        {
            var inside = $"{place}/{member.Name}";
            // A property may be called as a keyword is.
            if (member.Name == keyword && !place.EndsWith("/properties", StringComparison.Ordinal)) yield return (inside, member.Value);
            if (asking || member.Name is not ("if" or "not"))
                foreach (var found in Keyword(member.Value, keyword, asking, inside)) yield return found;
        }
    }

    private void Walk(JsonElement schema, string path)
    {
        if (schema.ValueKind != JsonValueKind.Object) return;
        if (schema.TryGetProperty("$ref", out var reference)) Walk(Definition(reference.GetString()!), path);
        if (schema.TryGetProperty("properties", out var properties))
            foreach (var property in properties.EnumerateObject()) Step(property.Value, Join(path, property.Name));
        if (schema.TryGetProperty("patternProperties", out var patterns))
            foreach (var pattern in patterns.EnumerateObject()) Step(pattern.Value, Join(path, "*"));
        if (schema.TryGetProperty("additionalProperties", out var rest) && rest.ValueKind == JsonValueKind.Object) Step(rest, Join(path, "*"));
        if (schema.TryGetProperty("items", out var items)) Step(items, path + "[]");
        foreach (var branch in (string[])["then", "else"])
            if (schema.TryGetProperty(branch, out var inner)) Walk(inner, path);
        if (schema.TryGetProperty("allOf", out var all))
            foreach (var inner in all.EnumerateArray()) Walk(inner, path);
    }

    private void Step(JsonElement schema, string path)
    {
        paths.Add(path);
        Walk(schema, path);
    }

    private JsonElement Definition(string reference)
    {
        var at = root;
        foreach (var step in reference.Split('/').Skip(1)) at = at.GetProperty(step);
        return at;
    }

    private static string Join(string path, string key) => path.Length == 0 ? key : $"{path}.{key}";
}
