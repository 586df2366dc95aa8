using Pair.Core.Findings;

namespace Pair.Core.Analysis.Rules.Documents;

internal sealed class TemplatePartMissing : Rule
{
    public override string Name => "template-part-missing";

    public override RuleGroup Group => RuleGroup.Documents;

    public override Severity Severity => Severity.Warning;

    public override string Says => "a Word template that places parts of the document has no place for one of them, so the document lacks it";

    public override string Why =>
        """
        A template may leave a part out on purpose. But a document without whom to ring in a crisis, or without the last section because a line was deleted with the wrong key, looks as whole as any other, and nobody misses what was never there.
        """;

    public override IReadOnlyList<string> Sources => ["own"];

    public override string Mend =>
        """
        Put a content control where the part shall stand, alone in its paragraph, and tag it with the name of the part. One control tagged `document` stands for all parts.
        Where the part is left out on purpose, say so in pair.yaml: `rules: { template-part-missing: off }`.
        """;

    public override string Bad =>
        """
        # The controls of the template are tagged: masthead, safeguarding, section-c
        services:
          stay-and-play:
            name: Stay and play
            provider: first-steps
            summary: A warm group for you and your baby.
            levels: [thriving]
        """;

    public override string Good =>
        """
        # The controls of the template are tagged: document
        services:
          stay-and-play:
            name: Stay and play
            provider: first-steps
            summary: A warm group for you and your baby.
            levels: [thriving]
        """;
}
