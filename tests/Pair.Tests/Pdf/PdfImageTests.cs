using System.Buffers.Binary;
using System.IO.Compression;
using Pair.Pdf.Content;
using static Pair.Tests.Pdf.Setting;

namespace Pair.Tests.Pdf;

public sealed class PdfImageTests
{
    [Fact]
    public void A_png_with_transparency_is_laid_on_white()
    {
        // One red pixel, one half transparent black one.
        var raster = Raster.TryRead(Png(2, 1, 6, [0, 255, 0, 0, 255, 0, 0, 0, 128]))!;
        var reader = Read(new Flow.Picture(raster, 20, "Two pixels"));
        var image = (PdfStream)reader.Resolve(reader.Dictionary(reader.Dictionary(reader.Pages[0].Head["Resources"])["XObject"])["I0"])!;
        Assert.Equal([255, 0, 0, 127, 127, 127], image.Data);
        Assert.Equal("Two pixels", reader.Structure.OfType("Figure").Single().Alternative);
    }

    [Fact]
    public void A_grey_png_stays_grey_and_its_filters_are_undone()
    {
        var raster = Raster.TryRead(Png(2, 2, 0, [1, 10, 5, 2, 1, 1]))!;
        Assert.Equal((2, 2), (raster.Width, raster.Height));
        var reader = Read(new Flow.Picture(raster, 20, "Grey"));
        var image = (PdfStream)reader.Resolve(reader.Dictionary(reader.Dictionary(reader.Pages[0].Head["Resources"])["XObject"])["I0"])!;
        Assert.Equal([10, 15, 11, 16], image.Data);
    }

    [Fact]
    public void A_jpeg_goes_in_as_it_is()
    {
        byte[] jpeg = [0xFF, 0xD8, 0xFF, 0xC0, 0, 17, 8, 0, 6, 0, 12, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0, 0xFF, 0xD9];
        var raster = Raster.TryRead(jpeg)!;
        Assert.Equal((12, 6), (raster.Width, raster.Height));
        var reader = Read(new Flow.Picture(raster, 24, "Photograph"));
        var image = (PdfStream)reader.Resolve(reader.Dictionary(reader.Dictionary(reader.Pages[0].Head["Resources"])["XObject"])["I0"])!;
        Assert.Equal(jpeg, image.Raw);
        Assert.Equal(new PdfName("DCTDecode"), image.Head["Filter"]);
    }

    [Fact]
    public void Damaged_or_foreign_files_are_no_pictures()
    {
        var good = Png(2, 1, 6, [0, 255, 0, 0, 255, 0, 0, 0, 128]);
        for (var length = 0; length < good.Length - 12; length++) Assert.Null(Raster.TryRead(good.AsMemory(0, length)));
        Assert.Null(Raster.TryRead("GIF89a and so on, which is not read"u8.ToArray()));
        Assert.Null(Raster.TryRead(Png(60000, 60000, 6, [0])));
        Assert.Null(Raster.TryRead(new byte[] { 0xFF, 0xD8, 0xFF, 0xC0, 0, 17, 8, 0, 6, 0, 12, 4, 0, 0, 0, 0 })); // printing inks
    }

    private static byte[] Png(int width, int height, byte colour, byte[] rows)
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionMode.Compress, true)) deflate.Write(rows);
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        (head[8], head[9]) = (8, colour);
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Chunk("IHDR"u8, head), .. Chunk("IDAT"u8, packed.ToArray()), .. Chunk("IEND"u8, [])];
    }

    private static byte[] Chunk(ReadOnlySpan<byte> type, byte[] body)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, body.Length);
        return [.. length, .. type, .. body, 0, 0, 0, 0]; // nobody checks the sum
    }
}
