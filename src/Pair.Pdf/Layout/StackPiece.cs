using Pair.Pdf.Drawing;

namespace Pair.Pdf.Layout;

/// <summary>Pieces one below the other.</summary>
internal sealed class StackPiece : Piece
{
    private readonly IReadOnlyList<Piece> items;
    private readonly bool together;

    internal StackPiece(IReadOnlyList<Piece> items, bool together = false)
    {
        (this.items, this.together) = (items, together);
        Height = HeightOf(items);
    }

    internal override double Height { get; }

    internal override double? FirstBaseline => items.Count > 0 ? items[0].FirstBaseline : null;

    internal bool IsEmpty => items.Count == 0;

    /// <summary>Space between two neighbours: the larger wish counts.</summary>
    internal static double GapBetween(Piece upper, Piece lower) => Math.Max(upper.After, lower.Before);

    internal override (Piece? Head, Piece? Tail) Split(double room, double page, bool mustPlace)
    {
        if (together && !mustPlace && Height <= page + Units.Tolerance) return (null, this);
        var (count, used) = (0, 0.0);
        while (count < items.Count)
        {
            var next = used + (count > 0 ? GapBetween(items[count - 1], items[count]) : 0);
            if (next + items[count].Height > room + Units.Tolerance)
            {
                used = next;
                break;
            }

            used = next + items[count].Height;
            count++;
        }

        if (count == items.Count) return (this, null);
        var (head, tail) = items[count].Split(room - used, page, mustPlace && count == 0);
        if (head is not null) return Cut(count, head, tail);

        // The whole item moves on, and with it what must not stand alone at the foot of the page.
        var at = count;
        while (at > 0 && items[at - 1].KeepWithNext) at--;
        if (at > 0) return Cut(at, null, null);
        if (!mustPlace) return (null, this);
        if (count > 0) return Cut(count, null, null);
        return Cut(0, items[0], null); // it cannot be cut and no page would hold it
    }

    protected override void Paint(Sheets sheets, double x, double y)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0) y += GapBetween(items[i - 1], items[i]);
            items[i].Draw(sheets, x, y);
            y += items[i].Height;
        }
    }

    private static double HeightOf(IReadOnlyList<Piece> items)
    {
        var height = 0.0;
        for (var i = 0; i < items.Count; i++) height += items[i].Height + (i > 0 ? GapBetween(items[i - 1], items[i]) : 0);
        return height;
    }

    /// <summary>The first items (and the head of the next one) and the rest (from that one's tail on).</summary>
    private (Piece? Head, Piece? Tail) Cut(int count, Piece? head, Piece? tail)
    {
        var upper = new List<Piece>(count + 1);
        for (var i = 0; i < count; i++) upper.Add(items[i]);
        if (head is not null) upper.Add(head);
        var lower = new List<Piece>(items.Count - count + 1);
        if (tail is not null) lower.Add(tail);
        for (var i = head is null ? count : count + 1; i < items.Count; i++) lower.Add(items[i]);
        // Empty space does not travel to the head of the next page.
        while (lower.Count > 0 && lower[0] is SpacePiece) lower.RemoveAt(0);
        return (
            new StackPiece(upper) { Before = Before, Source = Source },
            lower.Count == 0 ? null : new StackPiece(lower) { After = After, KeepWithNext = KeepWithNext, Source = Source });
    }
}

/// <summary>Empty height.</summary>
internal sealed class SpacePiece(double height) : Piece
{
    internal override double Height { get; } = height;

    internal override (Piece? Head, Piece? Tail) Split(double room, double page, bool mustPlace) => (new SpacePiece(0), null);

    protected override void Paint(Sheets sheets, double x, double y)
    {
    }
}

/// <summary>Marks where the document's flow goes on on a new page.</summary>
internal sealed class PageBreakPiece : Piece
{
    internal override double Height => 0;

    internal override (Piece? Head, Piece? Tail) Split(double room, double page, bool mustPlace) => (this, null);

    protected override void Paint(Sheets sheets, double x, double y)
    {
    }
}

/// <summary>A rule across a width.</summary>
internal sealed class DividerPiece(Content.Rule rule, double width) : Piece
{
    internal override double Height => rule.Width;

    internal override (Piece? Head, Piece? Tail) Split(double room, double page, bool mustPlace) => Whole(mustPlace);

    protected override void Paint(Sheets sheets, double x, double y) => Strokes.Across(sheets.Canvas, rule, x, y, width);
}
