using Microsoft.Win32.SafeHandles;

namespace Pair.Cli.Files;

/// <summary>The streams that a process is born with.</summary>
internal static class StandardStreams
{
    private const int InputNumber = 0;
    private const int OutputNumber = 1;
    private const int ErrorNumber = 2;

    /// <summary>Standard input. Stops the run where whoever started the program closed it.</summary>
    public static Stream Input() => IsOurOwnPipe(InputNumber)
        ? throw Stop.BadInput("standard input is closed", "Send something into it: pair COMMAND - < FILE")
        : PlainInput() ?? Console.OpenStandardInput();

    /// <summary>Standard output.</summary>
    public static Stream Output() => Plain(Console.IsOutputRedirected, OutputNumber) ?? Console.OpenStandardOutput();

    /// <summary>Standard error.</summary>
    public static Stream Error() => Plain(Console.IsErrorRedirected, ErrorNumber) ?? Console.OpenStandardError();

    /// <summary>Says something on standard error without a console, for whom the platform could not set one up.</summary>
    public static void LastWords(string text)
    {
        if (OperatingSystem.IsWindows()) return;
        try
        {
            using var stream = new FileStream(new SafeFileHandle(ErrorNumber, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            stream.Write(System.Text.Encoding.UTF8.GetBytes(text));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException || LastDoor.IsOfMachine(failure))
        {
            // The exit code is all that can be said.
        }
    }

    // The runtime opens pipes of its own before anything of ours runs, and gets the numbers that are free. Such a pipe never ends: its other end is in this process.
    private static bool IsOurOwnPipe(int number)
    {
        const int FewOpened = 16;
        const char OpenForWriting = '1';
        if (!OperatingSystem.IsLinux() || Leads(number) is not { } pipe || !pipe.StartsWith("pipe:", StringComparison.Ordinal)) return false;
        for (var other = number + 1; other < FewOpened; other++)
            if (Leads(other) == pipe && File.ReadAllText($"/proc/self/fdinfo/{other}").Split('\n') is [_, var flags, ..] && flags.EndsWith(OpenForWriting)) return true;
        return false;

        static string? Leads(int number) => new FileInfo($"/proc/self/fd/{number}").LinkTarget;
    }

    // Read by the console, a terminal of Unix gets the same command, keeps it when Ctrl+C ends the program, and an end of the input (Ctrl+D) that came
    // before the console was set up is lost. Its own lines can be mended with the keys that people know, and are plain bytes.
    private static FileStream? PlainInput() => OperatingSystem.IsWindows() || Console.IsInputRedirected
        ? null
        : new FileStream(new SafeFileHandle(InputNumber, ownsHandle: false), FileAccess.Read, bufferSize: 0);

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
