using System.Xml;
using Pair.Core.Text;
using Pair.Formats.Office;

namespace Pair.Formats.Word.Reading;

/// <summary>Reads the fields of a Word file, as pair wrote it or as Word or LibreOffice saved it since. Headers and footers hold none.</summary>
public static class FieldReader
{
    private const string UsualPart = "word/document.xml";

    /// <summary>The fields, in the order of the document; a control inside that of another field counts for itself, and its words for both.</summary>
    /// <param name="file">The whole file, of which nothing is taken for granted.</param>
    /// <returns>Null where the file cannot be read.</returns>
    public static Seq<WordField>? Read(ReadOnlyMemory<byte> file)
    {
        try
        {
            using var package = PackageReader.Open(file);
            return Read(package);
        }
        catch (Exception failure) when (PackageReader.IsRefusal(failure))
        {
            return null;
        }
    }

    /// <summary>The same, of a file that is open.</summary>
    internal static Seq<WordField> Read(PackageReader package)
    {
        using var xml = package.Xml(MainPart(package));
        var text = new FieldText();
        var walk = new PartWalk(xml, IsLeftOut);
        while (walk.Next())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when PartWalk.IsWord(xml):
                    Begin(xml, text);
                    break;
                case XmlNodeType.EndElement when PartWalk.IsWord(xml):
                    text.End(xml.LocalName);
                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA:
                    text.Say(xml.Value);
                    break;
            }
        }
        return text.Fields();
    }

    private static void Begin(XmlReader xml, FieldText text)
    {
        if (xml.LocalName == "sdtPr") ReadProperties(xml, text);
        else text.Begin(xml.LocalName, xml.IsEmptyElement);
    }

    // Word binds a rich text control with an element of its own namespace; the attributes are the same.
    private static void ReadProperties(XmlReader xml, FieldText text)
    {
        if (xml.IsEmptyElement) return;
        string? path = null, tag = null, alias = null;
        var (isHint, depth) = (false, xml.Depth);
        while (xml.Read() && xml.Depth > depth)
        {
            PackageReader.CheckDepth(xml);
            if (xml.NodeType != XmlNodeType.Element || xml.Depth != depth + 1) continue;
            switch (xml.LocalName)
            {
                case "dataBinding": path ??= Attribute(xml, "xpath"); break;
                case "tag": tag = Attribute(xml, "val"); break;
                case "alias": alias = Attribute(xml, "val"); break;
                case "showingPlcHdr": isHint = Attribute(xml, "val") is not ("0" or "false" or "off"); break;
            }
        }
        text.Name(FieldKey.Of(path, tag, alias), isHint);
    }

    private static string? Attribute(XmlReader xml, string name)
    {
        string? value = null;
        while (xml.MoveToNextAttribute())
            if (xml.LocalName == name) value = xml.Value;
        xml.MoveToElement();
        return value;
    }

    // Words that somebody took out are left out while the change is only proposed; properties hold no words.
    private static bool IsLeftOut(XmlReader xml) => xml.LocalName switch
    {
        "del" or "moveFrom" or "pPr" or "rPr" or "tblPr" or "tblGrid" or "trPr" or "tcPr" or "sectPr" or "sdtEndPr" => PartWalk.IsWord(xml),
        _ => PartWalk.IsSecondForm(xml),
    };

    /// <summary>The part that holds the text.</summary>
    // Word on the web calls it word/document2.xml at times.
    internal static string MainPart(PackageReader package)
    {
        if (package.Has(UsualPart) || !package.Has("_rels/.rels")) return UsualPart;
        using var xml = package.Xml("_rels/.rels");
        while (xml.Read())
        {
            PackageReader.CheckDepth(xml);
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" }
                && xml.GetAttribute("Type")?.EndsWith("/officeDocument", StringComparison.Ordinal) == true
                && xml.GetAttribute("Target") is { } target) return target.TrimStart('/');
        }
        return UsualPart;
    }
}
