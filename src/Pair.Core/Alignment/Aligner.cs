using DiffPlex;
using DiffPlex.Model;
using Pair.Core.Text;

namespace Pair.Core.Alignment;

/// <summary>Lays two lists of words or lines beside each other, so that as many as possible are the same (Myers, by DiffPlex). The only file that knows the package.</summary>
public static class Aligner
{
    /// <summary>The runs of two lists in order; together they hold every item of both. Where both sides have items that differ, what went stands before what came.</summary>
    public static Seq<AlignedRun> Of(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var runs = new List<AlignedRun>();
        var (b, a) = (0, 0);
        foreach (var block in Blocks(before, after))
        {
            if (block.DeleteStartA > b) runs.Add(new AlignedRun(RunKind.Same, b, block.DeleteStartA - b, a, block.InsertStartB - a));
            (b, a) = (block.DeleteStartA, block.InsertStartB);
            if (block.DeleteCountA > 0) runs.Add(new AlignedRun(RunKind.Gone, b, block.DeleteCountA, a, 0));
            b += block.DeleteCountA;
            if (block.InsertCountB > 0) runs.Add(new AlignedRun(RunKind.Come, b, 0, a, block.InsertCountB));
            a += block.InsertCountB;
        }
        if (before.Count > b) runs.Add(new AlignedRun(RunKind.Same, b, before.Count - b, a, after.Count - a));
        return runs.ToSeq();
    }

    // The package is asked to cut two texts; the lists are handed to it as they are, so an item may hold anything.
    private static IList<DiffBlock> Blocks(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var lists = new Dictionary<string, string[]>(StringComparer.Ordinal) { ["before"] = [.. before], ["after"] = [.. after] };
        return new Differ().CreateCustomDiffs("before", "after", ignoreWhiteSpace: false, ignoreCase: false, chunker: text => lists[text]).DiffBlocks;
    }
}

/// <summary>Items that stand together in two lists, or in one of them alone.</summary>
/// <param name="Kind">Whether both have them.</param>
/// <param name="Before">Place of the first in the old list, from 0.</param>
/// <param name="BeforeCount">How many in the old list.</param>
/// <param name="After">Place of the first in the new list, from 0.</param>
/// <param name="AfterCount">How many in the new list.</param>
public sealed record AlignedRun(RunKind Kind, int Before, int BeforeCount, int After, int AfterCount);

/// <summary>Whether two lists share some items.</summary>
public enum RunKind
{
    /// <summary>In both.</summary>
    Same,

    /// <summary>In the old one alone.</summary>
    Gone,

    /// <summary>In the new one alone.</summary>
    Come,
}
