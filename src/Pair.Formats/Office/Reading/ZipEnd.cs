using System.Buffers.Binary;

namespace Pair.Formats.Office.Reading;

/// <summary>How many entries a zip says it has, before any of them is looked at.</summary>
internal static class ZipEnd
{
    private const int Shortest = 22;
    private const int LongestComment = ushort.MaxValue;
    private const int CountAt = 10;

    /// <summary>The count at the end of a zip; 65,535 where there are that many or more, 0 where no end is found.</summary>
    public static int Count(ReadOnlySpan<byte> bytes)
    {
        var tail = bytes[Math.Max(0, bytes.Length - Shortest - LongestComment)..];
        var end = tail.LastIndexOf("PK\x05\x06"u8);
        return end < 0 || end + Shortest > tail.Length ? 0 : BinaryPrimitives.ReadUInt16LittleEndian(tail[(end + CountAt)..]);
    }
}
