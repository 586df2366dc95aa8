using System.Buffers.Binary;
using System.Numerics;

namespace Pair.Core.Text;

/// <summary>
/// SHA-256 (FIPS 180-4), by which documents tell that they were edited and pages name their scripts. The platform's own asks OpenSSL on Linux, and where a machine has none, a program that
/// asks is aborted on the spot, without a word of ours. No secret is kept with this one.
/// </summary>
public sealed class Sha256
{
    private const int BlockSize = 64;
    private const int LengthSize = 8;

    private static readonly uint[] beginning = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];

    private static readonly uint[] constants =
    [
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
    ];

    private readonly uint[] state = [.. beginning];
    private readonly uint[] schedule = new uint[BlockSize];
    private readonly byte[] block = new byte[BlockSize];
    private int filled;
    private long length;

    /// <summary>The hash of bytes: 32 of them.</summary>
    public static byte[] Of(ReadOnlySpan<byte> bytes)
    {
        var hash = new Sha256();
        hash.Add(bytes);
        return hash.Finish();
    }

    /// <summary>Adds bytes behind those that were added.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        length += bytes.Length;
        if (filled > 0)
        {
            var taken = Math.Min(BlockSize - filled, bytes.Length);
            bytes[..taken].CopyTo(block.AsSpan(filled));
            filled += taken;
            bytes = bytes[taken..];
            if (filled < BlockSize) return;
            Mix(block);
        }
        for (; bytes.Length >= BlockSize; bytes = bytes[BlockSize..]) Mix(bytes);
        bytes.CopyTo(block);
        filled = bytes.Length;
    }

    /// <summary>The hash of all that was added. Nothing can be added afterwards.</summary>
    public byte[] Finish()
    {
        // A one, then nothing until there is room for the length alone, in bits.
        var bits = length * 8;
        block[filled++] = 0x80;
        if (filled > BlockSize - LengthSize)
        {
            block.AsSpan(filled).Clear();
            Mix(block);
            filled = 0;
        }
        block.AsSpan(filled).Clear();
        BinaryPrimitives.WriteInt64BigEndian(block.AsSpan(BlockSize - LengthSize), bits);
        Mix(block);
        var hash = new byte[beginning.Length * sizeof(uint)];
        for (var i = 0; i < state.Length; i++) BinaryPrimitives.WriteUInt32BigEndian(hash.AsSpan(i * sizeof(uint)), state[i]);
        return hash;
    }

    // 6.2.2 of the standard, with its letters.
    private void Mix(ReadOnlySpan<byte> bytes)
    {
        var w = schedule;
        for (var t = 0; t < 16; t++) w[t] = BinaryPrimitives.ReadUInt32BigEndian(bytes[(t * sizeof(uint))..]);
        for (var t = 16; t < w.Length; t++)
        {
            var (early, late) = (w[t - 15], w[t - 2]);
            w[t] = w[t - 16] + (BitOperations.RotateRight(early, 7) ^ BitOperations.RotateRight(early, 18) ^ (early >> 3))
                + w[t - 7] + (BitOperations.RotateRight(late, 17) ^ BitOperations.RotateRight(late, 19) ^ (late >> 10));
        }
        uint a = state[0], b = state[1], c = state[2], d = state[3], e = state[4], f = state[5], g = state[6], h = state[7];
        for (var t = 0; t < w.Length; t++)
        {
            var first = h + (BitOperations.RotateRight(e, 6) ^ BitOperations.RotateRight(e, 11) ^ BitOperations.RotateRight(e, 25)) + ((e & f) ^ (~e & g)) + constants[t] + w[t];
            var second = (BitOperations.RotateRight(a, 2) ^ BitOperations.RotateRight(a, 13) ^ BitOperations.RotateRight(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
            h = g;
            g = f;
            f = e;
            e = d + first;
            d = c;
            c = b;
            b = a;
            a = first + second;
        }
        state[0] += a;
        state[1] += b;
        state[2] += c;
        state[3] += d;
        state[4] += e;
        state[5] += f;
        state[6] += g;
        state[7] += h;
    }
}
