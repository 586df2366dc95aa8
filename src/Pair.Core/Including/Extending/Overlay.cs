using Pair.Core.Findings;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Including.Extending;

/// <summary>Puts a tree over the one that it is built on, key by key and id by id.</summary>
/// <param name="findings">Takes what cannot be meant.</param>
/// <param name="lost">Takes what is removed.</param>
/// <param name="gone">Takes the entries among it.</param>
internal sealed class Overlay(List<Finding> findings, List<Loss> lost, List<Gone> gone)
{
    private const string Assured = "assured";

    // Looking for the id that was meant walks all ids, and whoever has a hundred wrong ones has one cause.
    private const int MostSearches = 100;

    private int searches;

    /// <summary>Values of the base in whose place another one stands.</summary>
    public List<Replacement> Replaced { get; } = [];

    /// <summary>Both as one; what is new stands behind what the base has.</summary>
    /// <param name="beneath">What the base hands on.</param>
    /// <param name="above">The tree over it.</param>
    public YamlMapping Put(YamlMapping beneath, YamlMapping above) => Merge(beneath, above, []);

    private YamlMapping Merge(YamlMapping beneath, YamlMapping above, string[] path)
    {
        var own = new Dictionary<string, YamlEntry>(above.Entries.Count, StringComparer.Ordinal);
        foreach (var entry in above.Entries) own[entry.Key.Value] = entry;
        var entries = new List<YamlEntry>(beneath.Entries.Count + above.Entries.Count);
        foreach (var entry in beneath.Entries)
        {
            if (!own.Remove(entry.Key.Value, out var said)) entries.Add(entry);
            else if (One(entry, said, [.. path, entry.Key.Value]) is { } one) entries.Add(one);
        }
        if (own.Count > 0)
            foreach (var entry in above.Entries)
                if (own.ContainsKey(entry.Key.Value) && IsNew(entry, beneath, path)) entries.Add(entry);
        var united = new YamlMapping(entries.ToSeq(), above.Where) { Comments = above.Comments, IsUnited = true };
        return path switch
        {
            ["services", _] => Unassured(united, beneath, above, path),
            ["pathway"] => WithoutNamesOfOtherLevels(united, beneath, above),
            _ => united,
        };
    }

    // What the base has, and the area speaks of.
    private YamlEntry? One(YamlEntry entry, YamlEntry said, string[] path)
    {
        if (TreeChange.IsRemoval(said.Value))
        {
            if (OverlayFindings.IsNeeded(path)) findings.Add(OverlayFindings.CannotBeRemoved(said, path));
            lost.Add(new Loss(string.Join('.', path), entry.Key.Where, LossReason.Removed, said.Value.Where));
            Remove(path, entry.Value, new Cause(said.Value.Where, isByPlace: false));
            return null;
        }
        if (TreeChange.IsUnfinished(said.Value))
        {
            findings.Add(OverlayFindings.Unfinished(entry, said, path));
            return entry;
        }
        if (entry.Value is YamlMapping beneath && said.Value is YamlMapping above)
        {
            if (!IsReplacedWhole(path)) return new YamlEntry(said.Key, Merge(beneath, above, path));
            foreach (var inner in beneath.Entries)
                if (above.Find(inner.Key.Value) is null) lost.Add(new Loss($"{string.Join('.', path)}.{inner.Key.Value}", inner.Key.Where, LossReason.SaidAnew, said.Key.Where));
            foreach (var inner in above.Entries)
                if (TreeChange.IsRemoval(inner.Value)) findings.Add(OverlayFindings.NothingLeftToRemove(inner, path));
        }
        Replaced.Add(new Replacement(string.Join('.', path), entry.Value));
        return said;
    }

    private void Remove(string[] path, YamlNode value, Cause cause)
    {
        if (path is [var whole] && NodePath.IsCollection(whole) && value is YamlMapping entries)
            foreach (var entry in entries.Entries) gone.Add(new Gone(whole, entry.Key.Value, cause));
        else if (path is [var collection, var id] && NodePath.IsCollection(collection)) gone.Add(new Gone(collection, id, cause));
        else if (path is ["pathway", "levels", var level]) gone.Add(new Gone("levels", level, cause));
    }

    // What the area says and the base does not.
    private bool IsNew(YamlEntry entry, YamlMapping beneath, string[] path)
    {
        string[] its = [.. path, entry.Key.Value];
        if (TreeChange.IsRemoval(entry.Value))
        {
            findings.Add(OverlayFindings.NothingToRemove(entry, beneath, its, isSearched: ++searches <= MostSearches));
            return false;
        }
        if (!OverlayFindings.IsTooLittle(entry, its) || ++searches > MostSearches || OverlayFindings.Misspelt(entry, beneath, its) is not { } misspelt) return true;
        findings.Add(misspelt);
        return false;
    }

    // What belongs together: half of one and half of another would be true of neither.
    private static bool IsReplacedWhole(string[] path) => path switch
    {
        ["services", _, "family" or "carer_age" or "wait_time" or Assured] => true,
        ["services", _, "referral", "how" or "contacts" or "response"] => true,
        ["safeguarding", "social_care" or "out_of_hours" or "crisis"] => true,
        ["pathway", "logo" or "term"] => true,
        _ => false,
    };

    // Whoever checked the facts of the base has not seen those of the area.
    private YamlMapping Unassured(YamlMapping united, YamlMapping beneath, YamlMapping above, string[] path)
    {
        if (beneath.Find(Assured) is not { } assured || above.Find(Assured) is not null || !ChangesFacts(above)) return united;
        lost.Add(new Loss($"{string.Join('.', path)}.{Assured}", assured.Key.Where, LossReason.Outdated, above.Entries[0].Key.Where));
        return TreeChange.Change(united, entry => entry.Key.Value == Assured ? null : entry.Value);
    }

    // Any key that is said, and any that is removed, were it with the base's own words; what is accepted for now says nothing of the service.
    private static bool ChangesFacts(YamlMapping above)
    {
        foreach (var entry in above.Entries)
            if (entry.Key.Value != "accept") return true;
        return false;
    }

    // Names for the levels of one model say nothing of those of another.
    private YamlMapping WithoutNamesOfOtherLevels(YamlMapping united, YamlMapping beneath, YamlMapping above)
    {
        const string Levels = "levels", LevelNames = "level_names";
        if (beneath.Find(LevelNames) is not { } names || above.Find(LevelNames) is not null || above.Find(Levels) is not { } own) return united;
        if (own.Value is YamlScalar now && beneath[Levels] is YamlScalar before && now.Value == before.Value) return united;
        lost.Add(new Loss($"pathway.{LevelNames}", names.Key.Where, LossReason.Outdated, own.Key.Where));
        return TreeChange.Change(united, entry => entry.Key.Value == LevelNames ? null : entry.Value);
    }
}
