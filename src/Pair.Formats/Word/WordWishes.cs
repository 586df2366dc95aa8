using Pair.Core.Findings;
using Pair.Core.Text;
using Pair.Formats.Word.Templates;

namespace Pair.Formats.Word;

/// <summary>What a build asks of its Word files beyond the document.</summary>
public sealed record WordWishes
{
    /// <summary>What the document is put into; null for a file of our own.</summary>
    public WordTemplate? Template { get; init; }

    /// <summary>Findings that stand as comments on the fields they are about.</summary>
    public Seq<Finding> Comments { get; init; }

    /// <summary>The day on which they were judged, which is their date; null for none. LibreOffice gives a comment without one a day that never was, and Word then
    /// calls the file broken.</summary>
    public DateOnly? CommentsFrom { get; init; }

    /// <summary>Whether findings about what the document does not show are left to another file; otherwise they stand on its title.</summary>
    public bool LeavesOtherComments { get; init; }
}
