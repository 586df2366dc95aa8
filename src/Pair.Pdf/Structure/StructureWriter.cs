using Pair.Pdf.Files;

namespace Pair.Pdf.Structure;

/// <summary>Writes the tree of structure elements, and the parent tree that leads from marked content back to its element.</summary>
internal sealed class StructureWriter(PdfFile file, IReadOnlyList<int> pageIds)
{
    /// <summary>Gives the element and all below it an object number.</summary>
    internal void Number(StructureNode node)
    {
        node.Id = file.Reserve();
        // A link that nobody can follow (a place that is not there, a space) would promise what is not there.
        if (node.Type == "Link" && !HasAnnotation(node)) node.Type = "Span";
        foreach (var kid in node.Kids)
            if (kid is StructureKid.Element element) Number(element.Node);
    }

    /// <summary>
    /// Writes the numbered tree. <paramref name="owners"/> has, for each key of the parent tree, the elements of a page's marks or the one
    /// element of an annotation.
    /// </summary>
    internal int Write(StructureNode document, IReadOnlyList<MarkOwner> owners)
    {
        var root = file.Reserve();
        WriteElement(document, root);
        var numbers = new ByteWriter(1 << 12).Ascii("<</Nums[");
        for (var key = 0; key < owners.Count; key++)
        {
            numbers.Int(key);
            var (isPage, nodes) = owners[key];
            if (!isPage)
            {
                numbers.Byte((byte)' ').Reference(nodes[0].Id).Byte((byte)' ');
                continue;
            }

            numbers.Byte((byte)'[');
            foreach (var node in nodes) numbers.Reference(node.Id).Byte((byte)' ');
            numbers.Byte((byte)']');
        }

        var parents = file.Add(numbers.Ascii("]>>"));
        file.Set(root, new ByteWriter().Ascii("<</Type/StructTreeRoot/K ").Reference(document.Id)
            .Ascii("/ParentTree ").Reference(parents).Ascii("/ParentTreeNextKey ").Int(owners.Count).Ascii(">>"));
        return root;
    }

    private void WriteElement(StructureNode node, int parent)
    {
        var body = new ByteWriter().Ascii("<</Type/StructElem/S/" + node.Type + "/P ").Reference(parent);
        var page = FirstPage(node);
        if (page >= 0) body.Ascii("/Pg ").Reference(pageIds[page]);
        if (node.Alternative is { } alternative) body.Ascii("/Alt").TextString(alternative);
        if (LanguageTag.Of(node.Language) is { } language) body.Ascii("/Lang").TextString(language);
        WriteAttributes(node, body);
        if (node.Kids.Count > 0)
        {
            body.Ascii("/K[");
            foreach (var kid in node.Kids) WriteKid(kid, page, body);
            body.Ascii("]");
        }

        file.Set(node.Id, body.Ascii(">>"));
        foreach (var kid in node.Kids)
            if (kid is StructureKid.Element element) WriteElement(element.Node, node.Id);
    }

    private static void WriteAttributes(StructureNode node, ByteWriter body)
    {
        if (node.Scope is { } scope) body.Ascii("/A<</O/Table/Scope/" + scope + ">>");
        if (node.Summary is { } summary) body.Ascii("/A<</O/Table/Summary").TextString(summary).Ascii(">>");
        if (node.Numbering is { } numbering) body.Ascii("/A<</O/List/ListNumbering/" + numbering + ">>");
        if (node.Bounds is { } box)
            body.Ascii("/A<</O/Layout/Placement/Block/BBox[").Number(box.Left).Byte((byte)' ').Number(box.Lower).Byte((byte)' ')
                .Number(box.Right).Byte((byte)' ').Number(box.Upper).Ascii("]>>");
    }

    private static bool HasAnnotation(StructureNode node)
    {
        foreach (var kid in node.Kids)
            if (kid is StructureKid.Annotation) return true;
        return false;
    }

    private void WriteKid(StructureKid kid, int page, ByteWriter body)
    {
        switch (kid)
        {
            case StructureKid.Element element:
                body.Reference(element.Node.Id).Byte((byte)' ');
                break;
            case StructureKid.Content content when content.Page == page:
                body.Int(content.Mark).Byte((byte)' ');
                break;
            case StructureKid.Content content:
                body.Ascii("<</Type/MCR/Pg ").Reference(pageIds[content.Page]).Ascii("/MCID ").Int(content.Mark).Ascii(">>");
                break;
            case StructureKid.Annotation annotation:
                body.Ascii("<</Type/OBJR/Pg ").Reference(pageIds[annotation.Page]).Ascii("/Obj ").Reference(annotation.Id).Ascii(">>");
                break;
            default:
                throw new InvalidOperationException("No such part of a structure element.");
        }
    }

    /// <summary>The page of the element's own first content, -1 where it has none of its own.</summary>
    private static int FirstPage(StructureNode node)
    {
        foreach (var kid in node.Kids)
            if (kid is StructureKid.Content content) return content.Page;
        return -1;
    }
}

/// <summary>A key of the parent tree: the elements of a page's marks in their order, or the one element of an annotation.</summary>
internal sealed record MarkOwner(bool IsPage, IReadOnlyList<StructureNode> Nodes);
