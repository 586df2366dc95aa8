using Pair.Core.Text;

namespace Pair.Cli.Files;

/// <summary>A room behind the door to files that one can look around in, as finding pathways needs: the disk, the disk with edits, a git revision.</summary>
internal abstract class Room : Sources
{
    /// <summary>Whether what the user names may be missing here: it did not exist yet, or exists no longer.</summary>
    public virtual bool IsPast => false;

    /// <summary>Whether there is a file by a path: relative to the current folder, or absolute.</summary>
    public abstract bool HasFile(string path);

    /// <summary>Whether there is a folder by a path.</summary>
    public abstract bool HasFolder(string path);

    /// <summary>Files of one folder whose names end so, sorted ordinally, in the form <see cref="Sources.Read"/> takes; hidden ones and folders are none.</summary>
    public abstract IReadOnlyList<string> FilesIn(string folder, string ending);
}
