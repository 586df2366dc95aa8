using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Revisions;

/// <summary>
/// The workflow for pull requests in the guide to them: its steps are taken from there and run by bash in a repository with an origin. What GitHub does is played:
/// a <c>gh</c> that writes down what it is asked, and a program <c>pair</c> where the action puts one on the PATH.
/// </summary>
public sealed class RecipeTests : IDisposable
{
    private const string Gh = """
        #!/bin/sh
        printf '%s\n' "$*" >> "$RUNNER_TEMP/asked"
        case "$*" in *--jq*) cat "$RUNNER_TEMP/comments" 2>/dev/null;; esac
        exit 0

        """;

    private readonly TemporaryFolder runner = new();

    private static string Pathway(string ages) => $$"""
        pair: 1
        pathway: { id: a, title: A, area: { name: A }, levels: thrive, owner: { role: Lead } }
        organisations: { fsn: { name: First Steps } }
        services:
          massage: { name: Baby massage, provider: fsn, summary: A group., levels: [thriving], carers: [anyone], ages: {{ages}}, referral: { who: [self] } }

        """.ReplaceLineEndings("\n");

    /// <inheritdoc/>
    public void Dispose() => runner.Dispose();

    [SkippableFact]
    public void A_first_run_comments_a_second_one_changes_that_comment_and_a_breaking_change_fails()
    {
        Programs.Need("bash");
        Skip.If(OperatingSystem.IsWindows(), "the workflow runs on Linux");
        using var repository = Branch("pregnancy to 12m");
        var steps = Steps();
        Assert.Equal(3, steps.Count);
        Play();

        Assert.Equal(0, Run(repository, steps[0]).Code);
        Assert.Equal("code=1\n", File.ReadAllText(runner.File("output")));
        Assert.StartsWith("<!-- pair-diff -->\n", File.ReadAllText(runner.File("changes.md")), StringComparison.Ordinal);
        Assert.Equal(["a-changes.docx", "changes.html"], Directory.EnumerateFiles(runner.File("changes")).Select(Path.GetFileName).Order(StringComparer.Ordinal));

        Assert.Equal(0, Run(repository, steps[1]).Code);
        Assert.Equal($"pr comment 7 --body-file {runner.File("changes.md")}", Asked()[^1]);
        File.WriteAllText(runner.File("comments"), "4711\n4712\n");
        Assert.Equal(0, Run(repository, steps[1]).Code);
        Assert.Equal($"api --method PATCH repos/northshire/pathways/issues/comments/4711 -F body=@{runner.File("changes.md")} --silent", Asked()[^1]);
        Assert.Equal(1, Run(repository, steps[2].Replace("${{ steps.diff.outputs.code }}", "1", StringComparison.Ordinal)).Code);
    }

    [SkippableFact]
    public void What_takes_nothing_away_passes_and_what_cannot_be_compared_writes_no_comment()
    {
        Programs.Need("bash");
        Skip.If(OperatingSystem.IsWindows(), "the workflow runs on Linux");
        var steps = Steps();
        Play();
        using (var wider = Branch("pregnancy to 36m"))
            Assert.Equal((0, "code=0\n"), (Run(wider, steps[0]).Code, File.ReadAllText(runner.File("output"))));
        File.Delete(runner.File("output"));
        File.Delete(runner.File("changes.md"));
        using var bare = new GitRepository().With("read.me", "").Commit();
        Assert.Equal((0, "code=2\n"), (Run(bare, steps[0]).Code, File.ReadAllText(runner.File("output"))));
        Assert.Equal(0, Run(bare, steps[1]).Code);
        Assert.False(File.Exists(runner.File("asked")));
    }

    private static GitRepository Branch(string ages)
    {
        var repository = new GitRepository().With("a.pair.yaml", Pathway("pregnancy to 24m")).Commit();
        repository.Git("update-ref", "refs/remotes/origin/main", "HEAD");
        repository.Git("switch", "--quiet", "--create", "change");
        return repository.With("a.pair.yaml", Pathway(ages)).Commit();
    }

    // What stands behind `run:` in the workflow, in order: compare, comment, end. What the action is asked for is no step.
    private static List<string> Steps()
    {
        var text = File.ReadAllText(Checkout.At("src", "docs", "pull-requests.md"));
        var from = text.IndexOf("name: What changes for families", StringComparison.Ordinal);
        var steps = new List<string>();
        var inside = false;
        foreach (var line in text[from..text.IndexOf("```", from, StringComparison.Ordinal)].Split('\n'))
        {
            if (inside && line.StartsWith("          ", StringComparison.Ordinal)) steps[^1] += line[10..] + "\n";
            else inside = false;
            if (line.Split("run: ", 2) is not [_, var command] || line.Contains("runs-on", StringComparison.Ordinal) || line.Contains("with:", StringComparison.Ordinal)) continue;
            inside = command == "|";
            steps.Add(inside ? "" : command + "\n");
        }
        return steps;
    }

    private void Play()
    {
        Programs.Script(runner.File("bin/gh"), Gh);
        Programs.Script(runner.File("bin/pair"), $"#!/bin/sh\nexec dotnet exec '{Checkout.PairDll}' \"$@\"\n");
    }

    private string[] Asked() => File.ReadAllLines(runner.File("asked"));

    private ProgramOutput Run(GitRepository repository, string step) => Programs.Run("bash", ["-e", "-c", step], repository.Path,
    [
        new("RUNNER_TEMP", runner.Path), new("GITHUB_OUTPUT", runner.File("output")), new("GITHUB_REPOSITORY", "northshire/pathways"), new("BASE", "origin/main"), new("NUMBER", "7"),
        new("PATH", runner.File("bin") + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH")), new("GITHUB_ACTIONS", null),
    ]);
}
