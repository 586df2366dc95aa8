using Pair.Core.Findings;
using Pair.Core.Syntax;

namespace Pair.Core.Schema.Wording;

/// <summary>Says that another kind of value is wanted, and how it is typed.</summary>
internal static class TypeWording
{
    public static Finding Word(Fault fault)
    {
        var wanted = fault.Schema.Type ?? ValueKinds.String;
        if (fault.Node is YamlScalar { Kind: YamlScalarKind.Null }) return Empty(fault);
        if (wanted.HasFlag(ValueKinds.String)) return Single(fault);
        if (wanted.HasFlag(ValueKinds.Array)) return List(fault);
        if (wanted.HasFlag(ValueKinds.Object)) return Keys(fault);
        return wanted.HasFlag(ValueKinds.Boolean) ? Boolean(fault) : Number(fault, wanted);
    }

    /// <summary>A key with nothing behind its colon.</summary>
    public static Finding Empty(Fault fault)
    {
        var where = fault.Owner?.Key.Where ?? FaultWording.Shown(fault, fault.Node);
        return FaultWording.At(fault, where, $"{ValueWording.For(fault)} has no value") with
        {
            Help = fault.Purpose is { } words ? "write its value, or delete the line. " + words : "write its value, or delete the line",
        };
    }

    private static Finding Single(Fault fault)
    {
        var name = ValueWording.For(fault);
        if (fault.Node is YamlSequence list)
        {
            var one = list.Items is [YamlScalar only] ? only.Where.Words : null;
            return Here(fault, $"{name} is one value, not a list") with
            {
                Help = one is null ? "write one value behind the colon" : "write it without the brackets", MendedLine = one is null ? null : ValueWording.Mended(list, one),
            };
        }
        if (fault.Node is YamlMapping { Entries: [{ Key.Quoted: false } entry, ..] } mapping && mapping.Where.Source.Content[mapping.Where.Span.Start] != '{')
            return Here(fault, $"a text is wanted for {name}; the colon behind \"{entry.Key.Value}\" makes it a key") with
            {
                Help = "if it is one text, put it in quotes", MendedLine = Mending.Quoted(mapping.Where.Source, mapping.Where.Span),
            };
        if (fault.Node is YamlScalar scalar)
            return Here(fault, $"{name} is text, and {scalar.Value} is read as {(scalar.Kind == YamlScalarKind.Number ? "a number" : "yes or no")}") with
            {
                Help = fault.Purpose ?? "put it in quotes, if it is meant so", MendedLine = ValueWording.Mended(scalar, $"\"{scalar.Value}\""),
            };
        return Here(fault, $"{name} is one value, not keys and their values") with { Help = fault.Purpose is { } purpose ? $"write one value behind the colon. {purpose}" : "write one value behind the colon" };
    }

    private static Finding List(Fault fault)
    {
        var finding = Here(fault, $"a list is wanted for {ValueWording.For(fault)}");
        if (fault.Node is not YamlScalar scalar) return finding with { Help = "put each on a line of its own with a dash" };
        var word = !scalar.Quoted && scalar.Value.Length > 0 && scalar.Value.All(c => char.IsLetterOrDigit(c) || c is '-' or '_') && scalar.Value[0] != '-';
        var words = scalar.Value.Replace(" and ", ", ");
        if (!scalar.Quoted && !word && words.Split(", ") is { Length: > 1 } parts && Array.TrueForAll(parts, part => !part.Contains(' ')))
            return finding with { Help = "write it so:", MendedLine = ValueWording.Mended(scalar, $"[{words}]") };
        return word
            ? finding with { Help = "write it so:", MendedLine = ValueWording.Mended(scalar, $"[{scalar.Value}]") }
            : finding with { Help = scalar.Value.StartsWith('-') ? "write a space behind each dash" : "put each on a line of its own with a dash and a space" };
    }

    private static Finding Keys(Fault fault)
    {
        var name = ValueWording.For(fault);
        var keys = SchemaWords.Keys(fault.Schema).ToList();
        var description = fault.Purpose;
        var finding = Here(fault, fault.Node is YamlSequence ? $"{name} holds keys and their values, not a list" : $"{name} holds keys and their values, not a single text");
        if (fault.Node is YamlSequence)
            return finding with { Help = keys.Count > 0 ? $"write keys without dashes, such as `{Line(fault, keys[0])}`" : "delete the dashes, and give each entry an id of its own: `baby-massage:`, with its keys below, two spaces further right" };
        if (keys.Count > 0) return finding with { Help = $"write keys below it, two spaces further right, such as `{Line(fault, keys[0])}`" };
        return finding with { Help = description ?? "write keys below it, two spaces further right" };
    }

    private static string Line(Fault fault, string key) => SchemaWords.Example(SchemaWords.Property(fault.Schema, key)) is { } example ? $"{key}: {example}" : $"{key}: …";

    private static Finding Boolean(Fault fault)
    {
        var value = (fault.Node as YamlScalar)?.Value.ToLowerInvariant();
        var meant = value switch { "yes" or "y" or "on" or "true" => "true", "no" or "n" or "off" or "false" => "false", _ => null };
        return Here(fault, $"{ValueWording.For(fault)} is true or false, not {FaultWording.Typed(fault.Node)}") with
        {
            Help = meant is null ? "write true or false" : $"write {meant}", MendedLine = meant is null ? null : ValueWording.Mended(fault.Node, meant),
        };
    }

    private static Finding Number(Fault fault, ValueKinds wanted) =>
        Here(fault, $"{ValueWording.For(fault)} is a {(wanted == ValueKinds.Integer ? "whole " : "")}number, not {FaultWording.Typed(fault.Node)}") with
        {
            Help = fault.Purpose ?? "write digits alone, without words",
            MendedLine = fault.Node is YamlScalar { Quoted: true } quoted && quoted.Value.Length > 0 && quoted.Value.All(char.IsAsciiDigit) ? ValueWording.Mended(quoted, quoted.Value) : null,
        };

    private static Finding Here(Fault fault, string message) => FaultWording.At(fault, FaultWording.Shown(fault, fault.Node), message);
}
