using System.Xml;
using static Pair.Formats.Office.Reading.OfficeRead;

namespace Pair.Formats.Office.Reading;

/// <summary>Parts of XML: read without a document type, without asking anywhere for anything, and not deeper than people write.</summary>
internal static class XmlPart
{
    /// <summary>Whether a part is XML by its name or its type. A drawing (SVG) is a picture.</summary>
    public static bool IsXml(string name, string type) =>
        name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || PartName.IsRelationships(name)
        || type.StartsWith("application/", StringComparison.OrdinalIgnoreCase) && type.EndsWith("xml", StringComparison.OrdinalIgnoreCase);

    /// <summary>A reader over a part; it throws <see cref="XmlException"/> where the part is not well-formed.</summary>
    /// <param name="content">The part.</param>
    /// <param name="most">How many characters are read; 0 for all.</param>
    public static XmlReader Open(ReadOnlyMemory<byte> content, int most = OfficeLimits.XmlBytes) => XmlReader.Create(ByteStream.Over(content), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = most,
        CloseInput = true,
    });

    /// <summary>A refusal for a part that is not well-formed, too long or too deep; null where it is sound.</summary>
    public static Refused? Refuse(string name, ReadOnlyMemory<byte> content)
    {
        var shown = PartName.Shown(name);
        if (content.Length > OfficeLimits.XmlBytes)
            return new Refused($"unpacks to far more than a template holds, at its part {shown}", "take a template without the text of a whole book, saved by Word or LibreOffice");
        try
        {
            using var reader = Open(content);
            while (reader.Read())
                if (reader.NodeType == XmlNodeType.Element && reader.Depth >= OfficeLimits.XmlDepth) return OfficeReader.Damaged($"its part {shown} has more than {OfficeLimits.XmlDepth} elements inside each other");
            return null;
        }
        catch (XmlException) when (HasDoctype(content))
        {
            return new Refused($"has a document type (DTD) in its part {shown}, which no Word document has and which can do harm", "take a template that Word or LibreOffice saved");
        }
        // An encoding that the part names and nobody knows is no XmlException.
        catch (Exception failure) when (failure is XmlException or ArgumentException or NotSupportedException or IOException)
        {
            return OfficeReader.Damaged($"its part {shown} is not well-formed XML");
        }
    }

    private static bool HasDoctype(ReadOnlyMemory<byte> content) =>
        content.Span[..Math.Min(content.Length, 4096)].IndexOf("<!DOCTYPE"u8) >= 0;
}
