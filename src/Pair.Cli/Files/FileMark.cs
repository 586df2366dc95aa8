using Pair.Core.Text;

namespace Pair.Cli.Files;

/// <summary>By what one sees, without reading it, that a file is another than it was.</summary>
/// <param name="Length">How many bytes it had.</param>
/// <param name="Written">When it was written last.</param>
internal sealed record FileMark(long Length, DateTime Written)
{
    /// <summary>The mark of a file that is open.</summary>
    public static FileMark Of(FileStream file) => new(file.Length, File.GetLastWriteTimeUtc(file.SafeFileHandle));

    /// <summary>Whether a file is still what was read of it. Where its mark is another, its bytes are looked at: programs that carry files elsewhere set times.</summary>
    /// <param name="path">Where it is, absolute.</param>
    /// <param name="read">What was read.</param>
    public bool IsStill(string path, SourceRead? read)
    {
        try
        {
            var now = new FileInfo(path);
            if (!now.Exists) return false;
            // One that grew while it was read had another length at its beginning.
            if (read is not SourceRead.Bytes { Content: var bytes }) return now.Length == Length && now.LastWriteTimeUtc == Written;
            if (now.Length == Length && now.LastWriteTimeUtc == Written && bytes.Length == Length) return true;
            return now.Length == bytes.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes.Span);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
