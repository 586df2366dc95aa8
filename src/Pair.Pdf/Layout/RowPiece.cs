using Pair.Pdf.Content;
using Pair.Pdf.Drawing;

namespace Pair.Pdf.Layout;

/// <summary>A row of a table: cells side by side with their grounds and rules.</summary>
internal sealed class RowPiece : Piece
{
    private readonly IReadOnlyList<CellLook> cells;
    private readonly IReadOnlyList<PlacedPiece> contents;
    private readonly RowLook look;
    private readonly double[] drops;

    /// <param name="cells">Edges and looks of the cells.</param>
    /// <param name="contents">What stands in them, null for nothing.</param>
    /// <param name="look">Ground and rules of the row.</param>
    internal RowPiece(IReadOnlyList<CellLook> cells, IReadOnlyList<PlacedPiece> contents, RowLook look)
    {
        (this.cells, this.contents, this.look) = (cells, contents, look);
        drops = new double[cells.Count];
        var baseline = 0.0;
        for (var i = 0; i < cells.Count; i++)
            if (look.OnOneBaseline && contents[i].Piece?.FirstBaseline is { } own) baseline = Math.Max(baseline, own + cells[i].Above);
        var height = 0.0;
        for (var i = 0; i < cells.Count; i++)
        {
            if (look.OnOneBaseline && contents[i].Piece?.FirstBaseline is { } own) drops[i] = baseline - own - cells[i].Above;
            height = Math.Max(height, drops[i] + cells[i].Above + (contents[i].Piece?.Height ?? 0) + cells[i].Below);
        }

        Height = height + Strokes.Width(look.Top);
    }

    internal override double Height { get; }

    /// <summary>Whether it may be cut where it would fit on a page of its own.</summary>
    internal bool MayBreak { get; init; }

    internal override double? FirstBaseline => contents.Count == 0
        ? null
        : contents[0].Piece?.FirstBaseline + cells[0].Above + drops[0] + Strokes.Width(look.Top);

    internal override (Piece? Head, Piece? Tail) Split(double room, double page, bool mustPlace)
    {
        var (above, below) = (0.0, 0.0);
        for (var i = 0; i < cells.Count; i++)
            (above, below) = (Math.Max(above, cells[i].Above + drops[i]), Math.Max(below, cells[i].Below));
        var edges = Strokes.Width(look.Top) + above + below;
        if (room <= edges && !mustPlace) return (null, this);
        var (heads, tails, placed) = ParallelCut.Split(contents, room - edges, page - edges, mustPlace);
        if (!placed) return (null, this);
        return (
            new RowPiece(cells, heads, look) { Source = Source },
            ParallelCut.IsEmpty(tails) ? null : new RowPiece(cells, tails, look) { KeepWithNext = KeepWithNext, MayBreak = MayBreak, Source = Source });
    }

    /// <summary>The row as the first on a later page.</summary>
    internal RowPiece AsLeading() => look.Top == look.Leading
        ? this
        : new RowPiece(cells, contents, look with { Top = look.Leading }) { KeepWithNext = KeepWithNext, MayBreak = MayBreak, Source = Source };

    internal override void FindAnchors(int page, Dictionary<string, int> pages)
    {
        foreach (var (piece, _) in contents) piece?.FindAnchors(page, pages);
    }

    protected override void Paint(Sheets sheets, double x, double y)
    {
        var canvas = sheets.Canvas;
        var line = Strokes.Width(look.Top);
        if (look.Ground is { } ground)
        {
            canvas.Own(null);
            canvas.Rectangle(x, y, look.Width, Height, ground);
        }

        for (var i = 0; i < cells.Count; i++)
        {
            var cell = cells[i];
            if (cell.Ground is { } own)
            {
                canvas.Own(null);
                canvas.Rectangle(x + cell.X, y + line, cell.Width, Height - line, own);
            }

            if (i > 0) Strokes.Down(canvas, look.Vertical, x + cell.X - Strokes.Width(look.Vertical) / 2, y + line, Height - line);
            Strokes.Around(canvas, cell.Frame, x + cell.X, y + line, cell.Width, Height - line);
        }

        Strokes.Across(canvas, look.Top, x, y, look.Width);
        for (var i = 0; i < cells.Count; i++) contents[i].Piece?.Draw(sheets, x + contents[i].X, y + line + cells[i].Above + drops[i]);
    }
}

/// <summary>A cell's place from the row's left edge, its look, and the space above and below its content; pt.</summary>
internal sealed record CellLook(double X, double Width, double Above, double Below, Colour? Ground, Frame Frame);

/// <summary>What a row looks like as a whole; width in pt. The rule above it is <paramref name="Leading"/> where it is the first below a header.</summary>
internal sealed record RowLook(double Width, Colour? Ground, Rule? Top, Rule? Leading, Rule? Vertical, bool OnOneBaseline);
