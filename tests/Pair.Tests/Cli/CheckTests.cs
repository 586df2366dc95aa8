using System.Text.Json;
using Pair.Tests.Snapshots;

namespace Pair.Tests.Cli;

public sealed class CheckTests
{
    private const string Findings = """
        pathway: northshire
        include: parts/*.pair.yaml
        service a
            ages: <6w to 12m>
        # warning age-hole: nothing at "Getting Help" for babies from 12 to 24 months in South Northshire | close-and-calm ends here, and so do listening-visits and talking-therapies | widen the ages, add a service, or say it under `gaps:`
        #
        # info over-two-sides: the practitioner edition is 3 sides long

        """;

    private const string Part = """
        service b
            step_up: [<piew-tema>]
        # error unknown-reference: "piew-tema" is not the id of any service | nothing is defined by this id | did you mean "piew-team"?
          title: PIEW<:> who can help
        # error yaml-syntax: a colon in a value needs quotes | read as a second key | write it so: |   title: "PIEW: who can help"

        """;

    [Fact]
    public void Nothing_to_report_is_one_line()
    {
        using var shell = new TestShell().File("a.pair.yaml", "pathway: a\nservice x\nservice y\n");
        Assert.Equal(("", "OK: 1 file, 2 services, nothing to report.\n", 0), Parts(shell.Run("check")));
        Assert.Equal(("", "", 0), Parts(shell.Run("check -q")));
    }

    [Fact]
    public void A_terminal_shows_frames_worst_first()
    {
        using var shell = Shell(terminal: true);
        Snapshot.Verify(shell.Run("check --color never").ToString(), "check-terminal");
    }

    [Fact]
    public void A_terminal_shows_colours()
    {
        using var shell = Shell(terminal: true);
        Snapshot.Verify(shell.Run("check").ToString().Replace("\e", "<ESC>", StringComparison.Ordinal), "check-colours");
    }

    [Fact]
    public void A_narrow_terminal_wraps_under_the_beginning()
    {
        using var shell = new TestShell { Terminal = true, Width = 50 }.File("northshire.pair.yaml", Findings).File("parts/help.pair.yaml", Part);
        Snapshot.Verify(shell.Run("check --color never").ToString(), "check-narrow");
    }

    [Fact]
    public void A_pipe_gets_one_line_each()
    {
        using var shell = Shell(terminal: false);
        Snapshot.Verify(shell.Run("check").ToString(), "check-piped");
    }

    [Fact]
    public void Json_has_every_key_and_stands_alone_on_standard_output()
    {
        using var shell = Shell(terminal: false);
        var transcript = shell.Run("check --format json");
        using var json = JsonDocument.Parse(transcript.Output);
        Assert.Equal("", transcript.Error);
        Assert.Equal(4, json.RootElement.GetProperty("findings").GetArrayLength());
        Snapshot.Verify(transcript.ToString(), "check-json");
    }

    [Fact]
    public void Nothing_in_json_is_an_empty_list()
    {
        using var shell = new TestShell().File("a.pair.yaml", "pathway: a\n");
        using var json = JsonDocument.Parse(shell.Run("check --format json").Output);
        Assert.Equal(0, json.RootElement.GetProperty("findings").GetArrayLength());
    }

    [Theory]
    [InlineData("warning", "", 0)]
    [InlineData("warning", "--fail-on warning", 1)]
    [InlineData("warning", "--fail-on info", 1)]
    [InlineData("info", "--fail-on warning", 0)]
    [InlineData("info", "--fail-on info", 1)]
    [InlineData("error", "", 1)]
    [InlineData("error", "--fail-on never", 0)]
    public void The_exit_code_follows_fail_on(string severity, string options, int code)
    {
        using var shell = new TestShell().File("a.pair.yaml", $"pathway: a\n# {severity} some-rule: a fact\n");
        Assert.Equal(code, shell.Run("check " + options).Code);
    }

    [Theory]
    [InlineData(true, "", true)]
    [InlineData(false, "", false)]
    [InlineData(false, "--color always", true)]
    [InlineData(true, "--color never", false)]
    [InlineData(true, "", false, "NO_COLOR=1")]
    [InlineData(true, "", true, "NO_COLOR=")]
    [InlineData(false, "", true, "FORCE_COLOR=1")]
    [InlineData(false, "", false, "FORCE_COLOR=0")]
    [InlineData(true, "", false, "NO_COLOR=1", "FORCE_COLOR=1")]
    [InlineData(true, "--color always", true, "NO_COLOR=1")]
    [InlineData(true, "", false, "TERM=dumb")]
    [InlineData(true, "", false, "CI=true")]
    public void Colours_are_asked_for_and_refused(bool terminal, string options, bool coloured, params string[] variables)
    {
        using var shell = new TestShell { Terminal = terminal }.File("a.pair.yaml", "pathway: a\n# error some-rule: a fact\n");
        foreach (var variable in variables) shell.With(variable.Split('=')[0], variable.Split('=')[1]);
        Assert.Equal(coloured, shell.Run("check " + options).Output.Contains('\e'));
    }

    [Fact]
    public void Verbose_says_what_is_read()
    {
        using var shell = Shell(terminal: false);
        Assert.StartsWith("as of 2026-06-01\nread northshire.pair.yaml, parts/help.pair.yaml\n", shell.Run("check -v").Error);
    }

    private static TestShell Shell(bool terminal) =>
        new TestShell { Terminal = terminal }.File("northshire.pair.yaml", Findings).File("parts/help.pair.yaml", Part);

    private static (string, string, int) Parts(Transcript transcript) => (transcript.Output, transcript.Error, transcript.Code);
}
