using Pair.Cli;
using Pair.Tests.Cli;

namespace Pair.Tests.Samples;

/// <summary>
/// Two areas on a region on a nation, and what <c>pair check --show-origin</c> says of them: the texts in <c>samples/based/reports</c> are read by people.
/// </summary>
public sealed class BasedTests
{
    private const string Base = "pair: 1\npathway: { id: b, title: B, area: { name: B }, levels: thrive }\norganisations: { o: { name: O } }\nservices: { s: { name: First name, provider: o, summary: S., levels: [thriving] } }\n";
    private const string Area = "pair: 1\nextends: ../base/b.pair.yaml\npathway: { id: a, title: A, area: { name: A }, levels: thrive }\n";

    [Theory]
    [InlineData("eastmoor.txt", "samples/based/areas/eastmoor", true)]
    [InlineData("westham.tsv", "samples/based/areas/westham", false)]
    public void Where_each_value_came_from_was_reviewed(string file, string path, bool terminal) =>
        SampleReport.Verify($"samples/based/reports/{file}", SampleReport.Run(["check", path, "--show-origin", "--as-of", "2026-11-02"], terminal, ExitCode.Done));

    [Fact]
    public void Without_a_base_the_list_says_in_which_part_a_value_stands()
    {
        var shown = SampleReport.Run(["check", "samples/northshire", "--show-origin", "--as-of", "2026-11-02"], terminal: false, ExitCode.Done).Split('\n');
        Assert.Contains(shown, line => line.StartsWith("\tservices.", StringComparison.Ordinal) && line.Contains("samples/northshire/services/", StringComparison.Ordinal));
        Assert.All(shown, line => Assert.True(line.Length == 0 || line.Split('\t') is ["", _, _, _], line));
    }

    [Theory]
    [InlineData("--format json")]
    [InlineData("--fix")]
    [InlineData("--write-baseline")]
    [InlineData("--changed-since main")]
    [InlineData("-o list.txt")]
    [InlineData("--report json=a.json")]
    public void What_does_not_go_with_it_is_told_in_one_line(string option)
    {
        using var shell = Workspace();
        var said = shell.Run($"check --show-origin {option}");
        Assert.Equal((ExitCode.Usage, ""), (said.Code, said.Output));
        Assert.StartsWith("pair: --show-origin writes a list of its own, so it does not go with", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pathway_that_cannot_be_understood_has_no_list_and_its_findings_are_told()
    {
        using var shell = Workspace();
        shell.File("areas/a.pair.yaml", Area.Replace("b.pair.yaml", "c.pair.yaml", StringComparison.Ordinal));
        var said = shell.Run("check --show-origin");
        Assert.Equal((ExitCode.Found, ""), (said.Code, said.Output));
        Assert.Contains("error[base-not-found]", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Checking_a_part_of_a_base_checks_the_areas_that_are_built_on_it()
    {
        using var shell = Workspace();
        shell.File("base/b.pair.yaml", "include: [more/*.pair.yaml]\n" + Base).File("base/more/m.pair.yaml", "pair: 1\nservices: { t: { name: T, provider: nobody, summary: S., levels: [thriving] } }\n");
        Assert.Contains("base/more/m.pair.yaml:2:37: error[unknown-reference]", shell.Run("check base/more/m.pair.yaml").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_save_of_the_base_builds_the_area_again()
    {
        using var shell = Workspace();
        var said = shell.Wait("build --watch --to html --edition practitioner", () => shell.File("base/b.pair.yaml", Base.Replace("First name", "Second name", StringComparison.Ordinal)));
        Assert.Contains("base/b.pair.yaml", said.ToString(), StringComparison.Ordinal);
        Assert.Contains("Second name", File.ReadAllText(Path.Combine(shell.Folder, "out/a.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_slip_in_a_base_is_mended_there_and_what_only_one_area_lacks_is_not()
    {
        using var shell = Workspace();
        shell.File("base/b.pair.yaml", Base.Replace("summary", "sumary", StringComparison.Ordinal));
        shell.Run("check --fix");
        Assert.Equal(Base, File.ReadAllText(Path.Combine(shell.Folder, "base/b.pair.yaml")));
        var lists = Base.Replace("levels: [thriving]", "levels: [thriving], catchment: [westham-north]", StringComparison.Ordinal);
        shell.File("base/b.pair.yaml", lists).File("areas/a.pair.yaml", Area + "places: { westham-norh: { name: W } }\n");
        shell.Run("check --fix");
        Assert.Equal(lists, File.ReadAllText(Path.Combine(shell.Folder, "base/b.pair.yaml")));
    }

    private static TestShell Workspace() =>
        new TestShell { Stages = null }.File("pair.yaml", "pair: 1\npathways: [areas/*.pair.yaml]\n").File("base/b.pair.yaml", Base).File("areas/a.pair.yaml", Area);
}
