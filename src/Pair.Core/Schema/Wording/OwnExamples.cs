using Pair.Core.Syntax;

namespace Pair.Core.Schema.Wording;

/// <summary>Examples from the author's own file: what the entries beside this one say.</summary>
internal static class OwnExamples
{
    // A file may lack the same key a thousand times.
    private const int FirstEntries = 50;

    /// <summary>What the first other entry of the same collection has for a key, as typed; null where none has, and for free text, which is never the same twice.</summary>
    /// <param name="fault">A fault at an entry.</param>
    /// <param name="key">The key that the entry lacks.</param>
    /// <param name="property">The schema of that key.</param>
    public static string? Of(Fault fault, string key, SchemaNode? property)
    {
        if (property is null || fault.Steps.Length == 0 || !IsWords(SchemaWords.Target(property))) return null;
        if ((fault.Steps.Length == 1 ? fault.Whole.Root : fault.Steps[^2].Entry?.Value) is not YamlMapping collection) return null;
        foreach (var (_, entry) in collection.Entries.Take(FirstEntries))
            if (entry is YamlMapping mapping && !ReferenceEquals(mapping, fault.Node) && mapping[key] is { } value && IsOneLine(value) && Fits(SchemaWords.Target(property), value)) return value.Where.Words;
        return null;
    }

    // Ids and words of a closed list, alone or in a list.
    private static bool IsWords(SchemaNode schema) => schema.Pattern is not null || schema.Enum is not null || (schema.Items is { } items && IsWords(SchemaWords.Target(items)));

    // What is wrong there would be as wrong here.
    private static bool Fits(SchemaNode schema, YamlNode value) => value switch
    {
        YamlScalar scalar => schema.Pattern?.Matches(scalar.Value) ?? (schema.Enum is not null && SchemaWords.Words(schema).Contains(scalar.Value)),
        YamlSequence list when schema.Items is { } items => list.Items.All(item => Fits(SchemaWords.Target(items), item)),
        _ => false,
    };

    private static bool IsOneLine(YamlNode value) =>
        value is not YamlScalar { Kind: YamlScalarKind.Null } && value.Where.Span.Length is > 0 and < 60 && value.Where.Words.AsSpan().IndexOfAny('\r', '\n') < 0
        && (value is YamlScalar || value.Where.Words[0] == '[');
}
