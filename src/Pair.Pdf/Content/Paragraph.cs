namespace Pair.Pdf.Content;

public abstract partial record Flow
{
    /// <summary>
    /// Lines of text. Of a paragraph of four or more lines at least two stay together at the foot and head of a page; shorter ones are not parted
    /// (three lines and less stay whole).
    /// </summary>
    /// <param name="Content">The parts of the text in order.</param>
    public sealed record Paragraph(IReadOnlyList<Inline> Content) : Flow
    {
        /// <summary>What it is in the document's structure.</summary>
        public Role Role { get; init; } = Role.P;

        /// <summary>Height of a line as a multiple of its largest type size.</summary>
        public double LineHeight { get; init; } = 1.15;

        /// <summary>On which side the lines are even.</summary>
        public Align Align { get; init; } = Align.Left;

        /// <summary>Title in the document's outline; null for none. Headings stand there by their level, other paragraphs under the last heading.</summary>
        public string? Bookmark { get; init; }

        /// <summary>Name to which a <see cref="Link.Anchor"/> can lead.</summary>
        public string? Anchor { get; init; }

        /// <summary>Language (BCP 47) where it is not the document's.</summary>
        public string? Language { get; init; }

        /// <summary>Nothing of it is parted over pages unless it is taller than one.</summary>
        public bool KeepTogether { get; init; }
    }
}

/// <summary>
/// What a paragraph is in the document's structure. Levels of headings never skip: one that would (H3 below H1) is set as the level between.
/// </summary>
public enum Role
{
    /// <summary>A paragraph.</summary>
    P,

    /// <summary>A heading of the first level.</summary>
    H1,

    /// <summary>A heading of the second level.</summary>
    H2,

    /// <summary>A heading of the third level.</summary>
    H3,

    /// <summary>A heading of the fourth level.</summary>
    H4,

    /// <summary>A heading of the fifth level.</summary>
    H5,

    /// <summary>A heading of the sixth level.</summary>
    H6,

    /// <summary>No element of its own: the text belongs directly to the cell or list item around it.</summary>
    None,
}

/// <summary>The even side of lines.</summary>
public enum Align
{
    /// <summary>Lines begin at the left edge.</summary>
    Left,

    /// <summary>Lines end at the right edge.</summary>
    Right,

    /// <summary>Lines stand in the middle.</summary>
    Centre,
}
