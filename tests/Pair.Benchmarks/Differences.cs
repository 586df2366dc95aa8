using System.Globalization;

namespace Pair.Benchmarks;

/// <summary>What a reviewer waits for: <c>pair diff</c> of two files as a process of its own, beside <c>pair check</c> of one of them.</summary>
internal static class Differences
{
    private const int Runs = 7;

    // One service in so many is another one in the newer file.
    private const int Step = 100;

    private static readonly int[] Sizes = [100, 1_000, 10_000];

    /// <summary>Prints a table in Markdown: the middle of seven runs.</summary>
    /// <param name="program">Path of the published <c>pair</c>.</param>
    public static void Measure(string program)
    {
        Console.WriteLine("| services | what | seconds | CPU seconds | peak MB | exit code |");
        Console.WriteLine("|---|---|---|---|---|---|");
        var folder = Directory.CreateTempSubdirectory("pair-benchmarks");
        foreach (var size in Sizes)
        {
            var (older, newer) = (Path.Combine(folder.FullName, $"{size}.pair.yaml"), Path.Combine(folder.FullName, $"{size}-newer.pair.yaml"));
            Write(size, older, newer);
            Show(size, "check", program, "check", older, "--as-of", "2026-11-02");
            Show(size, "diff", program, "diff", older, newer, "--as-of", "2026-11-02");
        }
        folder.Delete(recursive: true);
    }

    /// <summary>Writes a pathway, and the same with other ages or another summary in one service of a hundred.</summary>
    /// <param name="services">How many services they have.</param>
    /// <param name="older">Path of the one.</param>
    /// <param name="newer">Path of the other.</param>
    public static void Write(int services, string older, string newer)
    {
        var text = Pathways.Write(services);
        File.WriteAllText(older, text);
        var lines = text.Split('\n');
        var service = 0;
        for (var i = Array.IndexOf(lines, "services:"); i < lines.Length; i++)
        {
            if (lines[i].StartsWith("    name: ", StringComparison.Ordinal)) service++;
            if (service % Step != Step / 2) continue;
            if (service / Step % 2 == 0 && lines[i].StartsWith("    ages: ", StringComparison.Ordinal)) lines[i] = "    ages: pregnancy to 6m";
            if (service / Step % 2 == 1 && lines[i].StartsWith("    summary: ", StringComparison.Ordinal)) lines[i] = "    summary: For families who were here before.";
        }
        File.WriteAllText(newer, string.Join('\n', lines));
    }

    private static void Show(int size, string what, string program, params string[] arguments)
    {
        var runs = new List<Run>();
        for (var i = 0; i < Runs; i++) runs.Add(Run.Of(program, arguments));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {size:N0} | {what} | {Run.Middle(runs, run => run.Wall):0.000} | {Run.Middle(runs, run => run.Processor):0.000} | {Run.Middle(runs, run => run.Peak) / 1e6:0} | {runs[0].ExitCode} |"));
    }
}
