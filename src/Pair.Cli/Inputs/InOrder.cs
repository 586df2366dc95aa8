using System.Runtime.ExceptionServices;

namespace Pair.Cli.Inputs;

/// <summary>Works on several things at once, and hands on what comes of them one by one in the order of the things.</summary>
internal static class InOrder
{
    // As deep as the first thread of a program: what is nested as deeply as may be is understood on each.
    private const int StackBytes = 8 * 1024 * 1024;

    // How many results may wait for their turn, for each of those at work: memory, where one takes long and those behind it do not.
    private const int Ahead = 2;

    /// <summary>
    /// Does the work. Once something fails, or somebody breaks off, nothing more is begun; what was begun before is still handed on, up to the first
    /// failure in the order of the things, which is thrown here.
    /// </summary>
    /// <param name="items">The things.</param>
    /// <param name="jobs">How many are worked on at once; with 1, or for one thing, all happens on the calling thread.</param>
    /// <param name="make">Works on one; called on several threads at once.</param>
    /// <param name="take">Takes what came of one, in order and on the calling thread.</param>
    /// <param name="brokenOff">Whether somebody broke off; null for never.</param>
    /// <returns>How many were handed on.</returns>
    public static int Run<TItem, TMade>(IReadOnlyList<TItem> items, int jobs, Func<TItem, TMade> make, Action<TItem, TMade> take, Func<bool>? brokenOff = null)
        where TMade : class
    {
        if (jobs > 1 && items.Count > 1) return new Line<TItem, TMade>(items, make, brokenOff) { Most = jobs * Ahead }.Run(jobs, take);
        for (var i = 0; i < items.Count; i++)
        {
            if (brokenOff?.Invoke() == true) return i;
            take(items[i], make(items[i]));
        }
        return items.Count;
    }

    private sealed class Line<TItem, TMade>(IReadOnlyList<TItem> items, Func<TItem, TMade> make, Func<bool>? brokenOff)
        where TMade : class
    {
        // Guards all that follows; whoever changes it wakes the others.
        private readonly object gate = new();
        private readonly TMade?[] made = new TMade?[items.Count];
        private readonly ExceptionDispatchInfo?[] failed = new ExceptionDispatchInfo?[items.Count];
        private int begun;
        private int taken;
        private bool stopped;

        public required int Most { get; init; }

        public int Run(int jobs, Action<TItem, TMade> take)
        {
            var threads = new Thread[Math.Min(jobs, items.Count)];
            for (var i = 0; i < threads.Length; i++)
            {
                threads[i] = new Thread(Work, StackBytes) { IsBackground = true };
                threads[i].Start();
            }
            try
            {
                while (Next() is { } result)
                {
                    take(items[taken], result);
                    Change(() => made[taken++] = null);
                }
                return taken;
            }
            finally
            {
                Change(() => stopped = true);
                foreach (var thread in threads) thread.Join();
            }
        }

        private void Work()
        {
            while (Begin() is var number and >= 0)
            {
                try
                {
                    var result = make(items[number]);
                    Change(() => made[number] = result);
                }
#pragma warning disable CA1031 // Thrown again where the result would be taken.
                catch (Exception failure)
#pragma warning restore CA1031
                {
                    Change(() => (failed[number], stopped) = (ExceptionDispatchInfo.Capture(failure), true));
                }
            }
        }

        // The number of the next to work on; below 0 where there is none.
        private int Begin()
        {
            lock (gate)
            {
                while (true)
                {
                    if (brokenOff?.Invoke() == true) stopped = true;
                    if (stopped || begun == items.Count)
                    {
                        Monitor.PulseAll(gate);
                        return -1;
                    }
                    if (begun < taken + Most) return begun++;
                    Monitor.Wait(gate);
                }
            }
        }

        // The next in order; null where none comes any more.
        private TMade? Next()
        {
            lock (gate)
            {
                if (taken == items.Count) return null;
                while (made[taken] is null && failed[taken] is null && !(stopped && taken >= begun)) Monitor.Wait(gate);
                failed[taken]?.Throw();
                return made[taken];
            }
        }

        private void Change(Action change)
        {
            lock (gate)
            {
                change();
                Monitor.PulseAll(gate);
            }
        }
    }
}
