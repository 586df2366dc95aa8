using System.Text;
using Pair.Core.Findings;
using Pair.Core.Syntax;
using Pair.Core.Text;

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
            return Here(fault, $"{name} is one value, not a list") with { Help = "write one value behind the colon", MendedLine = AsOne(fault, list) };
        }
        if (fault.Node is YamlMapping { Entries: [{ Key.Quoted: false } entry, ..] } mapping && mapping.Where.Source.Content[mapping.Where.Span.Start] != '{')
            return Here(fault, $"a text is wanted for {name}; the colon behind \"{entry.Key.Value}\" makes it a key") with
            {
                Help = "if it is one text, put it in quotes", MendedLine = Mending.Quoted(mapping.Where.Source, mapping.Where.Span),
                Fix = mapping.Entries.Count > 1 || Mending.MayBeKey(entry.Key.Value) ? null : Mending.QuotingEdit(mapping.Where.Source, mapping.Where.Span),
            };
        if (fault.Node is YamlMapping { Entries: [{ Value: YamlScalar inner }] })
            return Here(fault, $"{name} is one value, not keys and their values") with { Help = "write the value alone", MendedLine = ValueWording.Mended(fault.Node, inner.Where.Words) };
        if (fault.Node is YamlScalar { Quoted: false } plain && SchemaWords.Target(fault.Schema) is { Pattern: { } pattern } && !pattern.Matches(plain.Value))
            return Here(fault, $"{FaultWording.Typed(plain)} is not in the form that {name} needs") with { Help = fault.Purpose };
        if (fault.Node is YamlScalar scalar)
            return Here(fault, $"{name} is text, and {scalar.Value} is read as {(scalar.Kind == YamlScalarKind.Number ? "a number" : "yes or no")}") with
            {
                Help = fault.Purpose ?? "put it in quotes, if it is meant so", MendedLine = ValueWording.Mended(scalar, $"\"{scalar.Value}\""),
            };
        return Here(fault, $"{name} is one value, not keys and their values") with { Help = fault.Purpose is { } purpose ? $"write one value behind the colon. {purpose}" : "write one value behind the colon" };
    }

    // `[6w, 9m]` is the range `6w to 9m`; words of text are one text again.
    private static string? AsOne(Fault fault, YamlSequence list)
    {
        if (list.Items is [YamlScalar only]) return ValueWording.Mended(list, only.Where.Words);
        if (list.Items is [YamlScalar from, YamlScalar until] && Fits(fault, $"{from.Value} to {until.Value}")) return ValueWording.Mended(list, $"{from.Value} to {until.Value}");
        var words = list.Where.Words;
        var text = SchemaWords.Target(fault.Schema) is { Pattern: null, Format: null, Enum: null };
        return text && words.StartsWith('[') && list.Items.All(item => item is YamlScalar { Quoted: false }) ? ValueWording.Mended(list, words[1..^1].Trim()) : null;
    }

    private static bool Fits(Fault fault, string value) => fault.Schema.Pattern?.Matches(value) == true;

    private static Finding List(Fault fault)
    {
        var finding = Here(fault, $"a list is wanted for {ValueWording.For(fault)}");
        if (fault.Node is not YamlScalar scalar) return finding with { Help = "put each on a line of its own with a dash" };
        if (One(fault, scalar) is { } one) return finding with { Help = "write it so:", MendedLine = ValueWording.Mended(scalar, $"[{one}]") };
        var typed = Mending.Unmarked(scalar.Value) ?? scalar.Value;
        var word = !scalar.Quoted && typed.Length > 0 && typed.All(c => char.IsLetterOrDigit(c) || c is '-' or '_') && typed[0] != '-';
        var words = scalar.Value.Replace(" and ", ", ");
        if (!scalar.Quoted && !word && words.Split(", ") is { Length: > 1 } parts && Array.TrueForAll(parts, part => !part.Contains(' ')))
            return finding with { Help = "write it so:", MendedLine = ValueWording.Mended(scalar, $"[{words}]") };
        if (word && !FitsItem(fault, typed)) return finding with { Help = fault.Purpose ?? "put each on a line of its own with a dash" };
        if (word) return finding with { Help = "write it so:", MendedLine = ValueWording.Mended(scalar, $"[{typed}]"), Fix = ValueWording.Edit(scalar, $"[{typed}]") };
        if (!scalar.Quoted && scalar.Value.Contains(", ") && !scalar.Value.StartsWith('-') && scalar.Where.Words.AsSpan().IndexOfAny('\r', '\n') < 0)
            return finding with { Help = "if the commas part them, write it so; else put each on a line of its own with a dash and a space:", MendedLine = ValueWording.Mended(scalar, $"[{scalar.Value}]") };
        if (scalar.Value.StartsWith('-') && !scalar.Quoted) return DashWithoutSpace(fault, scalar);
        return finding with { Help = $"put each on a line of its own with a dash and a space: `- {(scalar.Where.Words.AsSpan().IndexOfAny('\r', '\n') < 0 ? scalar.Where.Words : "…")}`" };
    }

    // `levels: 3` in brackets would be as wrong as without them.
    private static bool FitsItem(Fault fault, string value) =>
        SchemaWords.Items(fault.Schema) is not { } items || SchemaWords.Target(items).Pattern?.Matches(value) != false;

    // `levels: Getting Help` is one id in other letters, or the name of an entry; longer words are a sentence, and no id was meant.
    private static string? One(Fault fault, YamlScalar scalar)
    {
        if (SchemaWords.Items(fault.Schema) is not { } items || SchemaWords.Target(items) is not { Pattern: { } pattern } || pattern.Matches(scalar.Value)) return null;
        if (NamedIds.Of(fault, scalar.Value, pattern.Matches) is { } named) return named;
        return !scalar.Quoted && scalar.Value.All(c => char.IsAsciiLetter(c) || c == ' ') && scalar.Value.Count(c => c == ' ') < 3 && !scalar.Value.Contains(" and ")
            && Repairs.AsId(scalar.Value) is { } id && pattern.Matches(id) ? id : null;
    }

    private static Finding DashWithoutSpace(Fault fault, YamlScalar text)
    {
        var dash = text.Where with { Span = new TextSpan(text.Where.Span.Start, 1) };
        return FaultWording.At(fault, dash, $"a list is wanted for {ValueWording.For(fault)}, and this is one text") with
        {
            Help = "write a space behind each dash:", MendedLine = Mending.Replace(dash.Source, dash.Span, "- "), Label = "a space belongs behind it",
            Fix = SpacesBehindDashes(text.Where),
        };
    }

    // All of them at once: with one mended, the line below it would go on with its words. On the line of its key no list can begin.
    private static Edit? SpacesBehindDashes(Location where)
    {
        var source = where.Source;
        var start = source.LineStart(source.LineOf(where.Span.Start));
        if (source.Content.AsSpan(start, where.Span.Start - start).ContainsAnyExcept(' ')) return null;
        var (mended, begins) = (new StringBuilder(), true);
        foreach (var c in where.Words)
        {
            mended.Append(c);
            if (c == '-' && begins) mended.Append(' ');
            begins = c is '\r' or '\n' || (begins && c == ' ');
        }
        return new Edit(where, mended.ToString());
    }

    private static Finding Keys(Fault fault)
    {
        var name = ValueWording.For(fault);
        var keys = SchemaWords.Keys(fault.Schema).ToList();
        if (fault.Node is YamlSequence list)
            return Here(fault, $"{name} holds keys and their values, not a list") with { Help = keys.Count > 0 ? $"write keys without dashes, such as {SchemaWords.Line(keys[0], SchemaWords.Property(fault.Schema, keys[0]))}" : Entries(list) };
        var finding = Here(fault, $"{name} holds keys and their values, not a single text");
        if (fault.Node is YamlScalar value && KeyFor(fault, value.Value, keys) is { } written)
            return finding with { Help = "write it so:", MendedLine = ValueWording.Mended(value, $"{{ {written.Key}: {(written.Value == value.Value ? SchemaWords.InBraces(value) : written.Value)} }}") };
        if (keys.Count > 0) return finding with { Help = $"write keys below it, two spaces further right, such as {SchemaWords.Line(keys[0], SchemaWords.Property(fault.Schema, keys[0]))}" };
        return finding with { Help = fault.Purpose ?? "write keys below it, two spaces further right" };
    }

    // A list where ids are wanted; the author's own first item shows how.
    private static string Entries(YamlSequence list)
    {
        if (list.Items is [YamlMapping { Entries: [_] or [{ Value: YamlScalar { Kind: YamlScalarKind.Null } }, ..] }, ..]) return "delete the dashes: each id stands two spaces further right, its keys below it";
        var first = list.Items.IsEmpty ? null : list.Items[0] is YamlMapping entry ? entry["name"] ?? entry["title"] : list.Items[0];
        var id = first is YamlScalar { Value.Length: < 40 } words && Repairs.AsId(words.Value) is { Length: > 0 } own && char.IsAsciiLetter(own[0]) ? own : "baby-massage";
        return $"give each entry an id of its own instead of {(list.Where.Words.StartsWith('[') ? "brackets" : "a dash")}: `{id}:`, with its keys below, two spaces further right";
    }

    // What a value looks like tells the key that it belongs behind; else it is the name or the text.
    private static (string Key, string Value)? KeyFor(Fault fault, string value, List<string> keys)
    {
        if (value.Split(' ') is [var count, "week" or "weeks"] && int.TryParse(count, out _) && keys.Contains("weeks")) return ("weeks", count);
        string[] meant = Formats.Holds("date", value) ? ["date", "until"]
            : Formats.Holds("email", value) ? ["email"]
            : value.StartsWith("http", StringComparison.Ordinal) ? ["url", "form"]
            : value.Any(char.IsAsciiDigit) && value.All(c => char.IsAsciiDigit(c) || c is ' ' or '+' or '(' or ')') ? ["phone", "weeks"]
            : ["name", "title", "text"];
        return Array.Find(meant, keys.Contains) is { } key && SchemaWords.Target(fault.Schema).Required is null or [_] ? (key, value) : null;
    }

    private static Finding Boolean(Fault fault)
    {
        var value = fault.Node is YamlScalar scalar ? (Mending.Unmarked(scalar.Value) ?? scalar.Value).ToLowerInvariant() : null;
        var meant = value switch { "yes" or "y" or "on" or "true" => "true", "no" or "n" or "off" or "false" => "false", _ => null };
        return Here(fault, $"{ValueWording.For(fault)} is true or false, not {FaultWording.Typed(fault.Node)}") with
        {
            Help = meant is null ? "write true or false" : $"write {meant}", MendedLine = meant is null ? null : ValueWording.Mended(fault.Node, meant),
            Fix = meant is null ? null : ValueWording.Edit(fault.Node, meant),
        };
    }

    private static Finding Number(Fault fault, ValueKinds wanted)
    {
        var marked = fault.Node is YamlScalar scalar ? Mending.Unmarked(scalar.Value) : null;
        var digits = marked ?? (fault.Node is YamlScalar { Quoted: true } quoted ? quoted.Value : "");
        var isNumber = digits.Length > 0 && digits.All(char.IsAsciiDigit);
        return Here(fault, $"{ValueWording.For(fault)} is a {(wanted == ValueKinds.Integer ? "whole " : "")}number, not {FaultWording.Typed(fault.Node)}") with
        {
            Help = fault.Purpose ?? "write digits alone, without words",
            MendedLine = isNumber ? ValueWording.Mended(fault.Node, digits) : null,
            Fix = isNumber && marked is not null ? ValueWording.Edit(fault.Node, digits) : null,
        };
    }

    private static Finding Here(Fault fault, string message) => FaultWording.At(fault, FaultWording.Shown(fault, fault.Node), message);
}
