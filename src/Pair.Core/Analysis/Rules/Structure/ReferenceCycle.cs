using Pair.Core.Findings;

namespace Pair.Core.Analysis.Rules.Structure;

internal sealed class ReferenceCycle : Rule
{
    public override string Name => "reference-cycle";

    public override RuleGroup Group => RuleGroup.Structure;

    public override Severity Severity => Severity.Error;

    public override string Says => "a place lies within itself, or a strand is part of itself";

    public override string Why =>
        """
        Where each of two places lies within the other, nobody can say which is the larger, or which service serves a family there. The same holds for a strand that is part of its own strand.
        """;

    public override IReadOnlyList<string> Sources => ["own"];

    public override string Mend =>
        """
        For a place, name the larger one that it is in, and leave `within` out of the largest. For a strand, name the service that it belongs to; the service itself has no `part_of`.
        """;

    public override string Bad =>
        """
        places:
          north: { name: North Littleham, within: mill-ward }
          mill-ward: { name: Mill Ward, within: north }
        """;

    public override string Good =>
        """
        places:
          north: { name: North Littleham }
          mill-ward: { name: Mill Ward, within: north }
        """;

    public override bool MayBeAccepted => false;
}
