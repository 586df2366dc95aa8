namespace Pair.Cli.Files;

/// <summary>
/// The turn of one run of pair to put its files into a folder: whoever comes at the same time waits, so that what stands there afterwards is all of one run.
/// It lasts as long as some renames, and is a file that only one can make.
/// </summary>
internal sealed class FolderTurn : IDisposable
{
    // A number that no process has, so that nobody's leftovers are called so.
    private const string Name = ".pair.0.old";

    // Who holds it so long was killed.
    private static readonly TimeSpan longest = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan pause = TimeSpan.FromMilliseconds(2);

    private readonly string file;

    // When it was last ours: who takes it from us makes it at another time.
    private DateTime mark;

    private FolderTurn(string file) => (this.file, mark) = (file, File.GetLastWriteTimeUtc(file));

    /// <summary>Waits until it is our turn in a folder.</summary>
    /// <param name="folder">The folder, absolute.</param>
    /// <param name="brokenOff">Whether somebody broke off meanwhile; then the run stops.</param>
    public static FolderTurn In(string folder, Func<bool> brokenOff)
    {
        var file = Path.Combine(folder, Name);
        for (var (since, holder) = (Environment.TickCount64, default(DateTime)); !Took(file); Thread.Sleep(pause))
        {
            if (brokenOff()) throw Stop.Interrupted();
            if (Directory.Exists(file)) throw new IOException($"a folder beside it has the name {Name}, which pair needs while it writes; rename it");
            // By what we see for ourselves: clocks of network drives differ.
            var now = File.GetLastWriteTimeUtc(file);
            if (now != holder) (since, holder) = (Environment.TickCount64, now);
            else if (Environment.TickCount64 - since > longest.TotalMilliseconds) File.Delete(file);
        }
        return new FolderTurn(file);
    }

    /// <summary>Whether it is still our turn. Asked before each file, so that a slow disk loses nobody's: whoever waits sees that we are at work.</summary>
    public bool Holds()
    {
        try
        {
            if (File.GetLastWriteTimeUtc(file) != mark) return false;
            File.SetLastWriteTimeUtc(file, DateTime.UtcNow);
            mark = File.GetLastWriteTimeUtc(file);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // A disk that takes no times; or it has just gone, which the next time tells.
        }
        return true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            if (File.GetLastWriteTimeUtc(file) == mark) File.Delete(file);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Whoever comes next waits some seconds, and takes it away.
        }
    }

    private static bool Took(string file)
    {
        try
        {
            new FileStream(file, FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, 1).Dispose();
            return true;
        }
        // On Windows one that is just going away is refused in other words.
        catch (Exception failure) when (WriteFailure.IsThere(failure) || ((failure is IOException or UnauthorizedAccessException) && File.Exists(file)))
        {
            return false;
        }
    }
}
