using Pair.Cli.Files;
using Pair.Cli.Inputs;

namespace Pair.Cli.Fixing;

/// <summary>Which files may be edited: those of the workspaces that were read, and none outside them, wherever a link leads.</summary>
internal sealed class Workplace(Room disk, World world, Reading reading)
{
    /// <summary>Whether a file may be edited.</summary>
    public bool Allows(string path)
    {
        if (path == DiskSources.StandardInput) return false;
        // A workspace file and a part that nobody includes are what the user named, or lie where pair looked for them.
        var folders = reading.Pathways.Where(pathway => pathway.IsReadFrom(path)).Select(pathway => pathway.Home.Folder).ToList();
        if (folders.Count == 0) folders.Add(ShownPath.FolderOf(path));
        return folders.TrueForAll(folder => IsBelow(folder, path) && disk.Holds(folder, path));
    }

    private bool IsBelow(string folder, string path)
    {
        var (start, file) = (ShownPath.Full(world.Folder, folder), ShownPath.Full(world.Folder, path));
        return file.StartsWith(Path.EndsInDirectorySeparator(start) ? start : start + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }
}
