using Pair.Core.Coverage;
using Pair.Core.Findings;
using Pair.Core.Model;

namespace Pair.Core.Analysis.Rules.Reachable;

internal sealed class NoReferralRoute : PathwayRule
{
    public override string Name => "no-referral-route";

    public override RuleGroup Group => RuleGroup.Reachable;

    public override Severity Severity => Severity.Error;

    public override string? Otherwise => "a warning at a strand whose service says how to reach it";

    public override string Says => "an active service says no way to reach it";

    public override string Why =>
        """
        A service that nobody can reach helps nobody, however good it is. The documents would print "How to refer is not said", and a practitioner with a family in the room has to search for it.
        A service for staff needs a way too: consultation that cannot be rung is not used. The strands of a service inherit nothing, and people find them by themselves where they search or filter a page.
        """;

    public override IReadOnlyList<string> Sources => ["S1", "S99", "own"];

    public override string Mend =>
        """
        Write a way in: `referral: { how: { phone: 01632 960111 } }`. It may be a `phone`, a number for `text`, an `email`, a `url`, a `form`, the name of an electronic `system`, or `drop_in: true`; a number that differs by place stands under `contacts`.
        Where every family has the service without asking, `who: [every-family]` is enough.
        If it takes nobody yet, or now, say so: `status: planned` or `status: paused`.
        """;

    public override string Bad =>
        """
        services:
          baby-massage:
            name: Baby massage
            provider: first-steps
            summary: A five-week group on gentle touch.
            levels: [thriving]
            referral: { who: [self] }
        """;

    public override string Good =>
        """
        services:
          baby-massage:
            name: Baby massage
            provider: first-steps
            summary: A five-week group on gentle touch.
            levels: [thriving]
            referral: { who: [self], how: { phone: 01632 960111 } }
        """;

    public override void Check(Examination examination)
    {
        var pathway = examination.Pathway;
        foreach (var service in pathway.Services)
        {
            // Where the money has ended, funding-ends asks whether the service is still there.
            if (!Openness.IsActive(service) || Openness.HasLostFunding(service, examination.AsOf) || ReferralRoutes.Has(pathway, service)) continue;
            var whole = service.PartOf is { } partOf && pathway.Services.Find(partOf.Value) is { } found && ReferralRoutes.Has(pathway, found) ? found : null;
            examination.Report(Found(Message(service, whole), service.Referral is { Who: { IsEmpty: false } who } ? who[0].Where : service.Id.Where, $"services.{service.Id.Value}") with
            {
                Severity = whole is null ? Severity.Error : Severity.Warning,
                Label = service.Referral is { Who.IsEmpty: false } ? "and how?" : "how?",
                Help = Help(service, whole),
            });
        }
    }

    private static string Message(Service service, Service? whole)
    {
        var who = service.IsForFamilies ? "nobody" : "no member of staff";
        return $"{who} is told how to reach \"{service.Name.Value}\"{(whole is null ? "" : $", a strand of \"{whole.Name.Value}\"")}";
    }

    private static string Help(Service service, Service? whole) =>
        whole is not null ? "a strand inherits nothing: write a way under its own `referral: { how: { … } }`, the same number where it is the same"
        : service.Url is not null ? "if its page says how, write it as `how: { url: … }` under `referral`; else a phone number, an email or a form"
        : "write a way under its `referral`, such as `how: { phone: 01632 960111 }`, or `drop_in: true` where families may just come";
}
