using Pair.Core.Findings;

namespace Pair.Core.Analysis.Rules.Structure;

internal sealed class OutsideSchema : Rule
{
    public override string Name => "schema";

    public override RuleGroup Group => RuleGroup.Structure;

    public override Severity Severity => Severity.Error;

    public override string Says => "a key, a word or a value is not one that a pathway knows";

    public override string Why =>
        """
        Nothing is guessed: a key that is not known would be left out of every document without a word, and a date such as 1/5/26 means two days. So each has to be one that the language has.
        """;

    public override IReadOnlyList<string> Sources => ["own"];

    public override string Mend =>
        """
        The finding names what was probably meant. `pair schema` prints all keys with their meaning, and an editor that knows the schema offers them while you type: the first line of a file that begins with `# yaml-language-server:` tells it where.
        """;

    public override string Bad =>
        """
        services:
          baby-massage:
            name: Baby massage
            provider: first-steps
            summary: A five-week group on gentle touch.
            levels: [thriving]
            carer: [anyone]
            assured: { date: 1/5/2026, by: Service manager }
        """;

    public override string Good =>
        """
        services:
          baby-massage:
            name: Baby massage
            provider: first-steps
            summary: A five-week group on gentle touch.
            levels: [thriving]
            carers: [anyone]
            assured: { date: 2026-05-01, by: Service manager }
        """;

    public override bool MayBeAccepted => false;
}
