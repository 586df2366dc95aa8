using System.Text.Json;
using Pair.Core.Syntax;

namespace Pair.Benchmarks.Comparing;

/// <summary>A YAML tree as JSON, for programs that read no YAML.</summary>
internal static class TreeJson
{
    public static byte[] Of(YamlNode root)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes)) Write(json, root);
        return bytes.ToArray();
    }

    private static void Write(Utf8JsonWriter json, YamlNode node)
    {
        switch (node)
        {
            case YamlMapping mapping:
                json.WriteStartObject();
                foreach (var entry in mapping.Entries)
                {
                    json.WritePropertyName(entry.Key.Value);
                    Write(json, entry.Value);
                }
                json.WriteEndObject();
                break;
            case YamlSequence sequence:
                json.WriteStartArray();
                foreach (var item in sequence.Items) Write(json, item);
                json.WriteEndArray();
                break;
            case YamlScalar { Kind: YamlScalarKind.Text } text:
                json.WriteStringValue(text.Value);
                break;
            case YamlScalar other:
                json.WriteRawValue(other.Kind == YamlScalarKind.Null ? "null" : other.Value);
                break;
        }
    }
}
