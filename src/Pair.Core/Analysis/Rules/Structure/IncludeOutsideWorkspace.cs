using Pair.Core.Findings;

namespace Pair.Core.Analysis.Rules.Structure;

internal sealed class IncludeOutsideWorkspace : Rule
{
    public override string Name => "include-outside-workspace";

    public override RuleGroup Group => RuleGroup.Structure;

    public override Severity Severity => Severity.Error;

    public override string Says => "a part or a base is named that lies outside the workspace";

    public override string Why =>
        """
        A workspace is whole in itself: whoever gets a copy of its folder gets all of it. What lies outside is not there on the next machine, and a file that somebody sends you cannot read what else is on yours.
        """;

    public override IReadOnlyList<string> Sources => ["own"];

    public override string Mend =>
        """
        Put the part into the folder of the pathway or below it, and name it from there. A base that several areas share lies beside them: a `pair.yaml` in the folder above them all makes that folder the workspace.
        """;

    public override string Bad =>
        """
        include: [../../shared/groups.pair.yaml]
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
