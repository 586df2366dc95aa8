using Pair.Pdf.Drawing;

namespace Pair.Pdf.Layout;

/// <summary>Pieces one below the other.</summary>
internal sealed class StackPiece : Piece
{
    private readonly PieceRange items;
    private readonly bool together;

    internal StackPiece(IReadOnlyList<Piece> items, bool together = false) : this(new PieceRange(items), together)
    {
    }

    private StackPiece(PieceRange items, bool together) => (this.items, this.together, Height) = (items, together, items.Height);

    internal override double Height { get; }

    internal override double? FirstBaseline => items.Count > 0 ? items[0].FirstBaseline : null;

    internal bool IsEmpty => items.Count == 0;

    internal override (Piece? Head, Piece? Tail) Split(double room, double page, bool mustPlace)
    {
        if (together && !mustPlace && Height <= page + Units.Tolerance) return (null, this);
        var count = items.Fitting(room);
        if (count == items.Count) return (this, null);
        for (var i = 1; i <= count; i++)
            if (items[i] is RoomPiece wish && room - items.Top(i) < wish.Wanted) return Cut(i, null, null);
        var (head, tail) = items[count].Split(room - items.Top(count), page, mustPlace && count == 0);
        if (head is not null) return Cut(count, head, tail);

        // The whole item moves on, and with it what must not stand alone at the foot of the page.
        var at = count;
        while (at > 0 && items[at - 1].KeepWithNext) at--;
        if (at > 0) return Cut(at, null, null);
        if (!mustPlace) return (null, this);
        // A heading that would stand alone on a page takes with it what it can of what it heads.
        if (count > 0 && items[count].Split(room - items.Top(count), page, true) is ({ } part, var rest) && part.Height <= room - items.Top(count) + Units.Tolerance)
            return Cut(count, part, rest);
        if (count > 0) return Cut(count, null, null);
        return Cut(0, items[0], null); // it cannot be cut and no page would hold it
    }

    internal override void FindAnchors(int page, Dictionary<string, int> pages)
    {
        for (var i = 0; i < items.Count; i++) items[i].FindAnchors(page, pages);
    }

    protected override void Paint(Sheets sheets, double x, double y)
    {
        for (var i = 0; i < items.Count; i++) items[i].Draw(sheets, x, y + items.Top(i));
    }

    /// <summary>The first items (and the head of the next one) and the rest (from that one's tail on).</summary>
    private (Piece? Head, Piece? Tail) Cut(int count, Piece? head, Piece? tail)
    {
        var lower = items.Skip(head is not null && tail is null ? count + 1 : count, tail);
        // Empty space does not travel to the head of the next page.
        while (lower.Count > 0 && lower[0] is SpacePiece or RoomPiece) lower = lower.Skip(1, null);
        return (
            new StackPiece(items.Take(count, head), together: false) { Before = Before, Source = Source },
            lower.Count == 0 ? null : new StackPiece(lower, together: false) { After = After, KeepWithNext = KeepWithNext, Source = Source });
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

/// <summary>Takes no height, and ends the page where less than what is wanted is left below it.</summary>
internal sealed class RoomPiece(double wanted) : Piece
{
    internal override double Height => 0;

    /// <summary>In pt.</summary>
    internal double Wanted { get; } = wanted;

    internal override (Piece? Head, Piece? Tail) Split(double room, double page, bool mustPlace) => Whole(mustPlace);

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
