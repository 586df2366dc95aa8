using Pair.Tests.Architecture;

namespace Pair.Tests.Cli;

/// <summary>What a <c>pair.yaml</c> names lies in its folder; what the user types may lead anywhere.</summary>
public sealed class OutsideTests
{
    // A path outside in each way that somebody may write it; `w/link` leads to `outside`.
    public static TheoryData<string> Folders => ["../outside", "a/../../outside", "link", "{top}/outside"];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_workspace_reads_no_pathway_from_outside(string folder)
    {
        using var shell = Shell($"pathways: [\"{folder}/b.pair.yaml\", \"{folder}/*.pair.yaml\", a.pair.yaml]\n");
        var answer = shell.Run("check");
        Assert.Equal(1, answer.Code);
        Assert.Contains("error[include-outside-workspace]: \"" + Named(shell, folder) + "/b.pair.yaml\" leads outside the workspace", answer.Output, StringComparison.Ordinal);
        Assert.Contains("1 file, ", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_workspace_builds_nothing_outside_and_the_user_may(string folder)
    {
        using var shell = Shell($"build: {{ output: \"{folder}\", to: [html] }}\n");
        var before = shell.Files();
        var answer = shell.Run("build");
        Assert.Equal(
            (2, $"pair: `build.output` in pair.yaml leads outside the workspace: {Named(shell, folder)}\nName a folder below that of pair.yaml there, or any folder on the command line with -o.\n"), (answer.Code, answer.Error));
        Assert.Equal(before, shell.Files());
        Assert.Equal(0, shell.Run($"build -q --fail-on never -o {Named(shell, folder)}").Code);
        Assert.Contains("outside/minimal.html", shell.Files());
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_workspace_keeps_no_baseline_outside(string folder)
    {
        using var shell = Shell($"baseline: \"{folder}/known.yaml\"\n");
        var before = shell.Files();
        Assert.Contains($"error[include-outside-workspace]: the baseline \"{Named(shell, folder)}/known.yaml\" lies outside the workspace", shell.Run("check").Output, StringComparison.Ordinal);
        Assert.Equal(2, shell.Run("check --write-baseline").Code);
        Assert.Equal(before, shell.Files());
        Assert.Equal(0, shell.Run($"check --write-baseline --fail-on never --baseline {Named(shell, folder)}/known.yaml").Code);
        Assert.Contains("outside/known.yaml", shell.Files());
    }

    private static string Named(TestShell shell, string folder) => folder.Replace("{top}", shell.Folder, StringComparison.Ordinal);

    private static TestShell Shell(string settings)
    {
        var shell = new TestShell { Stages = null, In = "w" };
        var pathway = File.ReadAllText(Path.Combine(Repository.Root, "samples/minimal/minimal.pair.yaml"));
        shell.File("w/a.pair.yaml", pathway).File("outside/b.pair.yaml", pathway).File("w/pair.yaml", "pair: 1\n" + Named(shell, settings));
        Directory.CreateSymbolicLink(Path.Combine(shell.Folder, "w/link"), Path.Combine(shell.Folder, "outside"));
        return shell;
    }
}
