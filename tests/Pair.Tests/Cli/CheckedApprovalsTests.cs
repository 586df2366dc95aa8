using Pair.Cli;

namespace Pair.Tests.Cli;

/// <summary>A damaged file of approvals is told when somebody checks, and not only when a change waits for it; the same holds for a baseline.</summary>
public class CheckedApprovalsTests
{
    private const string Area = "pair: 1\npathway: { id: a, title: T, area: { name: Area }, levels: thrive }\n";
    private const string Entry = "  - fingerprint: \"f35e710b63b30967\"\n    reason: Agreed by the board.\n    by: Early years lead\n    date: 2026-05-01\n";

    [Fact]
    public void A_damaged_one_is_told_at_its_line()
    {
        using var shell = Shell().File("pair-approvals.yaml", "pair: 1\napprovals:\n" + Entry.Replace("    reason", "    reson", StringComparison.Ordinal));
        var transcript = shell.Run("check");
        Assert.Equal(1, transcript.Code);
        Assert.Contains("pair-approvals.yaml:4:5: error[schema]: unknown key \"reson\"", transcript.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void One_without_a_workspace_lies_beside_the_pathway()
    {
        using var shell = new TestShell { Stages = Stages.Shipped }.File("north/a.pair.yaml", Area).File("north/pair-approvals.yaml", "pair: 1\napprovals: [\n");
        Assert.Contains("north/pair-approvals.yaml:2:12: error[yaml-syntax]", shell.Run("check north").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_cannot_be_read_is_told()
    {
        using var shell = Shell().File("pair-approvals.yaml/in-the-way", "");
        Assert.Contains("pair-approvals.yaml:1:1: error[include-not-found]: the approvals cannot be read", shell.Run("check").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sound_one_is_nothing_to_tell_of_and_documents_need_none()
    {
        using var shell = Shell().File("pair-approvals.yaml", "pair: 1\napprovals:\n" + Entry);
        Assert.DoesNotContain("approvals", shell.Run("check").Output, StringComparison.Ordinal);
        shell.File("pair-approvals.yaml", "pair: 2\n");
        Assert.DoesNotContain("approvals", shell.Run("build --to html").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_that_nobody_can_read_is_told()
    {
        using var shell = Shell("baseline: pair-baseline.yaml\n").File("pair-baseline.yaml/in-the-way", "");
        Assert.Contains("pair.yaml:2:11: error[include-not-found]: the baseline \"pair-baseline.yaml\" cannot be read", shell.Run("check").Output, StringComparison.Ordinal);
        using var damaged = Shell("baseline: pair-baseline.yaml\n").File("pair-baseline.yaml", "pair: 1\naccepted: [\n");
        Assert.Contains("pair-baseline.yaml:2:11: error[yaml-syntax]", damaged.Run("check").Output, StringComparison.Ordinal);
    }

    private static TestShell Shell(string settings = "") => new TestShell { Stages = Stages.Shipped }.File("pair.yaml", "pair: 1\n" + settings).File("a.pair.yaml", Area);
}
