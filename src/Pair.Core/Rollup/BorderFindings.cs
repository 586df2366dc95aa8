using Pair.Core.Findings;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Rollup;

/// <summary>What is told of services that two areas share: each cause once, at one entry, with others beside it.</summary>
internal static class BorderFindings
{
    // More places than these say nothing that a count does not.
    private const int MostNamed = 4;
    private const int MostRelated = 5;

    /// <summary>A finding for each service that areas tell alike, and one for each thing that they tell differently.</summary>
    public static List<Finding> Of(Seq<AreaProfile> areas, Seq<SharedService> shared)
    {
        var all = new List<Finding>();
        foreach (var service in shared)
        {
            if (service.Differences.IsEmpty) all.Add(Crossing(areas, service));
            foreach (var difference in service.Differences) all.Add(Told(areas, service, difference));
        }
        return all;
    }

    private static Finding Crossing(Seq<AreaProfile> areas, SharedService service)
    {
        var entry = service.Entries[0];
        var names = service.Entries.Select(one => areas[one.Area].Name).ToList();
        return new Finding("crosses-border", Severity.Info, $"\"{Sentence.Short(service.Name)}\" is entered by {Listed(names)} ({Phrases.Listed([.. service.Reasons])})", entry.Where) with
        {
            Pathway = areas[entry.Area].Id,
            Element = $"services.{entry.Id}",
            Facts = [],
            Label = "another area has this too",
            Help = "agree who keeps it, and who hears of a change; or put it into one file that these areas share",
            Related = Related(areas, service, entry),
        };
    }

    private static Finding Told(Seq<AreaProfile> areas, SharedService service, Difference difference)
    {
        // Where the fewest say so, somebody looks first; of two as few, the later one.
        var odd = difference.Told[0];
        foreach (var told in difference.Told)
            if (told.Areas.Count <= odd.Areas.Count) odd = told;
        var entry = service.Entries.First(one => one.Area == odd.Areas[0]);
        var ways = difference.Told.Take(MostNamed).Select(told => $"{Sentence.Short(told.Words)} in {Listed([.. told.Areas.Select(area => areas[area].Name)])}").ToList();
        if (difference.Told.Count > MostNamed) ways.Add($"{difference.Told.Count - MostNamed} other ways elsewhere");
        return new Finding("told-differently", Severity.Warning, $"areas tell the {difference.What} of \"{Sentence.Short(service.Name)}\" differently: {string.Join("; ", ways)}", odd.Where[0]) with
        {
            Pathway = areas[entry.Area].Id,
            Element = $"services.{entry.Id}",
            Facts = [difference.What, .. difference.Told.Select(told => told.Words)],
            Label = $"another area tells another {difference.What}",
            Help = "ask the provider which is right, and tell the other area; if they are two services, say in their names or providers what tells them apart",
            Related = difference.Told.Where(told => told != odd).Take(MostRelated).Select(told => new RelatedPlace(told.Where[0], $"{Sentence.Short(told.Words)} in {areas[told.Areas[0]].Name}")).ToSeq(),
        };
    }

    private static Seq<RelatedPlace> Related(Seq<AreaProfile> areas, SharedService service, SharedEntry but)
    {
        var places = new List<RelatedPlace>();
        foreach (var entry in service.Entries)
            if (entry != but && entry.Where != but.Where && places.Count < MostRelated) places.Add(new RelatedPlace(entry.Where, $"as {areas[entry.Area].Name} has it"));
        return places.ToSeq();
    }

    private static string Listed(List<string> names) =>
        names.Count <= MostNamed ? Phrases.Listed(names) : $"{names.Count} areas, among them {Phrases.Listed([.. names.Take(MostNamed - 1)])}";
}
