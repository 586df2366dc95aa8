namespace Pair.Cli.Files;

/// <summary>A folder as git sees it: in which repository it lies, and what the revisions there are called.</summary>
internal sealed class GitPlace
{
    private readonly Git? git;
    private readonly string folder;
    private readonly Dictionary<string, string?> commits = new(StringComparer.Ordinal);

    private GitPlace(Git? git, string folder, string? top, string? lacks) => (this.git, this.folder, Top, Lacks) = (git, folder, top, lacks);

    /// <summary>The top folder of the repository, absolute, without links; null where there is none.</summary>
    public string? Top { get; }

    /// <summary>What there is not, so that no revision can be read: "git, which is not installed"; null where nothing is in the way.</summary>
    public string? Lacks { get; }

    /// <summary>Git itself. Stops the run where there is none, or no repository.</summary>
    /// <param name="wanting">What needs it, to begin a sentence: <c>--changed-since</c>.</param>
    public Git Needed(string wanting) => Top is null || git is null ? throw Stop.BadInput($"{wanting} needs {Lacks}") : git;

    /// <summary>Looks at a folder.</summary>
    public static GitPlace Of(World world, string folder)
    {
        if (Git.Find(world) is not { } git) return new GitPlace(null, folder, null, "git, which is not installed");
        var top = git.Ask(folder, "rev-parse", "--show-toplevel");
        if (top.Code == 0) return new GitPlace(git, folder, RealPath.Of(Path.GetFullPath(top.Line)), null);
        return new GitPlace(git, folder, null, top.Error.Contains("dubious ownership", StringComparison.Ordinal)
            ? "a repository that git trusts, and the folder of this one belongs to another user"
            : "a git repository, and this folder is in none");
    }

    /// <summary>The commit that a revision is, in hexadecimal digits; null where it is none, or nobody can say.</summary>
    // What begins with a hyphen git would take for an option.
    public string? Commit(string revision)
    {
        if (git is null || Top is null || revision is "" or ['-', ..]) return null;
        if (commits.TryGetValue(revision, out var known)) return known;
        var answer = git.Ask(folder, "rev-parse", "--verify", "--quiet", revision + "^{commit}");
        return commits[revision] = answer.Code == 0 ? answer.Line : null;
    }

    /// <summary>The commit at which two parted; null where git cannot tell.</summary>
    public string? MergeBase(string one, string other) =>
        git!.Ask(folder, "merge-base", one, other) is { Code: 0 } answer ? answer.Line.Split('\n')[0] : null;

    /// <summary>Whether this copy has the youngest commits alone, as CI fetches them.</summary>
    public bool IsShallow => git is not null && Top is not null && git.Ask(folder, "rev-parse", "--is-shallow-repository").Line == "true";

    /// <summary>What a path is at a revision, other than a file: words for the user; null where there is nothing else to say.</summary>
    /// <param name="commit">The revision.</param>
    /// <param name="path">From the top of the repository, with <c>/</c>.</param>
    public string? Oddity(string commit, string path)
    {
        var listed = git!.Ask(Top!, "ls-tree", "-z", "--full-tree", commit, "--", path).Line;
        return listed.StartsWith("120000", StringComparison.Ordinal) ? "a link, which git keeps without what it leads to"
            : listed.StartsWith("160000", StringComparison.Ordinal) ? "another repository (a submodule): run pair there"
            : null;
    }
}
