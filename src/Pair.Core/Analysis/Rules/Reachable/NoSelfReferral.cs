using Pair.Core.Coverage;
using Pair.Core.Findings;
using Pair.Core.Model;

namespace Pair.Core.Analysis.Rules.Reachable;

internal sealed class NoSelfReferral : PathwayRule
{
    public override string Name => "no-self-referral";

    public override RuleGroup Group => RuleGroup.Reachable;

    public override Severity Severity => Severity.Info;

    public override string Says => "at a level of promotion, advice or help, no service says that families can come by themselves";

    public override string Why =>
        """
        Parents say that they are left to find help themselves, and that help depends on whom they happen to meet. Where every door needs a professional, a family that meets none waits outside. Even teams that are only for some families welcome parents who refer themselves.
        """;

    public override IReadOnlyList<string> Sources => ["S7", "S49", "S99"];

    public override string Mend =>
        """
        Ask the services of the level whether a family may ring or come by itself, and where one may, add `self` to its `referral: { who: … }`; `anyone`, `every-family`, `drop_in: true` and `offers: [family-helpline]` say it too.
        Where none may, this is only something to know.
        """;

    public override string Bad =>
        """
        services:
          listening-visits:
            name: Listening visits
            provider: littleham-health
            summary: Up to eight home visits when things feel hard.
            levels: [getting-help]
            referral: { who: [health-visitor, gp], how: { phone: 01632 960911 } }
        """;

    public override string Good =>
        """
        services:
          listening-visits:
            name: Listening visits
            provider: littleham-health
            summary: Up to eight home visits when things feel hard.
            levels: [getting-help]
            referral: { who: [self, health-visitor, gp], how: { phone: 01632 960911 } }
        """;

    public override void Check(Examination examination)
    {
        var pathway = examination.Pathway;
        foreach (var level in pathway.Levels.Items)
        {
            if (!IsEarly(level)) continue;
            Service? first = null;
            var open = false;
            foreach (var service in pathway.Services)
            {
                if (!Sits(service, level) || !Openness.Counts(service, examination.AsOf)) continue;
                first ??= service;
                open |= Openness.WelcomesFamilies(pathway, service);
            }
            // A level without any service is a gap, which is another rule's to tell.
            if (first is null || open) continue;
            examination.Report(Found($"no service at \"{level.Name.Value}\" says that families can come by themselves", Named(first, level), "pathway", level.Id.Value) with
            {
                Label = "the first of the services here",
                Help = "where a service takes families without a referral, add `self` to its `who`",
            });
        }
    }

    private static bool IsEarly(Level level)
    {
        foreach (var band in level.Bands)
            if (band.Value is Band.Promotion or Band.Advice or Band.Help) return true;
        return false;
    }

    private static bool Sits(Service service, Level level)
    {
        foreach (var named in service.Levels)
            if (named.Value == level.Id.Value) return true;
        return false;
    }

    private static Text.Location Named(Service service, Level level)
    {
        foreach (var named in service.Levels)
            if (named.Value == level.Id.Value) return named.Where;
        return service.Id.Where;
    }
}
