namespace Pair.Core.Text;

/// <summary>The one door to files. Disk, a git revision and memory are rooms behind it; Core never sees which.</summary>
public abstract class Sources
{
    /// <summary>Reads a file. The path uses <c>/</c> and is relative to the current folder or absolute, as in findings.</summary>
    /// <returns>The bytes or why there are none.</returns>
    public abstract SourceRead Read(string path);

    /// <summary>Paths of files that match a pattern (<c>*</c>, <c>**</c>), relative to a folder, sorted ordinally, each in the form <see cref="Read"/> takes.</summary>
    public abstract Seq<string> Match(string folder, string pattern);

    /// <summary>Whether a file whose name lies in a folder is really there: where there are links, one may lead elsewhere.</summary>
    public virtual bool Holds(string folder, string path) => true;

    /// <summary>Where a path really leads, for a finding to name: absolute; null where no link is in it, or nobody can say.</summary>
    public virtual string? LeadsTo(string path) => null;
}

/// <summary>What came of reading a file.</summary>
public abstract record SourceRead
{
    private SourceRead() { }

    /// <summary>The bytes as they are on disk.</summary>
    public sealed record Bytes(ReadOnlyMemory<byte> Content) : SourceRead;

    /// <summary>There is no file by this name.</summary>
    public sealed record Missing : SourceRead;

    /// <summary>The file cannot be read; the reason is one line for the user.</summary>
    public sealed record Refused(string Reason) : SourceRead;
}
