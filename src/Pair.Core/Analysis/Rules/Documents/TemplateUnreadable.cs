using Pair.Core.Findings;

namespace Pair.Core.Analysis.Rules.Documents;

internal sealed class TemplateUnreadable : Rule
{
    public override string Name => "template-unreadable";

    public override RuleGroup Group => RuleGroup.Documents;

    public override Severity Severity => Severity.Error;

    public override string Says => "a Word template is missing, unsafe or no Word document, so nothing is written";

    public override string Why =>
        """
        What a template holds goes into every document that is made with it, and those go to many people. Macros and controls run on their computers, linked pictures and attached templates tell somebody else who opened the file, and a locked or damaged file cannot be filled at all.
        Documents with another look than was asked for would be taken for the right ones, so none is written, and those of the last build stay.
        """;

    public override IReadOnlyList<string> Sources => ["own"];

    public override string Mend =>
        """
        Do what the finding says, then build again. Mostly it is enough to open the template in Word and save it as Word document (.docx) or Word template (.dotx), without a password.
        A template that `build.template` names lies in the folder of pair.yaml or below it. `pair template` writes one to start from.
        """;

    public override string Bad =>
        """
        # pair.yaml
        pair: 1
        pathways: ["*.pair.yaml"]
        build:
          to: [docx]
          template: brand/littleham.docm
        """;

    public override string Good =>
        """
        # pair.yaml
        pair: 1
        pathways: ["*.pair.yaml"]
        build:
          to: [docx]
          template: brand/littleham.dotx
        """;

    public override bool MayBeAccepted => false;

    public override string FixedBecause => "no document can be put into it";
}
