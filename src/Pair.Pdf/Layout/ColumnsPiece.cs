using Pair.Pdf.Drawing;

namespace Pair.Pdf.Layout;

/// <summary>A piece and how far it stands from the left edge, in pt; null for nothing.</summary>
internal sealed record PlacedPiece(Piece? Piece, double X);

/// <summary>Pieces side by side, each cut on its own when the page ends.</summary>
internal sealed class ColumnsPiece(IReadOnlyList<PlacedPiece> columns) : Piece
{
    internal override double Height { get; } = HeightOf(columns);

    internal override double? FirstBaseline => columns.Count > 0 ? columns[0].Piece?.FirstBaseline : null;

    internal override (Piece? Head, Piece? Tail) Split(double room, double page, bool mustPlace)
    {
        var (heads, tails, placed) = ParallelCut.Split(columns, room, page, mustPlace);
        if (!placed) return (null, this);
        return (
            new ColumnsPiece(heads) { Before = Before, Source = Source },
            ParallelCut.IsEmpty(tails) ? null : new ColumnsPiece(tails) { After = After, KeepWithNext = KeepWithNext, Source = Source });
    }

    internal override void FindAnchors(int page, Dictionary<string, int> pages)
    {
        foreach (var (piece, _) in columns) piece?.FindAnchors(page, pages);
    }

    protected override void Paint(Sheets sheets, double x, double y)
    {
        foreach (var (piece, offset) in columns) piece?.Draw(sheets, x + offset, y);
    }

    private static double HeightOf(IReadOnlyList<PlacedPiece> columns)
    {
        var height = 0.0;
        foreach (var (piece, _) in columns) height = Math.Max(height, piece?.Height ?? 0);
        return height;
    }
}

/// <summary>Cutting pieces that stand beside each other at one height, for columns and the cells of a row.</summary>
internal static class ParallelCut
{
    internal static (List<PlacedPiece> Heads, List<PlacedPiece> Tails, bool Placed) Split(
        IReadOnlyList<PlacedPiece> items, double room, double page, bool mustPlace)
    {
        var result = Cut(items, room, page, false);
        // If no column gives anything and something must come, each gives what it can be made to give.
        return !result.Placed && mustPlace ? Cut(items, room, page, true) : result;
    }

    internal static bool IsEmpty(List<PlacedPiece> items)
    {
        foreach (var (piece, _) in items)
            if (piece is not null) return false;
        return true;
    }

    private static (List<PlacedPiece> Heads, List<PlacedPiece> Tails, bool Placed) Cut(
        IReadOnlyList<PlacedPiece> items, double room, double page, bool mustPlace)
    {
        var heads = new List<PlacedPiece>(items.Count);
        var tails = new List<PlacedPiece>(items.Count);
        var placed = false;
        foreach (var (piece, x) in items)
        {
            var (head, tail) = piece is null || piece.Height <= room + Units.Tolerance ? (piece, null) : piece.Split(room, page, mustPlace);
            heads.Add(new PlacedPiece(head, x));
            tails.Add(new PlacedPiece(tail, x));
            placed |= head is not null;
        }

        return (heads, tails, placed);
    }
}
