using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Packages;

/// <summary>The workflows of this repository: whose code they run, what that code may do, and what is handed out. GitHub and its program are played.</summary>
public sealed class WorkflowTests : IDisposable
{
    private const string Tag = "v1.2.3-rc.1";

    private static readonly string[] workflows = [.. Directory.EnumerateFiles(Checkout.At(".github", "workflows"))];

    private readonly TemporaryFolder runner = new();

    /// <inheritdoc/>
    public void Dispose() => runner.Dispose();

    // A tag of others can be moved to other code; a commit cannot.
    [Fact]
    public void What_they_and_the_action_use_is_of_GitHub_itself_and_of_one_commit()
    {
        var used = workflows.Append(Checkout.At("action.yml")).SelectMany(File.ReadLines).Select(line => line.Split("uses: ", 2)).Where(parts => parts.Length == 2).Select(parts => parts[1]).ToList();
        Assert.All(used, action => Assert.Matches(@"^actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", action));
        Assert.All(used.GroupBy(action => action.Split('@')[0]), same => Assert.Single(same.Distinct()));
    }

    [Fact]
    public void No_build_has_a_key_that_writes()
    {
        foreach (var path in workflows)
        {
            var text = File.ReadAllText(path);
            Assert.Matches(@"(?m)^permissions:( \{\}|\n  contents: read)$", text);
            Assert.Equal(Regex.Count(text, "actions/checkout@"), Regex.Count(text, "persist-credentials: false"));
            // The one that may write has nothing of the repository.
            foreach (var job in Regex.Split(text, @"(?m)^(?=  [a-z-]+:$)").Where(job => job.Contains(": write", StringComparison.Ordinal)))
                Assert.DoesNotMatch(@"checkout|\.ci/|dotnet", job);
            Assert.All(WorkflowSteps.Of(path), step => Assert.DoesNotContain("${{", step, StringComparison.Ordinal));
        }
    }

    [SkippableFact]
    public void Only_a_release_whose_checksums_are_right_is_handed_out()
    {
        Programs.Need("bash");
        Programs.Need("sha256sum");
        var step = Assert.Single(WorkflowSteps.Of(Checkout.At(".github", "workflows", "release.yml")));
        Programs.Script(runner.File("bin/gh"), "#!/bin/sh\nprintf '%s\\n' \"$@\" >> \"$RUNNER_TEMP/asked\"\n");
        Write("release/pair.zip", "a program");
        Write("release/SHA256SUMS", $"{Convert.ToHexStringLower(SHA256.HashData("another program"u8))}  pair.zip\n");
        Assert.NotEqual(0, Step(step).Code);
        Assert.False(File.Exists(runner.File("asked")));

        Write("release/SHA256SUMS", $"{Convert.ToHexStringLower(SHA256.HashData("a program"u8))}  pair.zip\n");
        var said = Step(step);
        Assert.True(said.Code == 0, said.Output + said.Error);
        Assert.Equal(
            ["release", "create", Tag, "--verify-tag", "--title", "pair 1.2.3-rc.1", "--notes", $"What is new: https://github.com/owner/pair/blob/{Tag}/src/docs/changes.md", "--prerelease", "release/SHA256SUMS", "release/pair.zip"],
            File.ReadAllLines(runner.File("asked")));
    }

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(runner.File(name))!);
        File.WriteAllText(runner.File(name), text);
    }

    private ProgramOutput Step(string step) => Programs.Run("bash", ["--noprofile", "--norc", "-e", "-o", "pipefail", "-c", step], runner.Path,
    [
        new("RUNNER_TEMP", runner.Path), new("GITHUB_REF_NAME", Tag), new("GITHUB_SERVER_URL", "https://github.com"), new("GITHUB_REPOSITORY", "owner/pair"), new("LC_ALL", "C"),
        new("PATH", runner.File("bin") + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH")),
    ]);
}
