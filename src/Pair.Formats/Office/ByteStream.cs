using System.Runtime.InteropServices;

namespace Pair.Formats.Office;

/// <summary>Bytes that are there already, for what reads streams alone.</summary>
internal static class ByteStream
{
    /// <summary>A stream over bytes, without a copy of them where that can be.</summary>
    public static MemoryStream Over(ReadOnlyMemory<byte> bytes) => MemoryMarshal.TryGetArray(bytes, out var array)
        ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
        : new MemoryStream(bytes.ToArray(), writable: false);
}
