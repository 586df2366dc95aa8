using Pair.Core.Analysis;
using Pair.Core.Findings;
using Pair.Core.Settings;
using Pair.Core.Text;
using Pair.Tests.Compiling;

namespace Pair.Tests.Settings;

/// <summary>How grave a finding is: its rule, then <c>rules</c>, then <c>overrides</c>; and nobody silences what keeps families safe or a file from being understood.</summary>
public sealed class SeverityTests
{
    [Theory]
    [InlineData("rules: { review-overdue: info }", "Info")]
    [InlineData("rules: { review-overdue: off }", null)]
    [InlineData("rules: { review-overdue: { severity: error } }", "Error")]
    [InlineData("rules: { review-overdue: { grace: 60 days } }", "Warning")]
    [InlineData("rules: { all: info }", "Info")]
    [InlineData("rules: { review-overdue: error, all: info }", "Error")]
    [InlineData("rules: { all: info, review-overdue: { grace: 60 days } }", "Info")]
    [InlineData("rules: { no-self-referral: error }", "Warning")]
    [InlineData("overrides: [{ paths: [a.pair.yaml], rules: { all: info } }]", "Info")]
    [InlineData("overrides: [{ paths: [other.pair.yaml], rules: { all: info } }]", "Warning")]
    [InlineData("rules: { review-overdue: error }\noverrides: [{ paths: [a.pair.yaml], rules: { all: info } }]", "Info")]
    [InlineData("rules: { review-overdue: off }\noverrides: [{ paths: [a.pair.yaml], rules: { all: info } }]", null)]
    [InlineData("rules: { review-overdue: off }\noverrides: [{ paths: [a.pair.yaml], rules: { review-overdue: info } }]", "Info")]
    [InlineData("overrides: [{ paths: [a.pair.yaml], rules: { all: info } }, { paths: [a.pair.yaml], rules: { all: error } }]", "Error")]
    public void The_last_word_wins(string yaml, string? severity) =>
        Assert.Equal(severity, Weigh(yaml, "review-overdue", Severity.Warning)?.Severity.ToString());

    [Fact]
    public void What_a_file_cannot_be_understood_for_keeps_its_severity() =>
        Assert.All(RuleList.All.Where(rule => rule is { Group: RuleGroup.Structure, MayBeAccepted: false }),
            rule => Assert.Equal(Severity.Error, Weigh("rules: { all: off }", rule.Name, Severity.Error)?.Severity));

    [Theory]
    [InlineData("rules: { age-hole: info }", "Info")]
    [InlineData("rules: { age-hole: off }", null)]
    [InlineData("rules: { all: off }", null)]
    public void What_is_accepted_as_a_gap_may_be_turned_off(string yaml, string? severity) =>
        Assert.Equal(severity, Weigh(yaml, "age-hole", Severity.Warning)?.Severity.ToString());

    [Theory]
    [InlineData("rules: { all: info }", false, false)]
    [InlineData("rules: { age-hole: off }", false, false)]
    [InlineData("rules: { review-overdue: { grace: 60 days } }", false, false)]
    [InlineData("rules: { review-overdue: info }", true, true)]
    [InlineData("overrides: [{ paths: [a.pair.yaml], rules: { all: info } }]", false, false)]
    [InlineData("overrides: [{ paths: [other.pair.yaml], rules: { review-overdue: info } }]", true, false)]
    [InlineData("overrides: [{ paths: [a.pair.yaml], rules: { review-overdue: info } }]", true, true)]
    public void What_is_off_by_default_wakes_by_its_own_name_and_only_where_it_is_named(string yaml, bool runs, bool speaks)
    {
        var read = WorkspaceReader.Read(new MemorySources().With("pair.yaml", $"pair: 1\n{yaml}\n"), "pair.yaml");
        Assert.Equal(runs, Severities.Wakes(read.Workspace!, "review-overdue"));
        Assert.Equal(speaks, new Severities(read.Workspace!, new ListedFiles()).Wakes("review-overdue", "a.pair.yaml"));
    }

    [Fact]
    public void What_may_never_be_accepted_is_never_turned_off() =>
        Assert.All(RuleList.All.Where(rule => !rule.MayBeAccepted), rule => Assert.NotNull(Weigh("rules: { all: off }", rule.Name, Severity.Error)));

    [Theory]
    [InlineData("rules: { review-overdu: off }", "there is no check \"review-overdu\"", "review-overdu")]
    [InlineData("rules: { no-self-referral: { grace: 3 days } }", "\"no-self-referral\" waits for no day, so it takes no grace", "3 days")]
    [InlineData("rules: { all: { grace: 3 days } }", "`all` takes no grace", "3 days")]
    [InlineData("overrides: [{ paths: [a], rules: { nonsense-of-a-name: off } }]", "there is no check \"nonsense-of-a-name\"", "nonsense-of-a-name")]
    public void A_setting_that_cannot_be_is_found_where_it_stands(string yaml, string message, string words)
    {
        var read = WorkspaceReader.Read(new MemorySources().With("pair.yaml", $"pair: 1\n{yaml}\n"), "pair.yaml");
        Assert.NotNull(read.Workspace);
        var finding = Assert.Single(read.Findings);
        Assert.Equal(("schema", Severity.Error, message, words), (finding.Rule, finding.Severity, finding.Message, finding.Where.Words));
        Assert.NotNull(finding.Help);
        Assert.NotEqual("", finding.Pointer);
    }

    [Fact]
    public void Rules_that_may_not_be_silenced_say_so()
    {
        foreach (var rule in RuleList.All.Where(rule => !rule.MayBeAccepted))
        {
            var read = WorkspaceReader.Read(new MemorySources().With("pair.yaml", $"pair: 1\nrules: {{ {rule.Name}: off }}\n"), "pair.yaml");
            Assert.Equal(("schema", rule.Name), (Assert.Single(read.Findings).Rule, read.Findings[0].Where.Words));
            Assert.True(read.Workspace!.Rules.IsEmpty);
        }
    }

    [Theory]
    [InlineData("60 days", 60)]
    [InlineData("1 day", 1)]
    [InlineData("99999999999999 days", 100_000)]
    public void Grace_is_a_number_of_days(string words, int days)
    {
        var read = WorkspaceReader.Read(new MemorySources().With("pair.yaml", $"pair: 1\nrules: {{ review-overdue: {{ grace: {words} }} }}\n"), "pair.yaml");
        Assert.Equal(days, Severities.Grace(read.Workspace)["review-overdue"]);
    }

    private static Finding? Weigh(string yaml, string rule, Severity severity)
    {
        var read = WorkspaceReader.Read(new MemorySources().With("pair.yaml", $"pair: 1\n{yaml}\n"), "pair.yaml");
        Assert.Empty(read.Findings);
        var finding = new Finding(rule, severity, "something", new Location(new SourceText("a.pair.yaml", ""), default));
        return new Severities(read.Workspace!, new ListedFiles()).Weigh(finding);
    }

    // A folder with two files; a pattern is the name of one.
    private sealed class ListedFiles : Sources
    {
        public override SourceRead Read(string path) => new SourceRead.Missing();

        public override Seq<string> Match(string folder, string pattern) => pattern is "a.pair.yaml" or "other.pair.yaml" ? [pattern] : default;
    }
}
