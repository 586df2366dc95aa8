using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Pair.Tests.Fuzzing;

/// <summary>Many cases on all cores, watched for one that does not end.</summary>
internal sealed class FuzzRun(ulong from, int count)
{
    // A case of the largest sample takes milliseconds. On a busy machine it may still stand for seconds: so what is slow is run again, alone.
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Hung = TimeSpan.FromSeconds(60);
    private const int MostFailures = 500;

    private readonly ConcurrentQueue<(FuzzCase Case, Exception Fault)> failures = new();
    private readonly ConcurrentQueue<FuzzCase> slow = new();
    private readonly ConcurrentDictionary<int, (FuzzCase Case, long Since)> running = new();
    private int next;

    /// <summary>How many files gave so many findings: of syntax after one change, of syntax, of all kinds.</summary>
    public ConcurrentDictionary<(string Kind, int Findings), int> Histogram { get; } = new();

    /// <summary>The cases with most findings of syntax after one change that repeats nothing.</summary>
    public ConcurrentDictionary<ulong, int> Worst { get; } = new();

    public int Understood;
    public int Rendered;
    public int Unchanged;

    /// <summary>Runs all; what failed, as texts for a person.</summary>
    public IReadOnlyList<string> Go()
    {
        var workers = Enumerable.Range(0, Environment.ProcessorCount).Select(index => new Thread(() => Work(index)) { IsBackground = true }).ToList();
        foreach (var worker in workers) worker.Start();
        while (workers.Exists(worker => worker.IsAlive))
        {
            foreach (var (_, (hung, since)) in running)
                if (Stopwatch.GetElapsedTime(since) > Hung) return [.. Texts(), $"it does not end:\n{hung}"];
            workers.Find(worker => worker.IsAlive)?.Join(200);
        }
        return [.. Texts(), .. slow.Where(IsSlowAlone).Select(late => $"it takes more than {Slow.TotalSeconds} s:\n{late}")];
    }

    // One text for each kind of fault, with its smallest file.
    private IEnumerable<string> Texts() => failures
        .GroupBy(failure => $"{failure.Fault.GetType().Name} {Regex.Replace(failure.Fault.Message, "[0-9]+|[\"(].*", "")}\n{failure.Fault.StackTrace?.Split('\n').FirstOrDefault(line => !line.Contains("Require"))}")
        .Select(kind => (Count: kind.Count(), Smallest: kind.MinBy(failure => failure.Case.Bytes.Length)))
        .Select(kind => $"{kind.Count} × {kind.Smallest.Fault}\n{kind.Smallest.Case}\n");

    private void Work(int worker)
    {
        for (var index = Interlocked.Increment(ref next) - 1; index < count && failures.Count < MostFailures; index = Interlocked.Increment(ref next) - 1)
        {
            var one = FuzzCase.Of(unchecked(from + (ulong)index));
            if (one.IsUnchanged)
            {
                Interlocked.Increment(ref Unchanged);
                continue;
            }
            var since = Stopwatch.GetTimestamp();
            running[worker] = (one, since);
            Run(one);
            running.TryRemove(worker, out _);
            if (Stopwatch.GetElapsedTime(since) > Slow) slow.Enqueue(one);
        }
    }

    private void Run(FuzzCase one)
    {
        try
        {
            var outcome = FuzzLine.Check(one.Seed, one.Bytes, render: one.Number % 5 == 0);
            Count(one, outcome);
        }
        catch (Exception fault)
        {
            failures.Enqueue((one, fault));
        }
    }

    private void Count(FuzzCase one, FuzzOutcome outcome)
    {
        if (outcome.Understood) Interlocked.Increment(ref Understood);
        if (outcome.Rendered) Interlocked.Increment(ref Rendered);
        Histogram.AddOrUpdate(("all", outcome.All), 1, (_, n) => n + 1);
        Histogram.AddOrUpdate(("syntax", outcome.Syntax), 1, (_, n) => n + 1);
        // A mistake that is made many times may be told many times.
        if (one.Changes.Count > 1 || one.Changes[0] is "repeat" or "long run") return;
        Histogram.AddOrUpdate(("syntax after one change", outcome.Syntax), 1, (_, n) => n + 1);
        if (outcome.Syntax > 3) Worst[one.Number] = outcome.Syntax;
    }

    private static bool IsSlowAlone(FuzzCase late)
    {
        for (var attempt = 0; attempt < 3; attempt++)
        {
            var since = Stopwatch.GetTimestamp();
            FuzzLine.Check(late.Seed, late.Bytes, render: late.Number % 5 == 0);
            if (Stopwatch.GetElapsedTime(since) <= Slow) return false;
        }
        return true;
    }
}
