using Pair.Core.Analysis.Rules.Safe;
using Pair.Core.Coverage;
using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Analysis.Rules.Gaps;

internal sealed class RemoteOnly : PathwayRule
{
    public override string Name => "remote-only";

    public override RuleGroup Group => RuleGroup.Gaps;

    public override Severity Severity => Severity.Info;

    public override string Says => "at a level, families in some place are helped online, by phone or by text message alone";

    public override string Why =>
        """
        A course online or a helpline reaches families that no group would, and it counts. But nobody there sees how a baby and a parent are with each other, and a family without a quiet room, data or the language is left out.
        This is something to know, not a fault. Where a declared gap already names all of the level in the place, it is silent.
        """;

    public override IReadOnlyList<string> Sources => ["S42", "S43", "own"];

    public override string Mend =>
        """
        Ask whether one of these services also meets families, at home or somewhere near, and write `in-person` or `home` into its `delivery`.
        Where nobody does, you may say so under `gaps:`.
        """;

    public override string Bad =>
        """
        services:
          online-course:
            name: Solihull online course
            provider: littleham-council
            summary: A course about feelings and sleep, at your own pace.
            levels: [getting-advice]
            carers: [anyone]
            delivery: [online]
          mill-group:
            name: Mill Road group
            provider: first-steps
            summary: A group for parents and babies.
            levels: [getting-advice]
            carers: [anyone]
            catchment: [north]
            delivery: [in-person]
        """;

    public override string Good =>
        """
        services:
          online-course:
            name: Solihull online course
            provider: littleham-council
            summary: A course about feelings and sleep, at your own pace.
            levels: [getting-advice]
            carers: [anyone]
            delivery: [online]
          mill-group:
            name: Mill Road group
            provider: first-steps
            summary: A group for parents and babies.
            levels: [getting-advice]
            carers: [anyone]
            catchment: [north, south]
            delivery: [in-person]
        """;

    public override void Check(Examination examination)
    {
        var lines = examination.Coverage.Lines;
        for (var first = 0; first < lines.Count;)
        {
            var (level, places, services) = (lines[first].Level, new List<Place>(), new List<Service>());
            var (isRemote, all) = (false, 0);
            for (; first < lines.Count && ReferenceEquals(lines[first].Level, level); first++, all++)
            {
                if (!IsRemote(lines[first], services)) continue;
                isRemote = true;
                if (lines[first].Place is { } place) places.Add(place);
            }
            if (isRemote) examination.Report(Found(level, examination.Pathway, places, all, services));
        }
    }

    private Finding Found(Level level, Pathway pathway, List<Place> places, int all, List<Service> services)
    {
        var (ways, related, facts) = (new List<string>(), new List<RelatedPlace>(), new List<string> { level.Id.Value });
        foreach (var service in services) AddWays(service, ways);
        for (var i = 1; i < services.Count && i < 6; i++) related.Add(new RelatedPlace(Where(services[i]), $"and so is \"{Sentence.Short(services[i].Name.Value)}\""));
        foreach (var place in places) facts.Add(place.Id.Value);
        var where = places.Count == 0 || places.Count == all ? "" : $" in {PlaceNames.Of(pathway, places)}";
        return Found($"at \"{Sentence.Short(level.Name.Value)}\" families{where} are helped {Phrases.Listed(ways)} alone", Where(services[0]), "pathway", [.. facts]) with
        {
            Label = $"\"{Sentence.Short(services[0].Name.Value)}\" is {(services.Count == 1 ? "all that is open to everybody" : "one of them")}",
            Help = "ask who could meet families there as well; where nobody can, this is only something to know",
            Related = related.ToSeq(),
        };
    }

    // Services for some groups alone are help for them, and do not make the others' help come nearer. Adds the services of the line that are new.
    private static bool IsRemote(Line line, List<Service> services)
    {
        var (open, here) = (false, line.Presences());
        foreach (var presence in here)
        {
            if (presence.IsForGroups) continue;
            if (!presence.IsRemote) return false;
            open = true;
        }
        if (!open || line.IsDeclared) return false;
        foreach (var presence in here)
            if (!presence.IsForGroups && !services.Contains(presence.Service)) services.Add(presence.Service);
        return true;
    }

    private static void AddWays(Service service, List<string> ways)
    {
        foreach (var delivery in service.Delivery) AddOnce(ways, Phrases.Of(delivery.Value));
        // A helpline is a phone, also where nobody says so.
        if (service.Delivery.IsEmpty) AddOnce(ways, Phrases.Of(Delivery.Phone));
    }

    private static void AddOnce(List<string> ways, string way)
    {
        if (!ways.Contains(way)) ways.Add(way);
    }

    private static Location Where(Service service) => service.Delivery.IsEmpty ? service.Offers.IsEmpty ? service.Id.Where : service.Offers[0].Where : service.Delivery[0].Where;
}
