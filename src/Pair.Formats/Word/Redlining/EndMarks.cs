using Pair.Core.Alignment;

namespace Pair.Formats.Word.Redlining;

/// <summary>
/// The mark of a paragraph that ends a cell, a foot, the body, a section or a column can neither come nor go by itself: both documents have one there. Where they end in
/// different paragraphs the words of the one run on to the mark of the other, and the mark behind the shorter one's last words comes or goes in its stead.
/// </summary>
internal static class EndMarks
{
    private enum End
    {
        None,
        Column,
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
            // Neither stays: the last of the one becomes the last of the other.
            var last = new Edit(list[before].Before, list[after].After);
            list.RemoveAt(Math.Max(before, after));
            list.RemoveAt(Math.Min(before, after));
            list.Add(last);
        }
        Share(list, isWhole: true);
        return list.Count > 0 && list[^1].Mark == RunKind.Same ? list : null;
    }

    /// <summary>Sees to the ends of sections alone.</summary>
    public static IReadOnlyList<Edit> OfSections(IReadOnlyList<Edit> edits)
    {
        var list = edits.ToList();
        Share(list, isWhole: false);
        return list;
    }

    private static void Share(List<Edit> edits, bool isWhole)
    {
        var (olds, youngs) = (Ends(edits, isWhole, static edit => edit.Before), Ends(edits, isWhole, static edit => edit.After));
        for (var i = 0; i < edits.Count; i++)
        {
            if (edits[i] is not { Before: Piece.Paragraph before, After: Piece.Paragraph after, Mark: RunKind.Same } || olds[i] == youngs[i]) continue;
            if (olds[i] != End.None && Last(edits, i, RunKind.Come, olds[i], youngs) is { } come)
            {
                edits[i] = edits[i] with { Mark = RunKind.Come };
                edits[come] = edits[come] with { Mark = RunKind.Same };
            }
            else if (youngs[i] != End.None && Last(edits, i, RunKind.Gone, youngs[i], olds) is { } gone)
            {
                edits[i] = edits[i] with { Mark = RunKind.Gone, Properties = before.Properties };
                edits[gone] = edits[gone] with { Mark = RunKind.Same, Properties = after.Properties };
            }
        }
    }

    // The paragraph at which a row of some that all come, or all go, ends in the same way.
    private static int? Last(List<Edit> edits, int from, RunKind kind, End end, End[] ends)
    {
        for (var i = from + 1; i < edits.Count; i++)
        {
            if (edits[i].Kind != kind || (edits[i].Before ?? edits[i].After) is not Piece.Paragraph) return null;
            if (ends[i] == end) return i;
            if (ends[i] != End.None) return null;
        }
        return null;
    }

    // What ends with each piece of one side.
    private static End[] Ends(List<Edit> edits, bool isWhole, Func<Edit, Piece?> side)
    {
        var ends = new End[edits.Count];
        var next = isWhole ? End.Whole : End.None;
        for (var i = edits.Count - 1; i >= 0; i--)
        {
            if (side(edits[i]) is not { } piece) continue;
            var paragraph = piece as Piece.Paragraph;
            ends[i] = paragraph is null ? End.None : paragraph.EndsSection ? End.Section : next;
            next = paragraph is { BeginsColumn: true } ? End.Column : End.None;
        }
        return ends;
    }
}
