using Pair.Tests.Architecture;

namespace Pair.Tests.Cli;

/// <summary>Which checks speak in a run, how gravely, and what a team lives with: over the command line, with real pathways.</summary>
public sealed class AcceptingTests
{
    private const string Overdue = "a.pair.yaml:14:16: warning[review-overdue]: the review of this pathway was due on 1 May 2026\n";

    [Fact]
    public void What_is_written_into_a_baseline_is_accepted_until_its_day_and_returns_then()
    {
        using var shell = Area("next_review: 2026-05-01").File("pair.yaml", "pair: 1\nbaseline: lists/known.yaml\n");
        var written = shell.Run("check --write-baseline --fail-on warning");
        Assert.Equal((0, ""), (written.Code, written.Output));
        Assert.Equal("lists/known.yaml written: 1 new. Give each a reason, an owner and a day that is right.\nOK: 1 file, 4 services, nothing to report, 1 accepted.\n", written.Error);
        Assert.Contains("rule: review-overdue\n    pathway: minimal\n    about: pathway\n", shell.Text("lists/known.yaml"), StringComparison.Ordinal);
        Assert.Contains("owner: Early years lead\n    until: 2026-09-01\n", shell.Text("lists/known.yaml"), StringComparison.Ordinal);

        Assert.Equal("", shell.Run("check").Output);
        Assert.Contains("\"by\": \"baseline\"", shell.Run("check --format json").Output, StringComparison.Ordinal);
        var back = shell.Run("check --as-of 2026-09-01").Output;
        Assert.Contains("warning[review-overdue]", back, StringComparison.Ordinal);
        Assert.Contains("lists/known.yaml:12:12: warning[acceptance-expired]", back, StringComparison.Ordinal);
    }

