using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Analysis.Rules.Stale;

internal sealed class StatusContradiction : PathwayRule
{
    private const string PartOf = "part_of";
    private const string Specialists = "specialists";
    private const int MostNamed = 3;

    public override string Name => "status-contradiction";

    public override RuleGroup Group => RuleGroup.Stale;

    public override Severity Severity => Severity.Warning;

    public override string Says => "a service is closed, paused or planned, but a step, the specialists or the training lead to it";

    public override string Why =>
        """
        A next step that leads to a service nobody can use sends a family to a closed door, often by way of a referral that is never answered. It happens when a service closes and its own entry is changed, but not those that name it.
        A closed service is not printed, so a strand that is part of it stands alone.
        """;

    public override IReadOnlyList<string> Sources => ["own", "S74", "S99"];

    public override string Mend =>
        """
        Where the service is gone, name who helps instead, or take its id out of the list. Where it is away for a while, name what is open until then. Where it is open again, mend its `status`.
        What a closed service leads to is left alone, and so is a planned service that leads to another planned one.
        """;

    public override string Bad =>
        """
        services:
          baby-yoga:
            name: Baby yoga
            provider: first-steps
            summary: Six weeks of stretching and songs.
            levels: [thriving]
            status: closed
          listening-visits:
            name: Listening visits
            provider: littleham-health
            summary: Up to eight home visits when things feel hard.
            levels: [getting-help]
            step_down: [baby-yoga]
          parent-infant-team:
            name: Parent-infant team
            provider: littleham-health
            summary: Specialist help for a baby and parent who struggle to connect.
            levels: [getting-more-help]
            step_out: [baby-yoga]
        """;

    public override string Good =>
        """
        services:
          baby-yoga:
            name: Baby yoga
            provider: first-steps
            summary: Six weeks of stretching and songs.
            levels: [thriving]
            status: closed
          baby-massage:
            name: Baby massage
            provider: first-steps
            summary: A five-week group on gentle touch.
            levels: [thriving]
          listening-visits:
            name: Listening visits
            provider: littleham-health
            summary: Up to eight home visits when things feel hard.
            levels: [getting-help]
            step_down: [baby-massage]
        """;

    public override void Check(Examination examination)
    {
        var pathway = examination.Pathway;
        foreach (var service in pathway.Services)
        {
            if (service.Status is not { Value: not ServiceStatus.Active } status) continue;
            var leading = new List<Link>();
            foreach (var link in pathway.Links.To($"services.{service.Id.Value}"))
                if (Leads(pathway, link, status.Value)) leading.Add(link);
            if (leading.Count > 0) examination.Report(Told(pathway, service, status, leading));
        }
    }

    private Finding Told(Pathway pathway, Service service, Located<ServiceStatus> status, List<Link> leading)
    {
        var word = status.Value switch { ServiceStatus.Closed => "closed", ServiceStatus.Paused => "paused", _ => "only planned" };
        var first = leading[0];
        var related = new List<RelatedPlace> { new(status.Where, $"{word}, as its own entry says") };
        var names = new List<string> { Who(pathway, first) };
        for (var i = 1; i < leading.Count; i++)
        {
            var name = Who(pathway, leading[i]);
            related.Add(new RelatedPlace(leading[i].Where, $"{name} too"));
            if (!names.Contains(name) && names.Count <= MostNamed) names.Add(name);
        }
        return Found($"\"{service.Name.Value}\" is {word}, but {Lead(first, names)}", first.Where, $"services.{service.Id.Value}", status.Where.Words) with
        {
            Label = $"is {word}",
            Help = first.Key == PartOf ? "if the strand goes on without it, leave `part_of` out; if not, close the strand too"
                : status.Value switch
                {
                    ServiceStatus.Closed => "name who helps instead, or take it out here; if it is open after all, mend its `status`",
                    ServiceStatus.Paused => "name what is open meanwhile; if it is open again, write `status: active` there",
                    _ => "name what is open until then; if it has begun, write `status: active` there",
                },
            Related = related.ToSeq(),
        };
    }

    private static string Lead(Link first, List<string> names)
    {
        if (names.Count > MostNamed) return $"{names[0]} and others lead to it";
        if (names.Count > 1) return $"{Phrases.Listed(names)} lead to it";
        return first.Key switch
        {
            PartOf => $"{names[0]} is a strand of it",
            Specialists => "it is among the specialists that every step can turn to",
            _ => $"{names[0]} leads to it",
        };
    }

    // Case studies may name what is shut, to say so.
    private static bool Leads(Pathway pathway, Link link, ServiceStatus to)
    {
        if (link.From.StartsWith("case_studies.", StringComparison.Ordinal)) return false;
        var from = From(pathway, link)?.Status?.Value ?? ServiceStatus.Active;
        if (from == ServiceStatus.Closed) return false;
        // A strand may run while its service rests or before it begins.
        if (link.Key == PartOf) return to == ServiceStatus.Closed;
        // What opens later, or comes back, may lead to what does.
        return to == ServiceStatus.Closed || from == ServiceStatus.Active;
    }

    private static string Who(Pathway pathway, Link link) =>
        From(pathway, link) is { } service ? $"\"{service.Name.Value}\"" : link.Key == Specialists ? "the specialists" : "the training step";

    private static Service? From(Pathway pathway, Link link)
    {
        const string Services = "services.";
        return link.From.StartsWith(Services, StringComparison.Ordinal) ? pathway.Services.Find(link.From[Services.Length..]) : null;
    }
}
