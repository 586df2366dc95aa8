using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using Pair.Formats.Qr;

namespace Pair.Formats.Word;

/// <summary>A QR code as a PNG of black and white. Word and LibreOffice agree on PNG; LibreOffice drops SVG when it saves.</summary>
internal static class Png
{
    private const int PixelsPerModule = 8;

    private static readonly byte[] signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    private static readonly uint[] table = Table();

    // Both editions show most codes, and packing one takes longer than finding it again. Kept as long as its code is.
    private static readonly ConditionalWeakTable<QrMatrix, byte[]> kept = [];

    /// <summary>The code with its quiet zone, 8 pixels a module. Not to be written to.</summary>
    public static byte[] Of(QrMatrix code) => kept.GetValue(code, Make);

    private static byte[] Make(QrMatrix code)
    {
        var side = code.Size + 2 * QrMatrix.QuietZone;
        using var file = new MemoryStream();
        file.Write(signature);
        Span<byte> head = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, side * PixelsPerModule);
        BinaryPrimitives.WriteInt32BigEndian(head[4..], side * PixelsPerModule);
        head[8] = 1; // one bit a pixel; the rest of the head, all 0, is: grey, deflate, filtered by row, not interlaced
        Chunk(file, "IHDR"u8, head);
        Chunk(file, "IDAT"u8, Packed(code, side));
        Chunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    private static byte[] Packed(QrMatrix code, int side)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            for (var row = 0; row < side; row++)
            {
                // At one bit a pixel, eight pixels are one byte: a module is a byte, 0 for dark. The first byte of a line names its
                // filter: none.
                var line = new byte[1 + side];
                line.AsSpan(1).Fill(0xFF);
                for (var column = 0; column < side; column++)
                    if (IsDark(code, row - QrMatrix.QuietZone, column - QrMatrix.QuietZone))
                        line[1 + column] = 0;
                for (var copy = 0; copy < PixelsPerModule; copy++) zlib.Write(line);
            }
        return packed.ToArray();
    }

    private static bool IsDark(QrMatrix code, int row, int column) =>
        row >= 0 && row < code.Size && column >= 0 && column < code.Size && code.IsDark(row, column);

    private static void Chunk(MemoryStream file, ReadOnlySpan<byte> name, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(name);
        file.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Sum(Sum(uint.MaxValue, name), data));
        file.Write(number);
    }

    // CRC-32 as in annex D of the PNG specification.
    private static uint Sum(uint sum, ReadOnlySpan<byte> data)
    {
        foreach (var value in data) sum = table[(sum ^ value) & 0xFF] ^ (sum >> 8);
        return sum;
    }

    private static uint[] Table()
    {
        var table = new uint[256];
        for (uint i = 0; i < table.Length; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++) value = (value & 1) != 0 ? 0xEDB88320 ^ (value >> 1) : value >> 1;
            table[i] = value;
        }
        return table;
    }
}
