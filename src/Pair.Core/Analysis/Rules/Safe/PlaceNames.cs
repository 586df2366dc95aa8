using Pair.Core.Coverage;
using Pair.Core.Model;
using Pair.Core.Phrasing;

namespace Pair.Core.Analysis.Rules.Safe;

/// <summary>Places in a sentence.</summary>
internal static class PlaceNames
{
    // Behind these a reader only wants to know how many.
    private const int Most = 4;

    /// <summary>"North Littleham and South Littleham"; "A, B, C, D and 3 more" of many; the larger place where all that lies in it is meant.</summary>
    /// <param name="pathway">The pathway.</param>
    /// <param name="smallest">Places that hold no other.</param>
    public static string Of(Pathway pathway, IReadOnlyList<Place> smallest)
    {
        var places = Gathered(pathway, smallest);
        var names = new List<string>(Most + 1);
        foreach (var place in places)
        {
            if (names.Count == Most && places.Count > Most + 1) break;
            names.Add(place.Name.Value);
        }
        if (names.Count < places.Count) names.Add($"{places.Count - names.Count} more");
        return Phrases.Listed(names);
    }

    private static List<Place> Gathered(Pathway pathway, IReadOnlyList<Place> smallest)
    {
        var missing = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var place in Openness.Homes(pathway)) Count(pathway, missing, place, 1);
        foreach (var place in smallest) Count(pathway, missing, place, -1);
        var places = new List<Place>();
        var met = new HashSet<string>(StringComparer.Ordinal);
        foreach (var place in smallest)
        {
            var largest = place;
            for (var at = Outer(pathway, place); at is not null && missing[at.Id.Value] == 0; at = Outer(pathway, at)) largest = at;
            if (met.Add(largest.Id.Value)) places.Add(largest);
        }
        return places;
    }

    // How many of the smallest places in each larger one are not among those that are meant.
    private static void Count(Pathway pathway, Dictionary<string, int> missing, Place place, int by)
    {
        for (var at = Outer(pathway, place); at is not null; at = Outer(pathway, at)) missing[at.Id.Value] = missing.GetValueOrDefault(at.Id.Value) + by;
    }

    private static Place? Outer(Pathway pathway, Place place) => place.Within is { } within ? pathway.Places.Find(within.Value) : null;

    /// <summary>Their ids.</summary>
    public static List<string> Ids(IReadOnlyList<Place> places)
    {
        var ids = new List<string>(places.Count);
        foreach (var place in places) ids.Add(place.Id.Value);
        return ids;
    }
}
