namespace Pair.Cli.Files;

/// <summary>Where PATH has a program.</summary>
internal static class OnPath
{
    /// <summary>Its file, absolute; null for nowhere. The current folder never counts: a pathway may come from a stranger.</summary>
    /// <param name="world">Whose PATH.</param>
    /// <param name="program">Its name, without an ending.</param>
    public static string? Find(World world, string program)
    {
        var name = OperatingSystem.IsWindows() ? program + ".exe" : program;
        foreach (var folder in (world.Variable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
            if (Path.IsPathFullyQualified(folder) && File.Exists(Path.Combine(folder, name))) return Path.Combine(folder, name);
        return null;
    }
}
