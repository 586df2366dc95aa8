namespace Pair.Core.Diffing.Renaming;

/// <summary>Whether two entries are one under two ids, and how sure that is. The same both ways.</summary>
internal static class Resemblance
{
    private const int Alike = 60;
    private const int SameWork = 75;
    private const int SameProse = 50;
    private const int MostFollowed = 50;
    private const int ManyFollowed = 3;
    private const int Proof = 1000;

    /// <summary>How sure it is; 0 where they are two.</summary>
    public static int Of(string collection, Traits one, Traits other, Following following)
    {
        // One code is one place, whatever people call it.
        if (collection == "places" && one.Code is { } code && code == other.Code) return Proof;
        var likeness = Traits.Compare(one, other);
        var isOne = (likeness.IsKnown && likeness.All >= Alike)
            || (collection == "services" && IsSameWork(one, other, likeness, following))
            || (collection == "places" && (one.Code is null || other.Code is null) && following is { Count: >= ManyFollowed, PerCent: 100 });
        return isOne ? 1 + likeness.All + following.PerCent : 0;
    }

    // A service that goes on under another name, with another provider and another phone: the same help for families of the same places, and who was sent to the one is sent to the other.
    // Two groups of two places that merely do the same are two.
    private static bool IsSameWork(Traits one, Traits other, Likeness likeness, Following following) =>
        likeness.Work >= SameWork && likeness.Prose >= SameProse && one.Catchment == other.Catchment && (following.IsNone || following.PerCent >= MostFollowed);
}
