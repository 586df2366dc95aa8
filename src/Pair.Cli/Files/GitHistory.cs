using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Pair.Cli.Files;

/// <summary>Who wrote something, and when.</summary>
internal sealed record Authored(string Name, DateTimeOffset Date);

/// <summary>Who wrote the lines of files, as the user's git knows.</summary>
/// <param name="place">The repository.</param>
/// <param name="since">The older side: a commit; null where it is files.</param>
/// <param name="head">The newer side: a commit; null for the files of today.</param>
internal sealed partial class GitHistory(GitPlace place, string? since, string? head)
{
    private readonly Dictionary<string, Line[]> lines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Line[]> lastSeen = new(StringComparer.Ordinal);
    private readonly Lazy<string[]?> unfiltered = new(() => place.Needed("A revision").WithoutFilters(place.Top!));
    private HashSet<string>? commits;

    // Git reads files of today through the filters that the repository names, unless it is told not to.
    private string[]? Unfiltered => unfiltered.Value;

    private string To => head ?? "HEAD";

    /// <summary>Who wrote a line of a file; null where it is not committed, or nobody knows.</summary>
    /// <param name="full">The file, absolute and without links.</param>
    /// <param name="line">From 1.</param>
    public Authored? WriterOf(string full, int line) => LineOf(full, line)?.Writer;

    /// <summary>Whether a line of the newer side was written after the older side; true where nobody knows.</summary>
    /// <param name="full">The file, absolute and without links.</param>
    /// <param name="line">From 1.</param>
    public bool IsSince(string full, int line) =>
        since is null || LineOf(full, line) is not { Writer: not null } known || (commits ??= [.. Ask("rev-list", $"{since}..{To}").Split('\n')]).Contains(known.Commit);

    /// <summary>Who made the commit that took a line of the older side away; null where none did, or nobody knows.</summary>
    /// <param name="full">The file, absolute and without links.</param>
    /// <param name="line">From 1, as it stood at the older side.</param>
    public Authored? RemoverOf(string full, int line)
    {
        if (LastSeen(full, line) is not { } last || InTree(full) is not { } name) return null;
        var first = Ask("--literal-pathspecs", "-c", "log.showSignature=false", "log", "--reverse", "--ancestry-path", "--no-mailmap", "--format=%an%x00%at", $"{last.Commit}..{To}", "--", name).Split('\n')[0];
        return first.Split('\0') is [var who, var seconds] ? Of(who, seconds) : null;
    }

    /// <summary>Whether a line of the older side is still there in the last commit, and gone from the files of today.</summary>
    /// <param name="full">The file, absolute and without links.</param>
    /// <param name="line">From 1, as it stood at the older side.</param>
    public bool IsGoneUncommitted(string full, int line)
    {
        if (head is not null || InTree(full) is not { } name || LastSeen(full, line) is not { } last || last.Commit != Ask("rev-parse", "HEAD").Trim()) return false;
        if (Unfiltered is not { } before) return false;
        foreach (var text in Ask([.. before, "--literal-pathspecs", "diff", "--no-ext-diff", "--no-textconv", "--ignore-submodules", "--no-color", "-U0", "HEAD", "--", name]).Split('\n'))
            if (Hunk().Match(text) is { Success: true } hunk)
            {
                var from = int.Parse(hunk.Groups[1].Value, CultureInfo.InvariantCulture);
                var count = hunk.Groups[2].Success ? int.Parse(hunk.Groups[2].Value, CultureInfo.InvariantCulture) : 1;
                if (last.Number >= from && last.Number < from + count) return true;
            }
        return false;
    }

    /// <summary>Who made the last commit that touched one of some files since the older side; null where none did.</summary>
    /// <param name="files">Absolute, without links.</param>
    public Authored? LastOf(IEnumerable<string> files)
    {
        string[] names = [.. files.Select(InTree).OfType<string>()];
        if (place.Top is not { } top || names.Length == 0) return null;
        var answer = place.Needed("A revision").Ask(top, ["--literal-pathspecs", "-c", "log.showSignature=false", "log", "-1", "--no-mailmap", "--format=%an%x00%at", since is null ? To : $"{since}..{To}", "--", .. names]);
        return answer.Code == 0 && answer.Line.Split('\0') is [var name, var seconds] ? Of(name, seconds) : null;
    }

    /// <summary>What the user is called in commits; null where git was never told.</summary>
    public string? UserName => place.Top is { } top && place.Needed("A revision").Ask(top, "config", "user.name") is { Code: 0, Line.Length: > 0 } answer ? answer.Line : null;

    // Each line of the file has a head of `COMMIT OLD NEW`, lines such as `author NAME`, and the line itself behind a tab.
    private Line[] Blame(params string[] what)
    {
        if (Unfiltered is not { } before) return [];
        var answer = place.Needed("A revision").Ask(place.Top!, [.. before, "blame", "--no-textconv", "--line-porcelain", .. what]);
        if (answer.Code != 0) return [];
        var (found, who, when, commit, number) = (new List<Line>(), "", "", "", 0);
        foreach (var line in Encoding.UTF8.GetString(answer.Output).Split('\n'))
        {
            if (line.StartsWith('\t')) found.Add(new Line(commit.AsSpan().ContainsAnyExcept('0') ? Of(who, when) : null, commit, number));
            else if (line.StartsWith("author ", StringComparison.Ordinal)) who = line["author ".Length..];
            else if (line.StartsWith("author-time ", StringComparison.Ordinal)) when = line["author-time ".Length..];
            else if (line.IndexOf(' ') is 40 or 64 && line.Split(' ') is [var its, var at, ..]) (commit, number) = (its, int.Parse(at, CultureInfo.InvariantCulture));
        }
        return [.. found];
    }

    private Line? LineOf(string full, int line)
    {
        if (InTree(full) is not { } name) return null;
        string[] at = head is null ? [] : [head];
        if (!lines.TryGetValue(name, out var known)) lines[name] = known = Blame([.. at, "--", name]);
        return line >= 1 && line <= known.Length ? known[line - 1] : null;
    }

    // Empty where git has no answer.
    private string Ask(params string[] arguments) => place.Needed("A revision").Ask(place.Top!, arguments) is { Code: 0 } answer ? Encoding.UTF8.GetString(answer.Output) : "";

    private static Authored? Of(string name, string seconds) =>
        name.Length > 0 && long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 253402300800 ? new Authored(name, DateTimeOffset.FromUnixTimeSeconds(number)) : null;

    // Null outside the repository.
    private string? InTree(string full)
    {
        if (place.Top is not { } top) return null;
        var name = Path.GetRelativePath(top, full).Replace(Path.DirectorySeparatorChar, '/');
        return name == ".." || name.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(name) ? null : name;
    }

    // Where a line of the older side was seen last: git walks on from there to the newer side.
    private Line? LastSeen(string full, int line)
    {
        if (since is null || InTree(full) is not { } name || line < 1) return null;
        if (Ask("rev-parse", To).Trim() == since) return new Line(null, since, line);
        if (!lastSeen.TryGetValue(name, out var known)) lastSeen[name] = known = Blame("--reverse", $"{since}..{To}", "--", name);
        return line <= known.Length && known[line - 1].Commit.Length > 0 ? known[line - 1] : null;
    }

    [GeneratedRegex(@"^@@ -(\d+)(?:,(\d+))? ")]
    private static partial Regex Hunk();

    // A line, who wrote it, in which commit and where it stands in that; read backwards, the last commit that had it.
    private sealed record Line(Authored? Writer, string Commit, int Number);
}
