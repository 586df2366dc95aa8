using Pair.Core.Findings;

namespace Pair.Core.Analysis.Rules.Documents;

internal sealed class TemplateOtherEdition : Rule
{
    public override string Name => "template-other-edition";

    public override RuleGroup Group => RuleGroup.Documents;

    public override Severity Severity => Severity.Info;

    public override string Says => "the Word templates are for the other edition, so this one keeps the look of pair";

    public override string Why =>
        """
        A template that names parts which only one edition has, such as the levels for practitioners or the stages for families, would leave the other edition nearly empty. That one is made with its own look instead, and nobody should have to find out from the file.
        """;

    public override IReadOnlyList<string> Sources => ["own"];

    public override string Mend =>
        """
        `pair template --edition family` writes a template for families, `pair template` one for practitioners: give both the same styles and logo, and name both under `build.template`. Or build one edition alone with `--edition`, or turn this off where its own look will do.
        """;

    public override string Bad =>
        """
        # pair.yaml
        pair: 1
        pathways: ["*.pair.yaml"]
        build:
          to: [docx]
          template: brand/practitioners.docx
        """;

    public override string Good =>
        """
        # pair.yaml
        pair: 1
        pathways: ["*.pair.yaml"]
        build:
          to: [docx]
          template: [brand/practitioners.docx, brand/families.docx]
        """;
}
