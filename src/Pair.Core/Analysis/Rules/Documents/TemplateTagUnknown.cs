using Pair.Core.Findings;

namespace Pair.Core.Analysis.Rules.Documents;

internal sealed class TemplateTagUnknown : Rule
{
    public override string Name => "template-tag-unknown";

    public override RuleGroup Group => RuleGroup.Documents;

    public override Severity Severity => Severity.Warning;

    public override string Says => "a control of a Word template is tagged with the name of no field and no part; its own words stay";

    public override string Why =>
        """
        A control with a slip in its tag is never filled. The words that the template's maker put there for show, "Click here" or last year's number, stay in the document and are printed.
        Tags that do not look like names of this language, and controls that are bound to something else, are the template's own business and never judged.
        """;

    public override IReadOnlyList<string> Sources => ["own"];

    public override string Mend =>
        """
        In Word, click into the control, choose Developer > Properties and type the name under Tag. A field is called by where it stands, with dots between: `services.baby-massage.summary`; a part by one word: `safeguarding`, `section-c`. `pair template` writes a template that lists all parts.
        """;

    public override string Bad =>
        """
        # The controls of the template are tagged: document, servces.stay-and-play.summary
        services:
          stay-and-play:
            name: Stay and play
            provider: first-steps
            summary: A warm group for you and your baby.
            levels: [thriving]
        """;

    public override string Good =>
        """
        # The controls of the template are tagged: document, services.stay-and-play.summary
        services:
          stay-and-play:
            name: Stay and play
            provider: first-steps
            summary: A warm group for you and your baby.
            levels: [thriving]
        """;
}
