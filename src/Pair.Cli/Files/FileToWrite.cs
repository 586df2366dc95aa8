namespace Pair.Cli.Files;

/// <summary>A file to write: where, how it is called in messages, and its bytes.</summary>
internal sealed record FileToWrite(string FullPath, string Shown, byte[] Bytes)
{
    /// <summary>What was looked at and may be overwritten; null to overwrite whatever is there.</summary>
    public StandingFile? Over { get; init; }
}
