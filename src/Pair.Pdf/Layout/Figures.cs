using Pair.Pdf.Content;
using Pair.Pdf.Drawing;
using Pair.Pdf.Files;
using Pair.Pdf.Structure;

namespace Pair.Pdf.Layout;

/// <summary>Makes pieces of drawings and pictures, smaller where they would not fit.</summary>
internal static class Figures
{
    internal static FigurePiece Build(Flow.Figure figure, double width, double pageHeight, StructureNode parent)
    {
        var points = Scale(figure.Width, figure.Height, width, pageHeight);
        var size = (figure.Width * points, figure.Height * points);
        return Make(figure, figure.Align, figure.Alternative, figure.Link, size, width, parent, (sheets, x, y, scale) =>
        {
            foreach (var shape in figure.Shapes)
            {
                sheets.Canvas.Fill(shape.Fill);
                Outlines.Shape(sheets.Canvas, shape, x, y, points * scale);
                sheets.Canvas.FillPath();
            }
        });
    }

    internal static FigurePiece Build(Flow.Picture picture, double width, double pageHeight, StructureNode parent)
    {
        var ratio = (double)picture.Image.Height / picture.Image.Width;
        var wide = picture.Width * Scale(picture.Width, picture.Width * ratio, width, pageHeight);
        return Make(picture, picture.Align, picture.Alternative, picture.Link, (wide, wide * ratio), width, parent, (sheets, x, y, scale) =>
            sheets.Canvas.Image(sheets.ImageResource(picture.Image), x, y, wide * scale, wide * ratio * scale));
    }

    /// <summary>Points for a mm of the figure.</summary>
    private static double Scale(double width, double height, double room, double pageHeight)
    {
        // A hair less than the page, so that rounding never makes it too tall for one.
        var most = Math.Min(room / Units.Points(width), (pageHeight - 1) / Units.Points(height));
        return Units.PerMillimetre * Math.Min(1, most);
    }

    private static FigurePiece Make(
        Flow flow, Align align, string alternative, Link? link, (double Width, double Height) size, double room, StructureNode parent,
        Action<Sheets, double, double, double> paint)
    {
        StructureNode? node = null;
        (StructureNode, Link)? target = null;
        if (!string.IsNullOrWhiteSpace(PlainText.Clean(alternative)))
        {
            // A link is a part of a line: it stands in a paragraph.
            var linkNode = link is null ? null : new StructureNode("Link", new StructureNode("P", parent));
            node = new StructureNode("Figure", linkNode ?? parent) { Alternative = alternative };
            if (link is not null) target = (linkNode!, link);
        }

        return new FigurePiece(new FigureLook(size.Width, size.Height, room, align, node, target, paint))
        {
            Before = Units.Points(flow.Before), After = Units.Points(flow.After), KeepWithNext = flow.KeepWithNext, Source = flow.Source,
        };
    }
}
