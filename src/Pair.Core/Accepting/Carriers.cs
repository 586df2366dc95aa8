using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Accepting;

/// <summary>Every element that may carry <c>accept:</c>.</summary>
internal static class Carriers
{
    private const string Steps = "information_gathering.";

    /// <summary>Those that accept something, each with what it accepts.</summary>
    public static List<Carrier> Of(Pathway pathway)
    {
        var (carriers, steps) = (new List<Carrier>(), pathway.InformationGathering);
        Add(carriers, "pathway", pathway.Accepted);
        Add(carriers, Steps + "training", steps.Training?.Accepted ?? default);
        Add(carriers, Steps + "guidance", steps.Guidance?.Accepted ?? default);
        Add(carriers, Steps + "synthesis", steps.Synthesis?.Accepted ?? default);
        Add(carriers, Steps + "decision", steps.Decision?.Accepted ?? default);
        AddEach(carriers, "places", pathway.Places);
        AddEach(carriers, "cohorts", pathway.Cohorts);
        AddEach(carriers, "organisations", pathway.Organisations);
        AddEach(carriers, "locations", pathway.Locations);
        AddEach(carriers, "referrers", pathway.Referrers);
        AddEach(carriers, "interventions", pathway.Interventions);
        AddEach(carriers, "tools", pathway.Tools);
        AddEach(carriers, "ways_of_working", pathway.WaysOfWorking);
        AddEach(carriers, "services", pathway.Services);
        AddEach(carriers, "also_needed", pathway.AlsoNeeded);
        AddEach(carriers, "gaps", pathway.Gaps);
        AddEach(carriers, "evidence", pathway.Evidence);
        AddEach(carriers, "case_studies", pathway.CaseStudies);
        return carriers;
    }

    /// <summary>Whether an element can carry it: an entry of a collection or a step.</summary>
    public static bool IsCarrier(string? element) => element is not null && element.Contains('.');

    private static void Add(List<Carrier> carriers, string element, Seq<Acceptance> accepted)
    {
        if (!accepted.IsEmpty) carriers.Add(new Carrier(element, accepted));
    }

    private static void AddEach<T>(List<Carrier> carriers, string collection, Keyed<T> entries) where T : class, IEntry
    {
        foreach (var entry in entries)
            if (!entry.Accepted.IsEmpty) carriers.Add(new Carrier($"{collection}.{entry.Id.Value}", entry.Accepted));
    }
}

/// <summary>An element and the findings that its author accepts there.</summary>
internal sealed record Carrier(string Element, Seq<Acceptance> Accepted);
