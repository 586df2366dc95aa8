namespace Pair.Pdf.Files;

/// <summary>
/// A 128-bit hash (FNV-1a over two lanes) for the file's identifier and the tags of font subsets. It need not withstand an attacker;
/// the platform's cryptographic hashes load a native library, which costs more time than laying out a page.
/// </summary>
internal sealed class ContentHash
{
    private const ulong Prime = 0x100000001B3;

    internal ulong First { get; private set; } = 0xCBF29CE484222325;

    internal ulong Second { get; private set; } = 0x84222325CBF29CE4;

    internal void Add(ReadOnlySpan<byte> bytes)
    {
        var (a, b) = (First, Second);
        foreach (var value in bytes)
        {
            a = (a ^ value) * Prime;
            b = (b ^ (byte)(value + 0x5B)) * Prime;
            b ^= b >> 29;
        }

        (First, Second) = (a, b);
    }
}
