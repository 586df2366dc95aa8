using Pair.Cli.Files;

namespace Pair.Tests.Cli;

/// <summary>A pipe whose reader is slow gets every byte once; one whose reader has gone gets no complaint.</summary>
public class PipeStreamTests
{
    private const int ReaderIsGone = 32;
    private const int TryAgain = 11;

    [Fact]
    public void A_full_pipe_is_waited_for_and_gets_every_byte_once()
    {
        var bytes = new byte[100_000];
        new Random(1).NextBytes(bytes);
        using var reader = new Reader { Refusals = [0, 1, 4, 5, 6, 20] };
        using var pipe = new PipeStream(reader);
        pipe.Write(bytes, 0, 50_000);
        pipe.Write(bytes.AsSpan(50_000));
        pipe.Flush();
        Assert.Equal(bytes, reader.Taken.ToArray());
    }

    [Fact]
    public void A_reader_that_has_gone_is_no_fault()
    {
        using var reader = new Reader { GoneAt = 2 };
        using var pipe = new PipeStream(reader);
        pipe.Write(new byte[50_000]);
        pipe.Write(new byte[50_000]);
        Assert.Equal(3, reader.Calls);
    }

    [Fact]
    public void A_full_disk_is_a_fault()
    {
        using var reader = new Reader { GoneAt = 0, Fault = 28 };
        using var pipe = new PipeStream(reader);
        Assert.Throws<IOException>(() => pipe.Write(new byte[10]));
    }

    private sealed class Reader : MemoryStream
    {
        public int[] Refusals { get; init; } = [];

        public int GoneAt { get; init; } = int.MaxValue;

        public int Fault { get; init; } = ReaderIsGone;

        public int Calls { get; private set; }

        public MemoryStream Taken { get; } = new();

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            var call = Calls++;
            if (call >= GoneAt) throw new IOException("gone", Fault);
            if (Refusals.Contains(call)) throw new IOException("full", TryAgain);
            Taken.Write(buffer);
        }
    }
}
