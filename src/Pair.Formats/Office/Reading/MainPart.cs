using System.Xml;
using static Pair.Formats.Office.Reading.OfficeRead;

namespace Pair.Formats.Office.Reading;

/// <summary>The part that the package leads to, where it is the text of a Word document.</summary>
/// <param name="Name">Its name; empty where the file is not taken.</param>
/// <param name="Refused">Why it is not; null where it is.</param>
internal sealed record MainPart(string Name, Refused? Refused)
{
    private const string Kind = OpenXml.Relationships + "/officeDocument";
    private const string StrictKind = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument";
    private const string Word = "name a .docx or .dotx file that Word or LibreOffice saved";

    /// <summary>Finds it.</summary>
    public static MainPart Find(SortedDictionary<string, ReadOnlyMemory<byte>> parts, SortedDictionary<string, string> types)
    {
        if (!parts.TryGetValue(PartName.OfRelationships(""), out var list)) return No(OfficeReader.Damaged("the list that leads to its text is missing (_rels/.rels)"));
        var relationships = RelationshipList.Read("", list);
        if (relationships.Refused is { } odd) return No(odd);
        OfficeRelationship? found = null;
        foreach (var relationship in relationships.Items)
        {
            if (relationship.Type == StrictKind) return No(Strict);
            if (relationship.Type != Kind) continue;
            if (found is not null) return No(OfficeReader.Damaged("it leads to two texts"));
            found = relationship;
        }
        if (found is null) return No(OfficeReader.Damaged("nothing in it leads to its text"));
        if (found.IsOutside || !types.TryGetValue(found.Target, out var type)) return No(OfficeReader.Damaged($"its text is missing ({PartName.Shown(found.Target)})"));
        if (RefuseType(type) is { } other) return No(other);
        return Root(parts[found.Target]) switch
        {
            OpenXml.Word => new MainPart(found.Target, null),
            OpenXml.StrictWord => No(Strict),
            _ => No(OfficeReader.Damaged($"its text is not that of a Word document ({PartName.Shown(found.Target)})")),
        };
    }

    private static MainPart No(Refused refused) => new("", refused);

    private static Refused Strict => new("is a Strict Open XML document, in which every name differs", "open it in Word and save it with the type \"Word Document (*.docx)\", not \"Strict Open XML Document\"");

    private static Refused? RefuseType(string type)
    {
        if (Is(type, "wordprocessingml.document.main+xml") || Is(type, "wordprocessingml.template.main+xml")) return null;
        if (type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)) return HarmfulPart.Macros;
        if (type.StartsWith(PartType.Office + "spreadsheetml", StringComparison.OrdinalIgnoreCase)) return new Refused("is an Excel workbook", Word);
        if (type.StartsWith(PartType.Office + "presentationml", StringComparison.OrdinalIgnoreCase)) return new Refused("is a PowerPoint presentation", Word);
        return new Refused("is not a Word document", Word);
    }

    private static bool Is(string type, string name) => type.Equals(PartType.Office + name, StringComparison.OrdinalIgnoreCase);

    private static string? Root(ReadOnlyMemory<byte> text)
    {
        try
        {
            using var reader = XmlPart.Open(text);
            reader.MoveToContent();
            return reader.LocalName == "document" ? reader.NamespaceURI : null;
        }
        // Its type may be one that is not read as XML otherwise.
        catch (XmlException)
        {
            return null;
        }
    }
}
