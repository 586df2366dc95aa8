using System.Globalization;
using System.Text;

namespace Pair.Cli.Files;

/// <summary>Who wrote something, and when.</summary>
internal sealed record Authored(string Name, DateTimeOffset Date);

/// <summary>Who wrote the lines of files, as the user's git knows.</summary>
/// <param name="place">The repository.</param>
/// <param name="head">The newer side: a commit; null for the files of today.</param>
internal sealed class GitHistory(GitPlace place, string? head)
{
    private readonly Dictionary<string, Authored?[]> lines = new(StringComparer.Ordinal);

    /// <summary>Who wrote a line of a file; null where it is not committed, or nobody knows.</summary>
    /// <param name="full">The file, absolute and without links.</param>
    /// <param name="line">From 1.</param>
    public Authored? WriterOf(string full, int line)
    {
        if (InTree(full) is not { } name) return null;
        if (!lines.TryGetValue(name, out var known)) lines[name] = known = Blame(name);
        return line >= 1 && line <= known.Length ? known[line - 1] : null;
    }

    /// <summary>Who made the last commit that touched one of some files since another commit; null where none did.</summary>
    /// <param name="since">The commit; null for any.</param>
    /// <param name="files">Absolute, without links.</param>
    public Authored? LastOf(string? since, IEnumerable<string> files)
    {
        string[] names = [.. files.Select(InTree).OfType<string>()];
        if (place.Top is not { } top || names.Length == 0) return null;
        var to = head ?? "HEAD";
        var answer = place.Needed("A revision").Ask(top, ["--literal-pathspecs", "-c", "log.showSignature=false", "log", "-1", "--no-mailmap", "--format=%an%x00%at", since is null ? to : $"{since}..{to}", "--", .. names]);
        return answer.Code == 0 && answer.Line.Split('\0') is [var name, var seconds] ? Of(name, seconds) : null;
    }

    /// <summary>What the user is called in commits; null where git was never told.</summary>
    public string? UserName => place.Top is { } top && place.Needed("A revision").Ask(top, "config", "user.name") is { Code: 0, Line.Length: > 0 } answer ? answer.Line : null;

    // Each line of the file has a head of `COMMIT OLD NEW`, lines such as `author NAME`, and the line itself behind a tab.
    private Authored?[] Blame(string name)
    {
        string[] at = head is null ? [] : [head];
        var answer = place.Needed("A revision").Ask(place.Top!, ["blame", "--line-porcelain", .. at, "--", name]);
        if (answer.Code != 0) return [];
        var (found, who, when, isCommitted) = (new List<Authored?>(), "", "", false);
        foreach (var line in Encoding.UTF8.GetString(answer.Output).Split('\n'))
        {
            if (line.StartsWith('\t')) found.Add(isCommitted ? Of(who, when) : null);
            else if (line.StartsWith("author ", StringComparison.Ordinal)) who = line["author ".Length..];
            else if (line.StartsWith("author-time ", StringComparison.Ordinal)) when = line["author-time ".Length..];
            else if (line.IndexOf(' ') is 40 or 64) isCommitted = line[..40].AsSpan().ContainsAnyExcept('0');
        }
        return [.. found];
    }

    private static Authored? Of(string name, string seconds) =>
        name.Length > 0 && long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 253402300800 ? new Authored(name, DateTimeOffset.FromUnixTimeSeconds(number)) : null;

    // Null outside the repository.
    private string? InTree(string full)
    {
        if (place.Top is not { } top) return null;
        var name = Path.GetRelativePath(top, full).Replace(Path.DirectorySeparatorChar, '/');
        return name == ".." || name.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(name) ? null : name;
    }
}
