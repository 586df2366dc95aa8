namespace Pair.Cli.Files;

/// <summary>
/// A standard stream of Unix that leads into a pipe. It takes a reader that has gone calmly, as the console's own stream does, and waits for one that
/// is slow; unlike that, it asks nothing of terminals, which takes some milliseconds.
/// </summary>
/// <param name="pipe">The pipe, without a buffer.</param>
internal sealed class PipeStream(Stream pipe) : Stream
{
    // https://man7.org/linux/man-pages/man7/pipe.7.html: so many bytes are taken whole or not at all (PIPE_BUF; POSIX has at least 512).
    private static readonly int Whole = OperatingSystem.IsLinux() ? 4096 : 512;

    private const int ReaderIsGone = 32;
    private const int TryAgainOnLinux = 11;
    private const int TryAgainOnMac = 35;

    private bool isDone;

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty && !isDone)
        {
            var piece = buffer[..Math.Min(buffer.Length, Whole)];
            if (Took(piece)) buffer = buffer[piece.Length..];
        }
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    private bool Took(ReadOnlySpan<byte> piece)
    {
        try
        {
            pipe.Write(piece);
            return true;
        }
        catch (IOException failure) when (failure.HResult == ReaderIsGone)
        {
            return isDone = true;
        }
        catch (IOException failure) when (failure.HResult is TryAgainOnLinux or TryAgainOnMac)
        {
            // The pipe is full, and its owner wants nobody to wait at it.
            Thread.Sleep(1);
            return false;
        }
    }
}
