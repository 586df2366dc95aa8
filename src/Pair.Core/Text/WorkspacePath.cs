namespace Pair.Core.Text;

/// <summary>Paths with <c>/</c>, put together and made short without asking a disk.</summary>
internal static class WorkspacePath
{
    /// <summary>The folder of a file; empty for the current one.</summary>
    public static string FolderOf(string path)
    {
        var slash = path.LastIndexOf('/');
        return slash < 0 ? "" : slash == 0 ? "/" : path[..slash];
    }

    /// <summary>A path as seen from a folder, without <c>.</c> and without <c>..</c> behind a name.</summary>
    public static string Join(string folder, string path)
    {
        var whole = folder is "" or "." || path.StartsWith('/') ? path : folder.TrimEnd('/') + "/" + path;
        var parts = new List<string>();
        foreach (var part in whole.Split('/'))
        {
            if (part is "" or ".") continue;
            if (part == ".." && parts.Count > 0 && parts[^1] != "..") parts.RemoveAt(parts.Count - 1);
            else if (part != ".." || !whole.StartsWith('/')) parts.Add(part);
        }
        return (whole.StartsWith('/') ? "/" : "") + string.Join('/', parts);
    }

    /// <summary>Whether a path lies in a folder; both are short already.</summary>
    public static bool IsInside(string folder, string path)
    {
        if (folder.Length == 0) return !path.StartsWith("../", StringComparison.Ordinal) && path != ".." && !path.StartsWith('/');
        // A folder above the current one holds what does not climb higher.
        if (Array.TrueForAll(folder.Split('/'), static part => part == "..")) return !path.StartsWith('/') && !path.StartsWith(folder + "/..", StringComparison.Ordinal);
        return folder == "/" || path == folder || path.StartsWith(folder + "/", StringComparison.Ordinal);
    }

    /// <summary>Whether the words name many files.</summary>
    public static bool IsPattern(string path) => path.Contains('*');
}
