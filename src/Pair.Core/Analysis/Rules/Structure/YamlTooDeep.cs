using Pair.Core.Findings;

namespace Pair.Core.Analysis.Rules.Structure;

internal sealed class YamlTooDeep : Rule
{
    public override string Name => "yaml-too-deep";

    public override RuleGroup Group => RuleGroup.Structure;

    public override Severity Severity => Severity.Error;

    public override string Says => "things stand inside each other more than 64 deep, or a file is larger than 64 MB";

    public override string Why =>
        """
        No pathway needs either. Both come from damage: a bracket that was never closed, lines that went ever further to the right, or a file of another kind. Reading on would take all memory.
        """;

    public override IReadOnlyList<string> Sources => ["own"];

    public override string Mend =>
        """
        Look for the bracket too many, or take the last good copy of the file. A file that is truly so large can be split into parts that are named under `include:`.
        """;

    public override string Bad =>
        """
        services:
          baby-massage:
            name: Baby massage
            provider: first-steps
            summary: A five-week group on gentle touch.
            levels: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[thriving]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
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
