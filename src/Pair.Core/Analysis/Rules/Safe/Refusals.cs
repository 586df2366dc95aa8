using System.Diagnostics;
using Pair.Core.Coverage;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Analysis.Rules.Safe;

/// <summary>Why a service does not take families who are sent there, in words and in the source.</summary>
internal static class Refusals
{
    // Behind these a label is no label any more.
    private const int MostNamed = 4;

    /// <summary>The reason: "PIEW team serves North Northshire alone".</summary>
    public static string Reason(Pathway pathway, Refusal refusal)
    {
        var target = refusal.Target;
        var name = target.Name.Value;
        return refusal.Obstacle switch
        {
            Obstacle.Place => $"{name} serves {Listed(pathway, target.Catchment, isPlaces: true, "and")} alone",
            Obstacle.Ages => Openness.AgesOfNewFamilies(target) is { } ages
                ? $"{name} takes new families {(ages.To is null ? "" : "from ")}{Phrases.Of(ages)}"
                : $"the `ages` of {name} and of its `referral` never meet",
            Obstacle.Carers => $"{name} is for {Carers(target)} alone",
            Obstacle.Cohorts => $"{name} is only for {Listed(pathway, target.OnlyFor, isPlaces: false, "or")}",
            _ => throw new UnreachableException($"An unknown obstacle: {refusal.Obstacle}"),
        };
    }

    /// <summary>The key that says so.</summary>
    public static Location Where(Refusal refusal)
    {
        var target = refusal.Target;
        return refusal.Obstacle switch
        {
            Obstacle.Place => target.Catchment[0].Where,
            Obstacle.Ages => (target.Referral?.Ages ?? target.Ages)?.Where ?? target.Id.Where,
            Obstacle.Carers => target.Carers[0].Where,
            Obstacle.Cohorts => target.OnlyFor[0].Where,
            _ => throw new UnreachableException($"An unknown obstacle: {refusal.Obstacle}"),
        };
    }

    private static string Listed(Pathway pathway, Seq<Located<string>> ids, bool isPlaces, string last)
    {
        var names = new List<string>();
        foreach (var id in ids)
        {
            if (names.Count == MostNamed) break;
            names.Add(isPlaces ? Names.Place(pathway, id.Value) : Names.Cohort(pathway, id.Value));
        }
        if (ids.Count > names.Count) names.Add($"{ids.Count - names.Count} more");
        return Phrases.Listed(names, last);
    }

    private static string Carers(Service target)
    {
        var names = new List<string>();
        foreach (var carer in target.Carers) names.Add(Phrases.Of(carer.Value));
        return Phrases.Listed(names);
    }
}
