namespace Pair.Cli.Files;

/// <summary>Whether the system lets the program open as many files as it needs.</summary>
/// <remarks>
/// The runtime opens the parts of a program, and keeps them open, as it comes to need them. Where it may not, it fails in the midst of the work and at each
/// point in a way of its own, down to ending the process without a word; so this is asked before there is any work.
/// </remarks>
internal static class OpenFiles
{
    /// <summary>How many it must be able to open besides those that the runtime has when it starts. A build was seen to use 50, a preview 75 and one for each of the 64 that it answers at once.</summary>
    public const int Needed = 150;

    /// <summary>What stops the run where there are too few.</summary>
    public static Stop TooFew() => Stop.CannotWrite("too few files may be open at once (ulimit -n allows more)", $"pair asks for {Needed} of its own. Type: ulimit -n 256");

    /// <summary>Opens that many and closes them again, which takes a fraction of a millisecond.</summary>
    /// <returns>Whether the limit allows it; always true on Windows, which has none.</returns>
    public static bool AreEnough()
    {
        if (OperatingSystem.IsWindows()) return true;
        var open = new List<IDisposable>(Needed);
        try
        {
            // Shared with everybody, so that no lock is asked for.
            while (open.Count < Needed) open.Add(File.OpenHandle("/dev/null", FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
            return true;
        }
        // Where a sandbox has no such file, nothing is known, and nothing is held against it.
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return !WriteFailure.IsOfOpenFiles(failure);
        }
        finally
        {
            foreach (var file in open) file.Dispose();
        }
    }
}
