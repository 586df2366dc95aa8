using System.Diagnostics;

namespace Pair.Benchmarks;

/// <summary>One run of a program.</summary>
/// <param name="Wall">Seconds from its start to its end.</param>
/// <param name="Processor">Seconds of all cores; on Linux with programs that it starts.</param>
/// <param name="Peak">The most memory that it had, in bytes; of the program itself, not of programs that it starts.</param>
/// <param name="ExitCode">What it ended with; -1 where it was ended because it took too long.</param>
internal sealed record Run(double Wall, double Processor, double Peak, int ExitCode)
{
    private const int Longest = 10 * 60 * 1000;

    /// <summary>Runs a program and reads away what it says.</summary>
    public static Run Of(string program, params string[] arguments)
    {
        var before = EndedProcesses.Processor;
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })
            ?? throw new InvalidOperationException($"{program} does not start");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        // Known only while it runs, so what it did in its last milliseconds is not counted.
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
        if (!process.WaitForExit(Longest))
        {
            process.Kill(entireProcessTree: true);
            return new Run(clock.Elapsed.TotalSeconds, processor, peak, -1);
        }
        process.WaitForExit();
        Task.WaitAll(errors, output);
        return new Run(clock.Elapsed.TotalSeconds, EndedProcesses.Processor - before ?? processor, peak, process.ExitCode);
    }

    /// <summary>The middle one of a figure of several runs.</summary>
    public static double Middle(List<Run> runs, Func<Run, double> of)
    {
        var sorted = runs.Select(of).Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
