using Pair.Core.Findings;

namespace Pair.Core.Analysis.Rules.Structure;

internal sealed class UnknownReference : Rule
{
    public override string Name => "unknown-reference";

    public override RuleGroup Group => RuleGroup.Structure;

    public override Severity Severity => Severity.Error;

    public override string Says => "an id is named that nothing has";

    public override string Why =>
        """
        A step that leads to no service leads a family nowhere. An id that is misspelt in one place looks right to everybody who reads the file.
        """;

    public override IReadOnlyList<string> Sources => ["own"];

    public override string Mend =>
        """
        Take the id that the finding proposes, or add what is missing under its collection: a service under `services:`, a place under `places:`.
        `null` removes what the base of a pathway has, and has nothing to remove where the base does not have it.
        """;

    public override string Bad =>
        """
        services:
          baby-massage:
            name: Baby massage
            provider: first-steps
            summary: A five-week group on gentle touch.
            levels: [thriving]
            step_up: [parent-infant-tema]
          parent-infant-team:
            name: Parent-infant team
            provider: littleham-health
            summary: Specialist help for a baby and parent who struggle to connect.
            levels: [getting-more-help]
        """;

    public override string Good =>
        """
        services:
          baby-massage:
            name: Baby massage
            provider: first-steps
            summary: A five-week group on gentle touch.
            levels: [thriving]
            step_up: [parent-infant-team]
          parent-infant-team:
            name: Parent-infant team
            provider: littleham-health
            summary: Specialist help for a baby and parent who struggle to connect.
            levels: [getting-more-help]
        """;

    public override bool MayBeAccepted => false;
}
