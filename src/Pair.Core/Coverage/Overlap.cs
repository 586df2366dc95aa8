using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Coverage;

/// <summary>Two services of two providers that use the same method at the same level, for the same ages in the same place.</summary>
/// <param name="First">The one that stands first.</param>
/// <param name="Second">The other.</param>
/// <param name="Intervention">Id of the method.</param>
/// <param name="Levels">Ids of the levels that both serve.</param>
/// <param name="Ages">Ages that both take on.</param>
public sealed record Overlap(Service First, Service Second, string Intervention, Seq<string> Levels, Stretch Ages)
{
    /// <summary>Every overlap of services that count, method by method.</summary>
    public static List<Overlap> Of(CoverageMap map)
    {
        var users = new Dictionary<string, List<Presence>>(StringComparer.Ordinal);
        foreach (var service in map.Pathway.Services)
        {
            if (service.Interventions.IsEmpty || Presence.Of(service, map.Day) is not { } presence) continue;
            foreach (var method in service.Interventions)
            {
                if (!users.TryGetValue(method.Value, out var its)) users[method.Value] = its = [];
                its.Add(presence);
            }
        }
        var overlaps = new List<Overlap>();
        foreach (var (method, its) in users)
            for (var i = 0; i < its.Count; i++)
                for (var j = i + 1; j < its.Count; j++)
                    if (Between(map, its[i], its[j], method) is { } overlap) overlaps.Add(overlap);
        return overlaps;
    }

    private static Overlap? Between(CoverageMap map, Presence one, Presence other, string method)
    {
        if (map.Whole(one.Service).Provider?.Value == map.Whole(other.Service).Provider?.Value || map.Whole(one.Service) == map.Whole(other.Service)) return null;
        if (Stretch.Common(one.Ages, other.Ages) is not { } ages || ages.Days < Holes.ShortestInDays) return null;
        if (one.Carers != CarerSet.None && other.Carers != CarerSet.None && (one.Carers & other.Carers) == CarerSet.None) return null;
        var levels = new List<string>();
        foreach (var level in one.Service.Levels)
            foreach (var rival in other.Service.Levels)
                if (level.Value == rival.Value) levels.Add(level.Value);
        return levels.Count > 0 && MeetSomewhere(map.Pathway, one.Service, other.Service) ? new Overlap(one.Service, other.Service, method, levels.ToSeq(), ages) : null;
    }

    private static bool MeetSomewhere(Pathway pathway, Service one, Service other)
    {
        if (one.Catchment.IsEmpty || other.Catchment.IsEmpty) return true;
        foreach (var place in one.Catchment)
            if (Openness.Serves(pathway, other, place.Value)) return true;
        foreach (var place in other.Catchment)
            if (Openness.Serves(pathway, one, place.Value)) return true;
        return false;
    }
}
