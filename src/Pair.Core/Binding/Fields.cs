using System.Globalization;
using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Binding;

/// <summary>
/// Reads the keys of one mapping into values with their places. The schema has spoken before, so a value of a wrong kind is simply
/// not there; only what a schema cannot see is found here: ranges that run backwards, and ids that name nothing.
/// </summary>
/// <param name="map">The mapping.</param>
/// <param name="binding">Where references and findings are gathered.</param>
/// <param name="element">Id of the element it belongs to, such as <c>services.baby-massage</c>.</param>
/// <param name="path">Keys inside the element so far, such as <c>referral.how</c>; empty at its top.</param>
/// <param name="way">Where the mapping stands in the tree.</param>
internal sealed class Fields(YamlMapping map, Binding binding, string element, string path, Way way)
{
    private const string Accept = "accept";

    public Located<string>? Text(string key) => map[key] is YamlScalar { Kind: not YamlScalarKind.Null } scalar ? Located(scalar) : null;

    public Seq<Located<string>> Texts(string key)
    {
        switch (map[key])
        {
            case YamlSequence list:
                return Texts(list);
            case YamlScalar { Kind: not YamlScalarKind.Null } one:
                return [Located(one)];
            default:
                return default;
        }
    }

    private static Seq<Located<string>> Texts(YamlSequence list)
    {
        var count = 0;
        foreach (var item in list.Items)
            if (item is YamlScalar) count++;
        if (count == 0) return default;
        var texts = new Located<string>[count];
        count = 0;
        foreach (var item in list.Items)
            if (item is YamlScalar scalar) texts[count++] = Located(scalar);
        return new Seq<Located<string>>(texts);
    }

    /// <summary>A text that the schema demands.</summary>
    public Located<string> Required(string key) => Text(key) ?? new Located<string>("", map.Where);

    public Located<T>? Value<T>(string key, Func<string, T?> parse) where T : struct =>
        map[key] is YamlScalar scalar && parse(scalar.Value) is { } value ? new Located<T>(value, scalar.Where) : null;

    public Seq<Located<T>> Values<T>(string key, Func<string, T?> parse) where T : struct
    {
        var texts = Texts(key);
        if (texts.IsEmpty) return default;
        var values = new List<Located<T>>(texts.Count);
        foreach (var text in texts)
            if (parse(text.Value) is { } value) values.Add(new Located<T>(value, text.Where));
        return values.ToSeq();
    }

    // These four do without Value, which for the platform's own types would be compiled anew at each start of the program.
    public Located<DateOnly>? Date(string key) =>
        map[key] is YamlScalar scalar && ReadsDate(scalar.Value, out var date) ? new Located<DateOnly>(date, scalar.Where) : null;

    public Located<bool>? Flag(string key) =>
        map[key] is YamlScalar { Value: "true" or "false" } scalar ? new Located<bool>(scalar.Value == "true", scalar.Where) : null;

    // 19.0 is a whole number too, as JSON Schema has it.
    public Located<int>? Whole(string key) =>
        map[key] is YamlScalar scalar && ReadsNumber(scalar.Value, out var number) && decimal.IsInteger(number) && number is >= 0 and <= int.MaxValue
            ? new Located<int>((int)number, scalar.Where)
            : null;

    public Located<decimal>? Number(string key) =>
        map[key] is YamlScalar scalar && ReadsNumber(scalar.Value, out var number) ? new Located<decimal>(number, scalar.Where) : null;

    public Located<AgeRange>? Ages(string key)
    {
        var ages = Value(key, AgeRange.Parse);
        if (ages is { Value.IsBackwards: true })
            binding.Findings.Add(new Finding("age-order", Severity.Error, $"the ages \"{((YamlScalar)map[key]!).Value}\" end before they begin", ages.Where)
            {
                Help = "write the younger age first: `pregnancy to 24m`, `6w to 9m`",
                MendedLine = Turned(ages.Where),
                Element = element,
                Pointer = way.To(key).Pointer,
            });
        return ages;
    }

