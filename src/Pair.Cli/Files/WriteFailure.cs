namespace Pair.Cli.Files;

/// <summary>Why the machine refuses a file, in a few words.</summary>
internal static class WriteFailure
{
    // Unix gives its own error numbers in HResult, Windows the last two bytes of its.
    private const int NoSpaceOnUnix = 28;
    private const int QuotaOnLinux = 122;
    private const int ReadOnlyOnUnix = 30;
    private const int DiskFullOnWindows = unchecked((int)0x80070070);
    private const int HandleDiskFullOnWindows = unchecked((int)0x80070027);
    private const int SharingOnWindows = unchecked((int)0x80070020);

    /// <summary>Whether the whole disk is meant, and not the one file.</summary>
    public static bool IsOfDisk(Exception failure) =>
        failure is IOException { HResult: NoSpaceOnUnix or QuotaOnLinux or DiskFullOnWindows or HandleDiskFullOnWindows or ReadOnlyOnUnix };

    /// <summary>The reason, without a full stop.</summary>
    public static string Reason(Exception failure) => failure switch
    {
        UnauthorizedAccessException => "no permission",
        PathTooLongException => "its path is too long",
        DirectoryNotFoundException => "its folder is gone",
        IOException { HResult: NoSpaceOnUnix or QuotaOnLinux or DiskFullOnWindows or HandleDiskFullOnWindows } => "no space is left",
        IOException { HResult: ReadOnlyOnUnix } => "the disk is read-only",
        IOException { HResult: SharingOnWindows } => "another program has it open",
        _ => failure.Message.ReplaceLineEndings(" ").TrimEnd('.'),
    };
}
