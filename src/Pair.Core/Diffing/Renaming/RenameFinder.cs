using Pair.Core.Diffing.Trees;
using Pair.Core.Model;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Diffing.Renaming;

/// <summary>
/// Finds entries that were given another id: of those that are gone and those that are new, the pairs whose content is most alike, or whom what names them followed. The same
/// whichever side is the old one.
/// </summary>
internal sealed class RenameFinder
{
    // All pairs of so few are compared; of more, those that share something that few others have.
    private const int Few = 2_500;
    private const int Rare = 400;

    private readonly Pathway old;
    private readonly Pathway young;
    private readonly Followed followed;
    private readonly Dictionary<string, string> places = new(StringComparer.Ordinal);

    private RenameFinder(PathwayState before, PathwayState after)
    {
        (old, young) = (before.Pathway, after.Pathway);
        followed = new Followed(before.Root, after.Root);
    }

    public static Renames Of(PathwayState before, PathwayState after)
    {
        var finder = new RenameFinder(before, after);
        // Services are known by the places that they are for.
        var moved = finder.Find("places", before.Root, after.Root);
        foreach (var rename in moved) finder.places[rename.From] = rename.To;
        var all = new List<Rename>();
        foreach (var entry in after.Root.Entries)
            if (NodePath.IsCollection(entry.Key.Value)) all.AddRange(entry.Key.Value == "places" ? moved : finder.Find(entry.Key.Value, before.Root, after.Root));
        return new Renames(all.ToSeq());
    }

    private List<Rename> Find(string collection, YamlMapping root, YamlMapping other)
    {
        var renames = new List<Rename>();
        if (root[collection] is not YamlMapping before || other[collection] is not YamlMapping after) return renames;
        // What is shipped stays, whether or not an area has an entry for it.
        var gone = Only(before, new Keys(after), id => !Has(young, collection, id), id => places.GetValueOrDefault(id, id));
        var come = gone.Count == 0 ? [] : Only(after, new Keys(before), id => !Has(old, collection, id), id => id);
        if (come.Count == 0) return renames;
        var pairs = new List<Likely>();
        foreach (var (left, right) in Candidates(collection, gone, come))
            if (Resemblance.Of(collection, left.Traits, right.Traits, followed.Of(collection, left.Id, right.Id)) is > 0 and var score) pairs.Add(new Likely(score, left, right));
        pairs.Sort();
        var found = new Dictionary<Nameless, Nameless>();
        var taken = new HashSet<Nameless>();
        foreach (var pair in pairs)
            if (!taken.Contains(pair.Old) && !found.ContainsKey(pair.Young))
            {
                found.Add(pair.Young, pair.Old);
                taken.Add(pair.Old);
            }
        foreach (var one in come)
            if (found.TryGetValue(one, out var was)) renames.Add(new Rename(collection, was.Id, one.Id));
        return renames;
    }

    private static List<Nameless> Only(YamlMapping mapping, Keys other, Func<string, bool> isGone, Func<string, string> place)
    {
        var only = new List<Nameless>();
        foreach (var entry in mapping.Entries)
            if (other.Find(entry.Key.Value) is null && isGone(entry.Key.Value)) only.Add(new Nameless(entry.Key.Value, Traits.Of(entry.Value, place)));
        return only;
    }

    private IEnumerable<(Nameless, Nameless)> Candidates(string collection, List<Nameless> gone, List<Nameless> come)
    {
        if ((long)gone.Count * come.Count <= Few)
        {
            foreach (var left in gone)
                foreach (var right in come) yield return (left, right);
            yield break;
        }
        var (lefts, rights) = (Having(gone), Having(come));
        var seen = new HashSet<(Nameless, Nameless)>();
        foreach (var (trait, old) in lefts)
        {
            if (!rights.TryGetValue(trait, out var young) || (long)old.Count * young.Count > Rare) continue;
            foreach (var left in old)
                foreach (var right in young)
                    if (seen.Add((left, right))) yield return (left, right);
        }
        var byId = come.ToDictionary(one => one.Id, StringComparer.Ordinal);
        foreach (var left in gone)
            foreach (var id in followed.After(collection, left.Id))
                if (byId.TryGetValue(id, out var right) && seen.Add((left, right))) yield return (left, right);
    }

    private static Dictionary<string, List<Nameless>> Having(List<Nameless> entries)
    {
        var having = new Dictionary<string, List<Nameless>>(StringComparer.Ordinal);
        foreach (var entry in entries)
            foreach (var trait in entry.Traits.All.Keys)
                if (having.TryGetValue(trait, out var here)) here.Add(entry);
                else having[trait] = [entry];
        return having;
    }

    private static bool Has(Pathway pathway, string collection, string id) => collection switch
    {
        "cohorts" => pathway.Cohorts.Has(id),
        "referrers" => pathway.Referrers.Has(id),
        "interventions" => pathway.Interventions.Has(id),
        "tools" => pathway.Tools.Has(id),
        "also_needed" => pathway.AlsoNeeded.Has(id),
        _ => false,
    };

    // Known by itself alone: two entries that say the same are still two.
    private sealed class Nameless(string id, Traits traits)
    {
        public string Id => id;

        public Traits Traits => traits;
    }

    // The best first; ties by the ids, whichever side has which.
    private sealed record Likely(int Score, Nameless Old, Nameless Young) : IComparable<Likely>
    {
        public int CompareTo(Likely? other)
        {
            if (other is null) return -1;
            if (Score != other.Score) return other.Score.CompareTo(Score);
            var first = string.CompareOrdinal(Low, other.Low);
            return first != 0 ? first : string.CompareOrdinal(High, other.High);
        }

        private string Low => string.CompareOrdinal(Old.Id, Young.Id) <= 0 ? Old.Id : Young.Id;

        private string High => string.CompareOrdinal(Old.Id, Young.Id) <= 0 ? Young.Id : Old.Id;
    }
}
