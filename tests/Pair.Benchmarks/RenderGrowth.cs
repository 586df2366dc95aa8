using System.Diagnostics;
using System.Globalization;
using Pair.Core.Documents;
using Pair.Formats.Pdf;

namespace Pair.Benchmarks;

/// <summary>What a PDF costs of pathways that double: if time and memory for one service stay the same, nothing is quadratic.</summary>
internal static class RenderGrowth
{
    private static readonly int[] Sizes = [250, 500, 1_000, 2_000, 4_000, 8_000];

    /// <summary>Prints a table in Markdown for each edition.</summary>
    public static void Measure()
    {
        foreach (var edition in Enum.GetValues<Edition>()) Measure(edition);
    }

    private static void Measure(Edition edition)
    {
        Console.WriteLine($"{edition}\n");
        Console.WriteLine("| services | pages | ms | ms a service | MB allocated | KB a service | MB of file |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        PdfExport.Write(Made(Sizes[0], edition));
        var sample = Made(0, edition);
        var best = double.MaxValue;
        for (var i = 0; i < 40; i++)
        {
            var clock = Stopwatch.StartNew();
            PdfExport.Write(sample);
            best = Math.Min(best, clock.Elapsed.TotalMilliseconds);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| Northshire | {PdfExport.Write(sample).Pages} | {best:0.0} | | | | |"));
        foreach (var size in Sizes)
        {
            var document = Made(size, edition);
            GC.Collect();
            var allocated = GC.GetTotalAllocatedBytes(precise: true);
            var clock = Stopwatch.StartNew();
            var pdf = PdfExport.Write(document);
            var ms = clock.Elapsed.TotalMilliseconds;
            allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {size:N0} | {pdf.Pages} | {ms:0} | {ms / size:0.000} | {allocated / 1e6:0} | {allocated / 1e3 / size:0} | {pdf.Bytes.Length / 1e6:0.0} |"));
        }

        Console.WriteLine();
    }

    private static Document Made(int services, Edition edition) => RenderBenchmarks.Publish(RenderBenchmarks.Compiled(services), edition);
}
