using Pair.Core.Findings;

namespace Pair.Core.Analysis.Rules.Structure;

internal sealed class AcceptanceExpired : Rule
{
    public override string Name => "acceptance-expired";

    public override RuleGroup Group => RuleGroup.Structure;

    public override Severity Severity => Severity.Warning;

    public override string Says => "the day up to which something was accepted has come, and it is still found";

    public override string Why =>
        """
        What an area lives with for now has a day, so that nobody has to remember to look again. On that day the finding is back as it was, and this one says where it had been accepted.
        """;

    public override IReadOnlyList<string> Sources => ["own"];

    public override string Mend =>
        """
        Mend what the finding says. Where it is still right to live with it, ask those who agreed to it, then write a new day into `until:` and say in `reason:` who agreed.
        """;

    public override string Bad =>
        """
        pathway:
          id: littleham
          title: Littleham pathway
          area: { name: Littleham }
          levels: thrive
          next_review: 2026-09-01
          accept: { review-overdue: { reason: Under way, until: 2026-10-31 } }
        """;

    public override string Good =>
        """
        pathway:
          id: littleham
          title: Littleham pathway
          area: { name: Littleham }
          levels: thrive
          next_review: 2026-09-01
          accept: { review-overdue: { reason: Under way, until: 2027-01-31 } }
        """;
}
