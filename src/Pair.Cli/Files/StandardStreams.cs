using Microsoft.Win32.SafeHandles;

namespace Pair.Cli.Files;

/// <summary>The streams that a process is born with.</summary>
internal static class StandardStreams
{
    private const int OutputNumber = 1;
    private const int ErrorNumber = 2;

    /// <summary>Standard output.</summary>
    public static Stream Output() => Terminal(Console.IsOutputRedirected, OutputNumber) ?? Console.OpenStandardOutput();

    /// <summary>Standard error.</summary>
    public static Stream Error() => Terminal(Console.IsErrorRedirected, ErrorNumber) ?? Console.OpenStandardError();

    // On Unix the console's own stream, when first written to, loads the terminal's description and sends it a command
    // that changes what its arrow keys say. A terminal takes plain bytes as well. Pipes and files keep the console's
    // stream: it shares its place in a file with other programs, and takes a closed pipe calmly.
    private static FileStream? Terminal(bool redirected, int number) => redirected || OperatingSystem.IsWindows()
        ? null
        : new FileStream(new SafeFileHandle(number, ownsHandle: false), FileAccess.Write, bufferSize: 0);
}
