using System.IO.Compression;
using System.Reflection.PortableExecutable;

namespace Pair.Tests.Outside.Packages;

/// <summary>Somebody else, in another folder, from a clone of another place or from a source archive, makes the same bytes: nothing of where a release was made is in it.</summary>
public class MadeAgainTests
{
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    [SkippableFact]
    public void No_program_says_where_it_was_made()
    {
        using var package = ZipFile.OpenRead(MadeRelease.At($"Pair.Cli.{MadeRelease.Version}.nupkg"));
        var ours = package.Entries.Where(part => part.Name is "pair.dll" or "Pair.Core.dll" or "Pair.Formats.dll" or "Pair.Pdf.dll").ToList();
        Assert.Equal(4, ours.Count);
        foreach (var part in ours)
        {
            var bytes = Bytes(part);
            Assert.Equal(-1, bytes.AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(MadeRelease.Copy.Path)));
            using var program = new PEReader(new MemoryStream(bytes));
            var lines = program.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
            using var provider = program.ReadEmbeddedPortablePdbDebugDirectoryData(lines);
            var reader = provider.GetMetadataReader();
            Assert.All(reader.Documents, document => Assert.StartsWith("/pair/src/", reader.GetString(reader.GetDocument(document).Name), StringComparison.Ordinal));
            // It has the folder, the place that the clone is from, and the commit.
            Assert.DoesNotContain(SourceLink, reader.CustomDebugInformation.Select(handle => reader.GetGuid(reader.GetCustomDebugInformation(handle).Kind)));
        }
    }

    // A source archive has no commit to say.
    [SkippableFact]
    public void The_package_says_nothing_of_git()
    {
        using var package = ZipFile.OpenRead(MadeRelease.At($"Pair.Cli.{MadeRelease.Version}.nupkg"));
        var about = System.Text.Encoding.UTF8.GetString(Bytes(package.GetEntry("Pair.Cli.nuspec")!));
        Assert.DoesNotContain(MadeRelease.Copy.Git("rev-parse", "HEAD").Trim(), about, StringComparison.Ordinal);
        Assert.Contains($"https://github.com/{MadeRelease.Repository}\"", about, StringComparison.Ordinal);
    }

    private static byte[] Bytes(ZipArchiveEntry part)
    {
        using var stream = part.Open();
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return buffer.ToArray();
    }
}
