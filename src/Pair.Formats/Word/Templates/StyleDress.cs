using System.Xml.Linq;
using static Pair.Formats.Word.Templates.TemplateXml;

namespace Pair.Formats.Word.Templates;

/// <summary>Makes a style of ours fit for a template: it takes font and colours from there, and no longer rests on what only our own file says of every paragraph.</summary>
internal static class StyleDress
{
    /// <summary>Changes a style that is added.</summary>
    /// <param name="id">Its id among ours.</param>
    /// <param name="style">The style.</param>
    /// <param name="onNormal">Whether it rests on nothing but the template's ordinary paragraphs.</param>
    /// <param name="brand">Colour of the template's headings; null for none.</param>
    public static void Change(string id, XElement style, bool onNormal, BrandColour? brand)
    {
        foreach (var run in style.Descendants(W + "rPr"))
        {
            run.Element(W + "rFonts")?.Remove();
            run.Element(W + "lang")?.Remove();
            if (run.Element(W + "color") is { } colour && colour.Value() == Palette.Text) colour.Remove();
        }
        if (brand is not null) brand.Give(style);
        if (style.Attribute(W + "type")?.Value != "paragraph") return;
        if (id is "BodyText" or "ListBullet") AsOrdinary(style, id == "ListBullet");
        else if (onNormal) Close(style);
    }

    // Running text stands in the template as its own ordinary paragraphs do; the items of a list stand close, as in Word's own.
    private static void AsOrdinary(XElement style, bool close)
    {
        style.Element(W + "pPr")?.Element(W + "spacing")?.Remove();
        if (close) style.Element(W + "pPr")?.Add(new XElement(W + "contextualSpacing"));
        if (style.Element(W + "pPr") is { HasElements: false } empty) empty.Remove();
        Order(style);
    }

    // Word's ordinary paragraphs end with 8 points of air, which no cell, band or frame of ours has room for.
    private static void Close(XElement style)
    {
        var paragraph = style.Element(W + "pPr");
        if (paragraph is null)
        {
            paragraph = new XElement(W + "pPr");
            if (style.Element(W + "rPr") is { } run) run.AddBeforeSelf(paragraph);
            else style.Add(paragraph);
        }
        var spacing = paragraph.Element(W + "spacing");
        if (spacing is null) paragraph.Add(spacing = new XElement(W + "spacing"));
        foreach (var (name, value) in (ReadOnlySpan<KeyValuePair<string, string>>)[new("before", "0"), new("after", "0"), new("line", "240"), new("lineRule", "auto")])
            if (spacing.Attribute(W + name) is null && (name != "lineRule" || spacing.Attribute(W + "line")?.Value == "240")) spacing.SetAttributeValue(W + name, value);
        Order(style);
    }

    private static void Order(XElement style)
    {
        if (style.Element(W + "pPr") is { } paragraph) ParagraphOrder.Sort(paragraph);
    }
}
