using System.Globalization;
using System.Xml.Linq;
using Pair.Formats.Word.Comments;
using static Pair.Formats.Word.Templates.TemplateXml;

namespace Pair.Formats.Word.Templates;

/// <summary>Comments of ours in a template, under numbers that it has not. They stand in its text alone: the head and foot of pages hold none.</summary>
internal sealed class CommentMerge
{
    private const string Kind = Office.PartType.Office + "wordprocessingml.comments+xml";

    private readonly TemplatePackage package;
    private readonly PartLinks links;
    private readonly string part;
    private readonly XDocument tree;
    private readonly int first;

    /// <summary>Begins with the comments that the template has.</summary>
    /// <param name="marks">Ours.</param>
    /// <param name="package">The template.</param>
    /// <param name="links">Relationships of its text.</param>
    public CommentMerge(CommentMarks marks, TemplatePackage package, PartLinks links)
    {
        (Marks, this.package, this.links) = (marks, package, links);
        part = links.Parts("comments").FirstOrDefault() ?? package.FreeBesideText("comments", ".xml");
        tree = package.Tree(part) ?? New(W + "comments");
        first = tree.Root!.Elements(W + "comment").Select(static one => one.Number("id") ?? 0).DefaultIfEmpty(-1).Max() + 1;
    }

    /// <summary>What writes them into lines.</summary>
    public CommentMarks Marks { get; }

    /// <summary>Whether a part may hold them.</summary>
    public bool MayStandIn(PartLinks part) => part == links;

    /// <summary>Gives what marks a comment the number that it has here.</summary>
    public void Number(XElement mark) => mark.SetAttributeValue(W + "id", Here(mark.Number("id") ?? 0));

    /// <summary>Puts those that no line holds at the first paragraph, so that none is lost.</summary>
    public void PlaceRest(XElement body, StyleMerge styles)
    {
        var rest = Marks.TakeRest();
        if (rest.Count == 0) return;
        if (body.Descendants(W + "p").FirstOrDefault() is not { } paragraph)
        {
            paragraph = new XElement(W + "p");
            body.AddFirst(paragraph);
        }
        foreach (var id in rest)
        {
            var start = new XElement(W + "commentRangeStart", new XAttribute(W + "id", Here(id)));
            if (paragraph.Element(W + "pPr") is { } properties) properties.AddAfterSelf(start);
            else paragraph.AddFirst(start);
        }
        foreach (var id in rest)
            paragraph.Add(
                new XElement(W + "commentRangeEnd", new XAttribute(W + "id", Here(id))),
                new XElement(W + "r", new XElement(W + "rPr", new XElement(W + "rStyle", new XAttribute(W + "val", styles.Use(CommentStyles.Reference)))),
                    new XElement(W + "commentReference", new XAttribute(W + "id", Here(id)))));
    }

    /// <summary>Adds their words to the template's.</summary>
    public void Save(StyleMerge styles)
    {
        if (Marks.Count == 0) return;
        foreach (var comment in Read(Marks.ToBytes())!.Root!.Elements(W + "comment"))
        {
            Number(comment);
            foreach (var style in comment.Descendants())
                if (style.Name == W + "pStyle" || style.Name == W + "rStyle") style.SetAttributeValue(W + "val", styles.Use(style.Value()!));
            tree.Root!.Add(new XElement(comment));
        }
        Declare(tree.Root!);
        package.Set(part, TemplateXml.Write(tree), Kind);
        links.To("comments", part);
    }

    private string Here(int id) => (first + id).ToString(CultureInfo.InvariantCulture);
}
