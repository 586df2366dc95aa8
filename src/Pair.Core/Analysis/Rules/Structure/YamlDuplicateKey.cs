using Pair.Core.Findings;

namespace Pair.Core.Analysis.Rules.Structure;

internal sealed class YamlDuplicateKey : Rule
{
    public override string Name => "yaml-duplicate-key";

    public override RuleGroup Group => RuleGroup.Structure;

    public override Severity Severity => Severity.Error;

    public override string Says => "a key stands twice in one entry";

    public override string Why =>
        """
        Only the first of the two is read, so half of what was written would be lost without a word. Where several keys stand twice in a row, the line with the id of the next entry is gone.
        """;

    public override IReadOnlyList<string> Sources => ["own"];

    public override string Mend =>
        """
        Keep one of the two. If a new entry begins there, write its id and a colon on a line above, two spaces further left.
        """;

    public override string Bad =>
        """
        services:
          baby-massage:
            name: Baby massage
            provider: first-steps
            summary: A five-week group on gentle touch.
            levels: [thriving]
            levels: [getting-advice]
        """;

    public override string Good =>
        """
        services:
          baby-massage:
            name: Baby massage
            provider: first-steps
            summary: A five-week group on gentle touch.
            levels: [thriving, getting-advice]
        """;

    public override bool MayBeAccepted => false;
}
