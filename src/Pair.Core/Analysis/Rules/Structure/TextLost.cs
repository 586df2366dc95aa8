using Pair.Core.Findings;

namespace Pair.Core.Analysis.Rules.Structure;

internal sealed class TextLost : Rule
{
    public override string Name => "text-lost";

    public override RuleGroup Group => RuleGroup.Structure;

    public override Severity Severity => Severity.Error;

    public override string Says => "words after a space and # are read as a comment, and look like text";

    public override string Why =>
        """
        In YAML a space and # begin a comment, so "Room #3" ends at "Room". Families would be sent to a room without a number, and nobody would see what is missing.
        It is never accepted, because nobody knows what the words were for.
        """;

    public override IReadOnlyList<string> Sources => ["own"];

    public override string Mend =>
        """
        If the words are text, put the whole value in quotes. If they are a comment, write a space behind the #.
        """;

    public override string Bad =>
        """
        services:
          baby-massage:
            name: Baby massage
            provider: first-steps
            summary: A five-week group on gentle touch.
            levels: [thriving]
            hours: Tuesdays in Room #3, 10am to 11am
        """;

    public override string Good =>
        """
        services:
          baby-massage:
            name: Baby massage
            provider: first-steps
            summary: A five-week group on gentle touch.
            levels: [thriving]
            hours: "Tuesdays in Room #3, 10am to 11am"
        """;

    public override bool MayBeAccepted => false;
}