    // "9m to 6w" the other way round; "6w to 6w" and "to pregnancy" have no better way.
    private static string? Turned(Location where) =>
        where.Words.Split(" to ") is [var first, var last] && AgeRange.Parse($"{last} to {first}") is { IsBackwards: false }
            ? Mending.Replace(where.Source, where.Span, $"{last} to {first}")
            : null;

    public Located<string>? Reference(string key, ReferenceKind kind)
    {
        var id = Text(key);
        if (id is not null) Link(key, kind, id, null);
        return id;
    }

    public Seq<Located<string>> References(string key, ReferenceKind kind)
    {
        var ids = Texts(key);
        var isList = map[key] is YamlSequence;
        for (var i = 0; i < ids.Count; i++) Link(key, kind, ids[i], isList ? i.ToString(CultureInfo.InvariantCulture) : null);
        return ids;
    }

    public Fields? Inner(string key) => map[key] is YamlMapping inner ? Under(inner, key, way.To(key)) : null;

    public Seq<T> List<T>(string key, Func<Fields, T> bind)
    {
        if (map[key] is not YamlSequence list) return default;
        var items = new List<T>();
        for (var i = 0; i < list.Items.Count; i++)
            if (list.Items[i] is YamlMapping item) items.Add(bind(Under(item, $"{key}.{i}", way.To(key).To(i.ToString(CultureInfo.InvariantCulture)))));
        return items.ToSeq();
    }

    /// <summary>A collection keyed by id: each entry is an element of its own.</summary>
    public Keyed<T> Entries<T>(string key, Func<Located<string>, Fields, T> bind) where T : class, IEntry => new(Each(key, bind));

    /// <summary>The same for what is no entry with an id of its own.</summary>
    public Seq<T> Each<T>(string key, Func<Located<string>, Fields, T> bind)
    {
        if (map[key] is not YamlMapping collection) return default;
        var entries = new List<T>();
        var below = way.To(key);
        foreach (var (id, value) in collection.Entries)
        {
            // An entry of a shipped collection may say nothing at all.
            var inner = value as YamlMapping ?? new YamlMapping([], value.Where);
            var name = path == "" && element == "" ? $"{key}.{id.Value}" : element;
            entries.Add(bind(Located(id), new Fields(inner, binding, name, "", below.To(id.Value))));
        }
        return entries.ToSeq();
    }

    /// <summary>Ids with a text each, such as glossary and procedures.</summary>
    /// <param name="key">The key that they stand under.</param>
    /// <param name="bind">Makes one of an id and its text.</param>
    public Seq<T> Pairs<T>(string key, Func<Located<string>, Located<string>, T> bind) where T : class
    {
        if (map[key] is not YamlMapping pairs) return default;
        var all = new List<T>();
        foreach (var (name, value) in pairs.Entries)
            if (value is YamlScalar text) all.Add(bind(Located(name), Located(text)));
        return all.ToSeq();
    }

    public Seq<Acceptance> Accepted() => map[Accept] is null
        ? default
        : Each(Accept, (rule, fields) => fields.Date("until") is { } until ? new Acceptance(rule, fields.Required("reason"), until) : null)
            .OfType<Acceptance>().ToSeq();

    /// <summary>Where the mapping's key stands in its parent is not known here; its own place is.</summary>
    public Location Where => map.Where;

    /// <summary>The same mapping as an element of its own, such as <c>pathway</c>.</summary>
    public Fields As(string name) => new(map, binding, name, "", way);

    private static bool ReadsDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    private static bool ReadsNumber(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);

    private Fields Under(YamlMapping inner, string key, Way to) => new(inner, binding, element, path == "" ? key : $"{path}.{key}", to);

    private void Link(string key, ReferenceKind kind, Located<string> id, string? item) =>
        binding.Links.Add(new PendingLink(element, path == "" ? key : $"{path}.{key}", kind, id, way, key, item));

    // Whatever is put behind it, in whatever format, keeps its direction.
    private static Located<string> Located(YamlScalar scalar) => new(Directions.Closed(scalar.Value), scalar.Where);
}
