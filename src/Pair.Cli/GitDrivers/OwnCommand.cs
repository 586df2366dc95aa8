using Pair.Cli.Files;

namespace Pair.Cli.GitDrivers;

/// <summary>How git calls this very program, through its shell.</summary>
internal static class OwnCommand
{
    /// <summary>
    /// <c>pair</c> where that is what PATH has, which outlives every move and update; else the path of what runs now, quoted.
    /// </summary>
    public static string Of(World world) =>
        Of(Environment.ProcessPath, Path.Combine(AppContext.BaseDirectory, "pair.dll"), OnPath.Find(world, "pair") is { } found ? RealPath.Of(found) : null, OperatingSystem.IsWindows());

    /// <summary>The same, of what is given.</summary>
    /// <param name="process">The program that runs; null where nobody knows.</param>
    /// <param name="assembly">The file that holds this program, for a process that is .NET's own.</param>
    /// <param name="onPath">What <c>pair</c> is on PATH, links followed; null for nothing.</param>
    /// <param name="isWindows">Whether backslashes part folders: git's shell takes strokes on every machine.</param>
    public static string Of(string? process, string assembly, string? onPath, bool isWindows)
    {
        if (process is not null && onPath is not null && RealPath.Of(process) == onPath) return "pair";
        var isOwn = process is not null && Path.GetFileNameWithoutExtension(process) == "pair";
        return isOwn ? Quoted(process!, isWindows) : $"{Quoted(process ?? "dotnet", isWindows)} exec {Quoted(assembly, isWindows)}";
    }

    private static string Quoted(string path, bool isWindows) => $"'{(isWindows ? path.Replace('\\', '/') : path).Replace("'", @"'\''", StringComparison.Ordinal)}'";
}
