using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Analysis.Rules.Reachable;

internal sealed class DeadEnd : PathwayRule
{
    public override string Name => "dead-end";

    public override RuleGroup Group => RuleGroup.Reachable;

    public override Severity Severity => Severity.Warning;

    public override string Says => "from a service at help or above, no step down or out leads back to what every family can use";

    public override string Why =>
        """
        A family that has been helped should not fall from eight weeks of visits into nothing. Areas that work on this meet to talk about each step up, down and out. Where the pathway names no step, families are held too long, discharged to nobody, or come back by the front door.
        Help beside the pathway, for money or for alcohol, is a good step out, but no baby's ordinary support. So each path must come, at some point, to a service of promotion or advice.
        """;

    public override IReadOnlyList<string> Sources => ["S1", "S37", "own"];

    public override string Mend =>
        """
        Ask the service where its families go when they need less, and write it: `step_down: [health-visiting]`. `step_out` is for what comes beside it or after it.
        Most families have a health visitor and a family hub: one of these is nearly always right.
        A strand without steps of its own goes where its service goes.
        """;

    public override string Bad =>
        """
        services:
          home-visits:
            name: Home visits
            provider: littleham-health
            summary: Up to eight visits when things feel hard.
            levels: [getting-help]
            referral: { who: [self], consent: required, how: { phone: 01632 960140 } }
          family-hub:
            name: Family hub
            provider: littleham-council
            summary: Drop-in play and advice.
            levels: [thriving, getting-advice]
            referral: { who: [every-family], how: { drop_in: true } }
        """;

    public override string Good =>
        """
        services:
          home-visits:
            name: Home visits
            provider: littleham-health
            summary: Up to eight visits when things feel hard.
            levels: [getting-help]
            referral: { who: [self], consent: required, how: { phone: 01632 960140 } }
            step_down: [family-hub]
          family-hub:
            name: Family hub
            provider: littleham-council
            summary: Drop-in play and advice.
            levels: [thriving, getting-advice]
            referral: { who: [every-family], how: { drop_in: true } }
        """;

    public override void Check(Examination examination)
    {
        var pathway = examination.Pathway;
        var ways = new WaysDown(pathway);
        for (var i = 0; i < pathway.Services.Count; i++)
        {
            var service = pathway.Services[i];
            if (!WaysDown.MustLeadOn(pathway, service)) continue;
            if (service.StepDown.IsEmpty && service.StepOut.IsEmpty)
            {
                // A strand goes where its service goes, whose own finding tells where that is nowhere.
                if (service.PartOf is null || !ways.LeadsOn(i)) ReportNone(examination, service, ways);
            }
            else if (Itself(service) is { } itself) ReportItself(examination, service, itself);
            else if (ways.Suggested is not null && !ways.LeadsOn(i))
            {
                // Services that lead round to each other, and all that lead to them, lack one step and have one finding.
                var round = ways.RoundOf(i);
                ReportNever(examination, pathway.Services[round], ways.Suggested, ways.GoesOn(round));
                ways.Lead(round);
            }
        }
    }

    private void ReportNone(Examination examination, Service service, WaysDown ways) =>
        examination.Report(Found($"\"{service.Name.Value}\" has no step down or out", service.Id.Where, $"services.{service.Id.Value}", "none") with
        {
            Label = "where do families go from here?",
            Help = $"add the service that families go on with, such as `step_down: [{ways.Suggested ?? "health-visiting"}]`",
        });

    private void ReportItself(Examination examination, Service service, Located<string> step) =>
        examination.Report(Found($"a step of \"{service.Name.Value}\" leads to itself", step.Where, $"services.{service.Id.Value}", "itself") with
        {
            Label = "this is the service itself",
            Help = "write the service that families go to instead, or take this one out",
        });

    private void ReportNever(Examination examination, Service service, string suggested, bool goesOn)
    {
        var first = service.StepDown.IsEmpty ? service.StepOut[0] : service.StepDown[0];
        var pathway = examination.Pathway;
        examination.Report(Found($"the steps down and out of \"{service.Name.Value}\" never lead to {Ground(pathway)}", first.Where, $"services.{service.Id.Value}", "never") with
        {
            Label = goesOn ? "however far one follows them" : "they lead out of the pathway",
            Help = $"add a service that every family can use, such as `step_down: [{suggested}]`{(goesOn ? ", here or where its steps lead" : "")}",
        });
    }

    // "Thriving" or "Getting Advice": the levels that families should come back to.
    private static string Ground(Pathway pathway)
    {
        var names = new List<string>();
        foreach (var level in pathway.Levels.Items)
            foreach (var band in level.Bands)
                if (band.Value is Band.Promotion or Band.Advice)
                {
                    names.Add($"\"{level.Name.Value}\"");
                    break;
                }
        return Phrases.Listed(names, "or");
    }

    private static Located<string>? Itself(Service service) =>
        Among(service.StepUp, service.Id.Value) ?? Among(service.StepDown, service.Id.Value) ?? Among(service.StepOut, service.Id.Value);

    private static Located<string>? Among(Seq<Located<string>> steps, string id)
    {
        foreach (var step in steps)
            if (step.Value == id) return step;
        return null;
    }
}
