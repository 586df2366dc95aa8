using Pair.Core.Findings;

namespace Pair.Core.Analysis.Rules.Duplicates;

internal sealed class ProbableDuplicate : PathwayRule
{
    public override string Name => "probable-duplicate";

    public override RuleGroup Group => RuleGroup.Duplicates;

    public override Severity Severity => Severity.Warning;

    public override string Says => "two entries are probably one service";

    public override string Why =>
        """
        Several people write a pathway: each partner enters its own services, lists are imported, and one team comes in twice under two spellings. On paper it then looks as if there were two offers where families find one, and after a year one of the entries is out of date and nobody knows which. To see where help is doubled is one of the reasons to make a pathway.
        A name alone is never enough: many trusts have a "Perinatal Mental Health Service". It takes the same provider, or a phone, a mailbox or a page that nobody else has. Entries for different places, ages, parents, groups or languages are two services, and so are a closed one and the one that follows it.
        """;

    public override IReadOnlyList<string> Sources => ["S1", "S45", "S74", "own"];

    public override string Mend =>
        """
        Ask the provider. Where it is one service, keep one entry with all that is right in both, and delete the other. Different numbers for places or for urgent calls go into `contacts:`, different days or venues into `schedules:`; what belongs to it but has families of its own becomes a strand, with `part_of:`.
        Where there are two, say in the entries what tells them apart: a word in the name, `catchment`, `ages`, `carers` or `only_for`.
        """;

    public override string Bad =>
        """
        services:
          feeding-team:
            name: Infant feeding team
            provider: littleham-health
            summary: Home visits and a clinic for every way of feeding.
            levels: [getting-advice]
            ages: birth to 12m
            catchment: [north]
            referral: { who: [self], how: { phone: 01632 960901 } }
          breastfeeding:
            name: Breastfeeding support
            provider: littleham-health
            summary: Help with breastfeeding at home or in the clinic.
            levels: [getting-advice]
            ages: birth to 12m
            catchment: [north]
            referral: { who: [self], how: { phone: 01632 960901 } }
        """;

    public override string Good =>
        """
        services:
          feeding-team:
            name: Infant feeding team
            provider: littleham-health
            summary: Help with breastfeeding and every other way of feeding, at home or in the clinic.
            levels: [getting-advice]
            ages: birth to 12m
            catchment: [north]
            referral: { who: [self], how: { phone: 01632 960901 } }
        """;

    public override void Check(Examination examination)
    {
        foreach (var group in examination.Alike.Groups)
        {
            if (Entered.OncePerLevel(group) || Disagreement.Of(group).Count > 0) continue;
            var second = group.Services[1];
            examination.Report(Found($"{Entered.Said(group)}: {Entered.Reasons(group)}", second.Name.Where, $"services.{second.Id.Value}", Entered.Facts(group)) with
            {
                Label = second.Provider?.Value == group.Services[0].Provider?.Value ? "perhaps the same service" : "perhaps the same service; the entries name different providers",
                Help = $"if it is one, keep one entry and delete the other{(group.Services.Count == 2 ? "" : "s")}; if not, say in the names or in `catchment`, `ages` or `only_for` what tells them apart",
                Related = Entered.Others(group),
            });
        }
    }
}
