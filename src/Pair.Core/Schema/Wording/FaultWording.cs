using Pair.Core.Findings;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Schema.Wording;

/// <summary>Says a fault in a lead's words: what is wrong here, what to type instead.</summary>
internal static class FaultWording
{
    public static Finding Word(Fault fault)
    {
        var finding = fault.Kind switch
        {
            FaultKind.UnknownKey => fault.Collection is { } collection ? Strayed(fault, collection) : UnknownKey(fault),
            FaultKind.ForbiddenKey => At(fault, fault.Entry!.Key.Where, $"\"{fault.Entry.Key.Value}\" cannot stand in {NodePath.Name(fault.Path)} as it is") with
            {
                Help = SchemaWords.Description(fault.Schema) ?? "delete it, or look at what stands beside it",
            },
            FaultKind.KeyName => KeyName(fault),
            FaultKind.Missing => Missing(fault),
            FaultKind.Count => Count(fault),
            FaultKind.Unique => At(fault, Shown(fault, ((YamlSequence)fault.Node).Items[fault.Index]), $"{Typed(((YamlSequence)fault.Node).Items[fault.Index])} stands twice in this list") with
            {
                Help = "keep one of the two", Related = [new RelatedPlace(fault.Other!.Where, "first used here")],
            },
            FaultKind.Contains or FaultKind.Not or FaultKind.Never or FaultKind.OneOf => General(fault),
            _ => ValueWording.Word(fault),
        };
        var path = fault.Entry is null || fault.Collection is not null || fault.Kind == FaultKind.Missing ? fault.Path : [.. fault.Path, fault.Entry.Key.Value];
        return finding with { Pointer = NodePath.Pointer(path), Element = NodePath.Element(path) };
    }

    public static Finding At(Fault fault, Location where, string message) => new("schema", Severity.Error, message, where);

    /// <summary>The smallest thing to point at: a value on one line, else the key that it stands under.</summary>
    public static Location Shown(Fault fault, YamlNode node)
    {
        if (node.Where.Span.Length > 0 && node.Where.Words.AsSpan().IndexOfAny('\r', '\n') < 0) return node.Where;
        if (ReferenceEquals(node, fault.Node) && fault.Owner is { } owner) return owner.Key.Where;
        if (node is YamlMapping { Entries: { Count: > 0 } entries }) return entries[0].Key.Where;
        var length = node.Where.Words.AsSpan().IndexOfAny('\r', '\n');
        return node.Where with { Span = new TextSpan(node.Where.Span.Start, length >= 0 ? length : node.Where.Span.Length) };
    }

    /// <summary>A value as it was typed, in quotes and cut where it is long.</summary>
    public static string Typed(YamlNode node)
    {
        var words = node is YamlScalar scalar ? scalar.Value : node.Where.Words;
        if (node is YamlScalar { Kind: YamlScalarKind.Number }) return words;
        var line = words.AsSpan().IndexOfAny('\r', '\n') is var end and >= 0 ? words[..end] + " …" : words;
        return line.Length > 60 ? $"\"{line[..57]}…\"" : $"\"{line}\"";
    }

    private static Finding UnknownKey(Fault fault)
    {
        var key = fault.Entry!.Key;
        var typed = MeantKeys.Typed(fault);
        var known = SchemaWords.Keys(fault.Schema).ToList();
        var here = (YamlMapping)fault.Node;
        var free = known.FindAll(word => here.Find(word) is null);
        var finding = At(fault, key.Where, fault.Steps.Length == 0 ? $"unknown key \"{key.Value}\"" : $"unknown key \"{key.Value}\" in {NodePath.Name(fault.Path)}") with { Label = "not a key here" };
        var meant = MeantKeys.Here(fault, free);
        if (meant is null && Elsewhere.Of(fault) is { } advice)
            return finding with { Help = advice.Help, MendedLine = advice.MendedLine, Related = advice.Related is { } related ? [related] : [] };
        meant ??= Nearest.To(typed, free) ?? Nearest.To(typed, known);
        return finding with
        {
            Help = meant is not null ? $"did you mean \"{meant}\"?" : known.Count == 0 ? "delete it" : $"the keys here are {string.Join(", ", free.Count > 0 ? free : known)}",
            MendedLine = meant is null ? null : Mending.Replace(key.Where.Source, key.Where.Span, meant),
            Fix = meant is not null && here.Find(meant) is null && meant == Nearest.Surely(typed, known) ? Mending.Edit(key.Where.Source, key.Where.Span, meant) : null,
        };
    }

    // Told at its id: all that is below it is right, and in the wrong place.
    private static Finding Strayed(Fault fault, string collection)
    {
        var there = (fault.Whole.Root as YamlMapping)?.Find(collection);
        return At(fault, fault.Owner!.Key.Where, $"\"{fault.Path[1]}\" stands under \"{fault.Path[0]}\", and has the keys of an entry of \"{collection}\"") with
        {
            Label = "in the wrong place",
            Help = there is null ? $"write `{collection}:` on a line above it, without spaces before it" : $"move it with what is below it to the end of \"{collection}\"",
            Related = there is null ? [] : [new RelatedPlace(there.Key.Where, $"here is \"{collection}\"")],
        };
    }

