using Pair.Core.Findings;

namespace Pair.Core.Analysis.Rules.Duplicates;

internal sealed class ToldDifferently : Rule
{
    public override string Name => "told-differently";

    public override RuleGroup Group => RuleGroup.Duplicates;

    public override Severity Severity => Severity.Warning;

    public override string Says => "two areas tell what can only be one of the same service differently: its phone, ages or criteria; found by `pair rollup` alone";

    public override string Why =>
        """
        Families live on one side of a border and give birth on the other. Where one area says that a service takes babies up to 12 months and the next says 24, or each prints another number, somebody is turned away or rings a line that nobody answers.
        Compared are phone, mailbox, ages, criteria, who may refer, consent and cost. What an area leaves out contradicts nobody, nor do numbers for one place or for urgent calls. A private number or mailbox is never repeated here.
        """;

    public override IReadOnlyList<string> Sources => ["S44", "S45", "S74", "own"];

    public override string Mend =>
        """
        Ask the provider which is right, and tell the other area. Where the service is another one in each area, say so in its name, or name the provider of each.
        """;

    public override string Bad =>
        """
        services:
          night-line:
            name: Night owl line
            provider: first-steps
            summary: Somebody to talk to at night.
            levels: [thriving]
            offers: [family-helpline]
            referral: { who: [self], how: { phone: 01632 960200 } }
        # neighbour.pair.yaml
        pathway:
          id: hillham
          title: Hillham pathway
          area: { name: Hillham }
          levels: early-help
        services:
          owls:
            name: Night owl line
            provider: first-steps
            summary: A line for the night.
            levels: [level-1]
            offers: [family-helpline]
            referral: { who: [self], how: { phone: 01632 960201 } }
        """;

    public override string Good =>
        """
        services:
          night-line:
            name: Night owl line
            provider: first-steps
            summary: Somebody to talk to at night.
            levels: [thriving]
            offers: [family-helpline]
            referral: { who: [self], how: { phone: 01632 960201 } }
        # neighbour.pair.yaml
        pathway:
          id: hillham
          title: Hillham pathway
          area: { name: Hillham }
          levels: early-help
        services:
          owls:
            name: Night owl line
            provider: first-steps
            summary: A line for the night.
            levels: [level-1]
            offers: [family-helpline]
            referral: { who: [self], how: { phone: 01632 960201 } }
        """;
}
