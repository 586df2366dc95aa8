using System.IO.Compression;

namespace Pair.Packaging;

/// <summary>The .NET tool, as <c>dotnet pack</c> made it.</summary>
internal static class ToolPackage
{
    /// <summary>What a package of .NET itself says of the works in it; the tool has it beside the notices.</summary>
    public const string ExtensionsNotices = "dotnet-extensions-THIRD-PARTY-NOTICES.txt";

    /// <summary>Packs it again, so that the same build gives the same bytes: NuGet dates each part with the moment.</summary>
    public static void MakeRepeatable(string package, DateTimeOffset date)
    {
        List<ArchiveEntry> entries;
        using (var zip = ZipFile.OpenRead(package)) entries = [.. zip.Entries.Select(part => new ArchiveEntry(part.FullName, Read(part)))];
        Archives.WriteZip(package, entries, date);
    }

    /// <summary>One of its parts.</summary>
    public static byte[] Part(string package, string name)
    {
        using var zip = ZipFile.OpenRead(package);
        return Read(zip.GetEntry(name) ?? throw new InvalidDataException($"{Path.GetFileName(package)} has no {name}."));
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
