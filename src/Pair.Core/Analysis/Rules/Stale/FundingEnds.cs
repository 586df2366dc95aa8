using Pair.Core.Coverage;
using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Analysis.Rules.Stale;

internal sealed class FundingEnds : PathwayRule
{
    private const int Days = 90;

    public override string Name => "funding-ends";

    public override RuleGroup Group => RuleGroup.Stale;

    public override Severity Severity => Severity.Warning;

    public override string Says => "a service's money ends within 90 days or has ended, or the only service for some families is paused";

    public override string Why =>
        """
        Much support for babies and parents is paid from grants that end. When the day comes unseen, families are referred to a service that takes nobody, and staff learn it from them. Ninety days are enough to ask, to tell families and to name another step.
        It says who loses what: at which level and in which place no other service is left that takes the same families at their ages. A gap that is declared for them is not said again.
        """;

    public override IReadOnlyList<string> Sources => ["own", "S42", "S43", "S95"];

    public override string Mend =>
        """
        Ask the service what comes after that day. Where there is new money, write the new day into `funded_until`. Where it ends, write `status: closed` once it has, and name other steps where services lead to it.
        Where nothing takes its place, say so under `gaps:`, with whom you told.
        """;

    public override string Bad =>
        """
        services:
          listening-visits:
            name: Listening visits
            provider: first-steps
            summary: Up to eight home visits when things feel hard.
            levels: [getting-help]
            ages: pregnancy to 12m
            catchment: [north]
            funded_until: 2026-12-31
          circle-group:
            name: Circle group
            provider: littleham-council
            summary: Ten weeks on what a baby asks for.
            levels: [getting-help]
            ages: 4m to 24m
            catchment: [south]
            status: paused
        """;

    public override string Good =>
        """
        services:
          listening-visits:
            name: Listening visits
            provider: first-steps
            summary: Up to eight home visits when things feel hard.
            levels: [getting-help]
            ages: pregnancy to 12m
            catchment: [north]
            funded_until: 2027-12-31
          circle-group:
            name: Circle group
            provider: littleham-council
            summary: Ten weeks on what a baby asks for.
            levels: [getting-help]
            ages: 4m to 24m
            catchment: [south]
            status: paused
          home-start:
            name: Littleham befrienders
            provider: first-steps
            summary: A volunteer who comes every week.
            levels: [getting-help]
            ages: birth to 24m
        """;

    public override void Check(Examination examination)
    {
        LossWords? losses = null;
        foreach (var service in examination.Pathway.Services)
        {
            var isPaused = service.Status is { Value: ServiceStatus.Paused };
            if (!isPaused && !Openness.IsActive(service)) continue;
            var until = service.FundedUntil is { } end && end.Value.DayNumber - examination.AsOf.DayNumber <= Days ? end : null;
            if (until is null && !isPaused) continue;
            losses ??= new LossWords(examination.Pathway, examination.AsOf, Days);
            var lost = losses.Of(service);
            if (until is not null) examination.Report(Ends(examination, service, until, lost));
            else if (lost is not null)
                examination.Report(Found($"\"{service.Name.Value}\" is paused, and {lost}", service.Status!.Where, $"services.{service.Id.Value}", "paused") with
                {
                    Label = "until when?",
                    Help = "ask when it comes back, and name another service until then; if there is none, say it under `gaps:`",
                });
        }
    }

    private Finding Ends(Examination examination, Service service, Located<DateOnly> until, string? lost)
    {
        var days = until.Value.DayNumber - examination.AsOf.DayNumber;
        return Found($"the money for \"{service.Name.Value}\" {(days < 0 ? "ended" : "ends")} on {Phrases.Day(until.Value)}{(lost is null ? "" : $", and {lost}")}",
            until.Where, $"services.{service.Id.Value}", until.Where.Words) with
        {
            Label = days switch { < 0 => Phrases.Ago(until.Value, examination.AsOf), 0 => "today", _ => $"in {Phrases.Count(days, "day")}" },
            Help = days < 0
                ? "ask whether it still runs: if it does, write the new day here; if not, write `status: closed`"
                : "ask what comes after that day, and write the new day here; if it ends, name other steps where services lead to it",
        };
    }
}
