using Pair.Core.Findings;

namespace Pair.Core.Analysis.Rules.Documents;

internal sealed class TemplateTagUnfilled : Rule
{
    public override string Name => "template-tag-unfilled";

    public override RuleGroup Group => RuleGroup.Documents;

    public override Severity Severity => Severity.Info;

    public override string Says => "a control of a Word template asks for a field that this pathway shows nothing for; nothing stands there";

    public override string Why =>
        """
        One template serves many areas, and no area says everything. A control whose field is silent is emptied, so that no placeholder is printed; what stands around it, such as "Phone:", stays and may look odd alone.
        The words of a field are those of the edition that is built: what it does not show, it has no words for.
        """;

    public override IReadOnlyList<string> Sources => ["own"];

    public override string Mend =>
        """
        Say it in the pathway. Where it needs no saying here, nothing is wrong; where no area says it, take the control out of the template.
        """;

    public override string Bad =>
        """
        # The controls of the template are tagged: document, services.stay-and-play.hours
        services:
          stay-and-play:
            name: Stay and play
            provider: first-steps
            summary: A warm group for you and your baby.
            levels: [thriving]
        """;

    public override string Good =>
        """
        # The controls of the template are tagged: document, services.stay-and-play.hours
        services:
          stay-and-play:
            name: Stay and play
            provider: first-steps
            summary: A warm group for you and your baby.
            hours: Tuesday 10am to 12 noon
            levels: [thriving]
        """;
}
