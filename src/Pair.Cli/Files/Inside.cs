namespace Pair.Cli.Files;

/// <summary>Whether what a <c>pair.yaml</c> names lies in its folder: a file that somebody sends must neither read nor write elsewhere. What the user types may lead anywhere.</summary>
internal static class Inside
{
    /// <summary>Whether a path is the folder of a workspace or below it, by its words and by its links.</summary>
    /// <param name="world">Its current folder.</param>
    /// <param name="room">Knows the links.</param>
    /// <param name="workspace">The folder, in shown form.</param>
    /// <param name="path">The path, in shown form; it need not be there.</param>
    public static bool Is(World world, Room room, string workspace, string path)
    {
        var (root, full) = (Path.TrimEndingDirectorySeparator(ShownPath.Full(world.Folder, workspace)), ShownPath.Full(world.Folder, path));
        return full == root || (full.StartsWith(Path.EndsInDirectorySeparator(root) ? root : root + Path.DirectorySeparatorChar, StringComparison.Ordinal) && room.Holds(workspace, path));
    }
}
