using Pair.Core.Findings;

namespace Pair.Core.Analysis.Rules.Structure;

internal sealed class UnsupportedYet : Rule
{
    public override string Name => "unsupported-yet";

    public override RuleGroup Group => RuleGroup.Structure;

    public override Severity Severity => Severity.Error;

    public override string Says => "the language has this, and this version of pair does not do it yet";

    public override string Why =>
        """
        What is passed over in silence is thought to be done. A pathway that is built on another one would be printed without what it takes from there.
        """;

    public override IReadOnlyList<string> Sources => ["own"];

    public override string Mend =>
        """
        Copy what you need from the base, or wait for a later version.
        """;

    public override string Bad =>
        """
        extends: ../base/region.pair.yaml
        services:
          baby-massage:
            name: Baby massage
            provider: first-steps
            summary: A five-week group on gentle touch.
            levels: [thriving]
        """;

    public override string Good =>
        """
        services:
          baby-massage:
            name: Baby massage
            provider: first-steps
            summary: A five-week group on gentle touch.
            levels: [thriving]
        """;

    public override bool MayBeAccepted => false;
}
