using System.IO.Compression;
using Pair.Core.Documents;
using Pair.Tests.Formats.Word;

namespace Pair.Tests.Formats.Office;

/// <summary>A document has the same bytes wherever it was made, though the platform writes its operating system into every zip.</summary>
public sealed class ZipOriginTests
{
    [Fact]
    public void No_entry_of_a_document_says_on_which_system_it_was_made()
    {
        var word = new WordFile(WordFile.Of(new Inline.Words("Words", default, Origin.Edition)));
        Assert.Equal(Enumerable.Repeat((byte)0, word.Parts.Count), Systems(word.Bytes.ToArray()));
    }

    [Fact]
    public void What_the_platform_writes_by_itself_does()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true)) zip.CreateEntry("a");
        Assert.Equal([OperatingSystem.IsWindows() ? (byte)0 : (byte)3], Systems(file.ToArray()));
    }

    // Each record of the list begins with a signature that these small files have nowhere else.
    private static IEnumerable<byte> Systems(byte[] file)
    {
        for (var at = file.AsSpan().IndexOf("PK\u0001\u0002"u8); at >= 0;)
        {
            yield return file[at + 5];
            var next = file.AsSpan(at + 4).IndexOf("PK\u0001\u0002"u8);
            at = next < 0 ? -1 : at + 4 + next;
        }
    }
}
