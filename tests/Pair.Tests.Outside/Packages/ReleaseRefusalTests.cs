using Pair.Tests.Outside.Running;

namespace Pair.Tests.Outside.Packages;

/// <summary>A release that would not be what its tag says is not begun, and one line says why.</summary>
public class ReleaseRefusalTests
{
    [SkippableFact]
    public void The_tag_the_source_and_the_list_of_changes_have_to_agree()
    {
        Programs.Need("bash");
        Skip.If(OperatingSystem.IsWindows(), "releases are made on Linux");
        using var repository = new GitRepository()
            .With(".ci/release", File.ReadAllText(Samples.Checkout.At(".ci", "release")))
            .With("src/Directory.Build.props", "<Project><PropertyGroup>\n<Version>1.2.3</Version>\n</PropertyGroup></Project>\n")
            .With("src/docs/changes.md", "# Changes\n\n## 1.2.2\n").Commit();
        Assert.Contains("no tag such as v1.2.3", Refusal(repository), StringComparison.Ordinal);
        Assert.Contains("is no version", Refusal(repository, "v1.2.3"), StringComparison.Ordinal);
        Assert.Contains("is no version", Refusal(repository, "1.02.3"), StringComparison.Ordinal);
        Assert.Contains("one version, or none", Refusal(repository, "1.2.3", "1.2.4"), StringComparison.Ordinal);
        repository.Git("tag", "v1.2.4");
        Assert.Contains("the tag says 1.2.4, but src/Directory.Build.props 1.2.3", Refusal(repository), StringComparison.Ordinal);
        repository.Git("tag", "--delete", "v1.2.4");
        repository.Git("tag", "v1.2.3-rc.1");
        Assert.Contains("src/docs/changes.md has no section 1.2.3", Refusal(repository), StringComparison.Ordinal);
        repository.With("src/docs/changes.md", "# Changes\n\n## 1.2.3\n");
        Assert.Contains("files here are not as the tag v1.2.3-rc.1 has them", Refusal(repository), StringComparison.Ordinal);
    }

    private static string Refusal(GitRepository repository, params string[] arguments)
    {
        var said = MadeRelease.Run(repository, arguments);
        Assert.Equal((2, ""), (said.Code, said.Output));
        Assert.StartsWith(".ci/release: ", Assert.Single(said.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
        return said.Error;
    }
}
