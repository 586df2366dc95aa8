using BenchmarkDotNet.Attributes;
using Pair.Core.Compiling;

namespace Pair.Benchmarks;

/// <summary>The line that <c>pair check</c> runs, from bytes to findings, over files that grow: the time of each tenfold file is about ten times the last.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private readonly Dictionary<string, MadeFile> files = [];

    /// <summary>How many services the file has; 170,000 fill 64 MB, the largest file that is read.</summary>
    [Params(100, 1_000, 10_000, 170_000)]
    public int Services { get; set; }

    /// <summary>Makes the files once.</summary>
    [GlobalSetup]
    public void Make()
    {
        files["good"] = MadeFile.Of(Services);
        files["wrong"] = MadeFile.Of(Services, text => text.Replace("carers:", "carrs:", StringComparison.Ordinal));
    }

    /// <summary>A pathway without fault.</summary>
    [Benchmark]
    public Compilation Good() => Compile("good");

    /// <summary>The same with a misspelt key in every service.</summary>
    [Benchmark]
    public Compilation Wrong() => Compile("wrong");

    private Compilation Compile(string kind) => PathwayCompiler.Compile(files[kind], MadeFile.Path, "");
}
