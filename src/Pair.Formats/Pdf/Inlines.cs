using System.Diagnostics;
using Pair.Core.Documents;
using Pair.Core.Text;
using Pair.Pdf.Content;
using FontStyle = Pair.Pdf.Content.FontStyle;
using Inline = Pair.Pdf.Content.Inline;

namespace Pair.Formats.Pdf;

/// <summary>Inlines of a document as parts of a line.</summary>
/// <param name="drawable">What the fonts can draw.</param>
/// <param name="markSize">Size in pt of the number in a mark.</param>
internal sealed class Inlines(DrawableText drawable, double markSize = 9)
{
    /// <summary>The parts of a line in a style.</summary>
    /// <param name="content">What is said.</param>
    /// <param name="style">How it looks.</param>
    /// <param name="strong">How what is strong in it looks; null for the same in bold.</param>
    /// <param name="address">How web and mail addresses look; null for the same.</param>
    public List<Inline> Of(Seq<Core.Documents.Inline> content, TextStyle style, TextStyle? strong = null, TextStyle? address = null)
    {
        var parts = new List<Inline>();
        foreach (var inline in content)
            parts.Add(inline switch
            {
                Core.Documents.Inline.Words words => Words(words.Text, words.Emphasis, words.Together, null, words.Origin, style, strong),
                Core.Documents.Inline.Link link => Words(link.Text, link.Emphasis, link.Together, Targets.Of(link.Target, link.Text), link.Origin,
                    IsAddress(link.Target) ? address ?? style : style,
                    address is not null && IsAddress(link.Target) ? null : strong),
                Core.Documents.Inline.Mark mark => Mark(mark.Number),
                _ => throw new UnreachableException($"An inline of an unknown kind: {inline.GetType().Name}"),
            });
        foreach (var inline in content)
            if (inline is Core.Documents.Inline.Link { TellsPage: true } link && Targets.Of(link.Target, link.Text) is Link.Anchor place) AddPage(parts, place, style);
        return parts;
    }

    private static bool IsAddress(string target) => target.StartsWith("http", StringComparison.Ordinal) || target.StartsWith("mailto:", StringComparison.Ordinal);

    // Behind all that the line says: "Baby massage (until 9 months) (page 4)". One link of its own, which the document's words do not hold.
    private static void AddPage(List<Inline> parts, Link.Anchor place, TextStyle style)
    {
        style = style with { Font = FontStyle.Regular, Underline = false };
        parts.Add(new Inline.Text(" ", style));
        parts.Add(new Inline.Text("(page\u00A0", style) { Link = place });
        parts.Add(new Inline.PageNumber(place.Name, style) { Link = place });
        parts.Add(new Inline.Text(")", style) { Link = place });
    }

    private Inline.Text Words(string text, Emphasis emphasis, bool together, Link? link, Origin origin, TextStyle style, TextStyle? strong)
    {
        style = emphasis switch
        {
            Emphasis.None => style,
            Emphasis.Strong => strong ?? style.Bold(),
            Emphasis.Stressed => style with { Font = FontStyle.Italic },
            _ => throw new UnreachableException($"An unknown emphasis: {emphasis}"),
        };
        return new Inline.Text(drawable.Of(text, origin), style) { Link = link, NoBreak = together };
    }

    private Inline.Chip Mark(int number)
    {
        var look = Look.Level(number);
        var label = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var chip = new Inline.Chip(look.Shape, label, look.Colour);
        // As wide as its number needs it.
        return chip with { Size = Math.Max(4.3, 2.4 * label.Length) * markSize / chip.Style.Size, Style = chip.Style with { Size = markSize } };
    }
}
