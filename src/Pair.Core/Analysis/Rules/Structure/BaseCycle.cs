using Pair.Core.Findings;

namespace Pair.Core.Analysis.Rules.Structure;

internal sealed class BaseCycle : Rule
{
    public override string Name => "base-cycle";

    public override RuleGroup Group => RuleGroup.Structure;

    public override Severity Severity => Severity.Error;

    public override string Says => "pathways are built on each other in a circle, or on a chain of more than 10 bases";

    public override string Why =>
        """
        Of pathways in a circle each waits for the next, and none can be read. A chain that nobody can follow with a finger says nothing about where a number came from.
        """;

    public override IReadOnlyList<string> Sources => ["own"];

    public override string Mend =>
        """
        Decide which pathway is the base of all others, mostly that of a nation or a region, and delete `extends:` there.
        """;

    public override string Bad =>
        """
        extends: base/region.pair.yaml
        # base/region.pair.yaml
        pair: 1
        extends: nation.pair.yaml
        pathway: { id: region, title: Invented region, levels: thrive }
        # base/nation.pair.yaml
        pair: 1
        extends: region.pair.yaml
        pathway: { id: nation, title: Invented nation, levels: thrive }
        """;

    public override string Good =>
        """
        extends: base/region.pair.yaml
        # base/region.pair.yaml
        pair: 1
        extends: nation.pair.yaml
        pathway: { id: region, title: Invented region, levels: thrive }
        # base/nation.pair.yaml
        pair: 1
        pathway: { id: nation, title: Invented nation, levels: thrive }
        """;

    public override bool MayBeAccepted => false;
}
