using Pair.Core.Findings;

namespace Pair.Core.Analysis.Rules.Structure;

internal sealed class InheritedDropped : Rule
{
    public override string Name => "inherited-dropped";

    public override RuleGroup Group => RuleGroup.Structure;

    public override Severity Severity => Severity.Info;

    public override string? Otherwise => "a warning where the area's own words about something go with it";

    public override string Says => "an entry of the base is gone here, and what the base says of it goes with it";

    public override string Why =>
        """
        A service that an area does not have is named by others: a family steps up to it, or is sent there instead. These mentions go with it, because they would lead nowhere; but where a family goes then, only the area knows.
        """;

    public override IReadOnlyList<string> Sources => ["own"];

    public override string Mend =>
        """
        Look at each key that is named: where families of this area go somewhere else instead, say so in the area's own file. Where nothing takes its place, nothing is to be done.
        """;

    public override string Bad =>
        """
        extends: base/region.pair.yaml
        services:
          evening-line: null
        # base/region.pair.yaml
        pair: 1
        pathway: { id: region, title: Invented region, levels: thrive }
        services:
          baby-yoga:
            name: Baby yoga
            provider: first-steps
            summary: Six weeks of stretching and songs.
            levels: [thriving]
            step_up: [evening-line]
          evening-line:
            name: Evening line
            provider: first-steps
            summary: Somebody to talk to at night.
            levels: [getting-advice]
        """;

    public override string Good =>
        """
        extends: base/region.pair.yaml
        services:
          evening-line: null
          baby-yoga: { step_up: [crisis] }
        # base/region.pair.yaml
        pair: 1
        pathway: { id: region, title: Invented region, levels: thrive }
        services:
          baby-yoga:
            name: Baby yoga
            provider: first-steps
            summary: Six weeks of stretching and songs.
            levels: [thriving]
            step_up: [evening-line]
          evening-line:
            name: Evening line
            provider: first-steps
            summary: Somebody to talk to at night.
            levels: [getting-advice]
        """;
}
