using Pair.Core.Findings;

namespace Pair.Core.Analysis.Rules.Structure;

internal sealed class BaseNotFound : Rule
{
    public override string Name => "base-not-found";

    public override RuleGroup Group => RuleGroup.Structure;

    public override Severity Severity => Severity.Error;

    public override string Says => "a pathway is built on a file that is not there, or that is no pathway";

    public override string Why =>
        """
        What an area takes from its base is most of what it prints. Without the base it would look like a pathway that has nothing to offer.
        """;

    public override IReadOnlyList<string> Sources => ["own"];

    public override string Mend =>
        """
        Look at the name and the folder: a base is looked for from the folder of the file that names it, and folders are parted by `/`. It is one file, and a whole pathway with the key `pathway`; a part without that key is named under `include:`.
        """;

    public override string Bad =>
        """
        extends: base/regoin.pair.yaml
        # base/region.pair.yaml
        pair: 1
        pathway: { id: region, title: Invented region, levels: thrive }
        services:
          baby-yoga:
            name: Baby yoga
            provider: first-steps
            summary: Six weeks of stretching and songs.
            levels: [thriving]
        """;

    public override string Good =>
        """
        extends: base/region.pair.yaml
        # base/region.pair.yaml
        pair: 1
        pathway: { id: region, title: Invented region, levels: thrive }
        services:
          baby-yoga:
            name: Baby yoga
            provider: first-steps
            summary: Six weeks of stretching and songs.
            levels: [thriving]
        """;

    public override bool MayBeAccepted => false;
}
