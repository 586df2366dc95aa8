using Pair.Cli.Reporting;

namespace Pair.Cli.Watching;

/// <summary>A file that is not as it was.</summary>
/// <param name="Path">In shown form.</param>
/// <param name="What">What became of it, in words: <c>changed</c>, <c>is new</c>, <c>is gone</c>.</param>
internal sealed record FileChange(string Path, string What)
{
    // Who takes over a branch changes hundreds at once.
    private const int MostTold = 3;

    /// <summary>Changes in one line.</summary>
    public static string Line(IReadOnlyList<FileChange> changes)
    {
        var told = new List<string>();
        foreach (var change in changes)
            if (told.Count < MostTold || changes.Count == MostTold + 1) told.Add($"{ScreenText.Clean(change.Path)} {change.What}");
        if (told.Count < changes.Count) told.Add($"and {changes.Count - told.Count} more");
        return string.Join(", ", told) + ".";
    }
}
