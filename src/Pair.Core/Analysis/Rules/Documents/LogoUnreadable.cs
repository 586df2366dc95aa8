using Pair.Core.Findings;

namespace Pair.Core.Analysis.Rules.Documents;

internal sealed class LogoUnreadable : Rule
{
    public override string Name => "logo-unreadable";

    public override RuleGroup Group => RuleGroup.Documents;

    public override Severity Severity => Severity.Error;

    public override string? Otherwise => "a warning where one format alone cannot show it";

    public override string Says => "the logo is missing, lies outside the workspace, or is no picture that can be shown";

    public override string Why =>
        """
        The logo tells people whose pathway this is. Documents are made without it where it cannot be read, and nobody should find that out from a printed page.
        """;

    public override IReadOnlyList<string> Sources => ["own"];

    public override string Mend =>
        """
        Look at the name and the folder: it counts from the folder of the pathway's file. Save the picture as a plain PNG or JPEG of at most 5 MB, and say under `alt` what it shows.
        """;

    public override string Bad =>
        """
        pathway:
          id: littleham
          title: Littleham pathway
          area: { name: Littleham }
          levels: thrive
          logo: { file: littleham.svg, alt: Littleham Partnership }
        """;

    public override string Good =>
        """
        pathway:
          id: littleham
          title: Littleham pathway
          area: { name: Littleham }
          levels: thrive
          logo: { file: brand/littleham.png, alt: Littleham Partnership }
        """;
}
