using BenchmarkDotNet.Attributes;
using Pair.Core.Analysis;
using Pair.Core.Binding;
using Pair.Core.Compiling;
using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Schema;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Benchmarks;

/// <summary>What each stage of <c>pair check</c> costs over files that grow: a tenfold file takes about ten times as long.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private static readonly Circumstances Judged = new(new DateOnly(2026, 11, 2), new Dictionary<string, int>());

    private MadeFile good = new("");
    private MadeFile wrong = new("");
    private SourceText source = new("", "");
    private YamlMapping? root;
    private Pathway? pathway;

    /// <summary>How many services the file has; the samples have up to 48.</summary>
    [Params(48, 1_000, 10_000)]
    public int Services { get; set; }

    /// <summary>Makes the file once, and what each stage is given.</summary>
    [GlobalSetup]
    public void Make()
    {
        var text = Pathways.Write(Services);
        good = new MadeFile(text);
        wrong = new MadeFile(text.Replace("carers:", "carrs:", StringComparison.Ordinal));
        source = new SourceText(MadeFile.Path, text);
        root = (YamlMapping)Reading().Root!;
        pathway = Binding().Pathway ?? throw new InvalidOperationException(Binding().Findings[0].Message);
    }

    /// <summary>Text to tree.</summary>
    [Benchmark]
    public SyntaxRead Reading() => YamlReader.Read(source);

    /// <summary>The tree held against the schema.</summary>
    [Benchmark]
    public Seq<Finding> Schema() => SchemaEvaluator.Evaluate(PairSchemas.Pathway, root!);

    /// <summary>Tree to pathway.</summary>
    [Benchmark]
    public BoundPathway Binding() => PathwayBinder.Bind(root!);

    /// <summary>All rules.</summary>
    [Benchmark]
    public Seq<Finding> Rules() => Examiner.Examine(root!, pathway!, Judged);

    /// <summary>From bytes to pathway.</summary>
    [Benchmark]
    public Compilation Line() => PathwayCompiler.Compile(good, MadeFile.Path, "");

    /// <summary>The same with a misspelt key in every service.</summary>
    [Benchmark]
    public Compilation LineWithFaults() => PathwayCompiler.Compile(wrong, MadeFile.Path, "");
}
