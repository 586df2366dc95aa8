using Pair.Cli.Files;
using Pair.Cli.Inputs;

namespace Pair.Cli.Commands;

/// <summary>The files that reports go to, as typed.</summary>
internal static class ReportTarget
{
    /// <summary>The path of a file in shown form. A slip of the fingers must not cost an area its pathway.</summary>
    public static string Of(string typed, string option, string command, World world)
    {
        if (typed == "-") throw Stop.BadUse($"{option} takes a file; --format says what goes to standard output", command);
        if (typed.Length == 0) throw Stop.BadUse($"{option} needs the name of a file", command);
        var name = Path.GetFileName(typed);
        if (name == Homes.FileName || name.EndsWith(PathwayFiles.Ending, StringComparison.OrdinalIgnoreCase))
            throw Stop.BadUse($"{option} would write over {typed}, which is a file to check", command);
        return ShownPath.Of(world.Folder, typed);
    }

    /// <summary>The two sides of FORMAT=FILE.</summary>
    public static (string Format, string File) Split(string said, string example, string command) => said.Split('=', 2) is [var format, var file]
        ? (format, file)
        : throw Stop.BadUse($"--report takes FORMAT=FILE, such as {example}, not \"{said}\"", command);

    /// <summary>Stops where two reports would go to one file.</summary>
    public static void EachOnce(IReadOnlyList<string> shown, string command, World world)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in shown)
            if (!taken.Add(ShownPath.Full(world.Folder, file))) throw Stop.BadUse($"two reports would be written to {file}", command);
    }
}
