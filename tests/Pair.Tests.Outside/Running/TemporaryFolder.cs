namespace Pair.Tests.Outside.Running;

/// <summary>A folder that goes away: with its user, or at the latest with the test run.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private static readonly string all = Directory.CreateTempSubdirectory("pair-outside-").FullName;
    private static int number;

    static TemporaryFolder() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Remove(all);

    /// <summary>Makes a new one.</summary>
    public TemporaryFolder() =>
        Directory.CreateDirectory(Path = System.IO.Path.Combine(all, Interlocked.Increment(ref number).ToString()));

    /// <summary>Makes one that stays until the test run ends.</summary>
    public static string Kept() => Directory.CreateDirectory(System.IO.Path.Combine(all, Interlocked.Increment(ref number).ToString())).FullName;

    /// <summary>Where it is.</summary>
    public string Path { get; }

    /// <summary>A path inside it.</summary>
    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <inheritdoc/>
    public void Dispose() => Remove(Path);

    private static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // A program that ends late may still write into its profile; the system empties its temporary folder.
        }
    }
}
