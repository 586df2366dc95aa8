using Pair.Core.Model;
using Pair.Core.Syntax;

namespace Pair.Tests.Diffing;

/// <summary>What a tree says, written down by the words of language.md and with nothing of the comparison: two trees mean the same when these texts are the same.</summary>
internal static class PlainMeaning
{
    private static readonly string[] Sets = ["levels", "carers", "cohorts", "catchment", "offers", "delivery", "languages", "who", "only_for", "accessibility", "level"];

    public static string Of(YamlMapping root)
    {
        var places = (root["places"] as YamlMapping)?.Entries.ToList() ?? [];
        var whole = places.Where(place => (place.Value as YamlMapping)?["within"] is null).Select(place => place.Key.Value).ToHashSet();
        return string.Join('\n', root.Entries.Where(entry => entry.Key.Value is not ("pair" or "include" or "extends")).Select(entry => Of(entry.Key.Value, entry.Key.Value, entry.Value, whole)).Where(text => text.Length > 0).Order(StringComparer.Ordinal));
    }

    private static string Of(string path, string key, YamlNode node, HashSet<string> places)
    {
        switch (node)
        {
            case YamlScalar { Kind: YamlScalarKind.Null }:
                return path.Count(sign => sign == '.') == 1 ? $"{path} is there" : "";
            case YamlScalar scalar:
                var text = string.Join(' ', scalar.Value.Trim().Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
                return IsDefault(key, text, path) ? "" : $"{path} = {text}";
            case YamlSequence list:
                var items = list.Items.Select(item => Of("", key + "[]", item, places)).ToList();
                if (items.Count == 0) return "";
                if (Array.IndexOf(Sets, key) >= 0) items = [.. items.Distinct().Order(StringComparer.Ordinal)];
                if (key == "offers" && path.StartsWith("services.", StringComparison.Ordinal) && items is [" = direct"]) return "";
                if (key == "catchment" && list.Items.OfType<YamlScalar>().Select(item => item.Value).ToHashSet().IsSupersetOf(places)) return "";
                // The numbers of places have no order that anybody sees.
                if (path.StartsWith("safeguarding.", StringComparison.Ordinal)) items.Sort(StringComparer.Ordinal);
                return $"{path} = [{string.Join(" | ", items)}]";
            case YamlMapping mapping:
                var own = mapping.Entries.Where(entry => !(path.StartsWith("services.", StringComparison.Ordinal) && key == "referral" && entry.Key.Value == "ages"))
                    .Select(entry => Of(path.Length == 0 ? entry.Key.Value : $"{path}.{entry.Key.Value}", entry.Key.Value, entry.Value, places)).Where(text => text.Length > 0).Order(StringComparer.Ordinal).ToList();
                if (path.StartsWith("services.", StringComparison.Ordinal) && path.Count(sign => sign == '.') == 1)
                {
                    var ages = (mapping["referral"] as YamlMapping)?["ages"] as YamlScalar ?? mapping["ages"] as YamlScalar;
                    own.Add($"{path}.new = {(ages is null ? "" : AgeRange.Parse(ages.Value) is { } range ? $"{range.From.Days} {range.From.Form} {range.To?.Days} {range.To?.Form}" : ages.Value)}");
                }
                var order = path == "pathway.levels" ? string.Join(",", mapping.Entries.Select(entry => entry.Key.Value)) : "";
                var there = path.Count(sign => sign == '.') == 1 && NodePath.IsCollection(path.Split('.')[0]) ? $"{path} is there\n" : "";
                return own.Count == 0 ? there : there + order + string.Join('\n', own);
            default:
                return "";
        }
    }

    private static bool IsDefault(string key, string value, string path) => (key, value) switch
    {
        ("status", "active") => path.StartsWith("services.", StringComparison.Ordinal),
        ("qr" or "plus" or "drop_in", "false") => true,
        ("open", "true") => true,
        _ => false,
    };
}
