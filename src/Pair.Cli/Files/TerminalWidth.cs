using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Pair.Cli.Files;

/// <summary>How many columns the terminal has.</summary>
internal static class TerminalWidth
{
    private const int StandardOutput = 1;
    private const int StandardError = 2;
    private const nuint GetWindowSize = 0x5413; // TIOCGWINSZ of Linux, asm-generic/ioctls.h

    /// <summary>Columns; 0 where nobody knows.</summary>
    // Console.WindowWidth would do, but on Linux it first loads the terminal's description and sends it a command
    // that changes what its arrow keys say.
    public static int Ask() => OperatingSystem.IsLinux() ? AskLinux() : Console.WindowWidth;

    [SupportedOSPlatform("linux")]
    private static int AskLinux()
    {
        foreach (var stream in (ReadOnlySpan<int>)[StandardOutput, StandardError])
            if (Control(stream, GetWindowSize, out var size) == 0) return size.Columns;
        return 0;
    }

    [DllImport("libc", EntryPoint = "ioctl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Control(int stream, nuint request, out WindowSize size);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct WindowSize
    {
        public readonly ushort Rows;
        public readonly ushort Columns;
        public readonly ushort Width;
        public readonly ushort Height;
    }
}
