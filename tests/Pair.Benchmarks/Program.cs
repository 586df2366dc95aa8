using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(Pair.Benchmarks.ReadingBenchmarks).Assembly).Run(args);
