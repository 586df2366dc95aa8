using System.Diagnostics;
using Pair.Cli.Reporting;

namespace Pair.Cli.Watching;

/// <summary>Does some work, waits until something that it read is otherwise, and does it again, until somebody breaks off.</summary>
internal sealed class Rounds(World world, bool quiet)
{
    // People wait for what they saved; a look takes some thousandths of a second, and on a slow share it may take its time.
    private static readonly TimeSpan usualPause = TimeSpan.FromMilliseconds(200);
    private const int LeastRest = 10;

    // A file that never comes to rest, such as a log that somebody includes, is taken as it is.
    private const int MostLooks = 15;

    /// <summary>Works on. The code is that of the first round where it found nothing to wait for, else that of breaking off.</summary>
    /// <param name="round">One round of work. It reads what it is given, tells of its own failures and returns an exit code.</param>
    public int Run(Func<WatchedSources, int> round)
    {
        using var vigil = world.Vigil();
        for (var isFirst = true; ; isFirst = false)
        {
            var read = new WatchedSources(world);
            var code = round(read);
            if (code == ExitCode.Interrupted || (isFirst && read.FileCount == 0)) return code;
            Say(isFirst ? $"Watching {Summary.Number(read.FileCount, "file")}. Stop with Ctrl+C." : null);
            if (ChangesOf(read, vigil) is not { } changes)
            {
                // Behind the ^C that a terminal shows.
                Say(world.ErrorIsTerminal ? "" : null);
                return ExitCode.Interrupted;
            }
            Say(FileChange.Line(changes));
        }
    }

    // A save is over when two looks see the same: an editor may empty a file before it writes, or move it away and another to its place.
    private static IReadOnlyList<FileChange>? ChangesOf(WatchedSources read, Vigil vigil)
    {
        WatchedSources? before = null;
        var pause = usualPause;
        for (var looks = 0; vigil.Pause(pause);)
        {
            var start = Stopwatch.GetTimestamp();
            var now = read.AskedAgain();
            var changes = read.ChangesUntil(now);
            looks = changes.Count == 0 ? 0 : looks + 1;
            if (changes.Count > 0 && (looks == MostLooks || before?.ChangesUntil(now).Count == 0)) return changes;
            before = changes.Count == 0 ? null : now;
            var rest = Stopwatch.GetElapsedTime(start) * LeastRest;
            pause = rest > usualPause ? rest : usualPause;
        }
        return null;
    }

    private void Say(string? line)
    {
        if (quiet || line is null) return;
        LastDoor.Guard(world, verbose: false, () =>
        {
            world.Output.Flush();
            world.Error.WriteLine(line);
            world.Error.Flush();
            return ExitCode.Done;
        });
    }
}
