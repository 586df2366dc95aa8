using Pair.Core.Documents;
using Pair.Core.Findings;
using Pair.Core.Text;
using Pair.Formats.Qr;
using Pair.Pdf.Content;

namespace Pair.Formats.Pdf;

/// <summary>QR codes, drawn as rectangles, and what stands beside them.</summary>
internal sealed class Codes(Inlines inlines, List<Finding> findings)
{
    private const double Gap = 3;
    private const int MostInARow = 8;

    /// <summary>Height in mm of all codes that stand side by side.</summary>
    public double Height { get; private set; }

    /// <summary>Codes side by side, each over its caption: as many as leave every address in one piece, or two at its slash.</summary>
    public IEnumerable<Flow> Of(Block.Codes codes)
    {
        var items = new List<CodeOverCaption>();
        var widest = Look.TextWidth / MostInARow - Gap;
        foreach (var code in codes.Items)
        {
            var item = new CodeOverCaption(Drawing(code, Align.Left, flush: true), Caption(code, Align.Left));
            items.Add(item);
            widest = Math.Max(widest, Math.Max(item.Drawing.Width, FlowMeasure.Of([item.Caption], 0).Widest));
        }
        // Rows are as long as each other: eleven codes are six and five.
        var most = Math.Clamp((int)((Look.TextWidth + Gap) / (widest + Gap)), 1, MostInARow);
        var rows = (items.Count + most - 1) / most;
        var inARow = rows == 1 ? most : (items.Count + rows - 1) / rows;
        for (var start = 0; start < items.Count; start += inARow)
        {
            var columns = new List<Pair.Pdf.Content.Column>();
            var highest = 0.0;
            for (var i = start; i < Math.Min(start + inARow, items.Count); i++)
                highest = Math.Max(highest, items[i].Drawing.Height + FlowMeasure.Of([items[i].Caption], 0).HeightAt((Look.TextWidth + Gap) / inARow - Gap));
            Height += highest;
            for (var i = start; i < start + inARow; i++)
                columns.Add(new Pair.Pdf.Content.Column(i < items.Count ? [items[i].Drawing, items[i].Caption] : []));
            // The quiet zone of the next row is space enough.
            yield return new Flow.Together([new Flow.SideBySide(columns) { Gap = Gap }]);
        }
    }

    /// <summary>What stands in the rail: logo, code and caption of the live page.</summary>
    public List<Flow> Rail(Block.Masthead masthead, double width)
    {
        var rail = new List<Flow>();
        if (masthead.Logo is { } logo && Picture(logo, width) is { } picture) rail.Add(picture);
        if (masthead.Live is { } live) rail.AddRange([Drawing(live, Align.Right, flush: true), Caption(live, Align.Right)]);
        return rail;
    }

    /// <summary>The logo; null, and a finding, where its file cannot be shown.</summary>
    /// <param name="logo">The logo.</param>
    /// <param name="width">Greatest width in mm.</param>
    public Flow.Picture? Picture(Logo logo, double width)
    {
        if (Raster.TryRead(logo.Bytes) is { } picture)
            return new Flow.Picture(picture, Math.Min(width, 12.0 * picture.Width / picture.Height), logo.Alt) { Align = Align.Right, After = 1 };
        if (logo.Origin.Where is { } where) findings.Add(Unreadable(where));
        return null;
    }

    private static Finding Unreadable(Location where) =>
        new("logo-unreadable", Severity.Warning, "the PDF cannot show this logo, and leaves it out", where)
        {
            Help = "the file may be damaged, or saved in layers (interlaced): save it again as a plain PNG or JPEG", Element = "pathway", Pointer = "/pathway/logo/file",
        };

    /// <summary>A code with its quiet zone.</summary>
    /// <param name="code">The code.</param>
    /// <param name="align">On which side of its column it stands.</param>
    /// <param name="flush">
    /// Whether the modules themselves stand at that side, in line with the caption: the margin of the page, or the gap to the next code, is white
    /// enough to be the quiet zone there.
    /// </param>
    public static Flow.Figure Drawing(Code code, Align align, bool flush = false)
    {
        var matrix = QrMatrix.Of(code.Target);
        var module = matrix.PageSide / matrix.Size;
        var rows = new List<IReadOnlyList<bool>>();
        for (var row = 0; row < matrix.Size; row++)
        {
            var dark = new bool[matrix.Size];
            for (var column = 0; column < matrix.Size; column++) dark[column] = matrix.IsDark(row, column);
            rows.Add(dark);
        }
        var quiet = QrMatrix.QuietZone * module;
        var whole = matrix.PageSide + 2 * quiet;
        var width = flush ? whole - quiet : whole;
        return new Flow.Figure(width, whole,
            [new Shape.Rectangle(0, 0, width, whole, Colour.White), new Shape.Modules(flush && align == Align.Left ? 0 : quiet, quiet, module, rows, Look.Ink)], code.Alt)
        {
            Align = align,
            Link = Targets.Of(code.Target, ""),
        };
    }

    private Flow.Paragraph Caption(Code code, Align align) =>
        new(inlines.Of(code.Caption, new TextStyle { Size = 9, Colour = Look.Ink })) { Align = align };

    private sealed record CodeOverCaption(Flow.Figure Drawing, Flow.Paragraph Caption);
}
