using Pair.Cli.Files;

namespace Pair.Cli.Outputs;

/// <summary>
/// The folders that several pathways are built into, made before any of them begins: where one pathway takes back what it wrote, and its folders with it, the
/// others still have theirs.
/// </summary>
internal sealed class SharedFolders : IDisposable
{
    private readonly List<string> made = [];

    /// <summary>Makes those that are not there. One that cannot be made is told by whoever writes into it.</summary>
    public SharedFolders(IEnumerable<PathwayPlan> plans, World world)
    {
        foreach (var plan in plans) Make(ShownPath.Full(world.Folder, plan.Root));
    }

    /// <summary>Takes away again what stayed empty.</summary>
    public void Dispose()
    {
        for (var i = made.Count - 1; i >= 0; i--)
            if (!Attempt(made[i], static folder => Directory.Delete(folder))) return;
    }

    private void Make(string folder)
    {
        if (Directory.Exists(folder)) return;
        if (Path.GetDirectoryName(folder) is { } above) Make(above);
        if (Attempt(folder, static folder => Directory.CreateDirectory(folder))) made.Add(folder);
    }

    private static bool Attempt(string folder, Action<string> what)
    {
        try
        {
            what(folder);
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
