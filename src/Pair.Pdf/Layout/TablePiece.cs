using Pair.Pdf.Content;
using Pair.Pdf.Drawing;

namespace Pair.Pdf.Layout;

/// <summary>Rows below a header that is repeated on each page.</summary>
internal sealed class TablePiece : Piece
{
    // An inch: less of a row at the foot of a page looks like a mistake.
    private const double LeastPart = 72;

    private readonly IReadOnlyList<RowPiece> header;
    private readonly PieceRange rows;
    private readonly TableLook look;
    private readonly bool repeats;
    private readonly double headerHeight;

    /// <param name="header">Header rows, to be drawn on each page.</param>
    /// <param name="rows">The rows of the body.</param>
    /// <param name="look">Frame and rules.</param>
    internal TablePiece(IReadOnlyList<RowPiece> header, IReadOnlyList<RowPiece> rows, TableLook look)
        : this(header, new PieceRange(rows), look, repeats: false)
    {
    }

    // Parts that repeat the header are not the first: there it is an artifact.
    private TablePiece(IReadOnlyList<RowPiece> header, PieceRange rows, TableLook look, bool repeats)
    {
        (this.header, this.rows, this.look, this.repeats) = (header, rows, look, repeats);
        foreach (var row in header) headerHeight += row.Height;
        Height = headerHeight + rows.Height + Edges;
    }

    internal override double Height { get; }

    internal override double? FirstBaseline
    {
        get
        {
            var first = header.Count > 0 ? header[0] : rows.Count > 0 ? rows[0] : null;
            return first?.FirstBaseline + Strokes.Width(look.Frame.Top);
        }
    }

    private double Edges => Strokes.Width(look.Frame.Top) + Strokes.Width(look.Frame.Bottom);

    internal override (Piece? Head, Piece? Tail) Split(double room, double page, bool mustPlace)
    {
        // Inside a narrow frame of other tables the header may be most of what a page has: then it is a row like others, shown once.
        if (header.Count > 0 && headerHeight > (page - Edges) / 2) return WithoutHeader().Within(room, page, mustPlace);
        var space = room - Edges - headerHeight;
        var emptyPage = page - Edges - headerHeight;
        var count = rows.Fitting(space);
        if (count == rows.Count) return Whole(mustPlace);
        var force = mustPlace && count == 0;
        var left = space - rows.Top(count);
        if (force || rows[count].Height > emptyPage || rows[count] is RowPiece { MayBreak: true } && left >= LeastPart)
        {
            // No page would hold the row: it is cut here, rather than leaving a gap and cutting it on the next page.
            var (head, tail) = rows[count].Split(left, emptyPage, force);
            if (head is not null) return Cut(count, head, tail);
        }

        var at = count;
        while (at > 0 && rows[at - 1].KeepWithNext) at--;
        if (at > 0) return Cut(at, null, null);
        return mustPlace ? Cut(Math.Max(count, 1), null, null) : (null, this);
    }

    internal override void FindAnchors(int page, Dictionary<string, int> pages)
    {
        foreach (var row in header) row.FindAnchors(page, pages);
        for (var i = 0; i < rows.Count; i++) rows[i].FindAnchors(page, pages);
    }

    protected override void Paint(Sheets sheets, double x, double y)
    {
        var canvas = sheets.Canvas;
        var left = x + Strokes.Width(look.Frame.Left);
        var top = y + Strokes.Width(look.Frame.Top);
        if (repeats) canvas.Mute();
        foreach (var row in header)
        {
            row.Draw(sheets, left, top);
            top += row.Height;
        }

        if (repeats) canvas.Unmute();
        for (var i = 0; i < rows.Count; i++) rows[i].Draw(sheets, left, top + rows.Top(i));
        Strokes.Around(canvas, look.Frame, x, y, look.Width, Height);
    }

    private TablePiece WithoutHeader()
    {
        var all = new List<Piece>(header.Count + rows.Count);
        if (!repeats) all.AddRange(header);
        for (var i = 0; i < rows.Count; i++) all.Add(rows[i]);
        return new TablePiece([], new PieceRange(all), look, repeats: false)
            { Before = Before, After = After, KeepWithNext = KeepWithNext, Source = Source };
    }

    private (Piece? Head, Piece? Tail) Within(double room, double page, bool mustPlace) =>
        Height <= room + Units.Tolerance ? (this, null) : Split(room, page, mustPlace);

    private (Piece? Head, Piece? Tail) Cut(int count, Piece? head, Piece? tail)
    {
        var lower = rows.Skip(head is not null && tail is null ? count + 1 : count, tail);
        if (lower.Count > 0) lower = lower.Skip(0, ((RowPiece)lower[0]).AsLeading());
        return (
            new TablePiece(header, rows.Take(count, head), look, repeats) { Before = Before, Source = Source },
            lower.Count == 0 ? null : new TablePiece(header, lower, look, true) { After = After, KeepWithNext = KeepWithNext, Source = Source });
    }
}

/// <summary>Frame of a table; width of the whole in pt.</summary>
internal sealed record TableLook(double Width, Frame Frame);
