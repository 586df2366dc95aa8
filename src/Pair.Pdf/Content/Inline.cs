namespace Pair.Pdf.Content;

/// <summary>A part of a paragraph's line.</summary>
public abstract record Inline
{
    private Inline()
    {
    }

    /// <summary>
    /// A run of text in one style. Lines end at spaces and after written hyphens; an address is divided (after a slash where it has one) only if
    /// it is longer than a line. Characters that the fonts cannot draw rightly become <c>?</c>: ask <see cref="PdfText.CanDraw"/> first.
    /// </summary>
    /// <param name="Value">The words. Line ends and tabs count as spaces; a no-break space (U+00A0) is honoured.</param>
    /// <param name="Style">How they look.</param>
    public sealed record Text(string Value, TextStyle Style) : Inline
    {
        /// <summary>Where the words lead, if anywhere.</summary>
        public Link? Link { get; init; }

        /// <summary>Language of the words (BCP 47) where it is not the document's.</summary>
        public string? Language { get; init; }

        /// <summary>No line ends inside, as for phone numbers, postcodes and dates, unless the run is wider than a whole line.</summary>
        public bool NoBreak { get; init; }
    }

    /// <summary>
    /// A filled shape with a short text in it (a number), standing in the line like a letter. The text is real text in the reading order,
    /// followed by a space; the shape is an artifact.
    /// </summary>
    /// <param name="Shape">Outline of the shape.</param>
    /// <param name="Label">The text inside; may be empty.</param>
    /// <param name="Fill">Colour of the shape.</param>
    public sealed record Chip(ChipShape Shape, string Label, Colour Fill) : Inline
    {
        /// <summary>Width and height in mm.</summary>
        public double Size { get; init; } = 4.3;

        /// <summary>Space to the right in mm.</summary>
        public double After { get; init; } = 1.6;

        /// <summary>Style of the text inside.</summary>
        public TextStyle Style { get; init; } = new() { Size = 9, Font = FontStyle.Bold, Colour = Colour.White };
    }

    /// <summary>
    /// The number of the page on which a paragraph begins, as in <c>see page 4</c>. Lines leave room for two digits (more in longer documents) and
    /// close up to the number that is drawn. Where no paragraph has the anchor nothing is drawn, and the result names it.
    /// </summary>
    /// <param name="Anchor">Name of the paragraph's <see cref="Flow.Paragraph.Anchor"/>.</param>
    /// <param name="Style">How the number looks.</param>
    public sealed record PageNumber(string Anchor, TextStyle Style) : Inline
    {
        /// <summary>Where the number leads, if anywhere; share the object with the words around to make one link of them.</summary>
        public Link? Link { get; init; }
    }

    /// <summary>Ends the line here.</summary>
    public sealed record Break : Inline;
}

/// <summary>Outlines that tell things apart without colour.</summary>
public enum ChipShape
{
    /// <summary>A disc.</summary>
    Circle,

    /// <summary>A square with slightly rounded corners.</summary>
    Square,

    /// <summary>A square on its corner.</summary>
    Diamond,

    /// <summary>Six corners, flat above and below.</summary>
    Hexagon,

    /// <summary>Flat above, pointed below.</summary>
    Shield,
}
