using System.Text.Json;

namespace Pair.Tests.Schema;

/// <summary>
/// A part of draft 2020-12 as its text says it, over JSON alone and without regard to speed, to hold ours against. It gives what was seen of a
/// mapping or list, or null where the schema does not hold.
/// </summary>
internal sealed class NaiveEvaluator(JsonElement whole)
{
    public bool Fits(JsonElement data) => Seen(whole, data) is not null;

    private HashSet<string>? Seen(JsonElement schema, JsonElement data)
    {
        if (schema.ValueKind == JsonValueKind.True) return [];
        if (schema.ValueKind == JsonValueKind.False) return null;
        if (!Value(schema, data)) return null;
        var seen = new HashSet<string>();
        if (!InPlace(schema, data, seen)) return null;
        return data.ValueKind switch
        {
            JsonValueKind.Object => Mapping(schema, data, seen) ? seen : null,
            JsonValueKind.Array => List(schema, data, seen) ? seen : null,
            _ => seen,
        };
    }

    private static bool Value(JsonElement schema, JsonElement data)
    {
        if (Of(schema, "type") is { } type && !(type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Any(one => Is(one, data)) : Is(type, data))) return false;
        if (Of(schema, "const") is { } constant && !JsonElement.DeepEquals(constant, data)) return false;
        if (Of(schema, "enum") is { } words && !words.EnumerateArray().Any(word => JsonElement.DeepEquals(word, data))) return false;
        if (data.ValueKind == JsonValueKind.String)
        {
            var length = data.GetString()!.EnumerateRunes().Count();
            if (length > Number(schema, "maxLength") || length < Number(schema, "minLength")) return false;
        }
        if (data.ValueKind != JsonValueKind.Number) return true;
        var number = data.GetDecimal();
        return !(number > Number(schema, "maximum")) && !(number < Number(schema, "minimum")) && !(number % Number(schema, "multipleOf") != 0 && Number(schema, "multipleOf") is not null);
    }

    private bool InPlace(JsonElement schema, JsonElement data, HashSet<string> seen)
    {
        if (Of(schema, "$ref") is { } reference && !Take(Seen(whole.GetProperty("$defs").GetProperty(reference.GetString()!["#/$defs/".Length..]), data), seen)) return false;
        foreach (var part in Items(schema, "allOf"))
            if (!Take(Seen(part, data), seen)) return false;
        if (Of(schema, "anyOf") is not null && !Items(schema, "anyOf").Select(part => Take(Seen(part, data), seen)).ToList().Contains(true)) return false;
        if (Of(schema, "oneOf") is not null && Items(schema, "oneOf").Count(part => Take(Seen(part, data), seen)) != 1) return false;
        if (Of(schema, "not") is { } not && Seen(not, data) is not null) return false;
        if (Of(schema, "if") is not { } condition) return true;
        var branch = Take(Seen(condition, data), seen) ? "then" : "else";
        return Of(schema, branch) is not { } then || Take(Seen(then, data), seen);
    }

    private bool Mapping(JsonElement schema, JsonElement data, HashSet<string> seen)
    {
        if (Items(schema, "required").Any(key => !data.TryGetProperty(key.GetString()!, out _))) return false;
        foreach (var member in data.EnumerateObject())
        {
            var asks = Of(schema, "properties") is { } properties && properties.TryGetProperty(member.Name, out var own) ? own : Of(schema, "additionalProperties");
            if (asks is null) continue;
            if (Seen(asks.Value, member.Value) is null) return false;
            seen.Add(member.Name);
        }
        return Of(schema, "unevaluatedProperties") is not { } rest || data.EnumerateObject().All(member => seen.Contains(member.Name) || (Seen(rest, member.Value) is not null && seen.Add(member.Name)));
    }

    private bool List(JsonElement schema, JsonElement data, HashSet<string> seen)
    {
        var items = data.EnumerateArray().ToList();
        if (items.Count > Number(schema, "maxItems") || items.Count < Number(schema, "minItems")) return false;
        if (Of(schema, "uniqueItems") is { ValueKind: JsonValueKind.True } && items.Where((item, i) => items.Take(i).Any(other => JsonElement.DeepEquals(item, other))).Any()) return false;
        var first = Items(schema, "prefixItems").ToList();
        for (var i = 0; i < items.Count; i++)
        {
            var asks = i < first.Count ? first[i] : Of(schema, "items");
            if (asks is null) continue;
            if (Seen(asks.Value, items[i]) is null) return false;
            seen.Add($"{i}");
        }
        if (Of(schema, "contains") is { } contains)
        {
            var found = Enumerable.Range(0, items.Count).Where(i => Seen(contains, items[i]) is not null).ToList();
            if (found.Count < (Number(schema, "minContains") ?? 1) || found.Count > Number(schema, "maxContains")) return false;
            seen.UnionWith(found.Select(i => $"{i}"));
        }
        return Of(schema, "unevaluatedItems") is not { } rest || Enumerable.Range(0, items.Count).All(i => seen.Contains($"{i}") || (Seen(rest, items[i]) is not null && seen.Add($"{i}")));
    }

    private static bool Is(JsonElement type, JsonElement data) => type.GetString() switch
    {
        "string" => data.ValueKind == JsonValueKind.String,
        "number" => data.ValueKind == JsonValueKind.Number,
        "integer" => data.ValueKind == JsonValueKind.Number && data.GetDecimal() % 1 == 0,
        "boolean" => data.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => data.ValueKind == JsonValueKind.Null,
        "array" => data.ValueKind == JsonValueKind.Array,
        _ => data.ValueKind == JsonValueKind.Object,
    };

    private static bool Take(HashSet<string>? of, HashSet<string> into)
    {
        if (of is null) return false;
        into.UnionWith(of);
        return true;
    }

    private static JsonElement? Of(JsonElement schema, string keyword) => schema.TryGetProperty(keyword, out var value) ? value : null;

    private static IEnumerable<JsonElement> Items(JsonElement schema, string keyword) => Of(schema, keyword) is { } list ? list.EnumerateArray() : [];

    private static decimal? Number(JsonElement schema, string keyword) => Of(schema, keyword)?.GetDecimal();
}
