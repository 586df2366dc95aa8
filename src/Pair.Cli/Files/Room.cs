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

    /// <summary>
    /// The first file that is not any more as it was read. Who saves one empties it first, or moves it away, and what was read in that moment is half of it: nothing made of that may take the place of
    /// what was made of the whole.
    /// </summary>
    /// <param name="paths">Which files; null for all that were read.</param>
    /// <returns>Its path; null where all are the same, and where they cannot change.</returns>
    public virtual string? FirstChanged(IReadOnlyList<string>? paths) => null;

    /// <summary>The first file that a pattern found before and finds no more, or the other way round.</summary>
    /// <returns>Its path; null where all are the same, and where they cannot change.</returns>
    public virtual string? FirstComeOrGone() => null;
}
