using Pair.Pdf.Content;
using Pair.Pdf.Drawing;
using Pair.Pdf.Files;
using Pair.Pdf.Structure;

namespace Pair.Pdf.Layout;

/// <summary>Lines of a paragraph, or some of them. Two lines at least stay together before and after the end of a page.</summary>
internal sealed class LinesPiece : Piece
{
    private const int Companions = 2;
    private readonly ParagraphLines paragraph;
    private readonly int first;
    private readonly int count;

    internal LinesPiece(ParagraphLines paragraph, int first, int count)
    {
        (this.paragraph, this.first, this.count) = (paragraph, first, count);
        Height = paragraph.Tops[first + count] - paragraph.Tops[first];
    }

    internal override double Height { get; }

    internal override double? FirstBaseline => count > 0 ? paragraph.Lines[first].Above : null;

    internal override (Piece? Head, Piece? Tail) Split(double room, double page, bool mustPlace)
    {
        if (paragraph.KeepTogether && !mustPlace && Height <= page + Units.Tolerance) return (null, this);
        var fitting = 0;
        while (fitting < this.count && paragraph.Tops[first + fitting + 1] - paragraph.Tops[first] <= room + Units.Tolerance) fitting++;
        var count = Math.Min(fitting, this.count - Companions);
        if (count < Companions)
        {
            if (!mustPlace) return (null, this);
            count = Math.Max(fitting, 1);
        }

        if (count >= this.count) return (this, null);
        return (
            new LinesPiece(paragraph, first, count) { Before = Before, Source = Source },
            new LinesPiece(paragraph, first + count, this.count - count) { After = After, KeepWithNext = KeepWithNext, Source = Source });
    }

    internal override void FindAnchors(int page, Dictionary<string, int> pages)
    {
        if (first == 0 && paragraph.Anchor is { } anchor) pages.TryAdd(anchor, page);
    }

    protected override void Paint(Sheets sheets, double x, double y)
    {
        if (first == 0) MarkPlace(sheets, x, y);
        for (var i = first; i < first + count; i++)
        {
            var line = paragraph.Lines[i];
            var width = line.Span.Width - LinePainter.Slack(sheets, paragraph.Text, line.Span);
            var left = paragraph.Align switch
            {
                Align.Left => x,
                Align.Right => x + paragraph.Width - width,
                Align.Centre => x + (paragraph.Width - width) / 2,
                _ => throw new InvalidOperationException("No such side."),
            };
            // A single letter wider than the column goes over its right edge, never over its left.
            LinePainter.Paint(sheets, paragraph.Text, line, Math.Max(left, x), y);
            y += line.Height;
        }
    }

    private void MarkPlace(Sheets sheets, double x, double y)
    {
        var canvas = sheets.Canvas;
        if (canvas.IsMuted) return;
        if (paragraph.Anchor is { } anchor) sheets.Anchors.TryAdd(anchor, new AnchorPlace(canvas.Page, x, canvas.Up(y)));
        if (paragraph.Bookmark is { } title && !string.IsNullOrWhiteSpace(PlainText.Clean(title))) sheets.Bookmarks.Add(new Bookmark(title, paragraph.Level, canvas.Page, x, canvas.Up(y)));
    }
}

/// <summary>A paragraph with its lines made.</summary>
/// <param name="Text">The glyphs.</param>
/// <param name="Lines">The lines.</param>
/// <param name="Width">Width of the column in pt.</param>
internal sealed record ParagraphLines(ShapedText Text, IReadOnlyList<TextLine> Lines, double Width)
{
    /// <summary>Upper edge of each line below the first one's, and the lower edge of the last: parts of a paragraph are measured by them.</summary>
    internal double[] Tops { get; } = TopsOf(Lines);

    internal Align Align { get; init; }

    internal bool KeepTogether { get; init; }

    internal string? Anchor { get; init; }

    internal string? Bookmark { get; init; }

    /// <summary>Level in the outline, from 1.</summary>
    internal int Level { get; init; }

    private static double[] TopsOf(IReadOnlyList<TextLine> lines)
    {
        var tops = new double[lines.Count + 1];
        for (var i = 0; i < lines.Count; i++) tops[i + 1] = tops[i] + lines[i].Height;
        return tops;
    }
}

/// <summary>A line and its extent above and below the base line in pt.</summary>
internal sealed record TextLine(LineSpan Span, double Above, double Below)
{
    internal double Height => Above + Below;

    /// <summary>Extents of the lines of a text.</summary>
    internal static List<TextLine> Measure(ShapedText text, List<LineSpan> spans, double factor)
    {
        var lines = new List<TextLine>(spans.Count);
        foreach (var span in spans)
        {
            var (above, below, cap, run) = (0.0, 0.0, 0.0, -1);
            Inline.Chip? chip = null;
            for (var i = span.Start; i < span.End; i++)
            {
                if (text[i].Run == run) continue;
                run = text[i].Run;
                if (text.Runs[run].Chip is { } own)
                {
                    chip = chip is null || own.Size > chip.Size ? own : chip;
                    continue;
                }

                var extent = text.Runs[run].Extent(factor);
                (above, below, cap) = (Math.Max(above, extent.Above), Math.Max(below, extent.Below), Math.Max(cap, text.Runs[run].CapHeight));
            }

            if (chip is not null)
            {
                // A chip stands in the middle of the capital letters beside it.
                var half = Units.Points(chip.Size) / 2;
                if (cap == 0) cap = text.Runs[run].CapHeight;
                (above, below) = (Math.Max(above, half + cap / 2), Math.Max(below, half - cap / 2));
            }

            lines.Add(new TextLine(span, above, below));
        }

        return lines;
    }
}
