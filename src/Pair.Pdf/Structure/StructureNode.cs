namespace Pair.Pdf.Structure;

/// <summary>
/// An element of the document's logical structure: what a screen reader walks through. Made in reading order while the flow is laid out;
/// marked content is added while pages are drawn, so an element that is split over pages stays one element.
/// </summary>
internal sealed class StructureNode
{
    private bool attached;

    internal StructureNode(string type, StructureNode? parent, bool attach = true)
    {
        (Type, Parent) = (type, parent);
        if (attach) Attach();
    }

    /// <summary>The standard structure type, such as <c>H1</c> or <c>TD</c>.</summary>
    internal string Type { get; set; }

    internal StructureNode? Parent { get; }

    /// <summary>Elements, marked content and annotations in reading order.</summary>
    internal List<StructureKid> Kids { get; } = [];

    internal string? Alternative { get; set; }

    internal string? Language { get; set; }

    /// <summary><c>Column</c> or <c>Row</c> for a header cell.</summary>
    internal string? Scope { get; init; }

    internal string? Summary { get; init; }

    /// <summary>For a list with labels: how they count.</summary>
    internal string? Numbering { get; init; }

    /// <summary>Bounding box of a figure on its page: left, lower, right, upper edge in pt from the page's lower left corner.</summary>
    internal (double Left, double Lower, double Right, double Upper)? Bounds { get; set; }

    /// <summary>Number of the object in the file; set when the tree is written.</summary>
    internal int Id { get; set; }

    /// <summary>Puts the element into its parent, at the end. Elements inside a line wait until something of them is drawn.</summary>
    internal void Attach()
    {
        if (attached || Parent is null) return;
        attached = true;
        Parent.Attach();
        Parent.Kids.Add(new StructureKid.Element(this));
    }
}

/// <summary>What stands in a structure element.</summary>
internal abstract record StructureKid
{
    private StructureKid()
    {
    }

    internal sealed record Element(StructureNode Node) : StructureKid;

    /// <summary>A marked sequence of a page's content; pages count from 0.</summary>
    internal sealed record Content(int Page, int Mark) : StructureKid;

    /// <summary>A link annotation on a page.</summary>
    internal sealed record Annotation(int Page, int Id) : StructureKid;
}
