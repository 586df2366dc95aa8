namespace Pair.Packaging;

/// <summary>A file of an archive.</summary>
/// <param name="Name">With folders, parted by <c>/</c>.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Runs">Whether it is a program.</param>
internal sealed record ArchiveEntry(string Name, byte[] Content, bool Runs = false);
