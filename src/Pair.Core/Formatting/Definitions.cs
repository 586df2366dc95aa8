using Pair.Core.Reference;
using Pair.Core.Syntax;

namespace Pair.Core.Formatting;

/// <summary>
/// In which order the words of sets are defined: closed lists by the language, ids by the file itself, then by what ships with the program. A file is
/// formatted by itself, so an id that another file defines has no place here, and a list with such a one keeps the order of its author.
/// </summary>
/// <param name="root">The file.</param>
internal sealed class Definitions(YamlMapping root)
{
    private readonly Dictionary<string, Dictionary<string, int>> known = new(StringComparer.Ordinal);

    /// <summary>Whether the order of a list means nothing, by its key.</summary>
    public static bool IsSet(string key) => key is "levels" or "carers" or "cohorts" or "only_for" or "catchment" or "offers" or "delivery" or "languages" or "who";

    /// <summary>Puts the items of a set in the order of definition; leaves them where one is defined elsewhere or stands twice.</summary>
    /// <param name="key">The key of the set.</param>
    /// <param name="closed">Its words, where the language has a closed list of them.</param>
    /// <param name="items">Its items.</param>
    public void Sort(string key, YamlNode[]? closed, Branch[] items)
    {
        if (key == "levels") Sort(Levels(items), items);
        else if (closed is not null) Sort(Of(key, () => Words(closed)), items);
        else Sort(Of(key, () => Ids(key switch { "who" => "referrers", "only_for" => "cohorts", "catchment" => "places", _ => key })), items);
    }

    private static void Sort(Dictionary<string, int>? order, Branch[] items)
    {
        if (order is null) return;
        var places = new int[items.Length];
        for (var i = 0; i < places.Length; i++)
        {
            if (items[i].Value is not YamlScalar word || !order.TryGetValue(word.Value, out places[i])) return;
            if (Array.IndexOf(places, places[i], 0, i) >= 0) return;
        }
        Array.Sort(places, items);
    }

    // Own levels, or the shipped model that the file names; a part names none, and its words say which it is.
    private Dictionary<string, int>? Levels(Branch[] items)
    {
        var named = (root["pathway"] as YamlMapping)?["levels"];
        if (named is YamlMapping own) return Of("levels of its own", () => Keys(own));
        foreach (var model in Shipped.LevelModelIds)
        {
            if (named is YamlScalar { Value: var name } && name != model) continue;
            var levels = Of(model, () => Keys(Shipped.LevelModel(model)?["levels"] as YamlMapping));
            if (Array.TrueForAll(items, item => item.Value is YamlScalar word && levels.ContainsKey(word.Value))) return levels;
        }
        return null;
    }

    // What ships comes first, as in every document; what the file adds follows.
    private List<string> Ids(string collection) => [.. Keys(Shipped.Collection(collection)), .. Keys(root[collection] as YamlMapping)];

    private static List<string> Keys(YamlMapping? mapping)
    {
        var keys = new List<string>();
        if (mapping is not null)
            foreach (var entry in mapping.Entries) keys.Add(entry.Key.Value);
        return keys;
    }

    private static List<string> Words(YamlNode[] closed)
    {
        var words = new List<string>();
        foreach (var word in closed)
            if (word is YamlScalar scalar) words.Add(scalar.Value);
        return words;
    }

    private Dictionary<string, int> Of(string name, Func<List<string>> words)
    {
        if (known.TryGetValue(name, out var order)) return order;
        order = known[name] = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in words()) order.TryAdd(word, order.Count);
        return order;
    }
}
