using System.Globalization;
using System.Xml.Linq;
using Pair.Core.Documents;
using Pair.Core.Text;
using Pair.Formats.Office;
using Pair.Formats.Word.Fields;
using static Pair.Formats.Word.Templates.TemplateXml;

namespace Pair.Formats.Word.Templates;

/// <summary>Blocks of a document as elements that may stand in a template: in its styles, as wide as there is room, under ids that it has not.</summary>
internal sealed class Fragments(Edition edition, TemplatePackage package, StyleMerge styles, Bookmarks bookmarks, FieldStore store, CommentMerge? comments, TakenIds taken)
{
    private readonly Dictionary<string, string> pictures = new(StringComparer.Ordinal);

    /// <summary>Writes blocks.</summary>
    /// <param name="blocks">What is said.</param>
    /// <param name="room">Width for them in twips.</param>
    /// <param name="links">Relationships of the part that they will stand in.</param>
    public List<XElement> Write(Seq<Block> blocks, int room, PartLinks links)
    {
        if (blocks.IsEmpty) return [];
        var (own, media) = (new Relationships(), new OfficePackage([]));
        using var xml = new PartXml("document");
        var paragraphs = new Paragraphs(xml, bookmarks, new Inlines(xml, bookmarks, own, new Controls(xml, store), comments?.MayStandIn(links) == true ? comments.Marks : null), own.Footer);
        var shown = new Pictures(media, own);
        xml.Open("body");
        new Body(Page.Inside(edition, room), paragraphs, new Tables(xml, paragraphs, shown), shown).Write(NarrowTables.Of(blocks, room));
        xml.Close();
        var body = Read(xml.ToBytes())!.Root!.Element(W + "body")!;
        foreach (var paragraph in body.Descendants(W + "p")) Lighten(paragraph);
        Connect(body, Read(own.ToBytes())!.Root!, media, links);
        Number(body);
        foreach (var style in body.Descendants())
            if (style.Name.LocalName is "pStyle" or "rStyle" or "tblStyle" && style.Name.Namespace == W) style.SetAttributeValue(W + "val", styles.Use(style.Value()!));
        var elements = new List<XElement>(body.Elements());
        foreach (var element in elements) element.Remove();
        return elements;
    }

    /// <summary>A paragraph that parts two tables and is as low as can be.</summary>
    public XElement Spacer() => new(W + "p", new XElement(W + "pPr", new XElement(W + "pStyle", new XAttribute(W + "val", styles.Use("Spacer")))));

    // Our links take the colour of their ground; a template's have one of their own, which a dark band would swallow.
    private void Lighten(XElement paragraph)
    {
        if (paragraph.Element(W + "pPr")?.Element(W + "pStyle").Value() is not { } style) return;
        styles.Use(style);
        if (!styles.IsLightOnDark(style)) return;
        foreach (var run in paragraph.Descendants(W + "rPr"))
        {
            if (run.Element(W + "rStyle").Value() is not { } characters) continue;
            styles.Use(characters);
            if (styles.IsTheirs(characters)) run.Add(new XElement(W + "color", new XAttribute(W + "val", Palette.White)));
        }
    }

    private void Connect(XElement body, XElement list, OfficePackage media, PartLinks links)
    {
        var (ids, ours) = (new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, XElement>(StringComparer.Ordinal));
        foreach (var one in list.Elements()) ours[one.Attribute("Id")!.Value] = one;
        foreach (var attribute in body.Descendants().Attributes())
        {
            if (attribute.Name.Namespace != R) continue;
            if (!ids.TryGetValue(attribute.Value, out var id))
            {
                var one = ours[attribute.Value];
                var (type, target) = (one.Attribute("Type")!.Value, one.Attribute("Target")!.Value);
                var kind = type[(type.LastIndexOf('/') + 1)..];
                ids[attribute.Value] = id = one.Attribute("TargetMode") is null ? links.To(kind, Picture(target, media.Read($"word/{target}"))) : links.Outside(kind, target);
            }
            attribute.Value = id;
        }
    }

    // One file for a picture, however often and in whatever part of the template it is shown.
    private string Picture(string name, byte[] bytes)
    {
        var content = Convert.ToHexString(Sha256.Of(bytes));
        if (pictures.TryGetValue(content, out var part)) return part;
        var ending = Path.GetExtension(name);
        part = package.FreeBesideText("media/pair", ending);
        package.Set(part, bytes, ending == ".png" ? "image/png" : "image/jpeg");
        return pictures[content] = part;
    }

    private void Number(XElement body)
    {
        var marks = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var element in body.Descendants())
            if (element.Name == W + "bookmarkStart" || element.Name == W + "bookmarkEnd")
            {
                var id = element.Attribute(W + "id")!;
                if (!marks.TryGetValue(id.Value, out var free)) marks[id.Value] = free = Text(taken.Bookmark());
                id.Value = free;
            }
            else if (element.Name == Drawing + "docPr")
            {
                var id = Text(taken.Picture());
                element.SetAttributeValue("id", id);
                foreach (var inside in element.Parent!.Descendants(TemplateXml.Picture + "cNvPr")) inside.SetAttributeValue("id", id);
            }
            else if (comments is not null && element.Name.Namespace == W && element.Name.LocalName is "commentRangeStart" or "commentRangeEnd" or "commentReference") comments.Number(element);
            else if (element.Name == W + "sdtPr" && element.Element(W + "id") is { } control) control.SetAttributeValue(W + "val", Text(taken.Control()));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
