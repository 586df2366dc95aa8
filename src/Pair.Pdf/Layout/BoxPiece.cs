using Pair.Pdf.Content;
using Pair.Pdf.Drawing;

namespace Pair.Pdf.Layout;

/// <summary>A frame and ground round a piece; every part of a broken box has its own.</summary>
internal sealed class BoxPiece(Piece inner, BoxLook look) : Piece
{
    internal override double Height => inner.Height + look.Above + look.Below;

    internal override double? FirstBaseline => inner.FirstBaseline + look.Above;

    internal override (Piece? Head, Piece? Tail) Split(double room, double page, bool mustPlace)
    {
        var edges = look.Above + look.Below;
        if (room <= edges && !mustPlace) return (null, this);
        var (head, tail) = inner.Split(room - edges, page - edges, mustPlace);
        if (head is null) return (null, this);
        return (
            new BoxPiece(head, look) { Before = Before, Source = Source },
            tail is null ? null : new BoxPiece(tail, look) { After = After, KeepWithNext = KeepWithNext, Source = Source });
    }

    internal override void FindAnchors(int page, Dictionary<string, int> pages) => inner.FindAnchors(page, pages);

    protected override void Paint(Sheets sheets, double x, double y)
    {
        if (look.Ground is { } ground)
        {
            sheets.Canvas.Own(null);
            sheets.Canvas.Rectangle(x, y, look.Width, Height, ground);
        }

        Strokes.Around(sheets.Canvas, look.Frame, x, y, look.Width, Height);
        inner.Draw(sheets, x + look.Left, y + look.Above);
    }
}

/// <summary>How a box looks. Width is that of the whole box; the other lengths are rule and padding together, in pt.</summary>
internal sealed record BoxLook(double Width, Frame Frame, Colour? Ground, double Above, double Right, double Below, double Left)
{
    internal static BoxLook Of(double width, Frame frame, Colour? ground, Insets padding) => new(
        width, frame, ground,
        Strokes.Width(frame.Top) + Units.Points(padding.Top), Strokes.Width(frame.Right) + Units.Points(padding.Right),
        Strokes.Width(frame.Bottom) + Units.Points(padding.Bottom), Strokes.Width(frame.Left) + Units.Points(padding.Left));
}
