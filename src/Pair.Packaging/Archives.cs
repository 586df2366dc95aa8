using System.Formats.Tar;
using System.IO.Compression;

namespace Pair.Packaging;

/// <summary>Archives that come out the same each time: in one order, with one date, and of nobody.</summary>
internal static class Archives
{
    private const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode Runnable = Readable | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>A <c>.tar.gz</c>.</summary>
    public static void WriteTar(string path, IEnumerable<ArchiveEntry> entries, DateTimeOffset date)
    {
        using var packed = new GZipStream(File.Create(path), CompressionLevel.SmallestSize);
        using var tar = new TarWriter(packed, TarEntryFormat.Ustar);
        foreach (var entry in Sorted(entries))
        {
            tar.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, entry.Name)
            {
                DataStream = new MemoryStream(entry.Content), ModificationTime = date, Mode = entry.Runs ? Runnable : Readable,
            });
        }
    }

    /// <summary>A <c>.zip</c>.</summary>
    public static void WriteZip(string path, IEnumerable<ArchiveEntry> entries, DateTimeOffset date)
    {
        using var zip = new ZipArchive(File.Create(path), ZipArchiveMode.Create);
        foreach (var entry in Sorted(entries))
        {
            var part = zip.CreateEntry(entry.Name, CompressionLevel.SmallestSize);
            part.LastWriteTime = date;
            // The same on every machine, whatever it makes of permissions by itself.
            part.ExternalAttributes = (int)(0x8000 | (uint)(entry.Runs ? Runnable : Readable)) << 16;
            using var stream = part.Open();
            stream.Write(entry.Content);
        }
    }

    private static IEnumerable<ArchiveEntry> Sorted(IEnumerable<ArchiveEntry> entries) => entries.OrderBy(entry => entry.Name, StringComparer.Ordinal);
}
