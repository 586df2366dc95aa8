using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Xunit.Abstractions;

namespace Pair.Tests.Fuzzing;

/// <summary>Cases of one kind, each made from a number alone, on all cores and watched for one that does not end.</summary>
/// <param name="test">Name of the test, by which a case is run again.</param>
/// <param name="run">Runs the case of a number, and says in a word what came of it; throws where something does not hold.</param>
/// <param name="shown">What a person needs to see of the case of a number.</param>
internal sealed class NumberedRun(string test, Func<ulong, string> run, Func<ulong, string> shown)
{
    // A busy machine may hold any case up for seconds: so what is slow is run again, alone.
    private static readonly TimeSpan slow = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan hung = TimeSpan.FromSeconds(120);
    private const int MostFailures = 200;
    private const int MostShown = 10;

    private readonly ConcurrentQueue<(ulong Number, Exception Fault)> failures = new();
    private readonly ConcurrentQueue<ulong> late = new();
    private readonly ConcurrentDictionary<int, (ulong Number, long Since)> running = new();
    private readonly ConcurrentDictionary<string, int> outcomes = new();
    private ulong first;
    private int count, next;

    /// <summary>Runs all, and fails the test with a text for each kind of fault.</summary>
    /// <param name="usualFirst">Number of the first case, where nobody chose another.</param>
    /// <param name="usualCount">How many, where nobody chose otherwise.</param>
    /// <param name="output">Where it is told what came of them.</param>
    /// <returns>How many cases came to what.</returns>
    public IReadOnlyDictionary<string, int> Go(ulong usualFirst, int usualCount, ITestOutputHelper output)
    {
        (first, count) = (Chosen("PAIR_FUZZ_SEED", usualFirst), (int)Chosen("PAIR_FUZZ_CASES", (ulong)usualCount));
        var workers = Enumerable.Range(0, Environment.ProcessorCount).Select(index => new Thread(() => Work(index), 8 * 1024 * 1024) { IsBackground = true }).ToList();
        foreach (var worker in workers) worker.Start();
        while (workers.Find(worker => worker.IsAlive) is { } alive)
        {
            foreach (var (_, (number, since)) in running)
                Assert.False(Stopwatch.GetElapsedTime(since) > hung, $"it does not end:\n{Told(number)}");
            alive.Join(200);
        }
        output.WriteLine(string.Join(", ", outcomes.OrderBy(outcome => outcome.Key, StringComparer.Ordinal).Select(outcome => $"{outcome.Key} {outcome.Value}")));
        if (count <= MostShown)
            for (var i = 0; i < count; i++) output.WriteLine(shown(first + (ulong)i));
        var texts = Texts().Concat(late.Where(IsSlowAlone).Select(number => $"it takes more than {slow.TotalSeconds} s:\n{Told(number)}")).ToList();
        Assert.True(texts.Count == 0, $"{texts.Count} kinds of fault:\n\n{string.Join("\n", texts.Take(12))}");
        return outcomes;
    }

    private static ulong Chosen(string variable, ulong otherwise) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? ulong.Parse(value, CultureInfo.InvariantCulture) : otherwise;

    // One text for each kind of fault, with the shortest of its cases.
    private IEnumerable<string> Texts() => failures
        .GroupBy(failure => $"{failure.Fault.GetType().Name} {Regex.Replace(failure.Fault.Message, "[0-9]+|[\"(].*", "")}\n{failure.Fault.StackTrace?.Split('\n').FirstOrDefault(line => !line.Contains("Require"))}")
        .Select(kind => $"{kind.Count()} × {kind.First().Fault}\n{kind.Take(20).Select(failure => Told(failure.Number)).MinBy(told => told.Length)}\n");

    private string Told(ulong number)
    {
        var text = new StringBuilder($"case {number}: ").Append(shown(number));
        if (text.Length > 3000) text.Length = 3000;
        return text.Append($"\nrun it again: PAIR_FUZZ_SEED={number} PAIR_FUZZ_CASES=1 dotnet test tests/Pair.Tests --filter FullyQualifiedName~{test} --logger \"console;verbosity=detailed\"\n").ToString();
    }

    private void Work(int worker)
    {
        for (var index = Interlocked.Increment(ref next) - 1; index < count && failures.Count < MostFailures; index = Interlocked.Increment(ref next) - 1)
        {
            var (number, since) = (first + (ulong)index, Stopwatch.GetTimestamp());
            running[worker] = (number, since);
            try
            {
                outcomes.AddOrUpdate(run(number), 1, (_, already) => already + 1);
                if (Stopwatch.GetElapsedTime(since) > slow) late.Enqueue(number);
            }
            catch (Exception fault)
            {
                failures.Enqueue((number, fault));
            }
            running.TryRemove(worker, out _);
        }
    }

    private bool IsSlowAlone(ulong number)
    {
        for (var attempt = 0; attempt < 3; attempt++)
        {
            var since = Stopwatch.GetTimestamp();
            run(number);
            if (Stopwatch.GetElapsedTime(since) <= slow) return false;
        }
        return true;
    }
}
