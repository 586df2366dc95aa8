using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Reference;
using Pair.Core.Text;

namespace Pair.Core.Analysis.Rules.Structure;

internal sealed class UnusedDefinition : PathwayRule
{
    private static readonly Kind[] Kinds =
    [
        new("organisations", "organisation", "name it as the `provider` of a service"),
        new("places", "place", "name it in the `catchment` of a service"),
        new("locations", "location", "name it in the `schedules` of a service"),
        new("tools", "tool", "name it in the `tools` of step 2, under `guidance`"),
        new("evidence", "source", "name it in the `evidence` of a way of working"),
        new("cohorts", "group", "name it in the `cohorts` of a service or a gap"),
        new("interventions", "method", "name it in the `interventions` of a service"),
    ];

    public override string Name => "unused-definition";

    public override RuleGroup Group => RuleGroup.Structure;

    public override Severity Severity => Severity.Warning;

    public override string Says => "an organisation, place, location, tool, source, group or method is defined, but nothing uses it";

    public override string Why =>
        """
        What nothing uses is mostly a forgotten half: a venue without its session, a tool that no step names, an organisation whose service was deleted. Readers miss what was meant to be there, and whoever keeps the file keeps what nobody reads.
        What stands in a shared part is judged only when every pathway of the workspace is read, and counts as used where one of them uses it.
        """;

    public override IReadOnlyList<string> Sources => ["own"];

    public override string Mend =>
        """
        Name it where it belongs, or delete it. A place is used where a service names it, or where some service is for all places; a group of families also where `plus: true` says that it is one of the area's own.
        """;

    public override string Bad =>
        """
        organisations:
          first-steps: { name: First Steps Littleham, kind: charity }
          littleham-college: { name: Littleham College, kind: education }
        locations:
          mill-hub: { name: Mill Road Family Hub }
        places:
          north: { name: North Littleham }
          south: { name: South Littleham }
        services:
          baby-massage:
            name: Baby massage
            provider: first-steps
            summary: A five-week group on gentle touch.
            levels: [thriving]
        """;

    public override string Good =>
        """
        organisations:
          first-steps: { name: First Steps Littleham, kind: charity }
        locations:
          mill-hub: { name: Mill Road Family Hub }
        places:
          north: { name: North Littleham }
          south: { name: South Littleham }
        services:
          baby-massage:
            name: Baby massage
            provider: first-steps
            summary: A five-week group on gentle touch.
            levels: [thriving]
            schedules:
              - { location: mill-hub, hours: Tuesdays 10am to 11.30am }
        """;

    public override bool AsksAllReaders => true;

    public override IEnumerable<Location> Judged(Pathway pathway)
    {
        foreach (var kind in Kinds)
        {
            var entries = All(pathway, kind.Collection);
            for (var i = 0; i < entries.Count; i++)
                if (IsToBeJudged(entries[i])) yield return entries[i].Id.Where;
        }
    }

    public override void Check(Examination examination)
    {
        foreach (var kind in Kinds)
        {
            var entries = All(examination.Pathway, kind.Collection);
            for (var i = 0; i < entries.Count; i++)
                if (IsToBeJudged(entries[i]) && !IsUsedIn(examination.Pathway, kind, entries[i])) examination.Report(Told(examination, kind, entries[i]));
        }
    }

    private Finding Told(Examination examination, Kind kind, IEntry entry)
    {
        var isShared = examination.Circumstances.SharesParts && entry.Id.Where.Source != examination.Pathway.Id.Where.Source;
        return Found($"{(isShared ? "no pathway of this workspace" : "nothing in this pathway")} uses the {kind.Thing} \"{Sentence.Short(NameOf(entry))}\"", entry.Id.Where, $"{kind.Collection}.{entry.Id.Value}") with
        {
            Label = "never named",
            Help = $"{kind.Help}, or delete it",
        };
    }

    private static bool IsToBeJudged(IEntry entry)
    {
        if (Shipped.Holds(entry.Id.Where.Source)) return false;
        // A missing offer for a focus or PLUS group is a hole in the pathway, not a word too many.
        return entry is not Cohort cohort || !(cohort.Plus is { Value: true } || cohort.Kind == CohortKind.Focus || cohort.Id.Value == KnownCohorts.Antenatal);
    }

    private static bool IsUsedIn(Pathway pathway, Kind kind, IEntry entry)
    {
        foreach (var _ in pathway.Links.To($"{kind.Collection}.{entry.Id.Value}")) return true;
        return entry is Place place && IsServed(pathway, place);
    }

    // A service without a catchment is for every place, and one for a place is for the places within it.
    private static bool IsServed(Pathway pathway, Place place)
    {
        if (pathway.Area.Place?.Value == place.Id.Value) return true;
        foreach (var service in pathway.Services)
            if (service.Catchment.IsEmpty) return true;
        for (var outer = place.Within; outer is not null; outer = pathway.Places.Find(outer.Value)?.Within)
            foreach (var link in pathway.Links.To($"places.{outer.Value}"))
                if (link.Key != "within") return true;
        return false;
    }

    private static IReadOnlyList<IEntry> All(Pathway pathway, string collection) => collection switch
    {
        "organisations" => pathway.Organisations,
        "places" => pathway.Places,
        "locations" => pathway.Locations,
        "tools" => pathway.Tools,
        "evidence" => pathway.Evidence,
        "cohorts" => pathway.Cohorts,
        _ => pathway.Interventions,
    };

    private static string NameOf(IEntry entry) => entry switch
    {
        Organisation organisation => organisation.Name.Value,
        Place place => place.Name.Value,
        Venue venue => venue.Name.Value,
        Tool tool => tool.Name.Value,
        Evidence evidence => evidence.Title.Value,
        Cohort cohort => cohort.Name.Value,
        Intervention intervention => intervention.Name.Value,
        _ => entry.Id.Value,
    };

    // A collection, what people call one of its entries, and where one is named.
    private sealed record Kind(string Collection, string Thing, string Help);
}
