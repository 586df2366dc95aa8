using Pair.Core.Findings;

namespace Pair.Core.Analysis.Rules.Duplicates;

internal sealed class CrossesBorder : Rule
{
    public override string Name => "crosses-border";

    public override RuleGroup Group => RuleGroup.Duplicates;

    public override Severity Severity => Severity.Info;

    public override string Says => "two areas or more have entered the same service, and tell it alike; found by `pair rollup` alone";

    public override string Why =>
        """
        A helpline for a region or a team for two towns stands in the pathway of each area that it serves, and so it should. Each copy is kept by somebody else: when its number changes, one area hears of it, and the families of the others ring the old one.
        Services are one where provider and name say so, or name and contact, never the name alone; a team that a trust has in each area, each with a number of its own, is not. What areas take from one file is told once, and no copy.
        """;

    public override IReadOnlyList<string> Sources => ["S44", "S74", "own"];

    public override string Mend =>
        """
        Agree which partner keeps the entry, and who hears of a change. Where the areas share a folder, put the service into one file that each of them includes.
        Nothing is wrong as long as all of them tell the same: accept it, or turn the check off.
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
            referral: { who: [self], how: { phone: 01632 960200 } }
        """;

    public override string Good =>
        """
        include: [parts/night-line.pair.yaml]
        # parts/night-line.pair.yaml
        pair: 1
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
          levels: thrive
        include: [parts/night-line.pair.yaml]
        """;
}
