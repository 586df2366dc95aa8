using System.Globalization;
using System.Text;

namespace Pair.Pdf.Files;

/// <summary>What a file says of itself, twice: in the information dictionary and in XMP. PDF/A wants both to agree.</summary>
internal static class Metadata
{
    private const string Producer = "Pair.Pdf";

    internal static int WriteInfo(PdfFile file, PdfDocument document)
    {
        var info = new ByteWriter().Ascii("<</Title").TextString(document.Title);
        if (IsSaid(document.Author)) info.Ascii("/Author").TextString(document.Author);
        if (IsSaid(document.Subject)) info.Ascii("/Subject").TextString(document.Subject);
        if (IsSaid(document.Creator)) info.Ascii("/Creator").TextString(document.Creator);
        info.Ascii("/Producer").TextString(Producer);
        if (document.Created is { } created)
        {
            var time = "D:" + created.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture) + "Z";
            info.Ascii("/CreationDate").TextString(time).Ascii("/ModDate").TextString(time);
        }

        return file.Add(info.Ascii(">>"));
    }

    internal static int WriteXmp(PdfFile file, PdfDocument document)
    {
        var xmp = new StringBuilder(4096);
        xmp.Append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
        xmp.Append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
        xmp.Append("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"");
        xmp.Append(" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"");
        xmp.Append(" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n");
        xmp.Append("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>\n");
        xmp.Append("<dc:format>application/pdf</dc:format><dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">").Append(Escape(document.Title))
            .Append("</rdf:li></rdf:Alt></dc:title><dc:language><rdf:Bag><rdf:li>").Append(Escape(document.Language))
            .Append("</rdf:li></rdf:Bag></dc:language>\n");
        if (IsSaid(document.Author))
            xmp.Append("<dc:creator><rdf:Seq><rdf:li>").Append(Escape(document.Author)).Append("</rdf:li></rdf:Seq></dc:creator>\n");
        if (IsSaid(document.Subject))
            xmp.Append("<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">").Append(Escape(document.Subject))
                .Append("</rdf:li></rdf:Alt></dc:description>\n");
        if (IsSaid(document.Creator)) xmp.Append("<xmp:CreatorTool>").Append(Escape(document.Creator)).Append("</xmp:CreatorTool>\n");
        xmp.Append("<pdf:Producer>").Append(Producer).Append("</pdf:Producer>\n");
        if (document.Created is { } created)
        {
            var time = created.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
            xmp.Append("<xmp:CreateDate>").Append(time).Append("</xmp:CreateDate><xmp:ModifyDate>").Append(time).Append("</xmp:ModifyDate>\n");
        }

        xmp.Append("</rdf:Description>\n").Append(AccessibilitySchema).Append("</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>");
        return file.AddStream(
            new ByteWriter().Ascii("/Type/Metadata/Subtype/XML"), new ByteWriter(4096).Utf8(xmp.ToString()).Written, StreamCoding.Plain);
    }

    // PDF/A knows only the schemas of its own time; others are described in the file.
    private const string AccessibilitySchema = """
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>

        """;

    // Blank words are none: programs that read XML would find nothing, and the dictionary would say something else.
    private static bool IsSaid(string text) => !string.IsNullOrWhiteSpace(PlainText.Clean(text));

    private static string Escape(string text) => PlainText.Clean(text).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
