using Pair.Core.Coverage;
using Pair.Core.Model;

namespace Pair.Core.Diffing.Consequences;

/// <summary>Families who live in one place before and in one place after.</summary>
/// <param name="From">Where they live on one side; null where that side does not tell their place apart.</param>
/// <param name="To">Where they live on the other.</param>
internal sealed record HomePair(Place? From, Place? To);

/// <summary>
/// Lays the places of two pathways beside each other, so that each pair holds families who live in one home on either side. A place that was split is in as many pairs as it
/// has parts now. What one side does not know is there what the nearest place around it is, or else the whole area. The same whichever side comes first.
/// </summary>
internal static class HomePairs
{
    /// <summary>The pairs, in the order of the first side.</summary>
    /// <param name="from">One side.</param>
    /// <param name="to">The other; null where there is none.</param>
    /// <param name="ids">What ids of the first side are called in the other.</param>
    public static List<HomePair> Of(Pathway from, Pathway? to, IdMap ids)
    {
        var (homes, others) = (Homes(from), to is null ? [null] : Homes(to));
        var pairs = new List<HomePair>();
        var (paired, matched) = (new HashSet<Place>(ReferenceEqualityComparer.Instance), new HashSet<Place>(ReferenceEqualityComparer.Instance));
        foreach (var home in homes)
            if (In(to, home, from, ids) is var other && others.Contains(other)) Add(home, other);
        foreach (var other in others)
            if (In(from, other, to, ids.Back) is var home && homes.Contains(home)) Add(home, other);
        var (isAlone, isUnmatched) = (homes.FindAll(home => home is not null && !paired.Contains(home)), others.FindAll(other => other is not null && !matched.Contains(other)));
        foreach (var home in isAlone) Add(home, In(to, home, from, ids));
        foreach (var other in isUnmatched) Add(In(from, other, to, ids.Back), other);
        pairs.Sort((one, two) => (Number(homes, one.From), Number(others, one.To)).CompareTo((Number(homes, two.From), Number(others, two.To))));
        return pairs;

        void Add(Place? home, Place? other)
        {
            if (home is not null) paired.Add(home);
            if (other is not null) matched.Add(other);
            if (!pairs.Exists(pair => ReferenceEquals(pair.From, home) && ReferenceEquals(pair.To, other))) pairs.Add(new HomePair(home, other));
        }
    }

    // One nameless home where the area has no places.
    private static List<Place?> Homes(Pathway pathway)
    {
        var homes = new List<Place?>(Openness.Homes(pathway));
        if (homes.Count == 0) homes.Add(null);
        return homes;
    }

    private static int Number(List<Place?> homes, Place? place) => homes.FindIndex(home => ReferenceEquals(home, place)) is >= 0 and var number ? number : homes.Count;

    // The place of one side in the other: it, or the nearest around it that is known there.
    private static Place? In(Pathway? there, Place? place, Pathway? here, IdMap ids)
    {
        for (var at = place; at is not null; at = at.Within is { } within ? here?.Places.Find(within.Value) : null)
            if (there?.Places.Find(ids.Of("places", at.Id.Value)) is { } known) return known;
        return null;
    }
}

/// <summary>What ids of one side are called on the other.</summary>
/// <param name="Renames">From the old side to the new one.</param>
/// <param name="IsBack">Whether ids of the new side are asked for.</param>
internal sealed record IdMap(Renames Renames, bool IsBack)
{
    /// <summary>The other way round.</summary>
    public IdMap Back => this with { IsBack = !IsBack };

    /// <summary>An id of this side on the other.</summary>
    public string Of(string collection, string id) => IsBack ? Renames.Then(collection, id) : Renames.Now(collection, id);
}
