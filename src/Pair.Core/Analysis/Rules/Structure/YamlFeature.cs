using Pair.Core.Findings;

namespace Pair.Core.Analysis.Rules.Structure;

internal sealed class YamlFeature : Rule
{
    public override string Name => "yaml-feature";

    public override RuleGroup Group => RuleGroup.Structure;

    public override Severity Severity => Severity.Error;

    public override string Says => "something of YAML is used that a pathway does without";

    public override string Why =>
        """
        YAML can name a value and repeat it elsewhere, say of what kind a value is, or put several documents into one file. A person who reads a pathway, or the difference between two versions of it, has to see what is meant where it stands.
        """;

    public override IReadOnlyList<string> Sources => ["own"];

    public override string Mend =>
        """
        Write the value out in full wherever it is wanted. If the sign was meant as text, put the value in quotes: `"&"`, `"*"`, `"!"`. What follows `---` goes into a file of its own.
        """;

    public override string Bad =>
        """
        services:
          baby-massage:
            name: Baby massage
            provider: &charity first-steps
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
