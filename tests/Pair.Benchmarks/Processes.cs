using System.Diagnostics;
using System.Globalization;

namespace Pair.Benchmarks;

/// <summary>What a user waits for: <c>pair check</c> as a process of its own, on made pathways of three sizes. Linux alone says all of it.</summary>
internal static class Processes
{
    private const int Runs = 7;

    private static readonly int[] Sizes = [1_000, 10_000, 100_000];

    /// <summary>Prints the middle of some runs as a table in Markdown.</summary>
    /// <param name="program">The program, as it was published.</param>
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
            for (var i = 0; i < Runs; i++) runs.Add(Check(program, file));
            var length = new FileInfo(file).Length / 1e6;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {size:N0} | {length:0.0} | {Middle(runs, run => run.Wall):0.000} | {Middle(runs, run => run.Processor):0.000} | {Middle(runs, run => run.Peak) / 1e6:0} | {runs[0].ExitCode} |"));
        }
        folder.Delete(recursive: true);
    }

    private sealed record Run(double Wall, double Processor, double Peak, int ExitCode);

    private static Run Check(string program, string file)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, ["check", file, "--as-of", "2026-11-02"]) { RedirectStandardOutput = true, RedirectStandardError = true })
            ?? throw new InvalidOperationException($"{program} does not start");
        var errors = process.StandardError.ReadToEndAsync();
        // Both are known only while it runs, so what it did in its last milliseconds is not counted.
        var (peak, processor) = (0L, 0.0);
        void Look()
        {
            try
            {
                process.Refresh();
                (peak, processor) = (Math.Max(peak, process.PeakWorkingSet64), process.TotalProcessorTime.TotalSeconds);
            }
            catch (InvalidOperationException)
            {
                // It has ended.
            }
        }
        using var watch = new Timer(_ => Look(), null, 0, 2);
        process.StandardOutput.ReadToEnd();
        errors.Wait();
        process.WaitForExit();
        return new Run(clock.Elapsed.TotalSeconds, processor, peak, process.ExitCode);
    }

    private static double Middle(List<Run> runs, Func<Run, double> of)
    {
        var sorted = runs.Select(of).Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
