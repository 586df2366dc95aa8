using Pair.Core.Coverage;
using Pair.Core.Findings;
using Pair.Core.Model;

namespace Pair.Core.Analysis.Rules.Reachable;

internal sealed class ReferrersUnclear : PathwayRule
{
    public override string Name => "referrers-unclear";

    public override RuleGroup Group => RuleGroup.Reachable;

    public override Severity Severity => Severity.Warning;

    public override string Says => "a service at help or above does not say who may refer, or whether the family must agree first";

    public override string Why =>
        """
        Teams differ: one takes families from anyone, the next from four professions alone, a third from social workers only. A referral from the wrong person comes back, and the family has waited for nothing.
        Some routes need the family's consent and child protection does not. Practitioners who are unsure ask too late, or do not refer.
        """;

    public override IReadOnlyList<string> Sources => ["S40", "S48", "S106"];

    public override string Mend =>
        """
        Ask the service, then write both: `referral: { who: [health-visitor, midwife, gp], consent: required }`.
        `anyone` takes referrals from all, `self` means that families come by themselves, `every-family` that no referral is needed. Where only families themselves come, consent need not be said.
        """;

    public override string Bad =>
        """
        services:
          home-visits:
            name: Home visits
            provider: littleham-health
            summary: Up to eight visits when things feel hard.
            levels: [getting-help]
            referral: { how: { phone: 01632 960140 } }
          video-feedback:
            name: Video feedback
            provider: littleham-health
            summary: Six sessions with short films.
            levels: [getting-more-help]
            referral: { who: [health-visitor, gp], how: { phone: 01632 960141 } }
        """;

    public override string Good =>
        """
        services:
          home-visits:
            name: Home visits
            provider: littleham-health
            summary: Up to eight visits when things feel hard.
            levels: [getting-help]
            referral: { who: [self, health-visitor], consent: required, how: { phone: 01632 960140 } }
          video-feedback:
            name: Video feedback
            provider: littleham-health
            summary: Six sessions with short films.
            levels: [getting-more-help]
            referral: { who: [health-visitor, gp], consent: required, how: { phone: 01632 960141 } }
        """;

    public override void Check(Examination examination)
    {
        var pathway = examination.Pathway;
        foreach (var service in pathway.Services)
        {
            if (!Openness.IsActive(service) || !service.IsForFamilies || !Openness.IsHelpAndAbove(pathway, service)) continue;
            // Where nothing at all is said about coming here, no-referral-route tells.
            if (service.Referral is not { } referral) continue;
            var isWhoSaid = ReferralRoutes.SaysWho(service);
            var isConsentSaid = referral.Consent is not null || isWhoSaid && ReferralRoutes.IsForFamiliesAlone(pathway, service);
            if (isWhoSaid && isConsentSaid) continue;
            Report(examination, service, referral, isWhoSaid, isConsentSaid);
        }
    }

    private void Report(Examination examination, Service service, Referral referral, bool isWhoSaid, bool isConsentSaid)
    {
        var name = service.Name.Value;
        var where = referral.Who.IsEmpty ? referral.Consent?.Where ?? service.Id.Where : referral.Who[0].Where;
        var element = $"services.{service.Id.Value}";
        const string consent = "`consent: required`, or `not-required`";
        var found = (isWhoSaid, isConsentSaid) switch
        {
            (false, false) => Found($"\"{name}\" says neither who may refer nor whether the family must agree first", where, element, "who", "consent") with
            {
                Label = "who may refer? must the family agree?",
                Help = $"add to its `referral`: `who: […]`, such as `who: [self, health-visitor]`, and {consent}",
            },
            (false, true) => Found($"\"{name}\" does not say who may refer", where, element, "who") with
            {
                Label = "and who may refer?",
                Help = "add `who: […]` to its `referral`, such as `who: [self, health-visitor]` or `who: [anyone]`",
            },
            _ => Found($"\"{name}\" does not say whether the family must agree before it is referred", where, element, "consent") with
            {
                Label = "with the family's consent?",
                Help = $"add to its `referral`: {consent}",
            },
        };
        examination.Report(found);
    }
}
