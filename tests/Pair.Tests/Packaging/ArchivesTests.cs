using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using Pair.Packaging;

namespace Pair.Tests.Packaging;

/// <summary>What is packed twice is the same, whatever NuGet or the moment add to it.</summary>
public sealed class ArchivesTests : IDisposable
{
    private static readonly DateTimeOffset Day = new(2026, 11, 22, 10, 20, 30, TimeSpan.Zero);
    private static readonly ArchiveEntry[] Entries = [new("pair/pair", Encoding.UTF8.GetBytes("program"), Runs: true), new("pair/LICENSE", Encoding.UTF8.GetBytes("words"))];

    private readonly string folder = Directory.CreateTempSubdirectory("pair-archives-").FullName;

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void An_archive_has_one_order_one_date_and_no_owner()
    {
        Archives.WriteTar(At("a.tar.gz"), Entries, Day);
        Archives.WriteTar(At("b.tar.gz"), Entries.Reverse(), Day);
        Assert.Equal(File.ReadAllBytes(At("a.tar.gz")), File.ReadAllBytes(At("b.tar.gz")));
        Archives.WriteZip(At("a.zip"), Entries, Day);
        Archives.WriteZip(At("b.zip"), Entries.Reverse(), Day);
        Assert.Equal(File.ReadAllBytes(At("a.zip")), File.ReadAllBytes(At("b.zip")));

        using var tar = new TarReader(new GZipStream(File.OpenRead(At("a.tar.gz")), CompressionMode.Decompress));
        var licence = tar.GetNextEntry(copyData: true)!;
        var program = tar.GetNextEntry(copyData: true)!;
        Assert.Equal(("pair/LICENSE", Day, 0, 0), (licence.Name, licence.ModificationTime, licence.Uid, licence.Gid));
        Assert.Equal((UnixFileMode)0b110_100_100, licence.Mode);
        Assert.Equal((UnixFileMode)0b111_101_101, program.Mode);
    }

    [Fact]
    public void A_package_of_NuGet_is_packed_again_without_the_moment_that_it_was_made_in()
    {
        // Nothing in it is started by itself.
        var parts = Entries.Select(entry => entry with { Runs = false }).ToArray();
        Archives.WriteZip(At("a"), parts, Day);
        Archives.WriteZip(At("b"), parts, Day.AddDays(3));
        Assert.NotEqual(File.ReadAllBytes(At("a")), File.ReadAllBytes(At("b")));
        ToolPackage.MakeRepeatable(At("b"), Day);
        Assert.Equal(File.ReadAllBytes(At("a")), File.ReadAllBytes(At("b")));
        using var zip = ZipFile.OpenRead(At("b"));
        using var words = new StreamReader(zip.GetEntry("pair/LICENSE")!.Open());
        Assert.Equal("words", words.ReadToEnd());
    }

    private string At(string name) => Path.Combine(folder, name);
}
