namespace Pair.Cli.Files;

/// <summary>
/// A pattern with one <c>*</c>, in the name of the file, such as <c>services/*.pair.yaml</c>: what nearly everybody writes. It is
/// matched here as the globbing library would, which is slow to load.
/// </summary>
/// <param name="Folder">What stands before the name; empty for none.</param>
/// <param name="Beginning">What a name begins with.</param>
/// <param name="Ending">What it ends with.</param>
internal sealed record NamePattern(string Folder, string Beginning, string Ending)
{
    /// <summary>The pattern, or null for one that the library must match.</summary>
    public static NamePattern? Of(string pattern)
    {
        var (slash, star) = (pattern.LastIndexOf('/'), pattern.IndexOf('*'));
        // Folders that begin with a dot, hidden or `..`, are the library's: it has ways of its own with them.
        var plain = !pattern.Contains('\\') && !Path.IsPathRooted(pattern) && !("/" + pattern[..(slash + 1)]).Contains("/.");
        return plain && star > slash && star == pattern.LastIndexOf('*')
            ? new NamePattern(pattern[..(slash + 1)], pattern[(slash + 1)..star], pattern[(star + 1)..])
            : null;
    }

    /// <summary>Files that match, relative to a folder, in no order. What cannot be looked into holds nothing.</summary>
    public List<string> FilesIn(string start)
    {
        var folder = Path.GetFullPath(Folder, start);
        if (!Directory.Exists(folder)) return [];
        var found = new List<string>();
        foreach (var file in Directory.EnumerateFiles(folder, "*", new EnumerationOptions { IgnoreInaccessible = true, AttributesToSkip = 0 }))
            if (Path.GetFileName(file) is var name && Matches(name)) found.Add(Folder + name);
        return found;
    }

    private bool Matches(string name) =>
        name.Length >= Beginning.Length + Ending.Length
        && name.StartsWith(Beginning, StringComparison.Ordinal) && name.EndsWith(Ending, StringComparison.Ordinal);
}
