using Pair.Core.Model;
using Pair.Core.Phrasing;

namespace Pair.Core.Analysis.Rules.Safe;

/// <summary>Places in a sentence.</summary>
internal static class PlaceNames
{
    // Behind these a reader only wants to know how many.
    private const int Most = 4;

    /// <summary>"North Littleham and South Littleham"; "A, B, C, D and 3 more" of many.</summary>
    public static string Of(IReadOnlyList<Place> places)
    {
        var names = new List<string>(Most + 1);
        foreach (var place in places)
        {
            if (names.Count == Most && places.Count > Most + 1) break;
            names.Add(place.Name.Value);
        }
        if (names.Count < places.Count) names.Add($"{places.Count - names.Count} more");
        return Phrases.Listed(names);
    }

    /// <summary>Their ids.</summary>
    public static List<string> Ids(IReadOnlyList<Place> places)
    {
        var ids = new List<string>(places.Count);
        foreach (var place in places) ids.Add(place.Id.Value);
        return ids;
    }
}
