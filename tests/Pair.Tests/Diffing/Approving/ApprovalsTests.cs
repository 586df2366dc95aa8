using Pair.Core.Diffing;
using Pair.Core.Diffing.Approving;
using Pair.Core.Findings;
using Pair.Core.Text;
using Pair.Tests.Cli.Diffs;

namespace Pair.Tests.Diffing.Approving;

/// <summary>An approval marks its own change, once, and one that does nothing is told.</summary>
public sealed class ApprovalsTests
{
    private static readonly Change breaking = InventedDiff.Change(InventedDiff.AgesNarrower, "until 12 months", ["22m"], ["12m"], 1);
    private static readonly Change risky = InventedDiff.Change(InventedDiff.OwnerChanged, "another owner", ["a"], ["b"], 2);
    private static readonly Change safeguarding = InventedDiff.Change(InventedDiff.SafeguardingGone, "the named nurse is gone", ["a"], [], 3);
    private static readonly Change neutral = InventedDiff.Change(InventedDiff.Reworded, "other words", ["a"], ["b"], 4);

    private static DiffReport Report { get; } = InventedDiff.Of(InventedDiff.Changed(breaking, safeguarding, risky, neutral));

    [Fact]
    public void Approved_changes_leave_their_class_and_stay_in_the_report()
    {
        var applied = Approvals.Apply(Report, [Entry(breaking), Entry(risky), Entry(safeguarding)], []);
        Assert.Empty(applied.Findings);
        Assert.Equal((0, 0, 1, 3), (applied.Report.Count(ChangeClass.Breaking), applied.Report.Count(ChangeClass.Risky), applied.Report.Count(ChangeClass.Neutral), applied.Report.Approved));
        Assert.Equal(Report.Pathways[0].Changes.Select(change => change.Says), applied.Report.Pathways[0].Changes.Select(change => change.Says));
        Assert.Equal(new Approval("Agreed", "Lead"), applied.Report.Pathways[0].Changes[0].Approved);
    }

    [Fact]
    public void What_the_old_side_has_is_spent_whatever_its_words_became()
    {
        var applied = Approvals.Apply(Report, [Entry(breaking) with { Approval = new Approval("Other words", "Board") }], [Entry(breaking)]);
        Assert.Equal(0, applied.Report.Approved);
        Assert.Equal((Severity.Info, "was used for an earlier change, and counts once"), (Assert.Single(applied.Findings).Severity, applied.Findings[0].Message[^47..]));
    }

    [Fact]
    public void A_change_that_is_made_again_needs_a_second_approval()
    {
        var applied = Approvals.Apply(Report, [Entry(breaking), Entry(breaking)], [Entry(breaking)]);
        Assert.Equal(1, applied.Report.Approved);
        Assert.Empty(applied.Findings);
    }

    [Fact]
    public void One_approval_is_for_one_change()
    {
        var twice = InventedDiff.Of(InventedDiff.Changed(breaking), InventedDiff.Changed(breaking));
        Assert.Equal(1, Approvals.Apply(twice, [Entry(breaking)], []).Report.Approved);
        Assert.Equal(2, Approvals.Apply(twice, [Entry(breaking), Entry(breaking)], []).Report.Approved);
    }

    [Fact]
    public void What_was_merged_and_changes_nothing_now_is_silent() =>
        Assert.Empty(Approvals.Apply(InventedDiff.Of(), [Entry(breaking)], [Entry(breaking)]).Findings);

    [Fact]
    public void Where_a_pathway_could_not_be_compared_nobody_knows_what_does_nothing() =>
        Assert.Empty(Approvals.Apply(InventedDiff.Of(), [Entry(breaking)], [], isWhole: false).Findings);

    [Fact]
    public void An_approval_that_does_nothing_is_told()
    {
        var stray = Entry(breaking) with { Fingerprint = new Located<string>("00000000000000aa", breaking.WhereAfter!) };
        var applied = Approvals.Apply(Report, [stray, Entry(neutral), Entry(breaking), Entry(breaking) with { Change = null }], []);
        Assert.Equal(
            ["the approval of \"what it was\" matches no change: it was used, or the change is otherwise now", "the approval of \"what it was\" is for a change that needs none: nobody loses by it", $"the approval {breaking.Fingerprint} stands here twice, and one is enough"],
            applied.Findings.Select(finding => finding.Message).Order(StringComparer.Ordinal).OrderBy(message => message.Contains("twice", StringComparison.Ordinal) ? 2 : message.Contains("needs none", StringComparison.Ordinal) ? 1 : 0));
        Assert.All(applied.Findings, finding => Assert.Equal(("unused-acceptance", Severity.Info), (finding.Rule, finding.Severity)));
    }

    [Fact]
    public void Without_approvals_the_report_is_what_it_was() => Assert.Same(Report, Approvals.Apply(Report, [], [Entry(breaking)]).Report);

    private static ApprovalEntry Entry(Change change) => new(new Located<string>(change.Fingerprint, change.WhereAfter!), new Approval("Agreed", "Lead")) { Change = "what it was" };
}
