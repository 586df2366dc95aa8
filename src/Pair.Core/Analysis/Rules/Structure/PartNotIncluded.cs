using Pair.Core.Findings;

namespace Pair.Core.Analysis.Rules.Structure;

internal sealed class PartNotIncluded : Rule
{
    public override string Name => "part-not-included";

    public override RuleGroup Group => RuleGroup.Structure;

    public override Severity Severity => Severity.Error;

    public override string Says => "a file has no `pathway`, and no pathway includes it";

    public override string Why =>
        """
        A part has only services or other entries; which pathway they belong to says the pathway. What nobody includes is checked by nobody and printed nowhere, however carefully it is kept.
        """;

    public override IReadOnlyList<string> Sources => ["own"];

    public override string Mend =>
        """
        Name the file under `include:` of its pathway. If it is a pathway itself, give it the key `pathway`. If nobody needs it, delete it.
        """;

    public override string Bad =>
        """
        # parts/groups.pair.yaml
        pair: 1
        services:
          baby-yoga:
            name: Baby yoga
            provider: first-steps
            summary: Six weeks of stretching and songs.
            levels: [thriving]
        """;

    public override string Good =>
        """
        include: [parts/groups.pair.yaml]
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
