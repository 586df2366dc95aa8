using System.Globalization;
using Pair.Benchmarks.Workspaces;

namespace Pair.Benchmarks;

/// <summary>Times the published program on workspaces of many areas: checked, and built in all formats and editions. Memory is to stay as it is when there are more.</summary>
internal static class ManyAreas
{
    private const int Runs = 3, Services = 60;

    private static readonly int[] Sizes = [15, 50, 150];

    /// <summary>Prints a table in Markdown: the middle of three runs.</summary>
    /// <param name="program">Path of the published <c>pair</c>.</param>
    /// <param name="bases">Whether the areas build on bases; else each stands alone.</param>
    public static void Measure(string program, bool bases)
    {
        Console.WriteLine("| areas | services each | | seconds | CPU seconds | peak MB | files | MB of files | exit code |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|");
        foreach (var size in Sizes)
        {
            var folder = Directory.CreateTempSubdirectory("pair-many").FullName;
            Workspace.Write(size, Services, folder, bases);
            var output = Path.Combine(folder, "out");
            Row(size, "check", output, program, "check", folder, "--as-of", "2026-11-02", "-q");
            Row(size, "build", output, program, "build", folder, "-o", output, "--as-of", "2026-11-02", "-q", "--fail-on", "never");
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Row(int size, string what, string output, string program, params string[] arguments)
    {
        var runs = new List<Run>();
        for (var i = 0; i < Runs; i++)
        {
            if (Directory.Exists(output)) Directory.Delete(output, recursive: true);
            runs.Add(Run.Of(program, arguments));
        }
        var files = Directory.Exists(output) ? new DirectoryInfo(output).GetFiles("*", SearchOption.AllDirectories) : [];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {size} | {Services} | {what} | {Run.Middle(runs, run => run.Wall):0.00} | {Run.Middle(runs, run => run.Processor):0.00} | {Run.Middle(runs, run => run.Peak) / 1e6:0} | {files.Length} | {files.Sum(file => file.Length) / 1e6:0.0} | {runs[0].ExitCode} |"));
    }
}
