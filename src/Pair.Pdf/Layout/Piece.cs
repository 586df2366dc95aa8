using Pair.Pdf.Drawing;

namespace Pair.Pdf.Layout;

/// <summary>
/// A flow with its lines made for a width, as if pages were endless. Pages are then cut from it: the width is the same on each page, so a
/// line never has to be made anew. Pieces do not change; cutting one gives two. All lengths in pt.
/// </summary>
internal abstract class Piece
{
    /// <summary>Height without the space around.</summary>
    internal abstract double Height { get; }

    internal double Before { get; init; }

    internal double After { get; init; }

    internal bool KeepWithNext { get; init; }

    internal object? Source { get; init; }

    /// <summary>From the upper edge to the first base line, null where the piece begins with something else than text.</summary>
    internal virtual double? FirstBaseline => null;

    /// <summary>
    /// Cuts the piece, which is taller than <paramref name="room"/>. The head is null where nothing of it should stand in that room.
    /// </summary>
    /// <param name="room">Height that is left.</param>
    /// <param name="page">Height that an empty page would give: a piece that fits there and should stay whole waits for it.</param>
    /// <param name="mustPlace">Nothing stands on this page yet: a head has to come back, or the document would never end.</param>
    internal abstract (Piece? Head, Piece? Tail) Split(double room, double page, bool mustPlace);

    internal void Draw(Sheets sheets, double x, double y)
    {
        if (Source is { } source && !sheets.Canvas.IsMuted) sheets.AddSource(source, Height);
        Paint(sheets, x, y);
    }

    /// <summary>Notes the anchors that stand in the piece as being on a page, counted from 0; the first place of a name counts.</summary>
    internal virtual void FindAnchors(int page, Dictionary<string, int> pages)
    {
    }

    protected abstract void Paint(Sheets sheets, double x, double y);

    /// <summary>For pieces that cannot be cut: all or nothing.</summary>
    protected (Piece? Head, Piece? Tail) Whole(bool mustPlace) => mustPlace ? (this, null) : (null, this);
}
