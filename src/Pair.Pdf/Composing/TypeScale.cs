using Pair.Pdf.Content;

namespace Pair.Pdf.Composing;

/// <summary>The type of a composed document: one style for running text, from which the others follow.</summary>
public sealed record TypeScale
{
    /// <summary>Running text.</summary>
    public TextStyle Body { get; init; } = new();

    /// <summary>Colour of headings.</summary>
    public Colour Heading { get; init; } = Colour.Black;

    /// <summary>Colour of links, which are underlined too.</summary>
    public Colour Link { get; init; } = Colour.Hex(0x0B4650);

    /// <summary>Style of a heading: bold, and larger the higher its level (1 to 6).</summary>
    public TextStyle OfHeading(int level) => Body with
    {
        Font = FontStyle.Bold,
        Colour = Heading,
        Size = Body.Size * level switch { 1 => 1.8, 2 => 1.4, 3 => 1.15, _ => 1 },
    };

    /// <summary>The same style as a link.</summary>
    public TextStyle OfLink(TextStyle style) => style with { Colour = Link, Underline = true };
}
