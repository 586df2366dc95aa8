namespace Pair.Formats.Word;

/// <summary>Where a block stands.</summary>
/// <param name="Room">Width for it, in twips.</param>
/// <param name="InBand">Whether that is a narrow column of a band.</param>
internal sealed record Place(int Room, bool InBand)
{
    /// <summary>Twips on the right that belong to the rail beside it; 0 for none.</summary>
    public int KeptFree { get; init; }

    /// <summary>The section of columns in which the block stands; null for none of its own.</summary>
    public Section? Own { get; init; }

    /// <summary>Whether its first paragraph begins a column.</summary>
    public bool BeginsColumn { get; init; }

    /// <summary>The section that ends with its last paragraph; null inside one.</summary>
    public Section? Ends { get; init; }

    /// <summary>Whether it heads the journey at a glance.</summary>
    public bool OverMap { get; init; }

    /// <summary>Whether a band of columns follows, which begins with a rule.</summary>
    public bool OverBand { get; init; }

    /// <summary>Whether a low paragraph must follow where the block is a table: Word wants one before another table and at the end, and
    /// text wants room.</summary>
    public bool GapAfterTable { get; init; }

    /// <summary>Whether its last paragraph must not be parted from what follows.</summary>
    public bool KeepNext { get; init; }

    /// <summary>The place of one of several pieces: the first begins what the whole begins, the last ends it.</summary>
    public Place Of(bool first, bool last) => this with
    {
        BeginsColumn = first && BeginsColumn, Ends = last ? Ends : null, KeepNext = KeepNext || (InBand && !last),
    };

    /// <summary>The shape of a paragraph that is the whole block.</summary>
    public ParagraphShape Shape(string style) => new(style) { BeginsColumn = BeginsColumn, Ends = Ends, KeepNext = KeepNext };
}