    private static Finding KeyName(Fault fault)
    {
        var key = fault.Entry!.Key;
        var target = fault.Schema;
        while (target is { Pattern: null, RefTarget: { } next }) target = next;
        var better = Repairs.Of(key.Value, guess => target.Pattern?.Matches(guess) != false && !(guess.Length > target.MaxLength));
        var message = key.Value.Length > target.MaxLength ? $"the id {Typed(key)} is longer than {target.MaxLength} characters" : $"\"{key.Value}\" cannot be an id";
        return At(fault, key.Where, message) with
        {
            Help = (better is null ? "" : $"write \"{better}\". ") + (SchemaWords.Description(fault.Schema) ?? "An id has small letters, digits and hyphens, and begins with a letter"),
            MendedLine = better is null ? null : Mending.Replace(key.Where.Source, key.Where.Span, better),
            Fix = better is not null && Nearest.IsSame(Mending.Unmarked(key.Value) ?? key.Value, better) && (fault.Node as YamlMapping)?.Find(better) is null ? Mending.Edit(key.Where.Source, key.Where.Span, better) : null,
        };
    }

    private static Finding Missing(Fault fault)
    {
        var mapping = (YamlMapping)fault.Node;
        var where = fault.Owner?.Key.Where ?? (mapping.Entries.Count > 0 ? mapping.Entries[0].Key.Where : mapping.Where);
        var keys = Listed(fault.Missing.Select(key => $"\"{key}\""), "or");
        var lines = fault.Missing.Select(key => Line(fault, key));
        var first = Property(fault, fault.Missing[0]);
        var said = fault.Missing.Length == 1 && SchemaWords.Example(first) is null ? SchemaWords.Description(first) : null;
        var message = fault.Entry is { } because
            ? $"\"{because.Key.Value}\" in {NodePath.Name(fault.Path)} asks for {Listed(fault.Missing.Select(key => $"\"{key}\""), "and")} beside it"
            : fault.Either is { } either ? $"{NodePath.Name(fault.Path)} has neither \"{either}\" nor {keys}"
            : $"{NodePath.Name(fault.Path)} has no {keys}";
        if (fault.Either is { } other)
            return At(fault, where, message) with { Label = "one of them is missing", Help = $"add {Line(fault, other)} or {Line(fault, fault.Missing[0])} under it" };
        return At(fault, where, message) with
        {
            Label = fault.Missing.Length == 1 ? $"`{fault.Missing[0]}` is missing" : "keys are missing",
            Help = $"add {Listed(lines, "and")}{(fault.Steps.Length == 0 ? "" : " under it")}{(said is null ? "" : ": " + said)}",
        };
    }

    private static string Listed(IEnumerable<string> words, string last)
    {
        var all = words.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} {last} {all[^1]}";
    }

    private static string Line(Fault fault, string key) =>
        OwnExamples.Of(fault, key, Property(fault, key)) is { } own ? $"`{key}: {own}`" : SchemaWords.Line(key, Property(fault, key));

    // What asks for a key may stand beside the schema that describes it, in a condition.
    private static SchemaNode? Property(Fault fault, string key) =>
        SchemaWords.Property(fault.Schema, key) ?? (fault.Asked is null ? null : SchemaWords.Property(fault.Asked, key));

    private static Finding Count(Fault fault)
    {
        var (count, things) = fault.Node is YamlMapping mapping ? (mapping.Entries.Count, "key") : (((YamlSequence)fault.Node).Items.Count, "item");
        var most = fault.Schema.MaxItems ?? fault.Schema.MaxProperties;
        var least = fault.Schema.MinItems ?? fault.Schema.MinProperties;
        var name = fault.Owner is { } owner ? $"\"{owner.Key.Value}\"" : "this";
        if (count > most) return At(fault, Shown(fault, fault.Node), $"{name} has {count} {things}s, and may have {most}") with { Help = "delete what is too much" };
        return At(fault, Shown(fault, fault.Node), count == 0 ? $"{name} is empty" : $"{name} has {count} {things}{(count == 1 ? "" : "s")}, and needs {least}") with
        {
            Help = SchemaWords.Description(fault.Schema) ?? (count == 0 ? "write something in it, or delete it" : "add what is missing"),
        };
    }

    private static Finding General(Fault fault) => At(fault, fault.Kind == FaultKind.Not && fault.Owner is { } owner && fault.Node is YamlMapping ? owner.Key.Where : Shown(fault, fault.Node),
        fault.Kind == FaultKind.Never ? $"nothing can stand here, in {NodePath.Name(fault.Path)}" : $"{NodePath.Name(fault.Path)} does not fit together") with
    {
        Help = SchemaWords.Description(fault.Schema) ?? SchemaWords.Description(fault.Schema.Not),
    };
}
