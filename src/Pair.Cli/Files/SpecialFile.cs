using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Pair.Cli.Files;

/// <summary>What stands in a folder among files and is none: a pipe, a device, a socket. Reading one may wait for ever, and a new file in its place takes it from everybody.</summary>
internal static class SpecialFile
{
    // What Windows makes of such a name: `NUL` is \\.\NUL, in full.
    private const string DevicesOfWindows = @"\\.\";
    private const int FromCurrentFolder = -100; // AT_FDCWD
    private const uint TypeAlone = 1; // STATX_TYPE
    private const int Types = 0xF000; // S_IFMT of sys/stat.h
    private const int Pipe = 0x1000;
    private const int Character = 0x2000;
    private const int Block = 0x6000;
    private const int Socket = 0xC000;

    /// <summary>Why a path may not be written, in a few words; null for a file, a folder, nothing, or where nobody can tell.</summary>
    public static string? WhyNotWritten(string path) =>
        IsOfSystem(path) ? "it is a device, not a file; - stands for standard output" : Kind(path) is { } kind ? $"it is {kind}, not a file" : null;

    /// <summary>Why a path may not be read: nobody knows whether anything ever comes. What a shell hands on under <c>/dev/fd</c> has somebody who writes.</summary>
    public static string? WhyNotRead(string path) => !IsOfSystem(path) && Kind(path) is (Words.Pipe or Words.Socket) and var kind ? $"it is {kind}, not a file" : null;

    // Links there lead to what is open, which is no place for a file of another name. On Windows, CON, NUL and their like lie in no folder, wherever one stands.
    private static bool IsOfSystem(string path) => path.StartsWith(DevicesOfWindows, StringComparison.Ordinal) || !OperatingSystem.IsWindows()
        && (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal)) && !path.StartsWith("/dev/shm/", StringComparison.Ordinal);

    // All of them have no length, and hardly any file has none: the system is asked no more than that.
    private static string? Kind(string path) =>
        OperatingSystem.IsLinux() && File.Exists(path) && new FileInfo(path) is { Length: 0 } ? AskLinux(path) : null;

    [SupportedOSPlatform("linux")]
    private static string? AskLinux(string path)
    {
        try
        {
            if (Ask(FromCurrentFolder, path, 0, TypeAlone, out var status) != 0) return null;
            return (status.Mode & Types) switch
            {
                Pipe => Words.Pipe,
                Socket => Words.Socket,
                Character or Block => "a device",
                _ => null,
            };
        }
        catch (EntryPointNotFoundException)
        {
            // An old libc.
            return null;
        }
    }

    [DllImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Ask(int folder, [MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags, uint mask, out Status status);

    // struct statx of linux/stat.h, the same on all processors.
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct Status
    {
        [FieldOffset(28)]
        public ushort Mode;
    }

    private static class Words
    {
        public const string Pipe = "a pipe";
        public const string Socket = "a socket";
    }
}
