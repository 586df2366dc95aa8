namespace Pair.Pdf.Layout;

/// <summary>
/// Some of the pieces that stand one below the other, from one to another of a list that all parts share: what is cut over a thousand pages
/// is never copied. The first may be the tail of its piece, the last the head. All lengths in pt.
/// </summary>
internal sealed class PieceRange
{
    private readonly IReadOnlyList<Piece> items;
    private readonly double[] tops;
    private readonly int from;
    private readonly int to;
    private readonly Piece? opening;
    private readonly Piece? closing;

    internal PieceRange(IReadOnlyList<Piece> items)
    {
        (this.items, to) = (items, items.Count);
        tops = new double[items.Count];
        for (var i = 1; i < tops.Length; i++) tops[i] = tops[i - 1] + items[i - 1].Height + GapBetween(items[i - 1], items[i]);
    }

    private PieceRange(PieceRange whole, int from, int to, Piece? opening, Piece? closing)
    {
        (items, tops) = (whole.items, whole.tops);
        (this.from, this.to, this.opening, this.closing) = (from, to, opening, closing);
    }

    internal int Count => to - from;

    /// <summary>From the upper edge of the first piece to the lower edge of the last.</summary>
    internal double Height => Count == 0 ? 0 : Top(Count - 1) + this[Count - 1].Height;

    internal Piece this[int index]
    {
        get
        {
            if (index == 0 && opening is not null) return opening;
            return index == Count - 1 && closing is not null ? closing : items[from + index];
        }
    }

    /// <summary>Where a piece stands below the first one's upper edge.</summary>
    internal double Top(int index)
    {
        if (index == 0) return 0;
        var top = tops[from + index] - tops[from];
        return opening is null ? top : top + opening.Height - items[from].Height;
    }

    /// <summary>How many pieces from the first on stand in a height.</summary>
    internal int Fitting(double height)
    {
        var count = 0;
        while (count < Count && Top(count) + this[count].Height <= height + Units.Tolerance) count++;
        return count;
    }

    /// <summary>The first pieces; the last of them is <paramref name="head"/> where that is given.</summary>
    internal PieceRange Take(int count, Piece? head)
    {
        var end = from + count + (head is null ? 0 : 1);
        if (head is null && end == to) head = closing;
        return end - from == 1 && head is not null
            ? new PieceRange(this, from, end, head, null)
            : new PieceRange(this, from, end, opening, head);
    }

    /// <summary>What is left after the first pieces; the first of it is <paramref name="tail"/> where that is given.</summary>
    internal PieceRange Skip(int count, Piece? tail)
    {
        if (tail is null && count == 0) tail = opening;
        return new PieceRange(this, from + count, to, tail, closing);
    }

    /// <summary>Space between two neighbours: the larger wish counts.</summary>
    private static double GapBetween(Piece upper, Piece lower) => Math.Max(upper.After, lower.Before);
}
