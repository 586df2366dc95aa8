using Pair.Cli;
using Pair.Tests.Snapshots;

namespace Pair.Tests.Cli;

public sealed class UsageTests
{
    [Fact]
    public void A_mistake_of_use_is_two_lines_on_standard_error_and_2()
    {
        using var shell = new TestShell().File("area/a.pair.yaml", "pathway: a\n");
        string[] lines =
        [
            "biuld", "area", "--foo", "--color never check", "--output here build", "--build", "--check area", "-gaps", "--biuld=area", "build --to odt", "build --to", "build --to docx,", "build --edition",
            "build --edition both", "build -o -", "build --output", "check --formt json", "check --format xml", "check -x area", "check --quiet=yes",
            "check -qv", "check --as-of 2026-01-01 --as-of 2026-01-02", "check --as-of 2026-02-30", "check --fail-on warn", "check --color sometimes",
            "check --foo=bar", "schema a b", "schema --foo", "schema nope", "schema -q", "check @area", "check nofile", "check -- -x", "check *.pair.yaml",
            "build --config nope", "check", "build area/",
        ];
        var transcripts = lines.SkipLast(1).Select(shell.Run).ToList();
        Assert.All(transcripts, transcript => Assert.Equal(2, transcript.Code));
        Assert.All(transcripts, transcript => Assert.Empty(transcript.Output));
        Snapshot.Verify(string.Join('\n', transcripts), "usage");
    }

    [Fact]
    public void The_help_of_every_command_fits_80_columns()
    {
        using var shell = new TestShell();
        string[] lines = ["--help", "build --help", "check -h", "schema --help", "template --help", "preview --help"];
        var pages = lines.Select(shell.Run).ToList();
        Assert.All(pages, page => Assert.Equal((0, ""), (page.Code, page.Error)));
        Assert.All(pages.SelectMany(page => page.Output.Split('\n')), line => Assert.True(line.Length <= 80, line));
        Snapshot.Verify(string.Join('\n', pages), "help");
    }

    [Fact]
    public void A_bare_call_is_answered_with_help_and_no_success()
    {
        using var shell = new TestShell();
        var bare = shell.Run("");
        Assert.Equal((2, ""), (bare.Code, bare.Output));
        Assert.Equal(shell.Run("--help").Output, bare.Error);
    }

    [Theory]
    [InlineData("--version")]
    [InlineData("build --version")]
    [InlineData("check --format json --version")]
    public void The_version_is_told_everywhere(string line)
    {
        using var shell = new TestShell();
        Assert.Equal((0, ProgramVersion.Line + "\n", ""), (shell.Run(line).Code, shell.Run(line).Output, shell.Run(line).Error));
    }

    [Theory]
    [InlineData("schema", "pathway")]
    [InlineData("schema pathway", "pathway")]
    [InlineData("schema workspace", "workspace")]
    [InlineData("schema findings", "findings")]
    [InlineData("schema gaps", "gaps")]
    [InlineData("schema diff", "diff")]
    [InlineData("schema approvals", "approvals")]
    public void A_schema_is_printed_as_it_ships(string line, string name)
    {
        using var shell = new TestShell();
        Assert.Equal(Core.Schema.ShippedSchemas.Read(name), shell.Run(line).Output);
    }

    [Fact]
    public void A_bug_is_one_line_and_3_and_tells_more_with_v()
    {
        using var shell = new TestShell { Stages = TestStages.Broken }.File("a.pair.yaml", "pathway: a\n");
        var brief = shell.Run("check");
        Assert.Equal((3, ""), (brief.Code, brief.Output));
        Assert.Matches(@"^pair: this is a bug in pair [0-9.]+, not in your files \(InvalidOperationException\); -v shows the details to report\n$", brief.Error);
        Assert.Contains("a null where none may be", shell.Run("check -v").Error);
    }
}
