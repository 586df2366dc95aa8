namespace Pair.Pdf.Content;

/// <summary>
/// What a page's content is made of: a flow goes in, pages come out. Flows say what a thing is and how much room it wants, never where it
/// stands. Spaces are in mm, type sizes and rules in pt. Two flows one below the other are parted by the larger of the one's
/// <see cref="After"/> and the other's <see cref="Before"/>; neither counts at the edge of a page, column, box or cell.
/// </summary>
public abstract partial record Flow
{
    private Flow()
    {
    }

    /// <summary>Space above in mm.</summary>
    public double Before { get; init; }

    /// <summary>Space below in mm.</summary>
    public double After { get; init; }

    /// <summary>Never stands at the foot of a page with what follows it on the next; for headings.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>The caller's key for what this shows; the result says how much height each key took.</summary>
    public object? Source { get; init; }

    /// <summary>A part of the document (structure element Sect). Its contents flow as if they stood in its place.</summary>
    /// <param name="Content">What belongs to the part.</param>
    public sealed record Section(IReadOnlyList<Flow> Content) : Flow
    {
        /// <summary>Language (BCP 47) of the part where it is not the document's.</summary>
        public string? Language { get; init; }
    }

    /// <summary>Content that stays on one page if it fits on any.</summary>
    /// <param name="Content">What is kept together.</param>
    public sealed record Together(IReadOnlyList<Flow> Content) : Flow;

    /// <summary>A rule across the whole width, an artifact.</summary>
    /// <param name="Rule">The line.</param>
    public sealed record Divider(Rule Rule) : Flow;

    /// <summary>Empty height; swallowed by the end of a page.</summary>
    /// <param name="Height">Height in mm.</param>
    public sealed record Space(double Height) : Flow;

    /// <summary>What follows begins on a new page where less than this height is left and not all of it fits; so do chapters that flow on if there is room.</summary>
    /// <param name="Height">Height in mm.</param>
    public sealed record Room(double Height) : Flow;

    /// <summary>What follows begins on a new page. Counts in the document's own flow and its sections, not inside boxes or cells.</summary>
    public sealed record PageBreak : Flow;

    /// <summary>
    /// A frame with a ground round other content. Broken over pages, each part has its own whole frame. Ground and rules are artifacts, the
    /// content belongs to the structure around the box.
    /// </summary>
    /// <param name="Content">What stands inside.</param>
    public sealed record Box(IReadOnlyList<Flow> Content) : Flow
    {
        /// <summary>Rules on the four sides; the content keeps clear of them.</summary>
        public Frame Frame { get; init; } = Frame.None;

        /// <summary>Colour of the ground, null for paper.</summary>
        public Colour? Ground { get; init; }

        /// <summary>Space between frame and content in mm.</summary>
        public Insets Padding { get; init; } = Insets.None;
    }

    /// <summary>
    /// Flows side by side, read from left to right. Each goes on in its own column on the next page where the page is full. With one wide and
    /// one narrow column this is a rail beside a text.
    /// </summary>
    /// <param name="Items">The columns.</param>
    public sealed record SideBySide(IReadOnlyList<Column> Items) : Flow
    {
        /// <summary>Space between two columns in mm.</summary>
        public double Gap { get; init; } = 5;
    }

    /// <summary>
    /// A text with a narrow rail on its right, whose contents are read in the middle of the text: after <see cref="Lead"/>, before
    /// <see cref="Rest"/>. The text keeps left of the rail to its end.
    /// </summary>
    /// <param name="Lead">Read first.</param>
    /// <param name="Aside">Stands in the rail, at the height of the lead's beginning.</param>
    /// <param name="Rest">Read last, below the lead.</param>
    public sealed record Rail(IReadOnlyList<Flow> Lead, IReadOnlyList<Flow> Aside, IReadOnlyList<Flow> Rest) : Flow
    {
        /// <summary>Width of the rail in mm.</summary>
        public double Width { get; init; } = 40;

        /// <summary>Space between text and rail in mm.</summary>
        public double Gap { get; init; } = 4;
    }
}

/// <summary>One flow of <see cref="Flow.SideBySide"/>.</summary>
/// <param name="Content">What stands in the column.</param>
public sealed record Column(IReadOnlyList<Flow> Content)
{
    /// <summary>How wide it is.</summary>
    public ColumnWidth Width { get; init; } = ColumnWidth.Share(1);
}

/// <summary>The width of a column: fixed, or a share of what the fixed ones leave. Fixed widths that do not fit shrink in proportion.</summary>
public sealed record ColumnWidth
{
    private ColumnWidth(double fixedWidth, double share) => (FixedWidth, ShareOfRest) = (fixedWidth, share);

    /// <summary>Width in mm, 0 for a share.</summary>
    public double FixedWidth { get; }

    /// <summary>Weight of the share, 0 for a fixed width.</summary>
    public double ShareOfRest { get; }

    /// <summary>A width in mm.</summary>
    public static ColumnWidth Fixed(double width) => new(width, 0);

    /// <summary>A share of the rest, weighed against the other shares.</summary>
    public static ColumnWidth Share(double weight) => new(0, weight);
}
