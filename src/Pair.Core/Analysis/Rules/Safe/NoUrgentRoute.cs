using Pair.Core.Coverage;
using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Phrasing;

namespace Pair.Core.Analysis.Rules.Safe;

internal sealed class NoUrgentRoute : PathwayRule
{
    public override string Name => "no-urgent-route";

    public override RuleGroup Group => RuleGroup.Safe;

    public override Severity Severity => Severity.Warning;

    public override string Says => "no service for more help or for risk has an urgent contact, or says how soon it answers what cannot wait";

    public override string Why =>
        """
        Not every family that cannot wait for a place on a list needs 999. Where no specialist service says how it takes an urgent call, practitioners send the form that everybody sends, and the family waits with everybody. Good services give a number for the duty worker, and say within how many hours they answer.
        """;

    public override IReadOnlyList<string> Sources => ["S44", "S45", "own"];

    public override string Mend =>
        """
        Ask the specialist teams and social care whom to ring when a family cannot wait. Then add it to the service's `referral`: `contacts: [{ use: urgent, phone: …, hours: …, response: within 4 hours }]`.
        Where the usual number takes urgent calls too, say how soon it answers: `response: { emergency: the same day }` or `response: { urgent: within 2 working days }`.
        """;

    public override string Bad =>
        """
        services:
          baby-and-parent-team:
            name: Baby and parent team
            provider: littleham-health
            summary: Specialist help when the relationship is in serious difficulty.
            levels: [getting-more-help]
            referral: { who: [any-professional], how: { phone: 01632 960912 } }
        """;

    public override string Good =>
        """
        services:
          baby-and-parent-team:
            name: Baby and parent team
            provider: littleham-health
            summary: Specialist help when the relationship is in serious difficulty.
            levels: [getting-more-help]
            referral:
              who: [any-professional]
              how: { phone: 01632 960912 }
              contacts:
                - { use: urgent, phone: 01632 960913, hours: "Monday to Friday, 9am to 5pm", response: within 4 hours }
        """;

    public override void Check(Examination examination)
    {
        var pathway = examination.Pathway;
        Service? first = null;
        var count = 0;
        foreach (var service in pathway.Services)
        {
            if (!Openness.IsInBand(pathway, service, Band.MoreHelp, Band.Risk) || !Openness.Counts(service, examination.AsOf)) continue;
            if (TakesUrgently(service)) return;
            first ??= service;
            count++;
        }
        // Levels without any service are a gap, which is another rule's to tell.
        if (first is null) return;
        examination.Report(Found($"no service at {LevelNames(pathway)} has an urgent contact", examination.Place("services", first.Id.Value, "referral"), "pathway") with
        {
            Label = count == 1 ? "it has no `contacts` with `use: urgent`" : $"the first of {count} services without `use: urgent`",
            Help = "add `contacts: [{ use: urgent, phone: …, response: … }]` to its `referral`, or say there how soon it answers: `response: { urgent: … }`",
        });
    }

    private static string LevelNames(Pathway pathway)
    {
        var names = new List<string>();
        foreach (var level in pathway.Levels.Items)
            foreach (var band in level.Bands)
                if (band.Value is Band.MoreHelp or Band.Risk)
                {
                    names.Add($"\"{level.Name.Value}\"");
                    break;
                }
        return Phrases.Listed(names, "or");
    }

    private static bool TakesUrgently(Service service)
    {
        if (service.Referral is not { } referral) return false;
        if (referral.Response is { } response && (response.Emergency ?? response.Urgent) is not null) return true;
        foreach (var contact in referral.Contacts)
            if (contact.Use is { Value: Urgency.Urgent or Urgency.Emergency } && LeadsSomewhere(contact.How)) return true;
        return false;
    }

    private static bool LeadsSomewhere(Ways how) => (how.Phone ?? how.Text ?? how.Email ?? how.Url ?? how.Form ?? how.System) is not null;
}
