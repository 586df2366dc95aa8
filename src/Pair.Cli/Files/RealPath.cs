namespace Pair.Cli.Files;

/// <summary>Where a path leads when its links are followed.</summary>
internal static class RealPath
{
    /// <summary>The path without links; what does not exist, or leads round in a circle, stays as it is.</summary>
    public static string Of(string path)
    {
        if (Path.GetDirectoryName(path) is not { } above) return path;
        var here = Path.Combine(Of(above), Path.GetFileName(path));
        try
        {
            return new FileInfo(here).ResolveLinkTarget(returnFinalTarget: true) is { } target ? Of(target.FullName) : here;
        }
        catch (IOException)
        {
            return here;
        }
    }

    /// <summary>Whether one of the names between a folder and a file below it is a link.</summary>
    public static bool HasLink(string folder, string file)
    {
        for (var at = file; at.Length > folder.Length && Path.GetDirectoryName(at) is { } above; at = above)
            if (new FileInfo(at).LinkTarget is not null) return true;
        return false;
    }
}
