using System.Diagnostics;

namespace Pair.Tests.Analysis;

/// <summary>Work that is done in a part of a second, and would take minutes if it grew with the square of the text.</summary>
internal static class Promptly
{
    private static readonly TimeSpan slow = TimeSpan.FromSeconds(10);
    private const int Attempts = 3;

    /// <summary>Does it. A busy machine may hold anything up for seconds: so what was slow is done again, and has to be slow each time to fail.</summary>
    public static void Do(Action work)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var since = Stopwatch.GetTimestamp();
            work();
            if (Stopwatch.GetElapsedTime(since) <= slow) return;
        }
        Assert.Fail($"it takes more than {slow.TotalSeconds} s");
    }
}
