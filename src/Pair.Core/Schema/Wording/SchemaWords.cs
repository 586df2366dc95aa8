using System.Text.Json;
using Pair.Core.Findings;
using Pair.Core.Syntax;

namespace Pair.Core.Schema.Wording;

/// <summary>What a schema says for people: its description, an example, the keys and words that it knows.</summary>
internal static class SchemaWords
{
    /// <summary>The keys that may stand in a mapping, in the schema's order; also through references and <c>allOf</c>.</summary>
    public static IEnumerable<string> Keys(SchemaNode schema) => Properties(schema, 0).Select(property => property.Key).Distinct();

    /// <summary>The schema of a key's value.</summary>
    public static SchemaNode? Property(SchemaNode schema, string key) => Properties(schema, 0).FirstOrDefault(property => property.Key == key).Value;

    /// <summary>What a schema refers to in the end.</summary>
    public static SchemaNode Target(SchemaNode schema)
    {
        for (var step = 0; schema is { Properties: null, Items: null, AdditionalProperties: null, RefTarget: { } target } && step < 8; step++) schema = target;
        return schema;
    }

    /// <summary>The schema of a list's items, where it is one.</summary>
    public static SchemaNode? Items(SchemaNode schema) => Target(schema).Items;

    /// <summary>The schema one step down the tree; null where it says nothing of it.</summary>
    public static SchemaNode? Below(SchemaNode schema, Step step)
    {
        if (step.Entry is null) return Items(schema);
        var key = step.Entry.Key.Value;
        return Property(schema, key) ?? Array.Find(Target(schema).PatternProperties ?? [], own => own.Pattern.Matches(key))?.Schema ?? Target(schema).AdditionalProperties;
    }

    /// <summary>A description, of the schema or of what it refers to.</summary>
    public static string? Description(SchemaNode? schema)
    {
        for (var step = 0; schema is not null && step < 8; step++, schema = schema.RefTarget)
            if (schema.Description is { Length: > 0 } words) return words;
        return null;
    }

    /// <summary>An example as an author would type it: from <c>examples</c>, else what stands behind the last colon of the description.</summary>
    public static string? Example(SchemaNode? schema)
    {
        for (var (step, at) = (0, schema); at is not null && step < 8; step++, at = at.RefTarget)
            if (at.Examples is { Items: [{ Kind: JsonTokenType.String } typed, ..] }) return typed.Text;
        if (schema?.Const is YamlScalar only) return only.Value;
        var words = Description(schema);
        var colon = words?.LastIndexOf(": ", StringComparison.Ordinal) ?? -1;
        if (words is null || colon < 0) return null;
        var example = words[(colon + 2)..].TrimEnd('.');
        return example.Length is 0 or > 80 || example.Contains(". ", StringComparison.Ordinal) || example.Contains(" or ", StringComparison.Ordinal) ? null : example;
    }

    /// <summary>A key with an example of its value, between backticks: what an author types.</summary>
    public static string Line(string key, SchemaNode? property)
    {
        var example = Example(property);
        if (example is null) return $"`{key}:`";
        return property is not null && Target(property).Type == ValueKinds.Array && !example.StartsWith('[') ? $"`{key}:` and below it `- {example}`" : $"`{key}: {example}`";
    }

    /// <summary>A value as it may stand inside <c>{ }</c>.</summary>
    public static string InBraces(YamlNode value) => value is YamlScalar { Quoted: false } plain ? Mending.InBraces(plain.Where.Words) : value.Where.Words;

    /// <summary>The words of a closed list.</summary>
    public static string[] Words(SchemaNode schema) => [.. (schema.Enum ?? []).OfType<YamlScalar>().Select(word => word.Kind == YamlScalarKind.Null ? "null" : word.Value)];

    private static IEnumerable<KeyValuePair<string, SchemaNode>> Properties(SchemaNode schema, int depth)
    {
        if (depth > 8) yield break;
        foreach (var property in schema.Properties ?? [])
            if (property.Value.Constant != false) yield return property;
        IEnumerable<SchemaNode?> others = [schema.RefTarget, .. schema.AllOf ?? [], .. schema.AnyOf ?? [], .. schema.OneOf ?? [], schema.Then, schema.Else];
        foreach (var other in others)
            if (other is not null)
                foreach (var property in Properties(other, depth + 1)) yield return property;
    }
}
