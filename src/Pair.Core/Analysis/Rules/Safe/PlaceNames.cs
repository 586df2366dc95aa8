using Pair.Core.Coverage;
using Pair.Core.Model;
using Pair.Core.Phrasing;

namespace Pair.Core.Analysis.Rules.Safe;

/// <summary>Places in a sentence.</summary>
internal sealed class PlaceNames
{
    // Behind these a reader only wants to know how many.
    private const int Most = 4;

    private readonly Pathway pathway;

    // How many of the smallest places each larger one holds.
    private readonly Dictionary<string, int> inside = new(StringComparer.Ordinal);

    /// <summary>For many sentences about one pathway.</summary>
    public PlaceNames(Pathway pathway)
    {
        this.pathway = pathway;
        foreach (var place in Openness.Homes(pathway)) Count(inside, place);
    }

    /// <summary>The same for one sentence.</summary>
    public static string Of(Pathway pathway, IReadOnlyList<Place> smallest) => new PlaceNames(pathway).Of(smallest);

    /// <summary>"North Littleham and South Littleham"; "A, B, C, D and 3 more" of many; the larger place where all that lies in it is meant.</summary>
    /// <param name="smallest">Places that hold no other.</param>
    public string Of(IReadOnlyList<Place> smallest)
    {
        var places = Gathered(smallest);
        var names = new List<string>(Most + 1);
        foreach (var place in places)
        {
            if (names.Count == Most && places.Count > Most + 1) break;
            names.Add(place.Name.Value);
        }
        if (names.Count < places.Count) names.Add($"{places.Count - names.Count} more");
        return Phrases.Listed(names);
    }

    private List<Place> Gathered(IReadOnlyList<Place> smallest)
    {
        var meant = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var place in smallest) Count(meant, place);
        var places = new List<Place>();
        var met = new HashSet<string>(StringComparer.Ordinal);
        foreach (var place in smallest)
        {
            var largest = place;
            for (var at = Outer(place); at is not null && meant[at.Id.Value] == inside[at.Id.Value]; at = Outer(at)) largest = at;
            if (met.Add(largest.Id.Value)) places.Add(largest);
        }
        return places;
    }

    // Counts a place in each larger one around it.
    private void Count(Dictionary<string, int> counts, Place place)
    {
        for (var at = Outer(place); at is not null; at = Outer(at)) counts[at.Id.Value] = counts.GetValueOrDefault(at.Id.Value) + 1;
    }

    private Place? Outer(Place place) => place.Within is { } within ? pathway.Places.Find(within.Value) : null;

    /// <summary>Their ids.</summary>
    public static List<string> Ids(IReadOnlyList<Place> places)
    {
        var ids = new List<string>(places.Count);
        foreach (var place in places) ids.Add(place.Id.Value);
        return ids;
    }
}
