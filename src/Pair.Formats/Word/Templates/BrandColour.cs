using System.Globalization;
using System.Xml.Linq;
using static Pair.Formats.Word.Templates.TemplateXml;

namespace Pair.Formats.Word.Templates;

/// <summary>The colour of a template's headings, which our bands, rules and headings take on.</summary>
internal sealed class BrandColour
{
    // What WCAG 2.2 AA asks of text.
    private const double LeastContrast = 4.5;

    private readonly XElement colour;
    private readonly string strong;
    private readonly string tint;

    private BrandColour(XElement colour, string strong, string tint) => (this.colour, this.strong, this.tint) = (colour, strong, tint);

    /// <summary>The colour that a heading says or inherits; null for none, and for one that cannot be read on white and on its own tint, or bear white.</summary>
    public static BrandColour? Of(XElement styles, string? heading)
    {
        const int longest = 16;
        for (var step = 0; heading is not null && step < longest; step++)
        {
            var style = styles.Elements(W + "style").FirstOrDefault(one => one.Attribute(W + "styleId")?.Value == heading);
            if (style?.Element(W + "rPr")?.Element(W + "color") is { } found)
                return found.Value() is { Length: 6 } hex && int.TryParse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var rgb) ? Of(found, hex, rgb) : null;
            heading = style?.Element(W + "basedOn").Value();
        }
        return null;
    }

    /// <summary>Puts it where a style has our own.</summary>
    public void Give(XElement style)
    {
        foreach (var own in style.Descendants(W + "color"))
            if (own.Value() == Palette.Heading) own.ReplaceAttributes(colour.Attributes());
        foreach (var element in style.Descendants())
        {
            if (element.Attribute(W + "fill") is { } fill) fill.Value = Instead(fill.Value);
            if (element.Attribute(W + "color") is { } edge) edge.Value = Instead(edge.Value);
        }
    }

    private string Instead(string own) => own switch { Palette.Heading => strong, Palette.Pale => tint, _ => own };

    private static BrandColour? Of(XElement colour, string hex, int rgb)
    {
        // An eighth of the colour on white: as pale as our own.
        var pale = Mixed(rgb >> 16) << 16 | Mixed(rgb >> 8) << 8 | Mixed(rgb);
        var (dark, light) = (Light(rgb), Light(pale));
        return (light + 0.05) / (dark + 0.05) < LeastContrast ? null : new BrandColour(colour, hex, pale.ToString("X6", CultureInfo.InvariantCulture));
    }

    private static int Mixed(int channel) => 255 - (255 - (channel & 0xFF)) / 8;

    // Relative luminance as WCAG defines it.
    private static double Light(int rgb) => 0.2126 * Linear(rgb >> 16) + 0.7152 * Linear(rgb >> 8) + 0.0722 * Linear(rgb);

    private static double Linear(int channel)
    {
        var value = (channel & 0xFF) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
