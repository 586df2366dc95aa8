using Pair.Core.Findings;

namespace Pair.Core.Analysis.Rules.Structure;

internal sealed class UnusedAcceptance : Rule
{
    public override string Name => "unused-acceptance";

    public override RuleGroup Group => RuleGroup.Structure;

    public override Severity Severity => Severity.Warning;

    public override string Says => "something is accepted that is not found, or that nobody may accept";

    public override string Why =>
        """
        Whoever reads `accept:` or a baseline takes it for what the area lives with today. An entry that accepts nothing hides that the thing was mended, and would silence the same fault when it comes back.
        Where families' safety hangs on a finding, nobody can accept it, and an entry that tries to is told.
        """;

    public override IReadOnlyList<string> Sources => ["own"];

    public override string Mend => "Take the entry out, or move it where the finding says. In a baseline, `pair check --write-baseline` does it for all that is not found any more.";

    public override string Bad =>
        """
        pathway:
          id: littleham
          title: Littleham pathway
          area: { name: Littleham }
          levels: thrive
          next_review: 2027-09-01
          accept: { review-overdue: { reason: Under way, until: 2027-01-15 } }
        """;

    public override string Good =>
        """
        pathway:
          id: littleham
          title: Littleham pathway
          area: { name: Littleham }
          levels: thrive
          next_review: 2026-09-01
          accept: { review-overdue: { reason: Under way, until: 2027-01-15 } }
        """;
}
