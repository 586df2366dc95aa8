using Pair.Core.Findings;

namespace Pair.Core.Analysis.Rules.Structure;

internal sealed class IncludeNotFound : Rule
{
    public override string Name => "include-not-found";

    public override RuleGroup Group => RuleGroup.Structure;

    public override Severity Severity => Severity.Error;

    public override string? Otherwise => "a warning where a pattern with * finds no file";

    public override string Says => "a file is named under `include:` or in pair.yaml that is not there";

    public override string Why =>
        """
        A part that is not found takes its services with it: the pathway would be printed without them, and look whole.
        """;

    public override IReadOnlyList<string> Sources => ["own"];

    public override string Mend =>
        """
        Look at the name and the folder: a part is looked for from the folder of the file that names it, and folders are parted by `/`. A pattern such as `services/*.pair.yaml` takes all parts of a folder; one that finds nothing can be deleted.
        """;

    public override string Bad =>
        """
        include: [parts/group.pair.yaml]
        # parts/groups.pair.yaml
        pair: 1
        services:
          baby-yoga:
            name: Baby yoga
            provider: first-steps
            summary: Six weeks of stretching and songs.
            levels: [thriving]
        """;

    public override string Good =>
        """
        include: [parts/*.pair.yaml]
        # parts/groups.pair.yaml
        pair: 1
        services:
          baby-yoga:
            name: Baby yoga
            provider: first-steps
            summary: Six weeks of stretching and songs.
            levels: [thriving]
        """;

    public override bool MayBeAccepted => false;
}
