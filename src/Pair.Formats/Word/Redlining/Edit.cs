using System.Xml.Linq;
using Pair.Core.Alignment;

namespace Pair.Formats.Word.Redlining;

/// <summary>What becomes of a piece: it stays, perhaps in other words; or it goes; or it comes.</summary>
/// <param name="Before">In the old document; null for one that comes.</param>
/// <param name="After">In the new document; null for one that goes.</param>
internal sealed record Edit(Piece? Before, Piece? After)
{
    /// <summary>What becomes of it as a whole.</summary>
    public RunKind Kind => Before is null ? RunKind.Come : After is null ? RunKind.Gone : RunKind.Same;

    /// <summary>What becomes of the mark at the end of a paragraph, which may go where words stay: then they run on into what follows.</summary>
    public RunKind Mark { get; init; } = Before is null ? RunKind.Come : After is null ? RunKind.Gone : RunKind.Same;

    /// <summary>Properties of the paragraph, where they are not those of the newer of the two.</summary>
    public XElement? Properties { get; init; }

    /// <summary>What becomes of the rows of a table that stays.</summary>
    public IReadOnlyList<Edit> Rows { get; init; } = [];

    /// <summary>What becomes of what stands in each cell of a row that stays.</summary>
    public IReadOnlyList<IReadOnlyList<Edit>> Cells { get; init; } = [];
}
