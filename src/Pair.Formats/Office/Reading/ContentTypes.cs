using System.Xml;
using static Pair.Formats.Office.Reading.OfficeRead;

namespace Pair.Formats.Office.Reading;

/// <summary>The list that says what each part is.</summary>
/// <param name="Parts">The parts that have a type. What has none is no part, and Word passes over it too: <c>.DS_Store</c>, <c>__MACOSX</c>.</param>
/// <param name="Types">The type of each.</param>
/// <param name="Refused">Why the file is not taken; null where it is.</param>
internal sealed record ContentTypes(
    SortedDictionary<string, ReadOnlyMemory<byte>> Parts, SortedDictionary<string, string> Types, Refused? Refused)
{
    private const string List = "[Content_Types].xml";

    /// <summary>Reads the list and goes through the parts with it.</summary>
    /// <param name="unpacked">All that the zip holds.</param>
    public static ContentTypes Read(SortedDictionary<string, ReadOnlyMemory<byte>> unpacked)
    {
        var (parts, types) = (new SortedDictionary<string, ReadOnlyMemory<byte>>(StringComparer.OrdinalIgnoreCase), new SortedDictionary<string, string>(StringComparer.OrdinalIgnoreCase));
        if (!unpacked.TryGetValue(List, out var list)) return new ContentTypes(parts, types, NotOffice(unpacked));
        if (XmlPart.Refuse(List, list) is { } broken) return new ContentTypes(parts, types, broken);
        var (endings, names) = (new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase), new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase));
        if (!Read(list, endings, names)) return new ContentTypes(parts, types, OfficeReader.Damaged($"the list of what its parts are cannot be understood ({List})"));
        foreach (var (name, content) in unpacked)
        {
            if (name.Equals(List, StringComparison.OrdinalIgnoreCase)) continue;
            var dot = name.LastIndexOf('.');
            if (!names.TryGetValue(name, out var type) && (dot < 0 || !endings.TryGetValue(name[(dot + 1)..], out type))) continue;
            parts.Add(name, content);
            types.Add(name, type);
        }
        return new ContentTypes(parts, types, null);
    }

    // A list that says two things of one part is understood by every program in its own way.
    private static bool Read(ReadOnlyMemory<byte> list, Dictionary<string, string> endings, Dictionary<string, string> names)
    {
        using var reader = XmlPart.Open(list);
        reader.MoveToContent();
        if (reader.LocalName != "Types" || reader.NamespaceURI != OpenXml.ContentTypes) return false;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element) continue;
            var (to, key) = reader.LocalName switch
            {
                "Default" => (endings, reader.GetAttribute("Extension")),
                "Override" => (names, reader.GetAttribute("PartName")?.TrimStart('/')),
                _ => (endings, null),
            };
            if (key is null || reader.GetAttribute("ContentType") is not { } type || !to.TryAdd(key, type.Trim())) return false;
        }
        return true;
    }

    private static Refused NotOffice(SortedDictionary<string, ReadOnlyMemory<byte>> unpacked)
    {
        if (unpacked.TryGetValue("mimetype", out var said))
        {
            if (said.Span.StartsWith("application/vnd.oasis.opendocument.text"u8))
                return new Refused("is an OpenDocument text (.odt)", "open it in LibreOffice or Word and save it as Word document (.docx)");
            if (said.Span.StartsWith("application/vnd.oasis.opendocument"u8))
                return new Refused("is an OpenDocument file, but not a text", "name a .docx or .dotx file that Word or LibreOffice saved");
            if (said.Span.StartsWith("application/epub"u8)) return new Refused("is an e-book (EPUB)", "take the Word document that it was made from");
        }
        if (unpacked.ContainsKey("Index/Document.iwa") || unpacked.ContainsKey("Index.zip"))
            return new Refused("is a Pages document", "open it in Pages and choose File > Export To > Word, with the format .docx");
        if (unpacked.ContainsKey("word/document.xml")) return OfficeReader.Damaged($"the list of what its parts are is missing ({List})");
        return new Refused("is a zip, but not a Word document", "name a .docx or .dotx file that Word or LibreOffice saved");
    }
}
