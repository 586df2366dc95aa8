using System.IO.Compression;
using Pair.Pdf.Content;
using Pair.Pdf.Fonts;

namespace Pair.Pdf.Images;

/// <summary>Decodes PNG files (all colour types and depths, not interlaced) to grey or RGB with eight bits.</summary>
internal static class PngFile
{
    /// <summary>A small file can claim any size; more than this no document needs.</summary>
    internal const long MostPixels = 40_000_000;

    internal static Raster? TryRead(ReadOnlySpan<byte> file)
    {
        if (file.Length < 33 || !IsPng(file)) return null;
        var (width, height) = ((int)FontFace.U32(file, 16), (int)FontFace.U32(file, 20));
        int depth = file[24], colour = file[25];
        if (width <= 0 || height <= 0 || (long)width * height > MostPixels || file[28] != 0 || file[26] != 0) return null;
        if (colour is not (0 or 2 or 3 or 4 or 6) || depth is not (1 or 2 or 4 or 8 or 16) || (depth < 8 && colour is not (0 or 3))) return null;
        if (colour == 3 && depth == 16) return null;

        using var packed = new MemoryStream();
        ReadOnlySpan<byte> palette = default, alpha = default;
        for (long at = 8; at + 12 <= file.Length;)
        {
            var length = FontFace.U32(file, (int)at);
            if (at + 12 + length > file.Length) return null;
            var body = file.Slice((int)at + 8, (int)length);
            var type = file.Slice((int)at + 4, 4);
            if (type.SequenceEqual("IDAT"u8)) packed.Write(body);
            else if (type.SequenceEqual("PLTE"u8)) palette = body;
            else if (type.SequenceEqual("tRNS"u8)) alpha = body;
            at += 12 + length;
        }

        var samples = colour switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };
        var stride = (int)(((long)width * samples * depth + 7) / 8);
        var rows = Unpack(packed, stride, height, Math.Max(1, samples * depth / 8));
        if (rows is null) return null;
        var grey = colour is 0 or 4;
        var pixels = new byte[(long)width * height * (grey ? 1 : 3)];
        var target = 0;
        for (var y = 0; y < height; y++)
        {
            var row = rows.AsSpan(y * stride, stride);
            for (var x = 0; x < width; x++) target = AddPixel(pixels, target, row, x, depth, colour, palette, alpha);
        }

        return new Raster(width, height, grey, false, pixels);
    }

    private static bool IsPng(ReadOnlySpan<byte> file) => file[..8].SequenceEqual((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);

    private static int AddPixel(
        byte[] pixels, int target, ReadOnlySpan<byte> row, int x, int depth, int colour, ReadOnlySpan<byte> palette, ReadOnlySpan<byte> alpha)
    {
        switch (colour)
        {
            case 0:
                var value = Sample(row, x, depth);
                var grey = depth == 16 ? value : value * 255 / ((1 << Math.Min(depth, 8)) - 1);
                pixels[target++] = (byte)(alpha.Length >= 2 && depth <= 8 && FontFace.U16(alpha, 0) == value ? 255 : grey);
                break;
            case 3:
                var entry = Sample(row, x, depth);
                var opacity = entry < alpha.Length ? alpha[entry] : 255;
                for (var i = 0; i < 3; i++) pixels[target++] = OnWhite(3 * entry + i < palette.Length ? palette[3 * entry + i] : 0, opacity);
                break;
            case 4:
                pixels[target++] = OnWhite(Sample(row, 2 * x, depth), Sample(row, 2 * x + 1, depth));
                break;
            default:
                var count = colour == 6 ? 4 : 3;
                var cover = colour == 6 ? Sample(row, 4 * x + 3, depth) : 255;
                for (var i = 0; i < 3; i++) pixels[target++] = OnWhite(Sample(row, count * x + i, depth), cover);
                break;
        }

        return target;
    }

    /// <summary>A sample; of sixteen bits the upper eight, which is all that a page shows.</summary>
    private static int Sample(ReadOnlySpan<byte> row, int index, int depth) => depth switch
    {
        8 => row[index],
        16 => row[2 * index],
        _ => row[index * depth / 8] >> (8 - depth - index * depth % 8) & ((1 << depth) - 1),
    };

    private static byte OnWhite(int value, int opacity) => (byte)((value * opacity + 255 * (255 - opacity) + 127) / 255);

    /// <summary>Inflates and undoes the filters; null where the data is damaged or too short.</summary>
    private static byte[]? Unpack(MemoryStream packed, int stride, int height, int step)
    {
        packed.Position = 0;
        var rows = new byte[(long)stride * height];
        try
        {
            using var inflate = new ZLibStream(packed, CompressionMode.Decompress);
            for (var y = 0; y < height; y++)
            {
                var filter = inflate.ReadByte();
                var row = rows.AsSpan(y * stride, stride);
                inflate.ReadExactly(row);
                var above = y > 0 ? rows.AsSpan((y - 1) * stride, stride) : default;
                for (var i = 0; i < stride && filter > 0; i++)
                {
                    var left = i >= step ? row[i - step] : 0;
                    var up = y > 0 ? above[i] : 0;
                    var corner = y > 0 && i >= step ? above[i - step] : 0;
                    row[i] += (byte)(filter switch { 1 => left, 2 => up, 3 => (left + up) / 2, 4 => Nearest(left, up, corner), _ => 0 });
                }
            }
        }
        catch (Exception damage) when (damage is InvalidDataException or EndOfStreamException)
        {
            return null;
        }

        return rows;
    }

    /// <summary>Paeth's predictor: of three neighbours the one nearest to left + up - corner.</summary>
    private static int Nearest(int left, int up, int corner)
    {
        var guess = left + up - corner;
        var (a, b, c) = (Math.Abs(guess - left), Math.Abs(guess - up), Math.Abs(guess - corner));
        return a <= b && a <= c ? left : b <= c ? up : corner;
    }
}
