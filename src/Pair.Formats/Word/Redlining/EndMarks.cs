using Pair.Core.Alignment;

namespace Pair.Formats.Word.Redlining;

/// <summary>
/// The mark of a paragraph that ends a cell, a foot, the body or a section can neither come nor go by itself: both documents have one there. Where they end in
/// different paragraphs the words of the one run on to the mark of the other, and the mark behind the shorter one's last words comes or goes in its stead.
/// </summary>
internal static class EndMarks
{
    private enum End
    {
        None,
        Section,
        Whole,
    }

    /// <summary>Sees to the ends of what is a whole; null where that cannot be, because a table stands between.</summary>
    public static IReadOnlyList<Edit>? Of(IReadOnlyList<Edit> edits)
    {
        var list = edits.ToList();
        var (before, after) = (list.FindLastIndex(static edit => edit.Before is not null), list.FindLastIndex(static edit => edit.After is not null));
        if (before >= 0 && after >= 0 && list[before].After is null && list[after].Before is null)
        {
            // Neither stays: the last of the one becomes the last of the other. No piece stands between that is not before[..] or after[..].
            var last = new Edit(list[before].Before, list[after].After);
            list.RemoveAt(Math.Max(before, after));
            list.RemoveAt(Math.Min(before, after));
            list.Add(last);
            (before, after) = (list.Count - 1, list.Count - 1);
        }
        Share(list, before, after);
        return list.Count > 0 && list[^1].Mark == RunKind.Same ? list : null;
    }

    /// <summary>Sees to the ends of sections alone.</summary>
    public static IReadOnlyList<Edit> OfSections(IReadOnlyList<Edit> edits)
    {
        var list = edits.ToList();
        Share(list, -1, -1);
        return list;
    }

    private static void Share(List<Edit> edits, int lastBefore, int lastAfter)
    {
        for (var i = 0; i < edits.Count; i++)
        {
            if (edits[i] is not { Before: Piece.Paragraph before, After: Piece.Paragraph after, Mark: RunKind.Same }) continue;
            var (old, young) = (EndOf(before, i == lastBefore), EndOf(after, i == lastAfter));
            if (old == young) continue;
            if (old != End.None && Last(edits, i, RunKind.Come, old, lastAfter) is { } come)
            {
                edits[i] = edits[i] with { Mark = RunKind.Come };
                edits[come] = edits[come] with { Mark = RunKind.Same };
            }
            else if (young != End.None && Last(edits, i, RunKind.Gone, young, lastBefore) is { } gone)
            {
                edits[i] = edits[i] with { Mark = RunKind.Gone, Properties = before.Properties };
                edits[gone] = edits[gone] with { Mark = RunKind.Same, Properties = after.Properties };
            }
        }
    }

    // The paragraph at which a row of some that all come, or all go, ends in the same way.
    private static int? Last(List<Edit> edits, int from, RunKind kind, End end, int whole)
    {
        for (var i = from + 1; i < edits.Count; i++)
        {
            if (edits[i].Kind != kind || (edits[i].Before ?? edits[i].After) is not Piece.Paragraph paragraph) return null;
            var here = EndOf(paragraph, i == whole);
            if (here == end) return i;
            if (here != End.None) return null;
        }
        return null;
    }

    private static End EndOf(Piece.Paragraph paragraph, bool isLast) => isLast ? End.Whole : paragraph.EndsSection ? End.Section : End.None;
}
