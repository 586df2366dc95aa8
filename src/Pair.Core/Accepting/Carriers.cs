using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Accepting;

/// <summary>Every element that may carry <c>accept:</c>.</summary>
internal static class Carriers
{
    private const string Steps = "information_gathering.";

    /// <summary>Those that accept something, each with what it accepts.</summary>
    public static IEnumerable<Carrier> Of(Pathway pathway)
    {
        var steps = pathway.InformationGathering;
        return new[]
        {
            One("pathway", pathway.Accepted),
            One(Steps + "training", steps.Training?.Accepted ?? default),
            One(Steps + "guidance", steps.Guidance?.Accepted ?? default),
            One(Steps + "synthesis", steps.Synthesis?.Accepted ?? default),
            One(Steps + "decision", steps.Decision?.Accepted ?? default),
            Each("places", pathway.Places), Each("cohorts", pathway.Cohorts), Each("organisations", pathway.Organisations),
            Each("locations", pathway.Locations), Each("referrers", pathway.Referrers), Each("interventions", pathway.Interventions),
            Each("tools", pathway.Tools), Each("ways_of_working", pathway.WaysOfWorking), Each("services", pathway.Services),
            Each("also_needed", pathway.AlsoNeeded), Each("gaps", pathway.Gaps), Each("evidence", pathway.Evidence),
            Each("case_studies", pathway.CaseStudies),
        }.SelectMany(carriers => carriers);
    }

    /// <summary>Whether an element can carry it: an entry of a collection or a step.</summary>
    public static bool IsCarrier(string? element) => element is not null && element.Contains('.');

    private static List<Carrier> One(string element, Seq<Acceptance> accepted) => accepted.IsEmpty ? [] : [new Carrier(element, accepted)];

    private static List<Carrier> Each<T>(string collection, Keyed<T> entries) where T : class, IEntry
    {
        var carriers = new List<Carrier>();
        foreach (var entry in entries)
            if (!entry.Accepted.IsEmpty) carriers.Add(new Carrier($"{collection}.{entry.Id.Value}", entry.Accepted));
        return carriers;
    }
}

/// <summary>An element and the findings that its author accepts there.</summary>
internal sealed record Carrier(string Element, Seq<Acceptance> Accepted);
