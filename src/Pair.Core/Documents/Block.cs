using Pair.Core.Text;

namespace Pair.Core.Documents;

/// <summary>A piece of a document: what is said, never how it looks.</summary>
/// <param name="Origin">The element that it shows.</param>
public abstract record Block(Origin Origin)
{
    /// <summary>A heading. Levels never skip.</summary>
    /// <param name="Level">1 to 4.</param>
    /// <param name="Content">Its words.</param>
    /// <param name="Anchor">Name by which links of this document find it; unique; null for none.</param>
    /// <param name="Origin">What it heads.</param>
    public sealed record Heading(int Level, Seq<Inline> Content, string? Anchor, Origin Origin) : Block(Origin);

    /// <summary>A paragraph.</summary>
    public sealed record Paragraph(Seq<Inline> Content, ParagraphRole Role, Origin Origin) : Block(Origin);

    /// <summary>A list without order.</summary>
    public sealed record List(Seq<ListItem> Items, ListRole Role, Origin Origin) : Block(Origin);

    /// <summary>A table with one header row. Every row has as many cells as the header.</summary>
    /// <param name="Role">What kind of table it is.</param>
    /// <param name="Header">Header cells, one a column.</param>
    /// <param name="Rows">Rows; the first cell of each heads its row where the role says so.</param>
    /// <param name="Level">Number of the level of need, from 1, for <see cref="TableRole.Level"/>.</param>
    /// <param name="Origin">What it shows.</param>
    public sealed record Table(TableRole Role, Seq<Cell> Header, Seq<Row> Rows, int? Level, Origin Origin) : Block(Origin);

    /// <summary>The head of the document: title and purpose, the code of the live page and the logo beside them.</summary>
    /// <param name="Title">The only heading of level 1.</param>
    /// <param name="Purpose">What it is for.</param>
    /// <param name="Logo">Null for none.</param>
    /// <param name="Live">Code of the live page; null where there is no address.</param>
    /// <param name="Origin">The pathway.</param>
    public sealed record Masthead(Heading Title, Seq<Paragraph> Purpose, Logo? Logo, Code? Live, Origin Origin) : Block(Origin);

    /// <summary>What must be seen first: a heading of level 2 in a heavy frame over whom to ring.</summary>
    /// <param name="Title">Its heading.</param>
    /// <param name="Content">A table of the role <see cref="TableRole.Alert"/>, or a list of the role <see cref="ListRole.Alert"/>.</param>
    /// <param name="Origin">What it shows.</param>
    public sealed record Alert(Heading Title, Block Content, Origin Origin) : Block(Origin);

    /// <summary>Short groups of blocks that may stand side by side where there is room, and are read one after the other.</summary>
    public sealed record Columns(Seq<Column> Items, Origin Origin) : Block(Origin);

    /// <summary>Codes to scan, each with its address; they may stand side by side.</summary>
    public sealed record Codes(Seq<Code> Items, Origin Origin) : Block(Origin);
}

/// <summary>One group of <see cref="Block.Columns"/>.</summary>
/// <param name="Weight">How much room it wants beside the others: 1 is one share.</param>
/// <param name="Blocks">Read in order.</param>
public sealed record Column(int Weight, Seq<Block> Blocks);

/// <summary>One item of a list.</summary>
public sealed record ListItem(Seq<Inline> Content, Origin Origin);

/// <summary>A cell: paragraphs, one under the other; a header cell may hold a heading, another cell a code.</summary>
/// <param name="Content">Paragraphs; or one heading in a header cell; or <see cref="Block.Codes"/> with one code. May be empty.</param>
/// <param name="Origin">What it shows.</param>
public sealed record Cell(Seq<Block> Content, Origin Origin);

/// <summary>A row of a table.</summary>
/// <param name="Cells">One a column.</param>
/// <param name="Anchor">Name by which links of this document find it; null for none.</param>
/// <param name="Origin">The element that the row shows.</param>
public sealed record Row(Seq<Cell> Cells, string? Anchor, Origin Origin)
{
    /// <summary>Whether the row belongs to the one above: a strand under its service.</summary>
    public bool UnderPrevious { get; init; }
}

/// <summary>A QR code and what stands beside it.</summary>
/// <param name="Target">The address, as in the source; the code holds exactly this.</param>
/// <param name="Alt">Says where it leads, for who cannot see it.</param>
/// <param name="Caption">Read beside it: what it is, and the address.</param>
/// <param name="Origin">Where the address stands.</param>
public sealed record Code(string Target, string Alt, Seq<Inline> Caption, Origin Origin);

/// <summary>A picture from the workspace.</summary>
/// <param name="Bytes">PNG or JPEG.</param>
/// <param name="Alt">What it shows.</param>
/// <param name="Origin">Where it is named.</param>
public sealed record Logo(ReadOnlyMemory<byte> Bytes, string Alt, Origin Origin);
