namespace Pair.Cli.Files;

/// <summary>Paths as findings print them: relative to the current folder, with <c>/</c>, one spelling for one file.</summary>
internal static class ShownPath
{
    /// <summary>The shown form of a path; a path far outside stays absolute when it was typed so.</summary>
    /// <param name="folder">Current folder, absolute.</param>
    /// <param name="path">As typed: relative to the current folder, or absolute.</param>
    public static string Of(string folder, string path)
    {
        if (path == DiskSources.StandardInput) return path;
        var full = Full(folder, path);
        var relative = Relative(folder, full);
        var outside = relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative);
        return Slashed(outside && Path.IsPathRooted(path) ? full : relative);
    }

    /// <summary>The absolute form.</summary>
    public static string Full(string folder, string path) =>
        path.Length == 0 ? folder : Path.TrimEndingDirectorySeparator(Path.GetFullPath(Nameable(path), folder));

    /// <summary>A path that the platform takes, whatever an author typed: no file's name holds a NUL, so none is found there.</summary>
    public static string Nameable(string path) => path.Replace('\0', '\uFFFD');

    /// <summary>A path as seen from a folder, both absolute. Below the folder it is what stands behind it; the platform's way round compiles a comparison first.</summary>
    public static string Relative(string folder, string full) =>
        full.Length > folder.Length + 1 && full[folder.Length] == Path.DirectorySeparatorChar && full.StartsWith(folder, StringComparison.Ordinal) && folder.Length > 1
            ? full[(folder.Length + 1)..]
            : Path.GetRelativePath(folder, full);

    /// <summary>The folder that holds a file, both in shown form; <c>.</c> is the current one.</summary>
    public static string FolderOf(string path)
    {
        var slash = path.LastIndexOf('/');
        return slash < 0 ? "." : slash == 0 ? "/" : path[..slash];
    }

    // On Unix a backslash is a letter like any other.
    private static string Slashed(string path) => OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path;
}
