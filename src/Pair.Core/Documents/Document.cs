using Pair.Core.Text;

namespace Pair.Core.Documents;

/// <summary>One edition of one pathway, ready for any format: what is said and in which order.</summary>
/// <param name="Facts">What the file says of itself.</param>
/// <param name="Blocks">Read in order; the first is the masthead.</param>
public sealed record Document(DocumentFacts Facts, Seq<Block> Blocks)
{
    /// <summary>The blocks by the parts that a template may name, in order; together they say all that the document says. A part that this pathway has nothing for is
    /// empty.</summary>
    public Seq<DocumentPart> Parts { get; init; }

    /// <summary>What its entries can be found by on a screen; null where there are none.</summary>
    public Finder? Finder { get; init; }
}

/// <summary>A stretch of a document with a name of its own, which a template may place.</summary>
/// <param name="Name">Kebab-case; the same in every edition where it means the same: <c>safeguarding</c>.</param>
/// <param name="Called">What people call it, for findings and the starter template: "Safeguarding and crisis".</param>
/// <param name="Blocks">What stands there; empty where the pathway says nothing.</param>
public sealed record DocumentPart(string Name, string Called, Seq<Block> Blocks);

/// <summary>What a file says of itself, in its properties and at the foot of its pages.</summary>
/// <param name="Title">Title of the document.</param>
/// <param name="Language">BCP 47, such as <c>en-GB</c>.</param>
/// <param name="Stem">File name without ending.</param>
/// <param name="Foot">Left words of the foot of each page: name, edition, version, and whether it is a draft.</param>
public sealed record DocumentFacts(string Title, string Language, string Stem, string Foot)
{
    /// <summary>For whom it is.</summary>
    public Edition Edition { get; init; }

    /// <summary>What it is for, in one sentence; null for none.</summary>
    public string? Summary { get; init; }

    /// <summary>Name of the area, which templates ask for in the head of their pages; null where the document has none.</summary>
    public string? Area { get; init; }

    /// <summary>Who keeps it; null where nobody is named.</summary>
    public string? Keeper { get; init; }

    /// <summary>Version as typed; null for none.</summary>
    public string? Version { get; init; }

    /// <summary>Last reviewed; the only date in the file's properties, because the clock never is.</summary>
    public DateOnly? Reviewed { get; init; }

    /// <summary>Address of the live page; null for none.</summary>
    public string? LivePage { get; init; }

    /// <summary>Id of the pathway; null where the document is not one of a pathway.</summary>
    public string? Pathway { get; init; }

    /// <summary>A hash of the files that it was made from, so that a document can tell which; null where nobody asked for one.</summary>
    public string? SourceHash { get; init; }
}
