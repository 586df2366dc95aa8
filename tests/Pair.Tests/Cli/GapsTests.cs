using Pair.Tests.Snapshots;

namespace Pair.Tests.Cli;

/// <summary><c>pair gaps</c> over the command line, on a small area of two places.</summary>
public sealed class GapsTests
{
    private const string Area = """
        pair: 1
        pathway: { id: little, title: Littleham, area: { name: Littleham }, levels: thrive }
        places: { north: { name: North }, south: { name: South } }
        organisations: { trust: { name: Littleham NHS Trust } }
        services:
          visits: { name: Health visiting, provider: trust, summary: For all., levels: [thriving, getting-advice], carers: [anyone], interpreter: true }
          group: { name: Circle group, provider: trust, summary: Ten weeks., levels: [getting-help], ages: birth to 12m, carers: [mother], catchment: [north] }
          line: { name: Night line, provider: trust, summary: Someone to talk to., levels: [getting-help], offers: [family-helpline], funded_until: 2026-09-30 }
          later: { name: Team to come, provider: trust, summary: From spring., levels: [getting-more-help], carers: [anyone], status: planned }
        gaps:
          no-team: { text: No team yet., levels: [getting-more-help], reported_to: Board, date: 2026-05-01, review: 2027-05-01 }
        """;

    [Fact]
    public void A_terminal_shows_the_map_and_the_lists()
    {
        using var shell = Shell(terminal: true);
        Snapshot.Verify(shell.Run("gaps --color never").ToString(), "gaps-terminal");
    }

    [Fact]
    public void Colour_helps_the_words()
    {
        using var shell = Shell(terminal: true);
        Snapshot.Verify(shell.Run("gaps").ToString().Replace("\e", "<ESC>", StringComparison.Ordinal), "gaps-colours");
    }

    [Fact]
    public void A_narrow_terminal_has_short_ages_and_wraps()
    {
        using var shell = new TestShell { Stages = null, Terminal = true, Width = 50 }.File("little.pair.yaml", Area);
        var transcript = shell.Run("gaps --color never");
        Assert.All(transcript.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 50));
        Snapshot.Verify(transcript.ToString(), "gaps-narrow");
    }

    [Theory]
    [InlineData("level,age,place,cohort,carer")]
    [InlineData("place")]
    [InlineData("carer,cohort")]
    [InlineData("age")]
    [InlineData("cohort,age")]
    public void The_map_is_told_apart_by_what_the_user_asks(string by)
    {
        using var shell = Shell(terminal: false);
        Snapshot.Verify(shell.Run($"gaps --by {by}").Output.Split("Not counted today")[0], $"gaps-by-{by.Replace(',', '-')}");
    }

    [Fact]
    public void The_workspace_says_between_which_ages_and_for_which_groups()
    {
        using var shell = Shell(terminal: false).File("pair.yaml", "pair: 1\ngaps: { ages: [birth, 6w, 24m], cohorts: [neonatal] }\n");
        var output = shell.Run("gaps --by age,cohort").Output;
        Assert.Matches("Birth to 6w +6w to 24m", output);
        Assert.Contains("Babies in neonatal care", output, StringComparison.Ordinal);
        Assert.DoesNotContain("social care", output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_understood_is_said_beside_the_others()
    {
        using var shell = Shell(terminal: false).File("b.pair.yaml", "pair: 1\npathway: { id: b\n");
        var (code, output, error) = Parts(shell.Run("gaps"));
        Assert.Equal(1, code);
        Assert.StartsWith("Littleham, 1 June 2026\n", output, StringComparison.Ordinal);
        Assert.StartsWith("b.pair.yaml:2:10: error[yaml-syntax]", error, StringComparison.Ordinal);
        Assert.Equal((1, ""), (shell.Run("gaps b.pair.yaml --fail-on never").Code, shell.Run("gaps b.pair.yaml").Output));
    }

    [Fact]
    public void Gaps_at_the_level_that_the_user_names_make_the_exit_code_1()
    {
        using var shell = Shell(terminal: false);
        Assert.Equal(1, shell.Run("gaps").Code);
        Assert.Equal(0, shell.Run("gaps --fail-on never").Code);
        // What has nothing to do with gaps is for `check`.
        Assert.DoesNotContain("no-owner", shell.Run("gaps").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_goes_to_files()
    {
        using var shell = Shell(terminal: false);
        var transcript = shell.Run("gaps --fail-on never -o made/gaps.txt --report csv=made/gaps.csv");
        Assert.Equal("", transcript.Output);
        Assert.Matches("^made/gaps.txt and made/gaps.csv written: 3 errors, [0-9]+ warnings, [0-9]+ info[.]\n$", transcript.Error);
        Assert.Equal("", shell.Run("gaps -q --fail-on never -o made/gaps.txt").Error);
        Assert.StartsWith("Littleham, 1 June 2026\n", shell.Text("made/gaps.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void Mistakes_of_use_are_told()
    {
        using var shell = Shell(terminal: false);
        string[] lines =
        [
            "gaps --by town", "gaps --by ,", "gaps --format pdf", "gaps --format xlsx", "gaps --report gaps.html", "gaps --report pdf=gaps.pdf", "gaps --report html=-",
            "gaps -o little.pair.yaml", "gaps --report html=a --report csv=a", "gaps nowhere",
        ];
        Snapshot.Verify(string.Join('\n', lines.Select(line => shell.Run(line).ToString())), "gaps-usage");
    }

    private static (int, string, string) Parts(Transcript transcript) => (transcript.Code, transcript.Output, transcript.Error);

    private static TestShell Shell(bool terminal) => new TestShell { Stages = null, Terminal = terminal }.File("little.pair.yaml", Area);
}
