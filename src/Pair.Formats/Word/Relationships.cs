using System.Text;
using Pair.Formats.Office;

namespace Pair.Formats.Word;

/// <summary>What the document part leads to: its own parts, pictures, and addresses outside. Ids follow the order of appearance, so they
/// never change by themselves.</summary>
internal sealed class Relationships
{
    private const string Kind = OpenXml.Relationships + "/";

    private readonly StringBuilder list = new();
    private readonly Dictionary<string, string> links = new(StringComparer.Ordinal);
    private int count;

    /// <summary>Begins with the parts that every document has.</summary>
    public Relationships()
    {
        Part("styles", "styles.xml");
        Part("numbering", "numbering.xml");
        Part("settings", "settings.xml");
        Part("fontTable", "fontTable.xml");
        Footer = Part("footer", "footer1.xml");
        Part("customXml", "../customXml/item1.xml");
    }

    /// <summary>Id of the foot of the pages.</summary>
    public string Footer { get; }

    /// <summary>Adds a part of the package and gives the id that leads to it.</summary>
    public string Part(string kind, string target) => Add(kind, target, "");

    /// <summary>The id that leads to an address; null for one that a document must not lead to, or that is none.</summary>
    public string? Link(string target)
    {
        if (links.TryGetValue(target, out var known)) return known;
        if (!Uri.TryCreate(target, UriKind.Absolute, out var address)) return null;
        if (address.Scheme is not ("https" or "http" or "mailto" or "tel")) return null;
        // Word calls a file broken when an address in it is not well formed; as typed where it is.
        var written = Uri.IsWellFormedUriString(target, UriKind.Absolute) ? target : address.AbsoluteUri;
        if (!Uri.IsWellFormedUriString(written, UriKind.Absolute)) return null;
        return links[target] = Add("hyperlink", written, " TargetMode=\"External\"");
    }

    /// <summary>The part that lists them.</summary>
    public byte[] ToBytes() => Whole(list.ToString());

    /// <summary>The part that leads from the package to its document and properties.</summary>
    public static byte[] OfPackage() => Whole(
        One("rId1", Kind + "officeDocument", "word/document.xml", "")
        + One("rId2", OpenXml.CoreProperties, "docProps/core.xml", "")
        + One("rId3", Kind + "extended-properties", "docProps/app.xml", "")
        + One("rId4", Kind + "custom-properties", Provenance.Part, ""));

    private string Add(string kind, string target, string mode)
    {
        var id = $"rId{++count}";
        list.Append(One(id, Kind + kind, target, mode));
        return id;
    }

    private static string One(string id, string kind, string target, string mode) =>
        $"<Relationship Id=\"{id}\" Type=\"{kind}\" Target=\"{MarkupText.Escape(target)}\"{mode}/>";

    private static byte[] Whole(string items) =>
        MarkupText.Whole($"<Relationships xmlns=\"{OpenXml.RelationshipList}\">{items}</Relationships>");
}
