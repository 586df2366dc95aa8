using Pair.Core.Findings;

namespace Pair.Core.Analysis.Rules.Documents;

internal sealed class EditedOutput : Rule
{
    public override string Name => "edited-output";

    public override RuleGroup Group => RuleGroup.Documents;

    public override Severity Severity => Severity.Error;

    public override bool MayBeAccepted => false;

    public override string FixedBecause => "a build never overwrites what people wrote";

    public override string Says => "a Word document that would be overwritten was edited, or is not one that pair wrote; its pathway is not built";

    public override string Why =>
        """
        Partners work in Word: they correct a number, add a sentence, comment. A build that wrote over their document would throw their work away, and nobody would notice until a family is told the old number.
        Each Word document that pair writes bears a hash of all that is in it. Where the hash does not fit any more, somebody saved the document since; then no file of its pathway is written, neither Word nor PDF nor HTML, and the finding names the fields that say something else. A program that only saved it again looks like an edit, because nobody can tell the difference for certain.
        """;

    public override IReadOnlyList<string> Sources => ["own"];

    public override string Mend =>
        """
        Keep a copy of the edited document under another name. Take its changes over into the YAML files: the YAML is what the next document is made of, and changes in Word alone are lost with it. Then run `pair build --force`, which overwrites the document.
        Where the document is to stay as it is, build into another folder: `pair build -o drafts`.
        """;

    public override string Bad =>
        """
        # In out/littleham.docx, somebody wrote "You need not book." in place of "Come as often as you like."
        services:
          stay-and-play:
            name: Stay and play
            provider: first-steps
            summary: A warm group for you and your baby. Come as often as you like.
            levels: [thriving]
        """;

    public override string Good =>
        """
        services:
          stay-and-play:
            name: Stay and play
            provider: first-steps
            summary: A warm group for you and your baby. You need not book.
            levels: [thriving]
        """;
}
