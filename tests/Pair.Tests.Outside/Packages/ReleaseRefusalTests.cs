using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Packages;

/// <summary>A release that would not be what its tag says is not begun, and one line says why.</summary>
public class ReleaseRefusalTests
{
    [SkippableFact]
    public void The_tag_the_source_and_the_list_of_changes_have_to_agree()
    {
        using var repository = Sources();
        Assert.Contains("no tag such as v1.2.3", Refusal(repository), StringComparison.Ordinal);
        Assert.Contains("no tag v1.2.3 at this commit", Refusal(repository, "v1.2.3"), StringComparison.Ordinal);
        foreach (var odd in (string[])["1.2", "01.2.3", "1.02.3", "1.2.3-", "1.2.3-rc.01", "1.2.3-rc..1", "1.2.3+4", "1.2.3.4", "-p:Nothing=1"])
            Assert.Contains($"\"{odd}\" is no version", Refusal(repository, odd), StringComparison.Ordinal);
        Assert.Contains("no number of a version may be above 65534", Refusal(repository, "1.0.20261123"), StringComparison.Ordinal);
        Assert.Contains("one version, or none", Refusal(repository, "1.2.3", "1.2.4"), StringComparison.Ordinal);
        repository.Git("tag", "v1.2.4");
        Assert.Contains("the tag says 1.2.4, but src/Directory.Build.props 1.2.3", Refusal(repository), StringComparison.Ordinal);
        repository.Git("tag", "--delete", "v1.2.4");
        repository.Git("tag", "v1.2.3-rc.1");
        Assert.Contains("src/docs/changes.md has no section 1.2.3", Refusal(repository), StringComparison.Ordinal);
        repository.With("src/docs/changes.md", "# Changes\n\n## 1.2.3\n");
        Assert.Contains("files here are not as the tag v1.2.3-rc.1 has them", Refusal(repository), StringComparison.Ordinal);
    }

    // On GitHub the job of one tag would otherwise hand out the files of the other.
    [SkippableFact]
    public void Of_two_tags_at_one_commit_none_is_guessed()
    {
        using var repository = Sources();
        repository.Git("tag", "v1.2.3");
        repository.Git("-c", "user.name=A Lead", "-c", "user.email=lead@northshire.example", "tag", "--annotate", "--message", "Try it", "v1.2.4-rc.1");
        Assert.Contains("this commit has the tags v1.2.3 v1.2.4-rc.1: say which, .ci/release v1.2.3", Refusal(repository), StringComparison.Ordinal);
        Assert.Contains("src/docs/changes.md has no section 1.2.3", Refusal(repository, "v1.2.3"), StringComparison.Ordinal);
        Assert.Contains("the tag says 1.2.4-rc.1", Refusal(repository, "v1.2.4-rc.1"), StringComparison.Ordinal);
        Assert.Contains("no tag v1.2 at this commit", Refusal(repository, "v1.2"), StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("")]
    [InlineData("vendor/pair/")]
    public void A_source_archive_has_no_tag_and_no_day_of_its_own(string inside)
    {
        using var sources = Sources();
        using var folder = new TemporaryFolder();
        using var repository = inside.Length == 0 ? null : new GitRepository();
        var path = repository is null ? folder.Path : Path.Combine(repository.Path, inside);
        Directory.CreateDirectory(Path.Combine(path, ".ci"));
        File.Copy(Path.Combine(sources.Path, ".ci", "release"), Path.Combine(path, ".ci", "release"));
        repository?.Commit().Git("tag", "v1.2.3");
        Assert.Contains("this is no git checkout, so it has no tag", Line(MadeRelease.Run(path)), StringComparison.Ordinal);
        Assert.Contains(": set SOURCE_DATE_EPOCH, ", Line(MadeRelease.Run(path, "1.2.3")), StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("yesterday")]
    [InlineData("2026-11-22")]
    [InlineData("0")]
    [InlineData("99999999999")]
    [InlineData("4354819200")]
    public void A_day_that_no_archive_can_say_is_told_before_anything_is_built(string seconds)
    {
        using var repository = Sources();
        Assert.Contains($"SOURCE_DATE_EPOCH is \"{seconds}\"", Line(MadeRelease.Run(repository.Path, ["1.2.3"], seconds)), StringComparison.Ordinal);
    }

    private static GitRepository Sources()
    {
        Programs.Need("bash");
        Skip.If(OperatingSystem.IsWindows(), "releases are made on Linux");
        return new GitRepository()
            .With(".ci/release", File.ReadAllText(Checkout.At(".ci", "release")))
            .With("src/Directory.Build.props", "<Project><PropertyGroup>\n<Version>1.2.3</Version>\n</PropertyGroup></Project>\n")
            .With("src/docs/changes.md", "# Changes\n\n## 1.2.2\n").Commit();
    }

    private static string Refusal(GitRepository repository, params string[] arguments) => Line(MadeRelease.Run(repository.Path, arguments));

    private static string Line(ProgramOutput said)
    {
        Assert.Equal((2, ""), (said.Code, said.Output));
        Assert.StartsWith(".ci/release: ", Assert.Single(said.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
        return said.Error;
    }
}
