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
    private const int LockOnWindows = unchecked((int)0x80070021);
    private const int CannotReplaceOnWindows = unchecked((int)0x80070497);
    private const int LockedOnLinux = 11;
    private const int LockedOnMac = 35;
    private const int ExistsOnUnix = 17;
    private const int ExistsOnWindows = unchecked((int)0x800700B7);
    private const int FileExistsOnWindows = unchecked((int)0x80070050);
    private const int NoNameOnWindows = unchecked((int)0x8007007B);
    private const int NobodyThereOnUnix = 6;
    private const int FilesOfSystemOnUnix = 23;
    private const int FilesOfProcessOnUnix = 24;
    private const int TooLargeOnUnix = 27;
    private const int LinksOnLinux = 40;
    private const int LinksOnMac = 62;

    /// <summary>What is said of a file that Word, say, keeps for itself.</summary>
    public const string OpenElsewhere = "another program has it open, such as Word; close it there first";

    /// <summary>Whether the whole disk is meant, and not the one file.</summary>
    public static bool IsOfDisk(Exception failure) =>
        failure is IOException { HResult: NoSpaceOnUnix or QuotaOnLinux or DiskFullOnWindows or HandleDiskFullOnWindows or ReadOnlyOnUnix };

    /// <summary>Whether too many files are open for one more.</summary>
    public static bool IsOfOpenFiles(Exception failure) => failure is IOException { HResult: FilesOfSystemOnUnix or FilesOfProcessOnUnix };

    /// <summary>Whether a new file was to be made where there is one.</summary>
    public static bool IsThere(Exception failure) => failure is IOException { HResult: ExistsOnUnix or ExistsOnWindows or FileExistsOnWindows };

    /// <summary>Whether nothing can have such a name: a file there is neither to be found nor to be made.</summary>
    public static bool IsNoName(Exception failure) => failure is PathTooLongException or IOException { HResult: NoNameOnWindows };

    /// <summary>The reason, without a full stop.</summary>
    public static string Reason(Exception failure) => failure switch
    {
        UnauthorizedAccessException => "no permission",
        PathTooLongException => "its path is too long",
        DirectoryNotFoundException => "its folder is gone",
        FileNotFoundException => "it is gone",
        IOException { HResult: NoSpaceOnUnix or QuotaOnLinux or DiskFullOnWindows or HandleDiskFullOnWindows } => "no space is left",
        IOException { HResult: ReadOnlyOnUnix } => "the disk is read-only",
        IOException { HResult: SharingOnWindows or LockOnWindows or CannotReplaceOnWindows or LockedOnLinux or LockedOnMac } => OpenElsewhere,
        IOException when IsThere(failure) => "another program wrote it just now; run pair again once that is done",
        IOException { HResult: NoNameOnWindows } => "Windows takes no such name: it is too long, or holds one of < > : \" | ? *",
        IOException { HResult: NobodyThereOnUnix } => "it is a socket or a device, not a file",
        IOException when IsOfOpenFiles(failure) => "too many files are open at once (ulimit -n allows more)",
        // The platform takes it for a length that somebody asked for.
        ArgumentOutOfRangeException or IOException { HResult: TooLargeOnUnix } => "it is larger than files may be here (ulimit -f allows more)",
        IOException { HResult: LinksOnLinux or LinksOnMac } => "its links lead round in a circle",
        _ => failure.Message.ReplaceLineEndings(" ").TrimEnd('.'),
    };
}
