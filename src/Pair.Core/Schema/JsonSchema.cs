using System.Text.Json;

namespace Pair.Core.Schema;

/// <summary>A JSON Schema of draft 2020-12, ready to be asked about a tree.</summary>
public sealed class JsonSchema
{
    private JsonSchema(SchemaNode root, SchemaResources resources)
    {
        Root = root;
        Resources = resources;
    }

    internal SchemaNode Root { get; }

    internal SchemaResources Resources { get; }

    /// <summary>
    /// Reads a schema. It is the program's own, so a fault in it is a bug and throws: here where a keyword is of the wrong kind, and when the schema
    /// is asked where a reference leads nowhere or round in a circle, or a pattern is no regular expression.
    /// </summary>
    /// <param name="utf8">The schema as UTF-8 JSON.</param>
    /// <exception cref="JsonException">The bytes are no JSON, or no schema.</exception>
    public static JsonSchema Parse(ReadOnlySpan<byte> utf8)
    {
        var resources = new SchemaResources();
        return new JsonSchema(resources.Add(SchemaResources.DefaultBase, JsonValue.Parse(utf8)), resources);
    }
}
