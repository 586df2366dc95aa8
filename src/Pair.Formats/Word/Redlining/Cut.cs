using Pair.Core.Alignment;

namespace Pair.Formats.Word.Redlining;

/// <summary>One atom of a paragraph, and what becomes of it.</summary>
/// <param name="Kind">Whether it stays, goes or comes.</param>
/// <param name="Atom">It; that of the new document where it stays.</param>
internal sealed record Cut(RunKind Kind, Atom Atom);

/// <summary>What becomes of the words of a paragraph.</summary>
internal static class Cuts
{
    // Below this, of 1, two texts are read more easily one behind the other than word by word.
    private const double Alike = 0.4;

    // A single word that stays in the middle of so many that do not is chance.
    private const int Many = 8;

    /// <summary>All atoms of both, in order.</summary>
    public static IReadOnlyList<Cut> Of(Edit edit, Anchors anchors)
    {
        var cuts = new List<Cut>();
        IReadOnlyList<Atom> before = edit.Before is Piece.Paragraph old ? old.Atoms : [], after = edit.After is Piece.Paragraph young ? young.Atoms : [];
        if (edit.Kind != RunKind.Same || edit.Before!.Key != edit.After!.Key && edit.Before.Words.Length > 0 && edit.After.Words.Length > 0 && edit.Before.Likeness(edit.After) < Alike)
        {
            var same = edit.Kind == RunKind.Same ? Beginning(before, after, anchors) : 0;
            Add(cuts, RunKind.Same, after, 0, same);
            Add(cuts, RunKind.Gone, before, same, before.Count - same);
            Add(cuts, RunKind.Come, after, same, after.Count - same);
            return cuts;
        }
        foreach (var stretch in Joined(before, after, anchors))
            if (stretch.Stays) Add(cuts, RunKind.Same, after, stretch.After, stretch.AfterCount);
            else
            {
                Add(cuts, RunKind.Gone, before, stretch.Before, stretch.BeforeCount);
                Add(cuts, RunKind.Come, after, stretch.After, stretch.AfterCount);
            }
        return cuts;
    }

    // A label before what is otherwise.
    private static int Beginning(IReadOnlyList<Atom> before, IReadOnlyList<Atom> after, Anchors anchors)
    {
        var same = 0;
        while (same < Math.Min(before.Count, after.Count) && anchors.KeyOf(before[same]) == after[same].Key) same++;
        return same;
    }

    private static void Add(List<Cut> cuts, RunKind kind, IReadOnlyList<Atom> atoms, int from, int count)
    {
        for (var i = from; i < from + count; i++) cuts.Add(new Cut(kind, atoms[i]));
    }

    // What stays between two changes and is a blank, a sign or a chance word is changed with them, so that a reader sees one change.
    private static List<Stretch> Joined(IReadOnlyList<Atom> before, IReadOnlyList<Atom> after, Anchors anchors)
    {
        var found = new List<Stretch>();
        foreach (var run in Aligner.Of([.. before.Select(anchors.KeyOf)], [.. after.Select(static atom => atom.Key)]))
        {
            var stretch = new Stretch(run.Kind == RunKind.Same, run.Before, run.BeforeCount, run.After, run.AfterCount);
            if (found.Count > 0 && !stretch.Stays && !found[^1].Stays) found[^1] = found[^1].With(stretch);
            else found.Add(stretch);
        }
        for (var i = found.Count - 2; i > 0; i--)
        {
            if (!found[i].Stays || i + 1 >= found.Count || !IsChance(found[i], found[i - 1], found[i + 1], before, after)) continue;
            found[i - 1] = found[i - 1].With(found[i]).With(found[i + 1]);
            found.RemoveRange(i, 2);
        }
        return found;
    }

    private static bool IsChance(Stretch stretch, Stretch previous, Stretch next, IReadOnlyList<Atom> before, IReadOnlyList<Atom> after)
    {
        var words = 0;
        for (var i = stretch.After; i < stretch.After + stretch.AfterCount; i++)
            if (after[i].Text is null) return false;
            else if (after[i].IsWord) words++;
        return words == 0 || words == 1 && Math.Min(WordsIn(previous, before, after), WordsIn(next, before, after)) >= Many;
    }

    private static int WordsIn(Stretch stretch, IReadOnlyList<Atom> before, IReadOnlyList<Atom> after) =>
        before.Skip(stretch.Before).Take(stretch.BeforeCount).Concat(after.Skip(stretch.After).Take(stretch.AfterCount)).Count(static atom => atom.IsWord);

    private sealed record Stretch(bool Stays, int Before, int BeforeCount, int After, int AfterCount)
    {
        public Stretch With(Stretch next) => this with { Stays = false, BeforeCount = BeforeCount + next.BeforeCount, AfterCount = AfterCount + next.AfterCount };
    }
}
