using System.Text;
using Pair.Core.Accepting;
using Pair.Core.Findings;
using Pair.Core.Formatting;
using Pair.Core.Text;

namespace Pair.Tests.Accepting;

/// <summary>A baseline is written to be read and edited by people, and holds whatever moves in the files that it speaks of.</summary>
public sealed class BaselineTests
{
    private static readonly DateOnly Day = new(2026, 11, 2);

    [Fact]
    public void What_is_written_is_read_again_and_accepts_what_it_was_written_for()
    {
        var findings = new[] { Found("review-overdue", "pathway", "2026-09-01"), Found("no-self-referral", "pathway", "thriving") with { Message = "odd \"words\": \\ # { é 👶 \u2028 }" } };
        var text = BaselineWriter.Write(findings.Select(finding => BaselineWriter.New(finding, "Lead: of \"all\"", Day)), "schemas/baseline.schema.json");
        var read = BaselineReader.Read("b.yaml", Encoding.UTF8.GetBytes(text));
        Assert.Empty(read.Findings);
        var baseline = new Baseline(read.Entries!.Value, Day);
        Assert.All(findings, finding => Assert.Equal(("Lead: of \"all\"", new DateOnly(2027, 2, 2), false), (baseline.Accept(finding).Accepted!.Owner, baseline.Accept(finding).Accepted!.Until, baseline.Accept(finding).Accepted!.InSource)));
        Assert.Empty(baseline.Faults(new HashSet<string> { "littleham" }));
        Assert.Equal(text, BaselineWriter.Write(read.Entries.Value.Reverse(), "schemas/baseline.schema.json"));
        Assert.Equal(text, Formatter.Format(new SourceText("b.yaml", text)).Text);
    }

    [Fact]
    public void Lines_words_and_severity_may_change_and_facts_may_not()
    {
        var finding = Found("review-overdue", "pathway", "2026-09-01");
        var baseline = new Baseline([BaselineWriter.New(finding, "Lead", Day)], Day);
        var moved = new Finding(finding.Rule, Severity.Info, "other words", new Location(new SourceText("elsewhere.pair.yaml", "\n\n\nx"), new TextSpan(3, 1)))
        {
            Element = finding.Element, Facts = finding.Facts, Pathway = finding.Pathway, Pointer = "/pathway/other",
        };
        Assert.NotNull(baseline.Accept(moved).Accepted);
        Assert.Null(baseline.Accept(moved with { Facts = ["2027-09-01"] }).Accepted);
        Assert.Null(baseline.Accept(moved with { Element = "services.x" }).Accepted);
        Assert.Null(baseline.Accept(moved with { Pathway = "elsewhere" }).Accepted);
        Assert.Null(baseline.Accept(moved with { Rule = "no-self-referral" }).Accepted);
    }

    [Fact]
    public void On_its_day_a_finding_returns_and_the_entry_is_told()
    {
        var finding = Found("review-overdue", "pathway", "2026-09-01");
        var baseline = new Baseline([BaselineWriter.New(finding, "Lead", Day)], new DateOnly(2027, 2, 2));
        var back = baseline.Accept(finding);
        Assert.Null(back.Accepted);
        Assert.Equal("accepted until 2 February 2027, which has come", Assert.Single(back.Related).Message);
        Assert.Equal("acceptance-expired", Assert.Single(baseline.Faults(new HashSet<string>())).Rule);
    }

    [Fact]
    public void What_is_not_found_any_more_is_unused_and_of_pathways_that_were_not_read_nothing_is_known()
    {
        var baseline = new Baseline([BaselineWriter.New(Found("review-overdue", "pathway", "x"), "Lead", Day)], Day);
        Assert.Equal("unused-acceptance", Assert.Single(baseline.Faults(new HashSet<string> { "littleham" })).Rule);
        Assert.Empty(baseline.Faults(new HashSet<string> { "other" }));
    }

    [Fact]
    public void What_may_never_be_accepted_is_not_accepted_by_a_file_either()
    {
        var finding = Found("schema", "services.x", "x");
        var baseline = new Baseline([BaselineWriter.New(finding, "Lead", Day)], Day);
        Assert.Null(baseline.Accept(finding).Accepted);
    }

    [Fact]
    public void What_is_accepted_as_a_gap_is_not_accepted_by_a_file()
    {
        var finding = Found("age-hole", "pathway", "x");
        var baseline = new Baseline([BaselineWriter.New(finding, "Lead", Day)], Day);
        Assert.Null(baseline.Accept(finding).Accepted);
        var fault = Assert.Single(baseline.Faults(new HashSet<string> { "littleham" }));
        Assert.Equal(("unused-acceptance", "\"age-hole\" is accepted under `gaps:` alone"), (fault.Rule, fault.Message));
    }

    [Theory]
    [InlineData("accepted: []\n", "the file has no \"pair\"")]
    [InlineData("pair: 1\naccepted: [{ finding: x }]\n", "")]
    [InlineData("pair: 1\naccepted: [{ finding: \"0123456789abcdef\", rule: review-overdue, pathway: a, reason: r, owner: o, until: 2026-02-30 }]\n", "30 February does not exist")]
    [InlineData("", "this file is empty")]
    public void A_file_that_cannot_be_understood_says_where(string text, string message)
    {
        var read = BaselineReader.Read("b.yaml", Encoding.UTF8.GetBytes(text));
        Assert.Null(read.Entries);
        Assert.Contains(read.Findings, finding => finding.Severity == Severity.Error && finding.Message.StartsWith(message, StringComparison.Ordinal));
    }

    private static Finding Found(string rule, string element, string fact) =>
        new(rule, Severity.Warning, "something", new Location(new SourceText("a.pair.yaml", "a"), default)) { Element = element, Facts = [fact], Pathway = "littleham" };
}
