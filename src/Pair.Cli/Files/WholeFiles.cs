using System.Runtime.InteropServices;

namespace Pair.Cli.Files;

/// <summary>A file to write: where, how it is called in messages, and its bytes.</summary>
internal sealed record FileToWrite(string FullPath, string Shown, byte[] Bytes)
{
    /// <summary>What was looked at and may be overwritten; null to overwrite whatever is there.</summary>
    public StandingFile? Over { get; init; }
}

/// <summary>A file as it was found where another is to be written.</summary>
/// <param name="Bytes">Its content; null where there was none.</param>
internal sealed record StandingFile(ReadOnlyMemory<byte>? Bytes);

/// <summary>
/// Writes several files whole or not at all: each first under another name beside its place, then all renamed.
/// Where one fails, those already renamed are put back, and nothing of ours stays behind.
/// </summary>
internal sealed class WholeFiles(string unchanged) : IDisposable
{
    private readonly List<(FileToWrite File, string Temporary)> written = [];
    private readonly List<(FileToWrite File, string? Backup)> renamed = [];
    private readonly List<string> folders = [];
    private volatile bool interrupted;
    private bool done;

    /// <summary>Writes the files. Stops the run with a line for the user where the machine refuses.</summary>
    /// <param name="files">Each whole.</param>
    /// <param name="unchanged">What is said where nothing could be written.</param>
    public static void Write(IReadOnlyList<FileToWrite> files, string unchanged = "Nothing was written. The files that were there are unchanged.")
    {
        using var writing = new WholeFiles(unchanged);
        // From here on Ctrl+C must tidy up first; before, there is nothing to tidy and the system's own way is quicker.
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, writing.Interrupt);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, writing.Interrupt);
        foreach (var file in files) writing.Attempt(file, writing.WriteBeside);
        foreach (var (file, temporary) in writing.written.ToList()) writing.Attempt(file, _ => writing.Rename(file, temporary));
        writing.done = true;
    }

    /// <summary>Takes everything back unless all was written; clears what was kept for that.</summary>
    public void Dispose()
    {
        for (var i = renamed.Count - 1; i >= 0; i--)
        {
            var (file, backup) = renamed[i];
            if (done) { if (backup is not null) Quietly(() => File.Delete(backup)); }
            else if (backup is null) Quietly(() => File.Delete(file.FullPath));
            else Quietly(() => File.Move(backup, file.FullPath, overwrite: true));
        }
        if (done) return;
        foreach (var (_, temporary) in written) Quietly(() => File.Delete(temporary));
        for (var i = folders.Count - 1; i >= 0; i--)
        {
            var folder = folders[i];
            Quietly(() => Directory.Delete(folder));
        }
    }

    private void Interrupt(PosixSignalContext context)
    {
        context.Cancel = true;
        interrupted = true;
    }

    private void Attempt(FileToWrite file, Action<FileToWrite> step)
    {
        if (interrupted) throw Stop.Interrupted();
        if (Directory.Exists(file.FullPath)) throw Stop.CannotWrite($"cannot write {file.Shown}: a folder has this name", unchanged);
        try
        {
            step(file);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Stop.CannotWrite($"cannot write {file.Shown}: {WriteFailure.Reason(failure)}", unchanged, WriteFailure.IsOfDisk(failure));
        }
    }

    private void WriteBeside(FileToWrite file)
    {
        MakeFolder(Path.GetDirectoryName(file.FullPath)!, file);
        Leftovers.Tidy(file.FullPath);
        var temporary = Beside(file, "new");
        written.Add((file, temporary));
        using var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        stream.Write(file.Bytes);
        // Who may read and change a file stays as it was.
        if (!OperatingSystem.IsWindows() && File.Exists(file.FullPath)) File.SetUnixFileMode(temporary, File.GetUnixFileMode(file.FullPath));
    }

    private void Rename(FileToWrite file, string temporary)
    {
        // Where none was seen, one that came meanwhile makes the move fail.
        if (file.Over is { Bytes: null } || !File.Exists(file.FullPath))
        {
            File.Move(temporary, file.FullPath);
            renamed.Add((file, null));
            return;
        }
        // Replace keeps the old file under the other name, and at no moment is there none.
        var backup = Beside(file, "old");
        renamed.Add((file, backup));
        File.Replace(temporary, file.FullPath, backup, ignoreMetadataErrors: true);
        // Somebody may have saved it between the look and now; what was replaced tells for certain, and goes back.
        if (file.Over is { Bytes: { } seen } && !IsStill(backup, seen)) throw Stop.CannotWrite($"cannot write {file.Shown}: another program changed it just now", unchanged);
    }

    private static bool IsStill(string path, ReadOnlyMemory<byte> seen) =>
        new FileInfo(path).Length == seen.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(seen.Span);

    private void MakeFolder(string folder, FileToWrite file)
    {
        if (Directory.Exists(folder)) return;
        for (var above = folder; above is not null; above = Path.GetDirectoryName(above))
            if (File.Exists(above)) throw Stop.CannotWrite($"cannot write {file.Shown}: {Path.GetFileName(above)} is a file, not a folder", unchanged);
        if (Path.GetDirectoryName(folder) is { } parent) MakeFolder(parent, file);
        Directory.CreateDirectory(folder);
        folders.Add(folder);
    }

    // The number of the process keeps two builds at once out of each other's way.
    private static string Beside(FileToWrite file, string kind) =>
        Path.Combine(Path.GetDirectoryName(file.FullPath)!, $".{Path.GetFileName(file.FullPath)}.{Environment.ProcessId}.{kind}");

    private static void Quietly(Action action)
    {
        try
        {
            action();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Tidying must not hide why it was needed.
        }
    }
}
