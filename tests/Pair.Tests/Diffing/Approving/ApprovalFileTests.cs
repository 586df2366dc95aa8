using System.Text;
using Pair.Core.Diffing;
using Pair.Core.Diffing.Approving;
using Pair.Core.Findings;
using Pair.Core.Formatting;
using Pair.Core.Text;

namespace Pair.Tests.Diffing.Approving;

/// <summary>The file of approvals: what is written can be read, and what people wrote stays as they wrote it.</summary>
public sealed class ApprovalFileTests
{
    private const string One = "0123456789abcdef";

    private static readonly NewApproval added = new("fedcba9876543210", "PIEW team: \"new\" families # until 12 months", new Approval("Agreed: by the board", "Infant mental health lead") { Date = new DateOnly(2026, 11, 2) });

    [Fact]
    public void What_is_written_is_read_again()
    {
        var text = ApprovalWriter.New([added, added with { Fingerprint = One, Approval = new Approval("odd \\ { é 👶 \u2028 }", "*lead*") }], "../schemas/approvals.schema.json");
        var read = Read(text);
        Assert.Empty(read.Findings);
        Assert.Equal([added.Fingerprint, One], read.Entries!.Value.Select(entry => entry.Fingerprint.Value));
        Assert.Equal([added.Approval, new Approval("odd \\ { é 👶 \u2028 }", "*lead*")], read.Entries.Value.Select(entry => entry.Approval));
        Assert.Equal(added.Change, read.Entries.Value[0].Change);
        Assert.StartsWith("# yaml-language-server: $schema=../schemas/approvals.schema.json\n#", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pair: 1\n\napprovals: []\n", "pair: 1\n\napprovals:\n{0}")]
    [InlineData("pair: 1\napprovals: [] # none yet\n# the end\n", "pair: 1\napprovals: # none yet\n{0}# the end\n")]
    [InlineData("pair: 1\napprovals: []", "pair: 1\napprovals:\n{0}")]
    [InlineData("approvals: [ ]\n\npair: 1\n", "approvals:\n{0}\npair: 1\n")]
    [InlineData("pair: 1\napprovals:\n  # one\n  - { fingerprint: \"0123456789abcdef\", reason: r, by: b } # its own\n\n# the end\n", "pair: 1\napprovals:\n  # one\n  - { fingerprint: \"0123456789abcdef\", reason: r, by: b } # its own\n{0}\n# the end\n")]
    [InlineData("pair: 1\napprovals:\n  - reason: |\n      two\n      lines\n    by: b\n    fingerprint: \"0123456789abcdef\"", "pair: 1\napprovals:\n  - reason: |\n      two\n      lines\n    by: b\n    fingerprint: \"0123456789abcdef\"\n{0}")]
    [InlineData("approvals:\n  - fingerprint: \"0123456789abcdef\"\n    by: b\n    reason: |\n      two\n      lines\npair: 1\n", "approvals:\n  - fingerprint: \"0123456789abcdef\"\n    by: b\n    reason: |\n      two\n      lines\n{0}pair: 1\n")]
    public void An_approval_comes_behind_the_last_and_all_else_stays(string before, string after)
    {
        var items = "  - fingerprint: \"fedcba9876543210\"\n    change: \"PIEW team: \\\"new\\\" families # until 12 months\"\n    reason: \"Agreed: by the board\"\n    by: \"Infant mental health lead\"\n    date: 2026-11-02\n";
        Assert.Equal(after.Replace("{0}", items, StringComparison.Ordinal), ApprovalWriter.Add(Read(before), [added]));
        Assert.Equal(after.Replace("{0}", items, StringComparison.Ordinal).ReplaceLineEndings("\r\n"), ApprovalWriter.Add(Read(before.ReplaceLineEndings("\r\n")), [added])?.ReplaceLineEndings("\r\n"));
    }

    [Theory]
    [InlineData("pair: 1\napprovals: []\n")]
    [InlineData("pair: 1\napprovals:\n  # one\n  - fingerprint: \"0123456789abcdef\"\n    reason: They moved.\n    by: Lead\n")]
    [InlineData("pair: 1\r\napprovals: []  # none yet\r\n")]
    public void A_file_in_the_form_of_fmt_stays_in_it(string before)
    {
        foreach (var text in new[] { before, ApprovalWriter.Add(Read(before), [added])!, ApprovalWriter.New([added], "../schemas/approvals.schema.json") })
            Assert.Equal(text, Formatter.Format(new SourceText("pair-approvals.yaml", text)).Text);
    }

    [Fact]
    public void A_list_at_the_margin_goes_on_at_the_margin() =>
        Assert.Contains("\n- fingerprint: \"fedcba9876543210\"\n  change:", ApprovalWriter.Add(Read("pair: 1\napprovals:\n- { fingerprint: \"0123456789abcdef\", reason: r, by: b }\n"), [added]), StringComparison.Ordinal);

    [Fact]
    public void Line_ends_stay_those_of_the_file()
    {
        var text = ApprovalWriter.Add(Read("pair: 1\r\napprovals: []\r\n"), [added])!;
        Assert.DoesNotMatch("[^\r]\n", text);
    }

    [Theory]
    [InlineData("{ pair: 1, approvals: [] }\n")]
    [InlineData("pair: 1\napprovals: [ { fingerprint: \"0123456789abcdef\", reason: r, by: b } ]\n")]
    [InlineData("pair: 1\napprovals: [{ fingerprint: nonsense }]\n")]
    public void Where_no_place_is_certain_nothing_is_written(string text) => Assert.Null(ApprovalWriter.Add(Read(text), [added]));

    [Theory]
    [InlineData("approvals: []\n", "the file has no \"pair\"")]
    [InlineData("pair: 1\napprovals: [{ fingerprint: \"0123456789abcdef\", by: b }]\n", "")]
    [InlineData("pair: 1\napprovals: [{ fingerprint: \"0123456789abcdef\", reason: \" \", by: b }]\n", "")]
    [InlineData("pair: 1\napprovals: [{ fingerprint: \"0123456789abcdef\", reason: r, by: \"\" }]\n", "")]
    [InlineData("pair: 1\napprovals: [{ fingerprint: \"0123456789abcdef\", reason: r, by: b, date: 2026-02-30 }]\n", "30 February does not exist")]
    [InlineData("pair: 1\napprovals: [{ fingerprint: 0123, reason: r, by: b }]\n", "")]
    [InlineData("", "this file is empty")]
    [InlineData("- a\n", "this file is a list")]
    public void A_file_that_cannot_be_understood_says_where(string text, string message)
    {
        var read = Read(text);
        Assert.Null(read.Entries);
        Assert.Contains(read.Findings, finding => finding.Severity == Severity.Error && finding.Message.StartsWith(message, StringComparison.Ordinal));
    }

    private static ApprovalsRead Read(string text) => ApprovalFile.Read(ApprovalFile.Name, Encoding.UTF8.GetBytes(text));
}
