using Pair.Core.Findings;

namespace Pair.Core.Analysis.Rules.Structure;

internal sealed class AgeOrder : Rule
{
    public override string Name => "age-order";

    public override RuleGroup Group => RuleGroup.Structure;

    public override Severity Severity => Severity.Error;

    public override string Says => "ages end before they begin";

    public override string Why =>
        """
        Nobody is older than 9 months and younger than 6 weeks: a service with such ages takes no family at all, and would count for none.
        """;

    public override IReadOnlyList<string> Sources => ["own"];

    public override string Mend =>
        """
        Write the younger age first: `6w to 9m`. Pregnancy comes before birth: `24w pregnant to 6m`. An age without an end is `from 6w`.
        """;

    public override string Bad =>
        """
        services:
          baby-massage:
            name: Baby massage
            provider: first-steps
            summary: A five-week group on gentle touch.
            levels: [thriving]
            ages: 9m to 6w
        """;

    public override string Good =>
        """
        services:
          baby-massage:
            name: Baby massage
            provider: first-steps
            summary: A five-week group on gentle touch.
            levels: [thriving]
            ages: 6w to 9m
        """;

    public override bool MayBeAccepted => false;
}
