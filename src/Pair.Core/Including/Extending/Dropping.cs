using Pair.Core.Findings;
using Pair.Core.Reference;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Including.Extending;

/// <summary>Takes out of a united tree what the base says of entries that are gone. What the area itself says of them stays, and is found when it is bound.</summary>
internal sealed class Dropping
{
    private readonly Dictionary<string, Cause> gone = new(StringComparer.Ordinal);
    private readonly List<Cause> causes = [];
    private readonly HashSet<SourceText> own = [];
    private readonly List<Loss> lost;

    /// <summary>Takes note of what is gone.</summary>
    /// <param name="entries">What is gone; what ships with the program stays without the base.</param>
    /// <param name="layer">The files of the area itself.</param>
    /// <param name="lost">Takes what goes with it.</param>
    public Dropping(IEnumerable<Gone> entries, Seq<SourceText> layer, List<Loss> lost)
    {
        this.lost = lost;
        foreach (var source in layer) own.Add(source);
        foreach (var (collection, id, cause) in entries)
            if (Shipped.Collection(collection)?.Find(id) is null) Take(collection, id, cause);
    }

    /// <summary>The tree without what names them.</summary>
    public YamlMapping From(YamlMapping root)
    {
        if (gone.Count == 0) return root;
        return TreeChange.Change(WithoutStrands(root), section => section.Value is not YamlMapping inner ? section.Value : section.Key.Value switch
        {
            "services" => Each(inner, "services.", new ServiceMentions(this).In),
            "gaps" => Each(inner, "gaps.", (path, gap) => Keys(gap, path, key => key switch { "levels" => ["levels"], "cohorts" => ["cohorts"], _ => null }, isNeeded: true)),
            "ways_of_working" => Each(inner, "ways_of_working.", (path, way) => Keys(way, path, key => key == "evidence" ? ["evidence"] : null)),
            "information_gathering" => Keys(TreeChange.Change(inner, step => step.Value is YamlMapping keys
                ? Keys(keys, $"information_gathering.{step.Key.Value}", key => key switch { "services" => ["services"], "tools" => ["tools"], _ => null })
                : step.Value), "information_gathering", key => key == "specialists" ? ["services"] : null),
            _ => inner,
        });
    }

    /// <summary>What is to be told of it.</summary>
    public IEnumerable<Finding> Findings()
    {
        foreach (var cause in causes)
        {
            if (cause.Needed.Count > 0) yield return DroppingFindings.Needed(cause);
            if (cause.Fallen.Count > 0) yield return DroppingFindings.Fallen(cause);
        }
    }

    /// <summary>Whether a node was said by the area itself.</summary>
    public bool IsOwn(YamlNode node) => own.Contains(node.Where.Source);

    /// <summary>The cause for which an id names nothing any more; null where it still names something, or never did.</summary>
    /// <param name="id">The id.</param>
    /// <param name="collections">Where it may be defined: gone is what is gone from one of them.</param>
    public Cause? Of(YamlNode id, string[] collections)
    {
        if (id is not YamlScalar scalar) return null;
        foreach (var collection in collections)
            if (gone.TryGetValue($"{collection}.{scalar.Value}", out var cause)) return cause;
        return null;
    }

    /// <summary>The inherited lists of a mapping without the ids that are gone.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="path">Its keys.</param>
    /// <param name="collections">What the list under a key names; null for a key that names nothing.</param>
    /// <param name="isNeeded">Whether a list may not become empty, because it narrows what would then hold for all.</param>
    public YamlMapping Keys(YamlMapping mapping, string path, Func<string, string[]?> collections, bool isNeeded = false) => TreeChange.Change(mapping, entry =>
        entry.Value is YamlSequence list && !IsOwn(list) && collections(entry.Key.Value) is { } named ? Ids(list, $"{path}.{entry.Key.Value}", named, isNeeded) : entry.Value);

    /// <summary>Notes that something fell.</summary>
    public void Fell(Cause cause, string key, Location where)
    {
        cause.Fallen.Add(new Mention(key, where));
        lost.Add(new Loss(key, where, LossReason.Fallen, cause.Where));
    }

    private YamlSequence? Ids(YamlSequence list, string key, string[] collections, bool isNeeded)
    {
        if (isNeeded && list.Items.Count > 0 && AllGone(list, collections) is { } all)
        {
            all.Needed.Add(new Mention(key, list.Items[0].Where));
            return list;
        }
        return TreeChange.Change(list, (item, _) =>
        {
            if (Of(item, collections) is not { } cause) return item;
            Fell(cause, key, item.Where);
            return null;
        });
    }

    private Cause? AllGone(YamlSequence list, string[] collections)
    {
        Cause? last = null;
        foreach (var item in list.Items)
            if ((last = Of(item, collections)) is null) return null;
        return last;
    }

    private YamlMapping Each(YamlMapping entries, string before, Func<string, YamlMapping, YamlMapping> change) =>
        // What the area wrote as a whole names nothing by the base's mouth.
        TreeChange.Change(entries, entry => entry.Value is YamlMapping mapping && (mapping.IsUnited || !IsOwn(mapping)) ? change(before + entry.Key.Value, mapping) : entry.Value);

    // Strands go with their service, unless the area speaks of them.
    private YamlMapping WithoutStrands(YamlMapping root)
    {
        if (root["services"] is not YamlMapping services) return root;
        var strands = new Dictionary<string, List<YamlEntry>>(StringComparer.Ordinal);
        foreach (var entry in services.Entries)
            if (entry.Value is YamlMapping mapping && !IsOwn(mapping) && mapping["part_of"] is YamlScalar whole)
                (strands.TryGetValue(whole.Value, out var all) ? all : strands[whole.Value] = []).Add(entry);
        if (strands.Count == 0) return root;
        var without = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>();
        foreach (var (name, _) in gone)
            if (name.StartsWith("services.", StringComparison.Ordinal)) open.Enqueue(name["services.".Length..]);
        while (open.TryDequeue(out var id))
            foreach (var strand in strands.GetValueOrDefault(id) ?? [])
            {
                if (!without.Add(strand.Key.Value)) continue;
                var cause = gone[$"services.{id}"];
                Take("services", strand.Key.Value, cause);
                lost.Add(new Loss($"services.{strand.Key.Value}", strand.Key.Where, LossReason.Fallen, cause.Where));
                open.Enqueue(strand.Key.Value);
            }
        return without.Count == 0 ? root : TreeChange.Change(root, section =>
            section.Key.Value == "services" ? TreeChange.Change(services, entry => without.Contains(entry.Key.Value) ? null : entry.Value) : section.Value);
    }

    private void Take(string collection, string id, Cause cause)
    {
        gone[$"{collection}.{id}"] = cause;
        cause.Entries.Add($"{collection}.{id}");
        if (cause.Entries.Count == 1) causes.Add(cause);
    }
}
