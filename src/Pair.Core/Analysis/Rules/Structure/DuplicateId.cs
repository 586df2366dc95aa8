using Pair.Core.Findings;

namespace Pair.Core.Analysis.Rules.Structure;

internal sealed class DuplicateId : Rule
{
    public override string Name => "duplicate-id";

    public override RuleGroup Group => RuleGroup.Structure;

    public override Severity Severity => Severity.Error;

    public override string Says => "a second entry or pathway has the same id";

    public override string Why =>
        """
        A pathway and its parts are read as one. Of two entries with the same id only the first would be seen, and whoever keeps the other would wonder why their changes do nothing.
        Documents are named after the id of their pathway. Of two pathways with the same id, one would stand in place of the other: families of one area would read the numbers of another. So neither is built until one has another id, in a workspace with a `pair.yaml` also where only one of them is named; what stood there stays.
        """;

    public override IReadOnlyList<string> Sources => ["own"];

    public override string Mend =>
        """
        If both are the same thing, keep the better entry and delete the other. If they are two things, give one of them another id, and mend where it is named.
        A pathway that was copied from another needs an id of its own, under `pathway:` in its main file.
        """;

    public override string Bad =>
        """
        include: [parts/groups.pair.yaml]
        services:
          baby-massage:
            name: Baby massage
            provider: first-steps
            summary: A five-week group on gentle touch.
            levels: [thriving]
        # parts/groups.pair.yaml
        pair: 1
        services:
          baby-massage:
            name: Massage for babies
            provider: first-steps
            summary: Five weeks of gentle touch.
            levels: [thriving]
        """;

    public override string Good =>
        """
        include: [parts/groups.pair.yaml]
        services:
          baby-massage:
            name: Baby massage
            provider: first-steps
            summary: A five-week group on gentle touch.
            levels: [thriving]
        # parts/groups.pair.yaml
        pair: 1
        services:
          baby-yoga:
            name: Baby yoga
            provider: first-steps
            summary: Six weeks of stretching and songs.
            levels: [thriving]
        """;

    public override bool MayBeAccepted => false;
}
