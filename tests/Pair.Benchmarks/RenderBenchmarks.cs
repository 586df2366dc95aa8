using BenchmarkDotNet.Attributes;
using Pair.Core.Compiling;
using Pair.Core.Documents;
using Pair.Core.Model;
using Pair.Core.Publishing;
using Pair.Core.Publishing.Family;
using Pair.Formats.Html;
using Pair.Formats.Pdf;
using Pair.Formats.Word;

namespace Pair.Benchmarks;

/// <summary>What each format costs over documents that grow: four times the services take about four times as long, and as much memory.</summary>
[MemoryDiagnoser]
public class RenderBenchmarks
{
    private Pathway? pathway;
    private Document? document;
    private WordWishes? template, comments;

    /// <summary>How many services the pathway has; 0 is the sample Northshire.</summary>
    [Params(0, 250, 1_000, 2_000)]
    public int Services { get; set; }

    /// <summary>For whom.</summary>
    [ParamsAllValues]
    public Edition Edition { get; set; }

    /// <summary>Makes the pathway and its document once.</summary>
    [GlobalSetup]
    public void Make()
    {
        pathway = Compiled(Services);
        document = Publish();
        (template, comments) = (Wishes.InTemplate(Edition), Wishes.WithComments(Services));
    }

    internal static Document Publish(Pathway pathway, Edition edition)
    {
        var day = new DateOnly(2026, 11, 2);
        return edition == Edition.Family ? FamilyEdition.Publish(pathway, day) : PractitionerEdition.Publish(pathway, day);
    }

    internal static Pathway Compiled(int services)
    {
        var compilation = Compilation(services);
        return compilation.Pathway ?? throw new InvalidOperationException(compilation.Findings[0].Message);
    }

    internal static Compilation Compilation(int services) => services == 0
        ? PathwayCompiler.Compile(new SampleFiles(), "samples/northshire/northshire.pair.yaml", "samples/northshire")
        : PathwayCompiler.Compile(new MadeFile(Pathways.Write(services)), MadeFile.Path, "");

    /// <summary>Pathway to document.</summary>
    [Benchmark]
    public Document Publish() => Publish(pathway!, Edition);

    /// <summary>Document to PDF.</summary>
    [Benchmark]
    public object Pdf() => PdfExport.Write(document!);

    /// <summary>Document to Word.</summary>
    [Benchmark]
    public object Word() => WordExport.Write(document!);

    /// <summary>Document into a Word template.</summary>
    [Benchmark]
    public object WordInTemplate() => WordExport.Write(document!, template);

    /// <summary>Document to Word, with what is found two years on as comments.</summary>
    [Benchmark]
    public object WordWithComments() => WordExport.Write(document!, comments);

    /// <summary>Document to HTML.</summary>
    [Benchmark]
    public object Html() => HtmlExport.Write(document!, []);
}
