using Pair.Core.Findings;

namespace Pair.Core.Analysis.Rules.Documents;

internal sealed class UndrawableText : Rule
{
    public override string Name => "undrawable-text";

    public override RuleGroup Group => RuleGroup.Documents;

    public override Severity Severity => Severity.Warning;

    public override string Says => "the PDF cannot set a script or sign, and says \"see the web page\" there";

    public override string Why =>
        """
        The fonts of the PDF hold Latin, Greek and Cyrillic letters. A script that they lack, or one that is written from right to left, would come out as boxes or in the wrong order; words that a family cannot trust are worse than none. The web page and the Word document show all of them.
        """;

    public override IReadOnlyList<string> Sources => ["own"];

    public override string Mend =>
        """
        Give `pathway.url`, so that the PDF leads to the web page, and hand out the Word document where families read this language. Or write the words in Latin letters.
        Where the words matter more than the PDF, leave them and accept the finding.
        """;

    public override string Bad =>
        """
        services:
          stay-and-play:
            name: Stay and play
            provider: first-steps
            summary: A warm group for you and your baby. خوش آمدید
            levels: [thriving]
        """;

    public override string Good =>
        """
        services:
          stay-and-play:
            name: Stay and play
            provider: first-steps
            summary: A warm group for you and your baby. Khush amdeed.
            levels: [thriving]
        """;
}
