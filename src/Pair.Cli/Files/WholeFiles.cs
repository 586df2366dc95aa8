using System.Runtime.InteropServices;

namespace Pair.Cli.Files;

/// <summary>
/// Writes several files whole or not at all: each first under another name beside its place, then all renamed.
/// Where one fails, those already renamed are put back, and nothing of ours stays behind.
/// </summary>
internal sealed class WholeFiles(string unchanged) : IDisposable
{
    private const PosixSignal FileTooLarge = (PosixSignal)25; // SIGXFSZ of Linux and macOS

    private static PosixSignalRegistration? limit;

    private readonly List<(FileToWrite File, string Temporary)> written = [];
    private readonly List<(FileToWrite File, string? Backup)> renamed = [];
    private readonly List<string> folders = [];
    private readonly Dictionary<string, FolderTurn> turns = new(StringComparer.Ordinal);
    private volatile bool interrupted;
    private bool done;

    /// <summary>Writes the files. Stops the run with a line for the user where the machine refuses.</summary>
    /// <param name="files">Each whole.</param>
    /// <param name="unchanged">What is said where nothing could be written.</param>
    public static void Write(IReadOnlyList<FileToWrite> files, string unchanged = "Nothing was written. The files that were there are unchanged.")
    {
        using var writing = new WholeFiles(unchanged);
        // From here on Ctrl+C must tidy up first; before, there is nothing to tidy and the system's own way is quicker.
        using var ends = new EndSignals(writing.Interrupt);
        // Where files may only be so large, the system ends who goes on writing, unless that one listens, to the end; then the write fails and all is taken back.
        if (!OperatingSystem.IsWindows()) limit ??= PosixSignalRegistration.Create(FileTooLarge, static context => context.Cancel = true);
        foreach (var file in files) writing.Attempt(file, writing.WriteBeside);
        foreach (var file in ByFolder(files)) writing.Attempt(file, writing.TakeTurn);
        foreach (var (file, temporary) in writing.written.ToList()) writing.Attempt(file, _ => writing.Rename(file, temporary));
        writing.done = true;
    }

    /// <summary>Takes everything back unless all was written; clears what was kept for that.</summary>
    public void Dispose()
    {
        TakeBack();
        foreach (var turn in turns.Values) turn.Dispose();
        if (done) return;
        for (var i = folders.Count - 1; i >= 0; i--)
        {
            var folder = folders[i];
            Quietly(() => Directory.Delete(folder));
        }
    }

    private void TakeBack()
    {
        for (var i = renamed.Count - 1; i >= 0; i--)
        {
            var (file, backup) = renamed[i];
            // What another build has put there since is its own.
            if (done || !IsOurs(file)) Quietly(() => { if (backup is not null) File.Delete(backup); });
            else if (backup is null) Quietly(() => File.Delete(file.FullPath));
            else Quietly(() => File.Move(backup, file.FullPath, overwrite: true));
        }
        if (done) return;
        foreach (var (_, temporary) in written) Quietly(() => File.Delete(temporary));
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
            if (SpecialFile.WhyNotWritten(file.FullPath) is { } why) throw Stop.CannotWrite($"cannot write {file.Shown}: {why}", unchanged);
            step(file);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException)
        {
            throw Stop.CannotWrite($"cannot write {file.Shown}: {WriteFailure.Reason(failure)}", unchanged, WriteFailure.IsOfDisk(failure));
        }
    }

    private void WriteBeside(FileToWrite file)
    {
        MakeFolder(Path.GetDirectoryName(file.FullPath)!, file);
        Leftovers.Tidy(file.FullPath);
        var temporary = Leftovers.Beside(file.FullPath, "new");
        using var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        written.Add((file, temporary));
        stream.Write(file.Bytes);
        // Who may read and change a file stays as it was.
        if (!OperatingSystem.IsWindows() && File.Exists(file.FullPath)) File.SetUnixFileMode(temporary, File.GetUnixFileMode(file.FullPath));
    }

    // In one order, or two runs might wait for each other.
    private static List<FileToWrite> ByFolder(IReadOnlyList<FileToWrite> files)
    {
        var sorted = new List<FileToWrite>(files);
        sorted.Sort(static (one, other) => string.CompareOrdinal(Path.GetDirectoryName(one.FullPath), Path.GetDirectoryName(other.FullPath)));
        return sorted;
    }

    private void TakeTurn(FileToWrite file)
    {
        var folder = Path.GetDirectoryName(file.FullPath)!;
        if (!turns.ContainsKey(folder)) turns[folder] = FolderTurn.In(folder, () => interrupted);
    }

    private void Rename(FileToWrite file, string temporary)
    {
        const string Changed = "another program changed it just now";
        if (!turns[Path.GetDirectoryName(file.FullPath)!].Holds()) throw Stop.CannotWrite($"cannot write {file.Shown}: another program wrote into its folder just now; run pair again once that is done", unchanged);
        if (file.Over is { Bytes: { } before } && !IsStill(file.FullPath, before)) throw Stop.CannotWrite($"cannot write {file.Shown}: {Changed}", unchanged);
        // Where none was seen, one that came meanwhile makes the move fail.
        if (file.Over is { Bytes: null } || !File.Exists(file.FullPath))
        {
            File.Move(temporary, file.FullPath);
            renamed.Add((file, null));
            return;
        }
        // Replace keeps the old file under the other name, and at no moment is there none.
        var backup = Leftovers.Beside(file.FullPath, "old");
        renamed.Add((file, backup));
        File.Replace(temporary, file.FullPath, backup, ignoreMetadataErrors: true);
        // Somebody may have saved it at the same moment; what was replaced tells for certain, and goes back.
        if (file.Over is { Bytes: { } seen } && !IsStill(backup, seen)) throw Stop.CannotWrite($"cannot write {file.Shown}: {Changed}", unchanged);
    }

    private static bool IsOurs(FileToWrite file)
    {
        try
        {
            return IsStill(file.FullPath, file.Bytes);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Gone, or kept from being read: what was there before is the better thing to have.
            return true;
        }
    }

    private static bool IsStill(string path, ReadOnlyMemory<byte> seen) =>
        new FileInfo(path).Length == seen.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(seen.Span);

    private void MakeFolder(string folder, FileToWrite file)
    {
        if (Directory.Exists(folder)) return;
        for (var above = folder; above is not null; above = Path.GetDirectoryName(above))
            if (File.Exists(above)) throw Stop.CannotWrite($"cannot write {file.Shown}: {Path.GetFileName(above)} is a file, not a folder", unchanged);
        // A drive or a share of Windows; elsewhere the root is always there.
        if (Path.GetDirectoryName(folder) is not { } parent) throw Stop.CannotWrite($"cannot write {file.Shown}: {folder} cannot be reached", unchanged);
        MakeFolder(parent, file);
        Directory.CreateDirectory(folder);
        folders.Add(folder);
    }

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
