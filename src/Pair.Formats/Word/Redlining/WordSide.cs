using System.Xml.Linq;
using Pair.Core.Documents;
using Pair.Core.Text;
using Pair.Formats.Office;
using Pair.Formats.Word.Fields;
using Pair.Formats.Word.Templates;
using static Pair.Formats.Word.Templates.TemplateXml;

namespace Pair.Formats.Word.Redlining;

/// <summary>One of the two files that are laid beside each other, made ready for it: without controls, and with numbers that say on which side they are.</summary>
internal sealed class WordSide
{
    /// <summary>The part that says what the document leads to.</summary>
    public const string LinkList = "word/_rels/document.xml.rels";

    private static readonly XNamespace list = OpenXml.RelationshipList;

    /// <summary>Builds a document as ever, and takes it apart.</summary>
    /// <param name="document">The document.</param>
    /// <param name="name">Of the side.</param>
    public WordSide(Document document, string name)
    {
        Parts = WordExport.Parts(document);
        (Body, Foot, Links) = (Read("word/document.xml"), Read("word/footer1.xml"), Read(LinkList));
        Fields = FieldsOf(document);
        foreach (var element in Body.Descendants().ToList())
            if (element.Name == W + "sdt") Unwrap(element);
            else if (element.Name == W + "bookmarkStart" || element.Name == W + "bookmarkEnd") element.SetAttributeValue(W + "id", $"{name} {element.Attribute(W + "id")!.Value}");
            else if (element.Name == Drawing + "docPr" || element.Name == TemplateXml.Picture + "cNvPr") Numbers.Forget(element);
    }

    /// <summary>All its parts.</summary>
    public OfficePackage Parts { get; }

    /// <summary>The document part.</summary>
    public XDocument Body { get; }

    /// <summary>The foot of its pages.</summary>
    public XDocument Foot { get; }

    /// <summary>What the document part leads to.</summary>
    public XDocument Links { get; }

    /// <summary>Where each field stands in the source, by the tag of its control.</summary>
    public IReadOnlyDictionary<string, Location> Fields { get; }

    /// <summary>Takes over what the words of another side lead to, so that they can stand in this document: an address or a picture that both have is there once.</summary>
    /// <param name="other">The other side, whose ids become ids of this one.</param>
    /// <param name="package">Where pictures go that it alone has.</param>
    public void Adopt(WordSide other, OfficePackage package)
    {
        Links.Root!.Elements().Where(link => Kind(link) == "customXml").Remove();
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var link in Links.Root!.Elements()) known.TryAdd(Identity(link), Id(link));
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var link in other.Links.Root!.Elements())
        {
            if (!known.TryGetValue(other.Identity(link), out var id)) id = Add(other, link, $"rIdBefore{ids.Count + 1}", package);
            ids.Add(Id(link), id);
        }
        foreach (var through in other.Body.Descendants().Attributes())
            if (through.Name.Namespace == R && ids.TryGetValue(through.Value, out var id)) through.Value = id;
    }

    private string Add(WordSide other, XElement link, string id, OfficePackage package)
    {
        var added = new XElement(link);
        added.SetAttributeValue("Id", id);
        if (Kind(link) == "image")
        {
            var target = $"media/{id}{Path.GetExtension(Target(link))}";
            added.SetAttributeValue("Target", target);
            package.Add($"word/{target}", other.Parts.Read($"word/{Target(link)}"));
        }
        if (Kind(link) != "customXml") Links.Root!.Add(added);
        return id;
    }

    // Pictures are the same by their bytes, addresses by their letters; of any other kind a document has one.
    private string Identity(XElement link) => Kind(link) switch
    {
        "image" => $"image {Convert.ToHexStringLower(Sha256.Of(Parts.Read($"word/{Target(link)}")))}",
        "hyperlink" => $"hyperlink {Target(link)}",
        var kind => kind,
    };

    private static string Id(XElement link) => link.Attribute("Id")!.Value;

    private static string Target(XElement link) => link.Attribute("Target")!.Value;

    private static string Kind(XElement link) => link.Attribute("Type")!.Value[(OpenXml.Relationships.Length + 1)..];

    private XDocument Read(string part) => TemplateXml.Read(Parts.Read(part)) ?? throw new InvalidOperationException($"{part} of a document that was just written cannot be read.");

    // The runs remember whose words they are.
    private static void Unwrap(XElement control)
    {
        var tag = control.Element(W + "sdtPr")!.Element(W + "tag").Value()!;
        var content = control.Element(W + "sdtContent")!;
        foreach (var run in content.Descendants(W + "r")) run.AddAnnotation(tag);
        // Moved, not copied: a copy would remember nothing.
        var inside = content.Nodes().ToList();
        foreach (var node in inside) node.Remove();
        control.ReplaceWith(inside);
    }

    private static Dictionary<string, Location> FieldsOf(Document document)
    {
        var fields = new Dictionary<string, Location>(StringComparer.Ordinal);
        foreach (var line in FieldLines.Of(document.Blocks))
            foreach (var inline in line.Content)
                if (inline.Origin is { IsField: true, Where: { } where }) fields.TryAdd(FieldPath.Tag(inline.Origin.Field), where);
        return fields;
    }
}
