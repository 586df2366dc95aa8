using Pair.Pdf.Content;
using Pair.Pdf.Drawing;

namespace Pair.Pdf.Layout;

/// <summary>An item of a list: its marker in the indent, its content beside it. Kept whole where it fits on a page.</summary>
internal sealed class ListItemPiece(Piece content, double indent, Piece? label, MarkerDot? dot) : Piece
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

    internal override void FindAnchors(int page, Dictionary<string, int> pages) => content.FindAnchors(page, pages);

    protected override void Paint(Sheets sheets, double x, double y)
    {
        if (dot is { } mark && content.FirstBaseline is { } baseline)
        {
            sheets.Canvas.Own(null);
            sheets.Canvas.Fill(mark.Colour);
            Outlines.Disc(sheets.Canvas, x + 2 * mark.Radius, y + baseline - mark.Rise, mark.Radius);
            sheets.Canvas.FillPath();
        }

        // The label stands on the base line of the item's first words.
        label?.Draw(sheets, x, y + Math.Max(0, (content.FirstBaseline - label.FirstBaseline) ?? 0));
        content.Draw(sheets, x + indent, y);
    }
}

/// <summary>The dot before an item: its radius, and how far its middle stands above the base line; pt.</summary>
internal sealed record MarkerDot(double Radius, double Rise, Colour Colour);

/// <summary>Items in columns of about equal height, filled one after the other.</summary>
internal sealed class BalancedPiece : Piece
{
    private readonly PieceRange items;
    private readonly double[] columns;
    private readonly int[] starts;

    /// <param name="items">The items in reading order.</param>
    /// <param name="columns">Left edges of the columns.</param>
    internal BalancedPiece(IReadOnlyList<Piece> items, double[] columns) : this(new PieceRange(items), columns)
    {
    }

    private BalancedPiece(PieceRange items, double[] columns)
    {
        (this.items, this.columns) = (items, columns);
        (starts, Height) = Balance();
    }

    internal override double Height { get; }

    internal override double? FirstBaseline => items.Count > 0 ? items[0].FirstBaseline : null;

    internal override (Piece? Head, Piece? Tail) Split(double room, double page, bool mustPlace)
    {
        Fill(room, out var count);
        if (count > 0) return Cut(count, null, null);
        // Not even the first item fits: it is cut, alone on its page.
        if (!mustPlace) return (null, this);
        var (head, tail) = items[0].Height <= room + Units.Tolerance ? (items[0], null) : items[0].Split(room, page, true);
        return Cut(0, head ?? items[0], head is null ? null : tail);
    }

    internal override void FindAnchors(int page, Dictionary<string, int> pages)
    {
        for (var i = 0; i < items.Count; i++) items[i].FindAnchors(page, pages);
    }

    protected override void Paint(Sheets sheets, double x, double y)
    {
        for (var column = 0; column < columns.Length; column++)
            for (var i = starts[column]; i < End(starts, column); i++)
                items[i].Draw(sheets, x + columns[column], y + items.Top(i) - items.Top(starts[column]));
    }

    private (Piece? Head, Piece? Tail) Cut(int count, Piece? head, Piece? tail)
    {
        var lower = items.Skip(head is not null && tail is null ? count + 1 : count, tail);
        return (
            new BalancedPiece(items.Take(count, head), columns) { Before = Before, Source = Source },
            lower.Count == 0 ? null : new BalancedPiece(lower, columns) { After = After, Source = Source });
    }

    /// <summary>The smallest height at which all items fit, found by halving.</summary>
    private (int[] Starts, double Height) Balance()
    {
        var (low, high) = (0.0, items.Height);
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
            if (End(starts, column) is var end && end > starts[column]) height = Math.Max(height, Bottom(end - 1) - items.Top(starts[column]));
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
            if (count == items.Count) continue;
            var top = items.Top(count);
            var (low, high) = (count, items.Count); // the first item that does not fit
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (Bottom(middle) - top <= height + Units.Tolerance) low = middle + 1;
                else high = middle;
            }

            count = low;
        }

        return starts;
    }

    private int End(int[] starts, int column) => column + 1 < starts.Length ? starts[column + 1] : items.Count;

    private double Bottom(int index) => items.Top(index) + items[index].Height;
}
