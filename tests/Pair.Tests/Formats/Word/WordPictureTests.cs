using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using Pair.Core.Documents;
using Pair.Formats.Qr;
using Pair.Tests.Documents;
using static Pair.Tests.Formats.Word.WordFile;

namespace Pair.Tests.Formats.Word;

public sealed class WordPictureTests
{
    private static readonly WordFile file = new(EveryBlock.Document);

    [Fact]
    public void Each_address_is_one_picture_that_shows_exactly_its_code()
    {
        var pictures = file.Parts.Where(part => part.Key.EndsWith(".png", StringComparison.Ordinal)).OrderBy(part => part.Key, StringComparer.Ordinal).ToList();
        string[] targets = ["https://www.northshire.example/piew", "https://firststeps.example/massage", "https://health.northshire.example/piew"];
        Assert.Equal(targets.Length, pictures.Count);
        foreach (var (picture, target) in pictures.Zip(targets))
        {
            var matrix = QrMatrix.Of(target);
            var pixels = Pixels(picture.Value);
            Assert.Equal((matrix.Size + 8) * 8, pixels.GetLength(0));
            for (var row = 0; row < pixels.GetLength(0); row++)
                for (var column = 0; column < pixels.GetLength(1); column++)
                    Assert.Equal(IsDark(matrix, row / 8 - 4, column / 8 - 4), pixels[row, column]);
        }
    }

    [Fact]
    public void A_code_is_20_mm_without_its_quiet_zone_and_says_where_it_leads()
    {
        var size = QrMatrix.Of("https://www.northshire.example/piew").Size;
        var extent = file.Body.Descendants(Drawing + "extent").First();
        var side = long.Parse(extent.Attribute("cx")!.Value, CultureInfo.InvariantCulture) / 36000.0;
        Assert.Equal(20, side * size / (size + 8), 2);
        Assert.Equal(extent.Attribute("cx")!.Value, extent.Attribute("cy")!.Value);
        var properties = file.Body.Descendants(Drawing + "docPr").ToList();
        Assert.All(properties, one => Assert.StartsWith("QR code: https://", one.Attribute("descr")!.Value, StringComparison.Ordinal));
        Assert.Equal(["1", "2", "3"], properties.Select(one => one.Attribute("id")!.Value));
    }

    [Fact]
    public void A_code_that_is_shown_twice_is_in_the_file_once()
    {
        var codes = (Block.Codes)EveryBlock.Document.Blocks.Single(block => block is Block.Codes);
        var twice = new WordFile(EveryBlock.Document with { Blocks = [codes, codes] });
        Assert.Equal(2, twice.Parts.Keys.Count(name => name.EndsWith(".png", StringComparison.Ordinal)));
        Assert.Equal(4, twice.Body.Descendants(Drawing + "inline").Count());
    }

    private static bool IsDark(QrMatrix code, int row, int column) =>
        row >= 0 && column >= 0 && row < code.Size && column < code.Size && code.IsDark(row, column);

    // Reads what we write and no other PNG: one bit a pixel, one chunk of data, no filter.
    private static bool[,] Pixels(byte[] png)
    {
        var side = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16));
        Assert.Equal([1, 0, 0, 0, 0], png[24..29]);
        var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(33));
        using var zlib = new ZLibStream(new MemoryStream(png, 41, length), CompressionMode.Decompress);
        using var raw = new MemoryStream();
        zlib.CopyTo(raw);
        var bytes = raw.ToArray();
        var line = side / 8 + 1;
        Assert.Equal(line * side, bytes.Length);
        var pixels = new bool[side, side];
        for (var row = 0; row < side; row++)
        {
            Assert.Equal(0, bytes[row * line]);
            for (var column = 0; column < side; column++)
                pixels[row, column] = (bytes[row * line + 1 + column / 8] >> (7 - column % 8) & 1) == 0;
        }
        return pixels;
    }
}
