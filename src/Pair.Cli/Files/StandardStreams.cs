using Microsoft.Win32.SafeHandles;

namespace Pair.Cli.Files;

/// <summary>The streams that a process is born with.</summary>
internal static class StandardStreams
{
    private const int OutputNumber = 1;
    private const int ErrorNumber = 2;

    /// <summary>Standard output.</summary>
    public static Stream Output() => Plain(Console.IsOutputRedirected, OutputNumber) ?? Console.OpenStandardOutput();

    /// <summary>Standard error.</summary>
    public static Stream Error() => Plain(Console.IsErrorRedirected, ErrorNumber) ?? Console.OpenStandardError();

    // On Unix the console's own stream, when first written to, loads the terminal's description and sends it a command that changes what its arrow
    // keys say. A terminal and a pipe take plain bytes as well. Files keep the console's stream: it shares its place in one with other programs.
    private static Stream? Plain(bool redirected, int number)
    {
        if (OperatingSystem.IsWindows()) return null;
        var stream = new FileStream(new SafeFileHandle(number, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        if (!redirected) return stream;
        return stream.CanSeek ? null : new PipeStream(stream);
    }
}
