using System.Buffers.Binary;

namespace Pair.Formats.Word;

/// <summary>What must be known of a picture to show it: its kind and its size in pixels.</summary>
/// <param name="Ending"><c>png</c> or <c>jpeg</c>.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
internal sealed record PictureFile(string Ending, int Width, int Height)
{
    /// <summary>Reads the head of a PNG or JPEG; null for anything else.</summary>
    public static PictureFile? Of(ReadOnlySpan<byte> bytes)
    {
        var (ending, width, height) = bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']) ? Png(bytes)
            : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]) ? Jpeg(bytes)
            : default;
        return width > 0 && height > 0 ? new PictureFile(ending, width, height) : null;
    }

    private static (string Ending, int Width, int Height) Png(ReadOnlySpan<byte> bytes) => bytes.Length < 24
        ? default
        : ("png", BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]));

    // A JPEG is a row of segments; the one that begins a frame (SOF, C0 to CF without C4, C8 and CC) holds the size.
    private static (string Ending, int Width, int Height) Jpeg(ReadOnlySpan<byte> bytes)
    {
        for (var at = 2; at + 9 <= bytes.Length && bytes[at] == 0xFF;)
        {
            var kind = bytes[at + 1];
            if (kind is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return ("jpeg", BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }
        return default;
    }
}
