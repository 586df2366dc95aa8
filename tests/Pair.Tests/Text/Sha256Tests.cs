using System.Security.Cryptography;
using Pair.Core.Text;

namespace Pair.Tests.Text;

/// <summary>Our hash is the platform's, which asks OpenSSL and is aborted where there is none.</summary>
public sealed class Sha256Tests
{
    [Fact]
    public void Every_length_around_the_ends_of_blocks_gives_what_the_platform_gives()
    {
        var bytes = Bytes(300);
        for (var length = 0; length <= bytes.Length; length++)
            Assert.Equal(SHA256.HashData(bytes.AsSpan(0, length)), Sha256.Of(bytes.AsSpan(0, length)));
        Assert.Equal(SHA256.HashData(Bytes(1_000_003)), Sha256.Of(Bytes(1_000_003)));
    }

    [Fact]
    public void In_pieces_of_any_size_it_is_the_same()
    {
        var bytes = Bytes(1_000);
        foreach (var piece in (int[])[1, 7, 55, 56, 63, 64, 65, 128, 999])
        {
            var hash = new Sha256();
            for (var at = 0; at < bytes.Length; at += piece) hash.Add(bytes.AsSpan(at, Math.Min(piece, bytes.Length - at)));
            Assert.Equal(SHA256.HashData(bytes), hash.Finish());
        }
    }

    private static byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        new Random(20260501).NextBytes(bytes);
        return bytes;
    }
}
