using Pair.Pdf.Content;
using Pair.Pdf.Drawing;

namespace Pair.Pdf.Layout;

/// <summary>An item of a list: its marker in the indent, its content beside it. Kept whole where it fits on a page.</summary>
internal sealed class ListItemPiece(Piece content, double indent, Piece? label, (double Radius, double Rise, Colour Colour)? dot) : Piece
{
    internal override double Height => Math.Max(content.Height, label?.Height ?? 0);

    internal override double? FirstBaseline => content.FirstBaseline;

    internal override (Piece? Head, Piece? Tail) Split(double room, double page, bool mustPlace)
    {
        if (!mustPlace && Height <= page + Units.Tolerance) return (null, this);
        var (head, tail) = content.Split(room, page, mustPlace);
        if (head is null) return (null, this);
        return (
            new ListItemPiece(head, indent, label, dot) { Before = Before, Source = Source },
            tail is null ? null : new ListItemPiece(tail, indent, null, null) { After = After, Source = Source });
    }

    protected override void Paint(Sheets sheets, double x, double y)
    {
        if (dot is { } mark && content.FirstBaseline is { } baseline)
        {
            sheets.Canvas.Own(null);
            sheets.Canvas.Fill(mark.Colour);
            Outlines.Disc(sheets.Canvas, x + 2 * mark.Radius, y + baseline - mark.Rise, mark.Radius);
            sheets.Canvas.FillPath();
        }

        label?.Draw(sheets, x, y);
        content.Draw(sheets, x + indent, y);
    }
}

/// <summary>Items in columns of about equal height, filled one after the other.</summary>
internal sealed class BalancedPiece : Piece
{
    private readonly IReadOnlyList<Piece> items;
    private readonly double[] columns;
    private readonly double space;
    private readonly int[] starts;

    /// <param name="items">The items in reading order.</param>
    /// <param name="columns">Left edges of the columns.</param>
    /// <param name="space">Space between items.</param>
    internal BalancedPiece(IReadOnlyList<Piece> items, double[] columns, double space)
    {
        (this.items, this.columns, this.space) = (items, columns, space);
        (starts, Height) = Balance();
    }

    internal override double Height { get; }

    internal override double? FirstBaseline => items.Count > 0 ? items[0].FirstBaseline : null;

    internal override (Piece? Head, Piece? Tail) Split(double room, double page, bool mustPlace)
    {
        Fill(room, out var count);
        if (count == 0)
        {
            // Not even the first item fits: it is cut, alone on its page.
            if (!mustPlace) return (null, this);
            var (head, tail) = items[0].Height <= room + Units.Tolerance ? (items[0], null) : items[0].Split(room, page, true);
            var rest = new List<Piece>(items.Count);
            if (tail is not null) rest.Add(tail);
            for (var i = 1; i < items.Count; i++) rest.Add(items[i]);
            return (Part(head is null ? [] : [head], Before, 0), rest.Count == 0 ? null : Part(rest, 0, After));
        }

        var upper = new List<Piece>(count);
        var lower = new List<Piece>(items.Count - count);
        for (var i = 0; i < items.Count; i++) (i < count ? upper : lower).Add(items[i]);
        return (Part(upper, Before, 0), lower.Count == 0 ? null : Part(lower, 0, After));
    }

    protected override void Paint(Sheets sheets, double x, double y)
    {
        for (var column = 0; column < columns.Length; column++)
        {
            var end = column + 1 < columns.Length ? starts[column + 1] : items.Count;
            var top = y;
            for (var i = starts[column]; i < end; i++)
            {
                items[i].Draw(sheets, x + columns[column], top);
                top += items[i].Height + space;
            }
        }
    }

    private BalancedPiece Part(List<Piece> items, double before, double after) =>
        new(items, columns, space) { Before = before, After = after, Source = Source };

    /// <summary>The smallest height at which all items fit, found by halving.</summary>
    private (int[] Starts, double Height) Balance()
    {
        var (low, high) = (0.0, 0.0);
        foreach (var item in items)
        {
            low = Math.Max(low, item.Height);
            high += item.Height + space;
        }

        for (var step = 0; step < 40 && high - low > Units.Tolerance; step++)
        {
            var middle = (low + high) / 2;
            Fill(middle, out var count);
            if (count == items.Count) high = middle;
            else low = middle;
        }

        var starts = Fill(high, out _);
        var height = 0.0;
        for (var column = 0; column < columns.Length; column++)
        {
            var (end, sum) = (column + 1 < columns.Length ? starts[column + 1] : items.Count, -space);
            for (var i = starts[column]; i < end; i++) sum += items[i].Height + space;
            height = Math.Max(height, sum);
        }

        return (starts, height);
    }

    /// <summary>Fills the columns in order up to a height; returns each column's first item and how many items found room.</summary>
    private int[] Fill(double height, out int count)
    {
        var starts = new int[columns.Length];
        count = 0;
        for (var column = 0; column < starts.Length; column++)
        {
            starts[column] = count;
            var used = 0.0;
            while (count < items.Count && used + items[count].Height <= height + Units.Tolerance)
            {
                used += items[count].Height + space;
                count++;
            }
        }

        return starts;
    }
}
