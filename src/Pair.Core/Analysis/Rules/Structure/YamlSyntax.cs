using Pair.Core.Findings;

namespace Pair.Core.Analysis.Rules.Structure;

internal sealed class YamlSyntax : Rule
{
    public override string Name => "yaml-syntax";

    public override RuleGroup Group => RuleGroup.Structure;

    public override Severity Severity => Severity.Error;

    public override string? Otherwise => "a warning where a comma in a list may have been meant as a part of the words";

    public override string Says => "what is written cannot be read as keys and values";

    public override string Why =>
        """
        The files are written in YAML, where spaces at the beginning of a line say what belongs to what, and some signs have a meaning of their own. What breaks its rules means nothing certain, so nothing is guessed.
        Most often it is a tab in place of spaces, a colon inside a sentence, a quotation mark that is never closed, or a line that begins a little too far to the right.
        """;

    public override IReadOnlyList<string> Sources => ["own"];

    public override string Mend =>
        """
        Each finding says what to type, and shows the line as it should be where that is known. Sentences are safe in quotes: `title: "PIEW: who can help"`.
        Of several findings in one file begin with the first; the others may go with it.
        """;

    public override string Bad =>
        """
        services:
          baby-massage:
            name: Baby massage
            provider: first-steps
            summary: For parents: a five-week group on gentle touch.
            levels: [thriving]
        """;

    public override string Good =>
        """
        services:
          baby-massage:
            name: Baby massage
            provider: first-steps
            summary: "For parents: a five-week group on gentle touch."
            levels: [thriving]
        """;

    public override bool MayBeAccepted => false;
}
