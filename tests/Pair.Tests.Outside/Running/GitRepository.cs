namespace Pair.Tests.Outside.Running;

/// <summary>A git repository in a folder of its own, with a branch <c>main</c>. Skips the test where git is missing.</summary>
public sealed class GitRepository : IDisposable
{
    // Nothing of the user's own settings: a signature or a hook would get in the way.
    private static readonly KeyValuePair<string, string?>[] variables =
    [
        new("GIT_CONFIG_GLOBAL", OperatingSystem.IsWindows() ? "NUL" : "/dev/null"), new("GIT_CONFIG_NOSYSTEM", "1"), new("GIT_DIR", null), new("GIT_INDEX_FILE", null), new("GIT_WORK_TREE", null),
    ];

    private readonly TemporaryFolder folder = new();

    /// <summary>Makes an empty one.</summary>
    public GitRepository()
    {
        Programs.Need("git");
        Git("init", "--quiet");
        Git("symbolic-ref", "HEAD", "refs/heads/main");
    }

    /// <summary>Its top folder.</summary>
    public string Path => folder.Path;

    /// <summary>Writes a file.</summary>
    public GitRepository With(string path, string text)
    {
        var full = folder.File(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    /// <summary>Commits all files as they are.</summary>
    public GitRepository Commit()
    {
        Git("add", "--all");
        Git("-c", "user.name=A Lead", "-c", "user.email=lead@northshire.example", "commit", "--quiet", "--message", "As it was");
        return this;
    }

    /// <summary>Runs git and demands that it ends well.</summary>
    public string Git(params string[] arguments)
    {
        var said = Programs.Run("git", arguments, folder.Path, variables);
        Assert.True(said.Code == 0, $"git {string.Join(' ', arguments)} ended with {said.Code}:\n{said.Error}{said.Output}");
        return said.Output;
    }

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();
}
