using Pair.Pdf.Content;
using Pair.Pdf.Drawing;

namespace Pair.Pdf.Layout;

/// <summary>The foot of the pages: the left text in as many lines as it needs, the right one on the last line.</summary>
internal sealed class FootLayout
{
    private const double Gap = 12;

    // Wide enough for the right text of a long document; pages are counted only when the content is set.
    private const int WidestPage = 888;

    private readonly Footer footer;
    private readonly Shaper shaper;
    private readonly double width;
    private readonly ShapedText text;
    private readonly List<TextLine> lines;

    /// <param name="footer">What it says.</param>
    /// <param name="width">Width between the margins, pt.</param>
    /// <param name="most">The most that its lines may take, pt; what goes beyond is left out.</param>
    /// <param name="fonts">The faces of the document.</param>
    internal FootLayout(Footer footer, double width, double most, FontSet fonts)
    {
        (this.footer, this.width, shaper) = (footer, width, new Shaper(fonts, 1));
        var right = shaper.Shape([new Inline.Text(footer.Right(WidestPage, WidestPage), footer.Style)], null);
        text = shaper.Shape([new Inline.Text(footer.Left, footer.Style)], null);
        var room = Math.Max(width - right.Width(0, right.Count) - Gap, width / 3);
        lines = TextLine.Measure(text, LineBreaker.Break(text, room), 1.15);
        var height = 0.0;
        for (var i = 0; i < lines.Count; i++)
        {
            height += lines[i].Height;
            if (i == 0 || height <= most) continue;
            lines.RemoveRange(i, lines.Count - i);
            break;
        }
    }

    /// <summary>From the lower edge of the paper to the upper edge of the foot, with some air above; pt.</summary>
    internal double Height
    {
        get
        {
            var height = Units.Points(footer.Baseline) + footer.Style.Size;
            for (var i = 1; i < lines.Count; i++) height += lines[i].Height;
            return height + footer.Style.Size / 3;
        }
    }

    /// <summary>Draws the foot of the current page.</summary>
    internal void Draw(Sheets sheets, double left)
    {
        var baseline = sheets.Height - Units.Points(footer.Baseline);
        sheets.Canvas.OwnFooter();
        var y = baseline;
        for (var i = 1; i < lines.Count; i++) y -= lines[i].Height;
        foreach (var line in lines)
        {
            LinePainter.Paint(sheets, text, line, left, y - line.Above);
            y += line.Height;
        }

        var right = shaper.Shape([new Inline.Text(footer.Right(sheets.Canvas.Page + 1, sheets.Pages.Count), footer.Style)], null);
        foreach (var line in TextLine.Measure(right, [new LineSpan(0, right.Count, right.Width(0, right.Count), false)], 1.15))
            LinePainter.Paint(sheets, right, line, left + width - line.Span.Width, baseline - line.Above);
    }
}
