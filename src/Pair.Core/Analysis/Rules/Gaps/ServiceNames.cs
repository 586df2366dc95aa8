using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Analysis.Rules.Gaps;

/// <summary>Many services in one finding.</summary>
internal static class ServiceNames
{
    private const int MostNamed = 8;
    private const int MostShown = 10;

    /// <summary>How many of all services do or do not do something, and which, up to the verb: <c>2 of 3 services, "Baby massage" and "Baby yoga", do</c>.</summary>
    public static string HowMany(List<Service> some, int all) => some.Count == 1
        ? $"\"{Sentence.Short(some[0].Name.Value)}\" does"
        : $"{(some.Count < all ? $"{some.Count} of {all}" : all == 2 ? "both" : $"all {all}")} services, {Listed(some)}, do";

    /// <summary>"Baby massage", "Baby yoga" and 12 more.</summary>
    public static string Listed(List<Service> services)
    {
        var names = new List<string>(MostNamed + 1);
        foreach (var service in services)
        {
            // "and 1 more" is no shorter than the name.
            if (names.Count == MostNamed && services.Count > MostNamed + 1) break;
            names.Add($"\"{Sentence.Short(service.Name.Value)}\"");
        }
        if (names.Count < services.Count) names.Add($"{services.Count - names.Count} more");
        return Phrases.Listed(names);
    }

    /// <summary>Where the second and further ones stand; ten services with the first, at most.</summary>
    public static Seq<RelatedPlace> Others(List<Service> services)
    {
        var places = new List<RelatedPlace>();
        for (var i = 1; i < services.Count && i < MostShown; i++) places.Add(new RelatedPlace(services[i].Id.Where, $"nor does \"{Sentence.Short(services[i].Name.Value)}\""));
        return places.ToSeq();
    }
}
