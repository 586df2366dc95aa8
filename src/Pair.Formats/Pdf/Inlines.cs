using System.Diagnostics;
using Pair.Core.Documents;
using Pair.Core.Text;
using Pair.Pdf.Content;
using FontStyle = Pair.Pdf.Content.FontStyle;
using Inline = Pair.Pdf.Content.Inline;

namespace Pair.Formats.Pdf;

/// <summary>Inlines of a document as parts of a line.</summary>
internal sealed class Inlines(DrawableText drawable)
{
    /// <summary>The parts of a line in a style.</summary>
    public List<Inline> Of(Seq<Core.Documents.Inline> content, TextStyle style)
    {
        var parts = new List<Inline>();
        foreach (var inline in content)
            parts.Add(inline switch
            {
                Core.Documents.Inline.Words words => Words(words.Text, words.Emphasis, words.Together, null, words.Origin, style),
                Core.Documents.Inline.Link link => Words(link.Text, link.Emphasis, link.Together, Targets.Of(link.Target, link.Text), link.Origin, style),
                Core.Documents.Inline.Mark mark => Mark(mark.Number),
                _ => throw new UnreachableException($"An inline of an unknown kind: {inline.GetType().Name}"),
            });
        return parts;
    }

    private Inline.Text Words(string text, Emphasis emphasis, bool together, Link? link, Origin origin, TextStyle style)
    {
        style = emphasis switch
        {
            Emphasis.None => style,
            Emphasis.Strong => style with { Font = FontStyle.Bold },
            Emphasis.Stressed => style with { Font = FontStyle.Italic },
            _ => throw new UnreachableException($"An unknown emphasis: {emphasis}"),
        };
        return new Inline.Text(drawable.Of(text, origin), style) { Link = link, NoBreak = together };
    }

    private static Inline.Chip Mark(int number)
    {
        var (shape, colour, _) = Look.Level(number);
        var label = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        // As wide as its number in 9 pt needs it.
        return new Inline.Chip(shape, label, colour) { Size = Math.Max(4.3, 2.4 * label.Length) };
    }
}