    [Fact]
    public void What_people_wrote_into_a_baseline_stays_and_what_is_mended_goes()
    {
        using var shell = Area("next_review: 2026-05-01").File("pair.yaml", "pair: 1\nbaseline: pair-baseline.yaml\n");
        shell.Run("check --write-baseline");
        var edited = shell.Text("pair-baseline.yaml").Replace("Found when this list was written on 1 June 2026. Nobody has looked at it yet.", "The board meets in October", StringComparison.Ordinal).Replace("until: 2026-09-01", "until: 2026-10-31", StringComparison.Ordinal);
        shell.File("pair-baseline.yaml", edited);
        Assert.StartsWith("pair-baseline.yaml written: 0 new, 1 as before.", shell.Run("check --write-baseline").Error, StringComparison.Ordinal);
        Assert.Equal(edited, shell.Text("pair-baseline.yaml"));

        shell.File("a.pair.yaml", shell.Text("a.pair.yaml").Replace("2026-05-01", "2027-05-01", StringComparison.Ordinal));
        Assert.Contains("warning[unused-acceptance]: \"review-overdue\" of the pathway is not found any more", shell.Run("check").Output, StringComparison.Ordinal);
        Assert.StartsWith("pair-baseline.yaml written: 0 new, 1 not found any more.", shell.Run("check --write-baseline").Error, StringComparison.Ordinal);
        Assert.EndsWith("accepted: []\n", shell.Text("pair-baseline.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_accepted_as_a_gap_is_never_written_into_a_baseline()
    {
        using var shell = Area("next_review: 2027-05-01").File("pair.yaml", "pair: 1\nbaseline: known.yaml\n");
        shell.File("a.pair.yaml", shell.Text("a.pair.yaml").Replace("levels: [getting-help]", "levels: [getting-advice]", StringComparison.Ordinal));
        Assert.Contains("error[no-offer-at-level]: nothing at \"Getting Help\" in the whole area", shell.Run("check").Output, StringComparison.Ordinal);
        var written = shell.Run("check --write-baseline");
        Assert.Contains("error[no-offer-at-level]", written.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("no-offer-at-level", shell.Text("known.yaml"), StringComparison.Ordinal);
        Assert.DoesNotContain("no-offer-at-level", shell.Run("check --severity no-offer-at-level=off").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "check", false)]
    [InlineData("rules: { all: info }\n", "check", false)]
    [InlineData("rules: { all: info }\n", "check --severity all=warning", false)]
    [InlineData("rules: { single-point-of-failure: off }\n", "check", false)]
    [InlineData("rules: { single-point-of-failure: info }\n", "check", true)]
    [InlineData("rules: { single-point-of-failure: { severity: warning } }\n", "check", true)]
    [InlineData("overrides: [{ paths: [a.pair.yaml], rules: { single-point-of-failure: info } }]\n", "check", true)]
    [InlineData("overrides: [{ paths: [b.pair.yaml], rules: { single-point-of-failure: info } }]\n", "check", false)]
    [InlineData("", "check --severity single-point-of-failure=info", true)]
    [InlineData("", "check --select single-point-of-failure", true)]
    [InlineData("", "check --select single-point-of-failure --ignore single-point-of-failure", false)]
    public void What_is_off_by_default_speaks_where_it_is_asked_for_by_name(string settings, string line, bool speaks)
    {
        using var shell = Area("next_review: 2027-05-01").File("pair.yaml", "pair: 1\n" + settings);
        Assert.Equal(speaks, shell.Run(line).Output.Contains("[single-point-of-failure]", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_workspace_file_the_baseline_is_named_by_an_option()
    {
        using var shell = Area("next_review: 2026-05-01");
        Assert.Contains("It counts once pair.yaml says: baseline: pair-baseline.yaml\n", shell.Run("check --write-baseline").Error, StringComparison.Ordinal);
        Assert.Equal(Overdue, shell.Run("check").Output);
        Assert.Equal("", shell.Run("check --baseline pair-baseline.yaml").Output);
        var missing = shell.Run("check --baseline nothing.yaml");
        Assert.Equal((2, "pair: cannot read the baseline nothing.yaml: there is no such file\n"), (missing.Code, missing.Error));
    }

    [Fact]
    public void A_baseline_that_cannot_be_understood_is_found_and_never_written_over()
    {
        using var shell = Area("next_review: 2026-05-01").File("pair.yaml", "pair: 1\nbaseline: known.yaml\n").File("known.yaml", "pair: 1\naccepted: [oops\n");
        var found = shell.Run("check");
        Assert.Equal(1, found.Code);
        Assert.StartsWith("known.yaml:2:", found.Output, StringComparison.Ordinal);
        Assert.Contains(Overdue, found.Output, StringComparison.Ordinal);
        var refused = shell.Run("check --write-baseline");
        Assert.Equal((2, "pair: known.yaml cannot be understood, so it is not written over\nMend it first: pair check says where.\n"), (refused.Code, refused.Error));
        Assert.Equal("pair: 1\naccepted: [oops\n", shell.Text("known.yaml"));
    }

    [Fact]
    public void A_baseline_that_the_workspace_names_and_that_is_not_there_is_an_error_in_it()
    {
        using var shell = Area("next_review: 2027-05-01").File("pair.yaml", "pair: 1\nbaseline: known.yaml\n");
        var found = shell.Run("check");
        Assert.Equal((1, "pair.yaml:2:11: error[include-not-found]: the baseline \"known.yaml\" cannot be read: there is no such file\n"), (found.Code, found.Output));
    }

    [Theory]
    [InlineData("--select review-overdue", true)]
    [InlineData("--select no-owner,review-overdue", true)]
    [InlineData("--select no-owner", false)]
    [InlineData("--ignore review-overdue", false)]
    [InlineData("--ignore no-owner", true)]
    [InlineData("--severity review-overdue=off", false)]
    [InlineData("--severity all=info", true)]
    public void Options_choose_which_checks_speak(string options, bool speaks)
    {
        using var shell = Area("next_review: 2026-05-01");
        Assert.Equal(speaks, shell.Run($"check {options}").Output.Contains("review-overdue", StringComparison.Ordinal));
    }

    [Fact]
    public void A_severity_decides_the_exit_code_and_the_option_wins_over_the_workspace()
    {
        using var shell = Area("next_review: 2026-05-01").File("pair.yaml", "pair: 1\nrules: { review-overdue: error }\n");
        Assert.Equal(1, shell.Run("check").Code);
        Assert.Equal(0, shell.Run("check --severity review-overdue=info").Code);
        Assert.Equal(1, shell.Run("check --severity review-overdue=info --fail-on info").Code);
    }

    [Fact]
    public void A_file_that_cannot_be_understood_is_told_whatever_is_selected()
    {
        using var shell = new TestShell { Stages = null }.File("a.pair.yaml", "pathway: [\n");
        Assert.Contains("error[yaml-syntax]", shell.Run("check --select review-overdue").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--select review-overdu", "--select: there is no check \"review-overdu\"; did you mean review-overdue?")]
    [InlineData("--severity review-overdue", "--severity takes a check and a level, such as long-sentence=info, not \"review-overdue\"")]
    [InlineData("--severity review-overdue=high", "--severity takes error, warning, info or off, not \"high\"")]
    [InlineData("--ignore schema", "--ignore: schema keeps its severity: a file that cannot be understood cannot be published")]
    [InlineData("--ignore no-crisis-route", "--ignore: no-crisis-route cannot be turned off: somebody's safety may hang on it")]
    public void A_mistake_in_these_options_is_a_mistake_of_use(string options, string message)
    {
        using var shell = Area("next_review: 2026-05-01");
        var answer = shell.Run($"check {options}");
        Assert.Equal((2, $"pair: {message}\nTry: pair check --help\n"), (answer.Code, answer.Error));
    }

    [Fact]
    public void What_is_found_while_documents_are_made_can_be_accepted_too()
    {
        using var shell = Area("summary: Words in a script that the PDF cannot set, 漢字.");
        Assert.Contains("undrawable-text", shell.Run("build --to pdf").Error, StringComparison.Ordinal);
        using var accepting = Area("summary: Words in a script that the PDF cannot set, 漢字.\n  accept: { undrawable-text: { reason: The web page shows it, until: 2027-01-01 } }");
        Assert.DoesNotContain("undrawable-text", accepting.Run("build --to pdf").Error, StringComparison.Ordinal);
        Assert.Equal("", accepting.Run("check").Output);
    }

    // The smallest whole pathway, judged on the first of June 2026, with a line more in its `pathway`.
    private static TestShell Area(string line) => new TestShell { Stages = null }.File("a.pair.yaml",
        Repository.Text("samples/minimal/minimal.pair.yaml").Replace("next_review: 2027-10-01", line, StringComparison.Ordinal).Replace("2026-10-01", "2026-04-01", StringComparison.Ordinal).Replace("date: 2026-06-10", "date: 2026-05-10", StringComparison.Ordinal).Replace("date: 2026-09-01", "date: 2026-03-01", StringComparison.Ordinal));
}
