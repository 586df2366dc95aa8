using System.IO.Compression;

namespace Pair.Packaging;

/// <summary>The .NET tool, as <c>dotnet pack</c> made it.</summary>
internal static class ToolPackage
{
    /// <summary>Packs it again, so that the same build gives the same bytes: NuGet dates each part with the moment.</summary>
    public static void MakeRepeatable(string package, DateTimeOffset date)
    {
        List<ArchiveEntry> entries;
        using (var zip = ZipFile.OpenRead(package)) entries = [.. zip.Entries.Select(part => new ArchiveEntry(part.FullName, Read(part)))];
        Archives.WriteZip(package, entries, date);
    }

    /// <summary>The packages that are in it.</summary>
    public static IReadOnlyList<BuiltPackage> Packages(string package)
    {
        using var zip = ZipFile.OpenRead(package);
        using var deps = new MemoryStream(Read(zip.Entries.Single(entry => entry.Name == "pair.deps.json")));
        return BuiltPackage.Read(deps);
    }

    private static byte[] Read(ZipArchiveEntry part)
    {
        using var stream = part.Open();
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return buffer.ToArray();
    }
}
