using System.Globalization;
using System.Runtime.InteropServices;
using Pair.Core.Documents;
using Pair.Formats.Html;

namespace Pair.Benchmarks.Comparing;

/// <summary>Times <c>pair</c> beside programs that do a part of what it does, on the same content, one after the other in the same run. What is not installed is left out, and named.</summary>
internal static class Comparison
{
    private const int Runs = 5;

    private static readonly string[] peers = ["ajv", "pandoc", "soffice", "weasyprint", "typst"];

    /// <summary>Prints the machine, and a table in Markdown: seconds, and seconds of all cores, the middle of five runs after one that is not counted.</summary>
    /// <param name="program">Path of the published <c>pair</c>.</param>
    public static void Measure(string program)
    {
        var folder = Directory.CreateTempSubdirectory("pair-compare").FullName;
        try
        {
            Tell(program);
            foreach (var services in (int[])[0, 250]) Measure(program, folder, services);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Measure(string program, string folder, int services)
    {
        string File(string name) => Path.Combine(folder, name);
        var compilation = RenderBenchmarks.Compilation(services);
        var pathway = compilation.Pathway ?? throw new InvalidOperationException(compilation.Findings[0].Message);
        Write(File("content.json"), TreeJson.Of(compilation.Root!));
        var document = RenderBenchmarks.Publish(pathway, Edition.Practitioner);
        System.IO.File.WriteAllText(File("content.md"), new MarkdownContent().Of(document));
        System.IO.File.WriteAllText(File("content.typ"), new TypstContent().Of(document));
        Write(File("content.html"), HtmlExport.Write(document, []).Bytes);
        Write(File("schema.json"), System.IO.File.ReadAllBytes(Path.Combine(SampleFiles.Folder, "schemas", "pathway.schema.json")));
        var input = services == 0 ? Path.Combine(SampleFiles.Folder, "samples", "northshire", "northshire.pair.yaml") : Generated(File("made.pair.yaml"), services);

        Console.WriteLine($"\n{(services == 0 ? "Northshire" : $"{services} services")}, {pathway.Services.Count} services\n\n| what | with | seconds | CPU seconds |\n|---|---|---|---|");
        Row("check: structure and every rule", "pair", program, "check", input, "--as-of", "2026-11-02", "-q");
        Row("check: structure alone, of JSON", "ajv", "ajv", "validate", "--spec=draft2020", "--strict=false", "-s", File("schema.json"), "-d", File("content.json"));
        Row("Word, one edition", "pair", program, Build("docx", "practitioner"));
        Row("Word from Markdown", "pandoc", "pandoc", File("content.md"), "-f", "markdown", "-o", File("content.docx"));
        Row("PDF, one edition, tagged", "pair", program, Build("pdf", "practitioner"));
        if (System.IO.File.Exists(File("content.docx")))
            Row("PDF from that Word file", "soffice", "soffice", $"-env:UserInstallation=file://{File("profile")}", "--headless", "--convert-to", "pdf", "--outdir", folder, File("content.docx"));
        Row("PDF from pair's web page", "weasyprint", "weasyprint", File("content.html"), File("page.pdf"));
        Row("PDF from Typst", "typst", "typst", "compile", File("content.typ"), File("typst.pdf"));
        Row("check, then Word, PDF and web page in both editions", "pair", program, Build("docx,pdf,html", "practitioner,family"));

        string[] Build(string formats, string editions) => ["build", input, "--to", formats, "--edition", editions, "-o", File("out"), "--as-of", "2026-11-02", "-q", "--force"];
    }

    private static void Row(string what, string name, string program, params string[] arguments)
    {
        if (name != "pair" && Found(program) is null) return;
        var first = Run.Of(program, arguments);
        if (first.ExitCode != 0)
        {
            Console.WriteLine($"| {what} | {name} | failed: {first.ExitCode} | |");
            return;
        }
        var runs = new List<Run>();
        for (var i = 0; i < Runs; i++) runs.Add(Run.Of(program, arguments));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {name} | {Run.Middle(runs, run => run.Wall):0.000} | {Run.Middle(runs, run => run.Processor):0.000} |"));
    }

    private static void Tell(string program)
    {
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{DateTime.UtcNow:yyyy-MM-dd}, {Environment.ProcessorCount} cores ({Processor()}), {memory:0} GB, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}\n"));
        Console.WriteLine($"- {Version(program)}");
        foreach (var peer in peers) Console.WriteLine(Found(peer) is null ? $"- {peer} is not installed: left out" : $"- {(peer == "ajv" ? "ajv (ajv-cli)" : Version(peer))}");
    }

    private static string Processor() =>
        File.Exists("/proc/cpuinfo") ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "unknown" : "unknown";

    private static string Version(string program)
    {
        using var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo(program, ["--version"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var line = process.StandardOutput.ReadLine();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return line ?? program;
    }

    private static string? Found(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);

    private static string Generated(string file, int services)
    {
        File.WriteAllText(file, Pathways.Write(services));
        return file;
    }

    private static void Write(string file, byte[] bytes) => File.WriteAllBytes(file, bytes);
}
