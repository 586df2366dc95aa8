using System.Globalization;
using BenchmarkDotNet.Running;
using Pair.Benchmarks;
using Pair.Benchmarks.Comparing;
using Pair.Benchmarks.Workspaces;

switch (args)
{
    case ["generate", var services, var file]:
        File.WriteAllText(file, Pathways.Write(int.Parse(services, CultureInfo.InvariantCulture)));
        break;
    case ["generate", var services, var older, var newer]:
        Differences.Write(int.Parse(services, CultureInfo.InvariantCulture), older, newer);
        break;
    case ["workspace", var areas, var services, var folder, .. var rest] when rest is [] or ["--no-bases"]:
        Workspace.Write(int.Parse(areas, CultureInfo.InvariantCulture), int.Parse(services, CultureInfo.InvariantCulture), folder, bases: rest is []);
        break;
    case ["throughput", var areas, var services]:
        Throughput.Measure(int.Parse(areas, CultureInfo.InvariantCulture), int.Parse(services, CultureInfo.InvariantCulture), rounds: 2);
        break;
    case ["processes", var program]:
        Processes.Measure(program);
        break;
    case ["diff", var program]:
        Differences.Measure(program);
        break;
    case ["many", var program, .. var rest] when rest is [] or ["--no-bases"]:
        ManyAreas.Measure(program, bases: rest is []);
        break;
    case ["compare", var program]:
        Comparison.Measure(program);
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
