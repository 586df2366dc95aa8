using Pair.Core.Syntax;
using Pair.Core.Text;
using Pair.Tests.Fuzzing;

namespace Pair.Tests.Diffing;

/// <summary>Changes a tree somewhere, as an edit of its files would, or writes it otherwise without changing what it says.</summary>
internal sealed class TreeMutations(Dice dice, YamlMapping root)
{
    private static readonly string[] Sets = ["levels", "carers", "cohorts", "catchment", "offers", "delivery", "languages", "who", "only_for", "accessibility"];

    // Values by their key, to take the place of others of that key: so a reference stays one.
    private readonly ILookup<string, YamlNode> values = All("", root).ToLookup(pair => pair.Key, pair => pair.Node);

    /// <summary>Some keys gone, values exchanged, texts changed, entries copied, gone or given another id.</summary>
    public YamlMapping Edited()
    {
        var tree = root;
        for (var i = dice.Below(4); i >= 0; i--)
            tree = dice.Below(8) switch
            {
                0 => (YamlMapping)Once(tree, node => node is YamlMapping { Entries.Count: > 1 } mapping ? Without(mapping) : null),
                1 => Renamed(tree),
                2 => InCollection(tree, Without),
                3 => InCollection(tree, Copied),
                4 => (YamlMapping)Once(tree, node => node is YamlSequence { Items.Count: > 1 } list ? list with { Items = Gone(list.Items) } : null),
                5 => (YamlMapping)Once(tree, node => node is YamlScalar { Kind: YamlScalarKind.Text } text ? text with { Value = text.Value + " too" } : null),
                _ => Exchanged(tree),
            };
        return tree;
    }

    /// <summary>Keys and sets in another order, quotes, line breaks and comments otherwise.</summary>
    public YamlMapping Rewritten() => (YamlMapping)Rewritten(root, "");

    private YamlNode Rewritten(YamlNode node, string key) => node switch
    {
        YamlMapping mapping => mapping with { Entries = (key == "levels" ? mapping.Entries : Shuffled(mapping.Entries)).Select(entry => entry with { Value = Rewritten(entry.Value, entry.Key.Value) }).ToSeq() },
        YamlSequence list => list with { Items = (Array.IndexOf(Sets, key) >= 0 ? Shuffled(list.Items) : list.Items).Select(item => Rewritten(item, key)).ToSeq() },
        YamlScalar { Kind: YamlScalarKind.Text } text when text.Value.Contains(' ') => text with { Quoted = !text.Quoted, Value = Broken(text.Value), Comments = [new YamlComment("# seen", text.Where, true)] },
        _ => node,
    };

    // As a block text comes out of the parser. Ages and numbers are never written over two lines.
    private static string Broken(string text) => text.Length > 40 && !text.Contains("  ") ? text[..30] + text[30..].Replace(" ", "\n") + "\n" : text;

    private Seq<T> Shuffled<T>(Seq<T> items)
    {
        var all = items.ToList();
        for (var i = all.Count - 1; i > 0; i--)
        {
            var other = dice.Below(i + 1);
            (all[i], all[other]) = (all[other], all[i]);
        }
        return all.ToSeq();
    }

    private YamlMapping Without(YamlMapping mapping) => mapping.Entries.IsEmpty ? mapping : mapping with { Entries = Gone(mapping.Entries) };

    private Seq<T> Gone<T>(Seq<T> items)
    {
        var all = items.ToList();
        all.RemoveAt(dice.Below(all.Count));
        return all.ToSeq();
    }

    private YamlMapping Copied(YamlMapping collection)
    {
        if (collection.Entries.IsEmpty) return collection;
        var one = dice.Of(collection.Entries.ToList());
        var id = one.Key.Value + "-copy";
        while (collection.Find(id) is not null) id += "-2";
        var copy = one with { Key = one.Key with { Value = id } };
        return collection with { Entries = [.. collection.Entries, copy] };
    }

    // The id and all that names it.
    private YamlMapping Renamed(YamlMapping tree)
    {
        var collections = tree.Entries.Where(entry => NodePath.IsCollection(entry.Key.Value) && entry.Value is YamlMapping { Entries.IsEmpty: false }).ToList();
        if (collections.Count == 0) return tree;
        var id = dice.Of(((YamlMapping)dice.Of(collections).Value).Entries.ToList()).Key.Value;
        return (YamlMapping)Replaced(tree, id, id + "-new");
    }

    private static YamlNode Replaced(YamlNode node, string id, string other) => node switch
    {
        YamlScalar scalar => scalar.Value == id ? scalar with { Value = other } : scalar,
        YamlSequence list => list with { Items = list.Items.Select(item => Replaced(item, id, other)).ToSeq() },
        YamlMapping mapping => mapping with { Entries = mapping.Entries.Select(entry => new YamlEntry((YamlScalar)Replaced(entry.Key, id, other), Replaced(entry.Value, id, other))).ToSeq() },
        _ => node,
    };

    private YamlMapping Exchanged(YamlMapping tree)
    {
        var keys = values.Where(each => each.Count() > 1 && each.Key.Length > 0).ToList();
        var same = dice.Of(keys).ToList();
        var (from, to) = (dice.Of(same), dice.Of(same));
        return (YamlMapping)Exchange(tree, from, to);
    }

    private static YamlNode Exchange(YamlNode node, YamlNode from, YamlNode to) => ReferenceEquals(node, from) ? to : node switch
    {
        YamlSequence list => list with { Items = list.Items.Select(item => Exchange(item, from, to)).ToSeq() },
        YamlMapping mapping => mapping with { Entries = mapping.Entries.Select(entry => entry with { Value = Exchange(entry.Value, from, to) }).ToSeq() },
        _ => node,
    };

    private YamlMapping InCollection(YamlMapping tree, Func<YamlMapping, YamlMapping> change)
    {
        var at = tree.Entries.Select((entry, i) => (entry, i)).Where(pair => NodePath.IsCollection(pair.entry.Key.Value) && pair.entry.Value is YamlMapping).Select(pair => pair.i).ToList();
        if (at.Count == 0) return tree;
        var place = dice.Of(at);
        return tree with { Entries = tree.Entries.Select((entry, i) => i == place ? entry with { Value = change((YamlMapping)entry.Value) } : entry).ToSeq() };
    }

    // One of the nodes that can be changed so, by chance.
    private YamlNode Once(YamlNode tree, Func<YamlNode, YamlNode?> change)
    {
        var fit = All("", tree).Select(pair => pair.Node).Where(node => !ReferenceEquals(node, tree) && change(node) is not null).ToList();
        if (fit.Count == 0) return tree;
        var one = dice.Of(fit);
        return Exchange(tree, one, change(one)!);
    }

    private static IEnumerable<(string Key, YamlNode Node)> All(string key, YamlNode node)
    {
        yield return (key, node);
        foreach (var below in node switch
        {
            YamlSequence list => list.Items.SelectMany(item => All("", item)),
            YamlMapping mapping => mapping.Entries.SelectMany(entry => All(entry.Key.Value, entry.Value)),
            _ => [],
        })
            yield return below;
    }
}
