using System.Globalization;
using BenchmarkDotNet.Running;
using Pair.Benchmarks;

switch (args)
{
    case ["generate", var services, var file]:
        File.WriteAllText(file, Pathways.Write(int.Parse(services, CultureInfo.InvariantCulture)));
        break;
    case ["processes", var program]:
        Processes.Measure(program);
        break;
    case ["filter"]:
        FilterTimes.Measure();
        break;
    case ["growth"]:
        RenderGrowth.Measure();
        WordGrowth.Measure();
        break;
    case ["growth", "word"]:
        WordGrowth.Measure();
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(StageBenchmarks).Assembly).Run(args);
        break;
}
