using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Pair.Cli.Files;

/// <summary>Old Windows consoles must be told to understand UTF-8 and colour; elsewhere nothing is needed.</summary>
[SupportedOSPlatform("windows")]
internal static class WindowsConsole
{
    private const int StandardOutput = -11;
    private const int StandardError = -12;
    private const uint VirtualTerminal = 0x0004;

    /// <summary>Prepares the console of this process. A console that refuses shows the words all the same.</summary>
    public static void Prepare()
    {
        if (!Console.IsOutputRedirected || !Console.IsErrorRedirected)
            Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        foreach (var handle in (ReadOnlySpan<nint>)[GetStdHandle(StandardOutput), GetStdHandle(StandardError)])
            if (GetConsoleMode(handle, out var mode)) _ = SetConsoleMode(handle, mode | VirtualTerminal);
    }

    [DllImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern nint GetStdHandle(int which);

    [DllImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool GetConsoleMode(nint handle, out uint mode);

    [DllImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool SetConsoleMode(nint handle, uint mode);
}
