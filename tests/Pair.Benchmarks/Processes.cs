using System.Globalization;

namespace Pair.Benchmarks;

/// <summary>What a user waits for: <c>pair check</c> as a process of its own, on made pathways of three sizes. Linux alone says all of it.</summary>
internal static class Processes
{
    private const int Runs = 7;

    private static readonly int[] Sizes = [1_000, 10_000, 100_000];

    /// <summary>Prints a table in Markdown: the middle of seven runs.</summary>
    /// <param name="program">Path of the published <c>pair</c>.</param>
    public static void Measure(string program)
    {
        Console.WriteLine("| services | MB | seconds | CPU seconds | peak MB | exit code |");
        Console.WriteLine("|---|---|---|---|---|---|");
        var folder = Directory.CreateTempSubdirectory("pair-benchmarks");
        foreach (var size in Sizes)
        {
            var file = Path.Combine(folder.FullName, $"{size}.pair.yaml");
            File.WriteAllText(file, Pathways.Write(size));
            var runs = new List<Run>();
            for (var i = 0; i < Runs; i++) runs.Add(Run.Of(program, "check", file, "--as-of", "2026-11-02"));
            var length = new FileInfo(file).Length / 1e6;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {size:N0} | {length:0.0} | {Run.Middle(runs, run => run.Wall):0.000} | {Run.Middle(runs, run => run.Processor):0.000} | {Run.Middle(runs, run => run.Peak) / 1e6:0} | {runs[0].ExitCode} |"));
        }
        folder.Delete(recursive: true);
    }
}
