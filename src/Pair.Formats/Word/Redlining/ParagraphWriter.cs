using System.Xml.Linq;
using Pair.Core.Alignment;
using static Pair.Formats.Word.Templates.TemplateXml;

namespace Pair.Formats.Word.Redlining;

/// <summary>Writes paragraphs with what went and came in them.</summary>
/// <param name="marks">Who made which change.</param>
/// <param name="anchors">The names of bookmarks.</param>
internal sealed class ParagraphWriter(Marks marks, Anchors anchors)
{
    /// <summary>A paragraph.</summary>
    /// <param name="edit">What becomes of it.</param>
    /// <param name="tag">Tag of the field that tells who put in what no field says; null for none.</param>
    public XElement Write(Edit edit, string? tag)
    {
        var cuts = Cuts.Of(edit, anchors);
        // What stays as it was is not written anew.
        if (edit.Mark == RunKind.Same && edit.Before is not null && edit.After is not null && edit.Properties is null && cuts.All(static cut => cut.Kind == RunKind.Same) && HasAllBookmarks(edit))
            return new XElement(edit.After.Element);
        var own = marks.TagIn((edit.After ?? edit.Before)!) ?? tag;
        var paragraph = new XElement(W + "p", Properties(edit, own));
        var bookmarks = Bookmarks(edit);
        var open = false;
        foreach (var part in Parts(cuts, edit, own))
        {
            // A column begins before the bookmark, which else would stand on the page before.
            if (!open && part.Cuts[0].Atom.Node?.Name != W + "br")
            {
                paragraph.Add(bookmarks.Select(static mark => mark.Start));
                open = true;
            }
            paragraph.Add(Element(part));
        }
        if (!open) paragraph.Add(bookmarks.Select(static mark => mark.Start));
        paragraph.Add(bookmarks.Select(static mark => mark.End));
        return paragraph;
    }

    /// <summary>An empty paragraph that is gone whatever is decided: it came and went.</summary>
    public XElement Nothing() => new(W + "p", new XElement(W + "pPr",
        new XElement(W + "pStyle", new XAttribute(W + "val", "Spacer")),
        new XElement(W + "rPr", Marks.Mark(RunKind.Come, marks.Of(null)), Marks.Mark(RunKind.Gone, marks.Of(null)))));

    private XElement Properties(Edit edit, string? tag)
    {
        var properties = new XElement(edit.Properties ?? ((edit.After ?? edit.Before) as Piece.Paragraph)!.Properties);
        if (edit.Mark == RunKind.Same) return properties;
        var its = edit.Mark == RunKind.Gone ? marks.Gone(tag, null, edit.Before) : marks.Of(tag);
        var mark = new XElement(W + "rPr", Marks.Mark(edit.Mark, its));
        // The standard wants a section behind it.
        if (properties.Element(W + "sectPr") is { } section) section.AddBeforeSelf(mark);
        else properties.Add(mark);
        return properties;
    }

    private static bool HasAllBookmarks(Edit edit) => edit.Before!.Anchor is null || edit.After!.Anchor is not null;

    private List<Bookmark> Bookmarks(Edit edit)
    {
        var found = new List<Bookmark>();
        if (edit.After is { } after) Add(after.Element, static name => name);
        if (edit.Before is { } before && (edit.After is null || !HasAllBookmarks(edit))) Add(before.Element, anchors.Of);
        return found;

        void Add(XElement paragraph, Func<string, string> named)
        {
            foreach (var start in paragraph.Elements(W + "bookmarkStart"))
            {
                var id = start.Attribute(W + "id")!.Value;
                found.Add(new Bookmark(
                    new XElement(W + "bookmarkStart", new XAttribute(W + "id", id), new XAttribute(W + "name", named(start.Attribute(W + "name")!.Value))),
                    new XElement(W + "bookmarkEnd", new XAttribute(W + "id", id))));
            }
        }
    }

    // Stretches that one element can hold: of one kind, by one person, in one link.
    private List<Part> Parts(IReadOnlyList<Cut> cuts, Edit edit, string? tag)
    {
        var parts = new List<Part>();
        foreach (var cut in cuts)
        {
            var its = cut.Kind switch
            {
                RunKind.Same => null,
                RunKind.Gone => marks.Gone(TagOf(cut, edit, tag), cut.Atom.Tag, edit.Before),
                _ => marks.Of(TagOf(cut, edit, tag)),
            };
            if (parts.Count > 0 && parts[^1] is { } last && last.Kind == cut.Kind && last.Author == its && last.Cuts[0].Atom.LinkKey == cut.Atom.LinkKey) last.Cuts.Add(cut);
            else parts.Add(new Part(cut.Kind, its, [cut]));
        }
        return parts;
    }

    // Whoever wrote what a field says now took away what it said; what goes with no field left went by nobody known.
    private static string? TagOf(Cut cut, Edit edit, string? tag) => cut.Kind == RunKind.Come || edit.Kind == RunKind.Same ? cut.Atom.Tag ?? tag : tag;

    private XElement[] Element(Part part)
    {
        var runs = Runs.Of(part.Cuts, part.Kind == RunKind.Gone, anchors);
        if (part.Author is { } author)
        {
            var mark = Marks.Mark(part.Kind, author);
            mark.Add(runs);
            runs = [mark];
        }
        if (part.Cuts[0].Atom.Link is not { } link) return [.. runs];
        var whole = new XElement(link.Name, link.Attributes(), runs);
        if (part.Kind == RunKind.Gone && whole.Attribute(W + "anchor") is { } anchor) anchor.Value = anchors.Of(anchor.Value);
        return [whole];
    }

    private sealed record Bookmark(XElement Start, XElement End);

    private sealed record Part(RunKind Kind, Authorship? Author, List<Cut> Cuts);
}
