using System.Diagnostics;
using System.Globalization;
using Pair.Core.Documents;
using Pair.Formats.Word;

namespace Pair.Benchmarks;

/// <summary>What a Word file costs by itself, in a template and with findings as comments, of pathways that double.</summary>
internal static class WordGrowth
{
    private static readonly int[] Sizes = [0, 500, 1_000, 2_000];

    /// <summary>Prints a table in Markdown for each edition: the middle of many runs for the sample, of a few for what is made.</summary>
    public static void Measure()
    {
        foreach (var edition in Enum.GetValues<Edition>())
        {
            Console.WriteLine($"{edition}, Word\n");
            Console.WriteLine("| services | comments | ms | ms in a template | ms with comments | MB of file |");
            Console.WriteLine("|---|---|---|---|---|---|");
            foreach (var size in Sizes) Measure(size, edition);
            Console.WriteLine();
        }
    }

    private static void Measure(int size, Edition edition)
    {
        var pathway = RenderBenchmarks.Compiled(size);
        var document = RenderBenchmarks.Publish(pathway, edition);
        var (template, comments) = (Wishes.InTemplate(edition), Wishes.WithComments(size));
        var runs = size == 0 ? 60 : 5;
        var commented = WordExport.Write(document, comments);
        var (plain, filled, annotated) = (Middle(runs, document, null), Middle(runs, document, template), Middle(runs, document, comments));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {(size == 0 ? "Northshire" : $"{size:N0}")} | {commented.Comments} | {plain:0.0} | {filled:0.0} | {annotated:0.0} | {WordExport.Write(document).Bytes.Length / 1e6:0.00} |"));
    }

    private static double Middle(int runs, Document document, WordWishes? wishes)
    {
        var times = new List<double>();
        // What is compiled on first use is no part of it.
        for (var i = -runs / 2; i < runs; i++)
        {
            var clock = Stopwatch.StartNew();
            WordExport.Write(document, wishes);
            if (i >= 0) times.Add(clock.Elapsed.TotalMilliseconds);
        }
        times.Sort();
        return times[times.Count / 2];
    }
}
