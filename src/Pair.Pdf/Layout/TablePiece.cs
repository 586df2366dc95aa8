using Pair.Pdf.Content;
using Pair.Pdf.Drawing;

namespace Pair.Pdf.Layout;

/// <summary>Rows below a header that is repeated on each page.</summary>
internal sealed class TablePiece : Piece
{
    private readonly IReadOnlyList<RowPiece> header;
    private readonly IReadOnlyList<RowPiece> rows;
    private readonly TableLook look;
    private readonly bool repeats;
    private readonly double headerHeight;

    /// <param name="header">Header rows, to be drawn on each page.</param>
    /// <param name="rows">The rows of this part.</param>
    /// <param name="look">Frame and rules.</param>
    /// <param name="repeats">This is not the first part: its header is an artifact.</param>
    internal TablePiece(IReadOnlyList<RowPiece> header, IReadOnlyList<RowPiece> rows, TableLook look, bool repeats = false)
    {
        (this.header, this.rows, this.look, this.repeats) = (header, rows, look, repeats);
        foreach (var row in header) headerHeight += row.Height;
        var height = headerHeight + Edges;
        foreach (var row in rows) height += row.Height;
        Height = height;
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
        var (count, used) = (0, 0.0);
        while (count < rows.Count && used + rows[count].Height <= space + Units.Tolerance)
        {
            used += rows[count].Height;
            count++;
        }

        if (count == rows.Count) return Whole(mustPlace);
        var force = mustPlace && count == 0;
        if (force || rows[count].Height > emptyPage)
        {
            // No page would hold the row: it is cut here, rather than leaving a gap and cutting it on the next page.
            var (head, tail) = rows[count].Split(space - used, emptyPage, force);
            if (head is not null) return Cut(count, (RowPiece)head, (RowPiece?)tail);
        }

        var at = count;
        while (at > 0 && rows[at - 1].KeepWithNext) at--;
        if (at > 0) return Cut(at, null, null);
        return mustPlace ? Cut(Math.Max(count, 1), null, null) : (null, this);
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
        foreach (var row in rows)
        {
            row.Draw(sheets, left, top);
            top += row.Height;
        }

        Strokes.Around(canvas, look.Frame, x, y, look.Width, Height);
    }

    private TablePiece WithoutHeader()
    {
        var rows = new List<RowPiece>();
        if (!repeats) rows.AddRange(header);
        rows.AddRange(this.rows);
        return new TablePiece([], rows, look) { Before = Before, After = After, KeepWithNext = KeepWithNext, Source = Source };
    }

    private (Piece? Head, Piece? Tail) Within(double room, double page, bool mustPlace) =>
        Height <= room + Units.Tolerance ? (this, null) : Split(room, page, mustPlace);

    private (Piece? Head, Piece? Tail) Cut(int count, RowPiece? head, RowPiece? tail)
    {
        var upper = new List<RowPiece>(count + 1);
        for (var i = 0; i < count; i++) upper.Add(rows[i]);
        if (head is not null) upper.Add(head);
        var lower = new List<RowPiece>(rows.Count - count + 1);
        if (tail is not null) lower.Add(tail);
        for (var i = head is null ? count : count + 1; i < rows.Count; i++) lower.Add(rows[i]);
        if (lower.Count > 0) lower[0] = lower[0].AsLeading();
        return (
            new TablePiece(header, upper, look, repeats) { Before = Before, Source = Source },
            lower.Count == 0 ? null : new TablePiece(header, lower, look, true) { After = After, KeepWithNext = KeepWithNext, Source = Source });
    }
}

/// <summary>Frame of a table; width of the whole in pt.</summary>
internal sealed record TableLook(double Width, Frame Frame);
