using System.Diagnostics;
using System.Globalization;
using Pair.Benchmarks.Workspaces;
using Pair.Core.Analysis;
using Pair.Core.Compiling;
using Pair.Core.Documents;
using Pair.Formats;
using Pair.Formats.Html;
using Pair.Formats.Pdf;
using Pair.Formats.Word;

namespace Pair.Benchmarks;

/// <summary>Where the time goes when many areas are built in one process, one after the other on one thread; in time of the processor, with what the compiler does beside it, so that others on the machine count for less.</summary>
internal static class Throughput
{
    private static readonly Circumstances judged = new(new DateOnly(2026, 11, 2), new Dictionary<string, int>());

    /// <summary>Prints a table in Markdown for each of several rounds over the same areas: in the first, much code is not compiled to its best yet.</summary>
    /// <param name="areas">How many areas.</param>
    /// <param name="services">How many services each has.</param>
    /// <param name="rounds">How many rounds.</param>
    public static void Measure(int areas, int services, int rounds)
    {
        var files = Enumerable.Range(0, areas).Select(number => new MadeFile(AreaText.Write(new Area(number, 1), services, extends: false))).ToArray();
        for (var round = 1; round <= rounds; round++)
        {
            var stages = new Dictionary<string, Stage>();
            var (clock, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            foreach (var file in files) Build(file, stages);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nRound {round}: {clock.Elapsed.TotalSeconds:0.00} s, {(Environment.CpuUsage.TotalTime - before).TotalSeconds:0.00} s of processor, {GC.CollectionCount(0)} collections so far, {GC.CollectionCount(2)} of them of everything, {GC.GetTotalPauseDuration().TotalSeconds:0.00} s in them\n"));
            Console.WriteLine("| stage | CPU s | CPU ms an area | MB allocated an area | KB out |\n|---|---|---|---|---|");
            foreach (var (name, stage) in stages)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {stage.Time.TotalSeconds:0.00} | {stage.Time.TotalMilliseconds / areas:0.00} | {stage.Allocated / 1e6 / areas:0.00} | {stage.Bytes / 1e3 / areas:0.0} |"));
        }
    }

    private sealed class Stage
    {
        public TimeSpan Time { get; set; }

        public long Allocated { get; set; }

        public long Bytes { get; set; }
    }

    private static void Build(MadeFile file, Dictionary<string, Stage> stages)
    {
        var compilation = Timed(stages, "compile", () => PathwayCompiler.Compile(file, MadeFile.Path, ""));
        var pathway = compilation.Pathway ?? throw new InvalidOperationException(compilation.Findings[0].Message);
        Timed(stages, "examine", () => Examiner.Examine(compilation.Root!, pathway, judged));
        foreach (var edition in Enum.GetValues<Edition>())
        {
            var document = Timed(stages, $"publish, {edition}", () => RenderBenchmarks.Publish(pathway, edition));
            Export(stages, $"docx, {edition}", () => WordExport.Write(document));
            Export(stages, $"pdf, {edition}", () => PdfExport.Write(document));
            Export(stages, $"html, {edition}", () => HtmlExport.Write(document, []));
        }
    }

    private static void Export(Dictionary<string, Stage> stages, string name, Func<Export> make)
    {
        var export = Timed(stages, name, make);
        stages[name].Bytes += export.Bytes.Length;
    }

    private static T Timed<T>(Dictionary<string, Stage> stages, string name, Func<T> work)
    {
        if (!stages.TryGetValue(name, out var stage)) stages.Add(name, stage = new Stage());
        var (allocated, start) = (GC.GetAllocatedBytesForCurrentThread(), Environment.CpuUsage.TotalTime);
        var done = work();
        stage.Time += Environment.CpuUsage.TotalTime - start;
        stage.Allocated += GC.GetAllocatedBytesForCurrentThread() - allocated;
        return done;
    }
}
