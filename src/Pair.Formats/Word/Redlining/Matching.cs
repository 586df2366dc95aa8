using System.Diagnostics;
using Pair.Core.Alignment;

namespace Pair.Formats.Word.Redlining;

/// <summary>Lays the pieces of two documents beside each other so that as many words as possible stay, in their order.</summary>
internal static class Matching
{
    // More comparisons than this in one stretch would be felt: then what has the same name or says the same is the same.
    private const int Most = 250_000;

    // How alike two pieces must be to be one in two wordings, of 1; what has the same name always is.
    private const double AlikeParagraphs = 0.4;
    private const double AlikeRows = 0.34;
    private const double AlikeTables = 0.2;

    // Two with different names are two services, unless hardly more than the name is otherwise.
    private const double AlikeUnderOtherName = 0.75;

    // What an agreement is worth beside a word that stays, which counts four.
    private const int Word = 4;
    private const int SameName = 8;
    private const int SameWords = 2;

    /// <summary>What becomes of the pieces of a body, a cell or a foot, and of all that stands in them.</summary>
    public static IReadOnlyList<Edit> Of(IReadOnlyList<Piece> before, IReadOnlyList<Piece> after)
    {
        var edits = EndMarks.Of(Pairs(before, after))
            ?? [.. EndMarks.OfSections(Pairs(Front(before), Front(after))), new Edit(before[^1], after[^1])];
        return [.. edits.Select(Inside)];
    }

    private static IReadOnlyList<Piece> Front(IReadOnlyList<Piece> pieces) => [.. pieces.Take(pieces.Count - 1)];

    private static Edit Inside(Edit edit) => edit switch
    {
        { Before: Piece.Table before, After: Piece.Table after } => edit with { Rows = [.. Pairs(before.Rows, after.Rows).Select(Inside)] },
        { Before: Piece.Row before, After: Piece.Row after } => edit with { Cells = [.. before.Cells.Zip(after.Cells, Of)] },
        _ => edit,
    };

    /// <summary>Which pieces are one in two wordings, and which stand alone; what goes stands before what comes.</summary>
    private static List<Edit> Pairs(IReadOnlyList<Piece> before, IReadOnlyList<Piece> after)
    {
        var (first, last) = (0, 0);
        var shorter = Math.Min(before.Count, after.Count);
        while (first < shorter && before[first].Key == after[first].Key) first++;
        while (last < shorter - first && before[^(last + 1)].Key == after[^(last + 1)].Key) last++;
        var edits = new List<Edit>();
        for (var i = 0; i < first; i++) edits.Add(new Edit(before[i], after[i]));
        Between(edits, before, first, before.Count - last, after, first, after.Count - last);
        for (var i = last; i > 0; i--) edits.Add(new Edit(before[^i], after[^i]));
        return edits;
    }

    private static void Between(List<Edit> edits, IReadOnlyList<Piece> before, int b, int bEnd, IReadOnlyList<Piece> after, int a, int aEnd)
    {
        if ((long)(bEnd - b) * (aEnd - a) <= Most)
        {
            ByWords(edits, before, b, bEnd, after, a, aEnd);
            return;
        }
        foreach (var run in Aligner.Of(Names(before, b, bEnd), Names(after, a, aEnd)))
            for (var i = 0; i < Math.Max(run.BeforeCount, run.AfterCount); i++)
                Add(edits, run.Kind == RunKind.Come ? null : before[b + run.Before + i], run.Kind == RunKind.Gone ? null : after[a + run.After + i]);
    }

    private static List<string> Names(IReadOnlyList<Piece> pieces, int from, int to)
    {
        var names = new List<string>();
        for (var i = from; i < to; i++) names.Add(pieces[i].Anchor is { } anchor ? $"{pieces[i].Shape}\n{anchor}" : pieces[i].Key);
        return names;
    }

    // The best of all ways to lay one beside the other: the table says how many words may still stay from each place on.
    private static void ByWords(List<Edit> edits, IReadOnlyList<Piece> before, int b, int bEnd, IReadOnlyList<Piece> after, int a, int aEnd)
    {
        var (rows, columns) = (bEnd - b, aEnd - a);
        var (worth, best) = (new int[rows, columns], new int[rows + 1, columns + 1]);
        for (var i = rows - 1; i >= 0; i--)
            for (var j = columns - 1; j >= 0; j--)
            {
                worth[i, j] = Worth(before[b + i], after[a + j]);
                best[i, j] = Math.Max(Math.Max(best[i + 1, j], best[i, j + 1]), worth[i, j] == 0 ? 0 : worth[i, j] + best[i + 1, j + 1]);
            }
        var come = new List<Piece>();
        for (int i = 0, j = 0; i < rows || j < columns;)
        {
            if (i < rows && j < columns && worth[i, j] > 0 && best[i, j] == worth[i, j] + best[i + 1, j + 1])
            {
                Flush(edits, come);
                edits.Add(new Edit(before[b + i++], after[a + j++]));
            }
            else if (i < rows && best[i, j] == best[i + 1, j]) edits.Add(new Edit(before[b + i++], null));
            else come.Add(after[a + j++]);
        }
        Flush(edits, come);
    }

    private static void Flush(List<Edit> edits, List<Piece> come)
    {
        foreach (var piece in come) edits.Add(new Edit(null, piece));
        come.Clear();
    }

    private static void Add(List<Edit> edits, Piece? before, Piece? after) => edits.Add(new Edit(before, after));

    // 0 for two that are not one.
    private static int Worth(Piece before, Piece after)
    {
        if (before.Shape != after.Shape) return 0;
        if (before.Key == after.Key) return 1 + SameWords + Word * before.Words.Length + (before.Anchor is null ? 0 : SameName);
        var common = Word * Vocabulary.Common(before.Words, after.Words);
        if (before.Anchor is not null && before.Anchor == after.Anchor) return 1 + SameName + common;
        var enough = before.Anchor is not null && after.Anchor is not null ? AlikeUnderOtherName : Enough(before);
        return before.Likeness(after) >= enough ? 1 + common : 0;
    }

    private static double Enough(Piece piece) => piece switch
    {
        Piece.Paragraph => AlikeParagraphs,
        Piece.Row { Shape: var shape } => shape.StartsWith("header", StringComparison.Ordinal) ? 0 : AlikeRows,
        Piece.Table => AlikeTables,
        _ => throw new UnreachableException($"A piece of an unknown kind: {piece.GetType().Name}"),
    };
}
