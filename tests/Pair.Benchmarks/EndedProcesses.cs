using System.Runtime.InteropServices;

namespace Pair.Benchmarks;

/// <summary>What the programs that this one ran have used, with all that they started themselves: as the system counts it, to the end. Linux alone.</summary>
internal static class EndedProcesses
{
    private const int Children = -1;

    /// <summary>Seconds of all cores so far; null where the system does not say.</summary>
    public static double? Processor =>
        OperatingSystem.IsLinux() && GetUsage(Children, out var usage) == 0 ? usage.UserSeconds + usage.SystemSeconds + ((usage.UserMicroseconds + usage.SystemMicroseconds) / 1e6) : null;

    [DllImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetUsage(int who, out Usage usage);

    // As <sys/resource.h> has it on 64 bits; what follows is not asked for.
    [StructLayout(LayoutKind.Sequential, Size = 144)]
    private struct Usage
    {
        public long UserSeconds, UserMicroseconds, SystemSeconds, SystemMicroseconds;
    }
}
