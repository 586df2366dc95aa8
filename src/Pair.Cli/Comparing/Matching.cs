using Pair.Cli.Inputs;

namespace Pair.Cli.Comparing;

/// <summary>A pathway of both sides; null where it is new or gone.</summary>
internal sealed record Matched(ReadPathway? Before, ReadPathway? After);

/// <summary>Which pathways of two sides are one.</summary>
/// <param name="Pairs">In the order of the newer side; those that are gone last.</param>
/// <param name="NotCompared">Pathways of one side that nobody can compare or call new or gone, because the other cannot be understood.</param>
internal sealed record Matching(IReadOnlyList<Matched> Pairs, IReadOnlyList<ReadPathway> NotCompared)
{
    /// <summary>Lays two sides beside each other.</summary>
    public static Matching Of(Side before, Side after)
    {
        var (older, newer) = (before.Reading.Pathways, after.Reading.Pathways);
        var (left, befores) = (new List<ReadPathway>(older), new ReadPathway?[newer.Count]);
        // A file that was copied may have the id of the first, and one that stays may be given another: each is compared with one, the surest first.
        Pair(newer, left, befores, (one, other) => one.Id is not null && one.Id == other.Id && one.Path == other.Path);
        // One that cannot be understood has no id; it is still the file that it was.
        Pair(newer, left, befores, (one, other) => one.Path == other.Path && !(one.IsUnderstood && other.IsUnderstood));
        Pair(newer, left, befores, (one, other) => one.Id is not null && one.Id == other.Id);
        Pair(newer, left, befores, (one, other) => one.Path == other.Path);
        // Whoever names two files wants the one compared with the other.
        if (before.IsOneFile && after.IsOneFile && newer.Count == 1 && older.Count == 1 && befores[0] is null)
        {
            befores[0] = older[0];
            left.Clear();
        }
        return Sorted(newer, befores, left, before, after);
    }

    private static Matching Sorted(IReadOnlyList<ReadPathway> newer, ReadPathway?[] befores, List<ReadPathway> left, Side before, Side after)
    {
        var (pairs, not) = (new List<Matched>(), new List<ReadPathway>());
        for (var i = 0; i < newer.Count; i++)
        {
            var (now, then) = (newer[i], befores[i]);
            if (now.IsUnderstood && (then is null ? before.IsUnderstood : then.IsUnderstood)) pairs.Add(new Matched(then, now));
            else not.Add(now);
        }
        foreach (var gone in left)
            if (gone.IsUnderstood && after.IsUnderstood) pairs.Add(new Matched(gone, null));
            else not.Add(gone);
        return new Matching(pairs, not);
    }

    // Finds what each pathway that has none yet was then, and takes it out of what is left.
    private static void Pair(IReadOnlyList<ReadPathway> newer, List<ReadPathway> left, ReadPathway?[] befores, Func<ReadPathway, ReadPathway, bool> isOne)
    {
        for (var i = 0; i < newer.Count; i++)
        {
            if (befores[i] is not null) continue;
            var at = left.FindIndex(other => isOne(newer[i], other));
            if (at < 0) continue;
            befores[i] = left[at];
            left.RemoveAt(at);
        }
    }
}
