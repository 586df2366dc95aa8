using Pair.Core.Findings;

namespace Pair.Core.Analysis.Rules.Structure;

internal sealed class Encoding : Rule
{
    public override string Name => "encoding";

    public override RuleGroup Group => RuleGroup.Structure;

    public override Severity Severity => Severity.Error;

    public override string Says => "a file cannot be read as text";

    public override string Why =>
        """
        A pathway is plain text, saved as UTF-8, so that names such as Siân and Żółty come out whole on every machine. What is saved in another way, or holds characters that nobody can see, reads one way here and another way elsewhere.
        A file that is not there, or that this account may not open, is told by this name too.
        """;

    public override IReadOnlyList<string> Sources => ["own"];

    public override string Mend =>
        """
        For a file that is not UTF-8, choose "Save with encoding" or "Save as" in your editor, and pick UTF-8. For an invisible character, put the cursor behind it, press Backspace once, and type the words again; a line break inside a cell, copied out of Word, is the commonest.
        A Word or Excel document cannot be read. Copy its words into a text file.
        """;

    public override string Bad =>
        // Word's line break inside a paragraph, as it comes with a copy.
        $$"""
        services:
          baby-massage:
            name: Baby{{"\u000B"}}massage
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
