using Pair.Core.Coverage;
using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Phrasing;

namespace Pair.Core.Analysis.Rules.Safe;

/// <summary>Places in a sentence.</summary>
internal sealed class PlaceNames
{
    // Behind these a reader only wants to know how many.
    private const int Most = 4;

    private readonly Pathway pathway;

    // How many of the places that families live in lie within each larger one.
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
    /// <param name="smallest">Places that families live in.</param>
    public string Of(IReadOnlyList<Place> smallest)
    {
        var meant = Meant(smallest);
        var places = Gathered(smallest, meant);
        var names = new List<string>(Most + 1);
        foreach (var place in places)
        {
            if (names.Count == Most && places.Count > Most + 1) break;
            // A place that stands for what is around another is not the whole of itself.
            names.Add(Sentence.Short(CountOf(inside, place) > CountOf(meant, place) ? Names.Home(pathway, place) : place.Name.Value));
        }
        if (names.Count < places.Count) names.Add($"{places.Count - names.Count} more");
        return Phrases.Listed(names);
    }

    /// <summary>Ids of the same places, the larger one where all that lies in it is meant: what a catchment would say.</summary>
    public static List<string> Catchment(Pathway pathway, IReadOnlyList<Place> smallest)
    {
        var names = new PlaceNames(pathway);
        return Ids(names.Gathered(smallest, names.Meant(smallest)));
    }

    private Dictionary<string, int> Meant(IReadOnlyList<Place> smallest)
    {
        var meant = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var place in smallest) Count(meant, place);
        return meant;
    }

    private List<Place> Gathered(IReadOnlyList<Place> smallest, Dictionary<string, int> meant)
    {
        var places = new List<Place>();
        var met = new HashSet<string>(StringComparer.Ordinal);
        foreach (var place in smallest)
        {
            var largest = place;
            for (var at = Outer(place); at is not null && CountOf(meant, at) == CountOf(inside, at); at = Outer(at)) largest = at;
            if (met.Add(largest.Id.Value)) places.Add(largest);
        }
        return places;
    }

    // Counts a place in each larger one around it.
    private void Count(Dictionary<string, int> counts, Place place)
    {
        for (var at = Outer(place); at is not null; at = Outer(at)) counts[at.Id.Value] = CountOf(counts, at) + 1;
    }

    private static int CountOf(Dictionary<string, int> counts, Place place) => counts.TryGetValue(place.Id.Value, out var count) ? count : 0;

    private Place? Outer(Place place) => place.Within is { } within ? pathway.Places.Find(within.Value) : null;

    /// <summary>Their ids.</summary>
    public static List<string> Ids(IReadOnlyList<Place> places)
    {
        var ids = new List<string>(places.Count);
        foreach (var place in places) ids.Add(place.Id.Value);
        return ids;
    }
}
