using Pair.Pdf.Content;
using Pair.Pdf.Drawing;
using Pair.Pdf.Structure;

namespace Pair.Pdf.Layout;

/// <summary>A drawing or picture; never cut, but made smaller where no page would hold it.</summary>
internal sealed class FigurePiece(FigureLook look, double scale = 1) : Piece
{
    internal override double Height => look.Height * scale;

    internal override (Piece? Head, Piece? Tail) Split(double room, double page, bool mustPlace)
    {
        if (!mustPlace) return (null, this);
        // An empty page, less the frames around, is too small: a tenth of the size at least, so that the figure never vanishes.
        var smaller = Math.Max(room / look.Height, scale / 10);
        return (new FigurePiece(look, Math.Min(scale, smaller)) { Before = Before, After = After, KeepWithNext = KeepWithNext, Source = Source }, null);
    }

    protected override void Paint(Sheets sheets, double x, double y)
    {
        var canvas = sheets.Canvas;
        var (width, height) = (look.Width * scale, Height);
        var left = x + look.Align switch
        {
            Align.Left => 0,
            Align.Right => look.Room - width,
            Align.Centre => (look.Room - width) / 2,
            _ => throw new InvalidOperationException("No such side."),
        };
        canvas.Own(look.Node);
        if (look.Node is { } node && !canvas.IsMuted) node.Bounds = (left, canvas.Up(y + height), left + width, canvas.Up(y));
        look.Paint(sheets, left, y, scale);
        if (look.Link is { } target) sheets.AddLink(target.Node, target.Link, look.Node?.Alternative ?? "", left, y, width, height);
    }
}

/// <summary>
/// What a figure shows and where in its column (of width <paramref name="Room"/>) it stands; lengths in pt. Its element is null for decoration;
/// <paramref name="Paint"/> draws it at a place, with a scale on top of its own size.
/// </summary>
internal sealed record FigureLook(
    double Width, double Height, double Room, Align Align, StructureNode? Node, (StructureNode Node, Link Link)? Link,
    Action<Sheets, double, double, double> Paint);
