using System.Text.Json;
using Pair.Tests.Snapshots;

namespace Pair.Tests.Cli;

/// <summary>Where reports go, over the command line.</summary>
public sealed class ReportTests
{
    private const string Pathway = "pathway: a\nservice x\n# error some-rule: a fact | here | do this\n# warning other-rule: another fact\n";

    private static readonly string[] formats = ["text", "json", "sarif", "junit", "github", "gitlab", "markdown", "csv"];

    [Fact]
    public void A_report_in_a_file_is_what_standard_output_has_in_that_format()
    {
        using var shell = new TestShell().File("a.pair.yaml", Pathway);
        foreach (var format in formats)
        {
            var shown = shell.Run($"check --format {format}");
            Assert.Equal((1, format == "text" ? "1 file, 1 service: 1 error, 1 warning.\n" : ""), (shown.Code, shown.Error));
            var silent = shell.Run($"check --format {format} -o reports/by-output");
            Assert.Equal((1, "", shown.Error), (silent.Code, silent.Output, silent.Error));
            Assert.Equal(1, shell.Run($"check --report {format}=reports/by-report").Code);
            Assert.Equal(shown.Output, System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(shell.Folder, "reports/by-output"))));
            Assert.Equal(shell.Text("reports/by-output"), shell.Text("reports/by-report"));
        }
    }

    [Fact]
    public void Several_reports_are_of_one_run_and_leave_the_first_as_it_is()
    {
        using var shell = new TestShell().File("a.pair.yaml", Pathway);
        var alone = shell.Run("check");
        var many = shell.Run("check --report json=r/a.json --report=csv=r/a.csv --report markdown=a.md");
        Assert.Equal((alone.Code, alone.Output, alone.Error), (many.Code, many.Output, many.Error));
        Assert.Equal(["a.md", "a.pair.yaml", "r/a.csv", "r/a.json"], shell.Files());
        Assert.Equal(alone.Output, shell.Run("check --output -").Output);
    }

    [Fact]
    public void Where_a_report_cannot_be_written_none_is_and_the_findings_are_shown()
    {
        using var shell = new TestShell().File("a.pair.yaml", Pathway).File("folder/x", "").File("old.csv", "old");
        var transcript = shell.Run("check --report csv=old.csv --report json=folder");
        Assert.Equal((4, "pair: cannot write folder: a folder has this name\nNothing was written. The files that were there are unchanged.\n"), (transcript.Code, transcript.Error));
        Assert.Equal(shell.Run("check").Output, transcript.Output);
        Assert.Equal("old", shell.Text("old.csv"));
        Assert.Equal(["a.pair.yaml", "folder/x", "old.csv"], shell.Files());
    }

    [Fact]
    public void A_build_writes_reports_once_its_documents_are_written()
    {
        using var shell = new TestShell().File("a.pair.yaml", Pathway + "#pdf info over-two-sides: 3 sides long\n");
        Assert.Equal(1, shell.Run("build --to pdf --edition practitioner --report json=out/a.json --report sarif=a.sarif").Code);
        Assert.Equal(["a.pair.yaml", "a.sarif", "out/a.json", "out/a.pdf"], shell.Files());
        Assert.Contains("\"over-two-sides\"", shell.Text("out/a.json"), StringComparison.Ordinal);
        Assert.Contains("\"path\": \"out/a.pdf\"", shell.Text("out/a.json"), StringComparison.Ordinal);
        var refused = shell.Run("build -q --to html --report json=out --report sarif=b.sarif");
        Assert.Equal((4, "out/a.html\nout/a-family.html\n"), (refused.Code, refused.Output));
        Assert.EndsWith("pair: cannot write out: a folder has this name\nThe documents were written; what else was to be written is as it was.\n", refused.Error, StringComparison.Ordinal);
        Assert.Equal(["a.pair.yaml", "a.sarif", "out/a-family.html", "out/a.html", "out/a.json", "out/a.pdf"], shell.Files());
    }

    [Fact]
    public void A_build_in_json_is_one_value_of_files_and_findings()
    {
        using var shell = new TestShell().File("a.pair.yaml", Pathway);
        Snapshot.Verify(shell.Run("build --format json --to html,pdf").ToString(), "build-json");
        shell.File("a.pair.yaml", "pathway: a\nunreadable\n# error yaml-syntax: a tab\n");
        var stopped = shell.Run("build --format json --report csv=a.csv");
        Assert.Equal((1, ""), (stopped.Code, stopped.Error));
        using var json = JsonDocument.Parse(stopped.Output);
        Assert.Equal((0, 1), (json.RootElement.GetProperty("files").GetArrayLength(), json.RootElement.GetProperty("findings").GetArrayLength()));
        Assert.Contains("yaml-syntax", shell.Text("a.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void Inside_GitHub_Actions_text_annotations_and_a_table_are_written()
    {
        using var shell = OnGithub().File("summary.md", "what a step before wrote");
        Snapshot.Verify($"{shell.Run("check")}-- summary.md\n{shell.Text("summary.md")}", "github-actions");
        Assert.Contains("::error file=a.pair.yaml,line=2", shell.Run("build --to html").Error, StringComparison.Ordinal);
        Assert.Equal(2, shell.Text("summary.md").Split("## pair: ").Length - 1);
    }

    [Theory]
    [InlineData("check --format text")]
    [InlineData("check --format json")]
    [InlineData("build --format json --to html")]
    public void Who_names_a_format_gets_that_alone(string line)
    {
        using var shell = OnGithub();
        var transcript = shell.Run(line);
        Assert.DoesNotContain("::error", transcript.Output + transcript.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(shell.Folder, "summary.md")));
    }

    [Fact]
    public void A_summary_that_cannot_be_written_is_told_and_fails_nothing()
    {
        using var shell = OnGithub().File("folder/x", "");
        var transcript = shell.With("GITHUB_STEP_SUMMARY", "folder").Run("check --fail-on never");
        Assert.Equal(0, transcript.Code);
        Assert.Contains("pair: cannot write the summary of this step: no permission\n", transcript.Error, StringComparison.Ordinal);
        Assert.EndsWith("1 file, 1 service: 1 error, 1 warning.\n", transcript.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("cannot", shell.With("GITHUB_STEP_SUMMARY", "").Run("check").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_about_reports_is_told_with_what_may_stand_there()
    {
        using var shell = new TestShell().File("a.pair.yaml", Pathway);
        string[] lines =
        [
            "check --format xml", "build --format sarif", "build --format xml", "check --report", "check --report sarif", "check --report xml=a.xml", "check --report json=",
            "check --report json=-", "check --report json=a.pair.yaml", "check --report csv=x/pair.yaml", "check -o a.pair.yaml", "check --report json=x --report csv=./x",
            "check -o x --report csv=x", "build --to html --report json=out/a.html",
        ];
        var transcripts = lines.Select(shell.Run).ToList();
        Assert.All(transcripts, transcript => Assert.Equal((2, ""), (transcript.Code, transcript.Output)));
        Assert.Equal(["a.pair.yaml"], shell.Files());
        Snapshot.Verify(string.Join('\n', transcripts), "report-usage");
    }

    private static TestShell OnGithub() =>
        new TestShell().File("a.pair.yaml", Pathway).With("GITHUB_ACTIONS", "true").With("CI", "true").With("GITHUB_STEP_SUMMARY", "summary.md");
}
