using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using Pair.Core.Text;
using Pair.Formats.Office.Reading;
using Pair.Formats.Office;

namespace Pair.Formats.Word.Reading;

/// <summary>The words of a Word document as plain lines, for a comparison line by line: each paragraph one, headings with <c>#</c>, each row of a table one. Of any file, whoever wrote it.</summary>
public static partial class WordText
{
    /// <summary>The words; of a file that cannot be read, a line that says why and tells it from any other. Never throws, whatever the bytes are.</summary>
    public static string Of(ReadOnlyMemory<byte> file)
    {
        if (FileKind.Refuse(file.Span) is { } refused) return Unreadable(file, $"this file {refused.Message}");
        try
        {
            using var package = PackageReader.Open(file);
            var lines = new WordLines();
            Read(package, FieldReader.MainPart(package), lines);
            foreach (var part in package.Names)
                if (Beside().IsMatch(part)) Read(package, part, lines);
            return lines.ToString() is { Length: > 0 } words ? words : Unreadable(file, "this Word document has no words");
        }
        catch (Exception failure) when (PackageReader.IsRefusal(failure))
        {
            return Unreadable(file, "this Word document cannot be read");
        }
    }

    // Heads and feet, notes and comments stand in parts of their own, behind the text.
    [GeneratedRegex(@"^word/(header|footer|footnotes|endnotes|comments)[0-9]*\.xml$")]
    private static partial Regex Beside();

    private static string Unreadable(ReadOnlyMemory<byte> file, string reason) =>
        $"({reason}: {file.Length.ToString(CultureInfo.InvariantCulture)} bytes, SHA-256 {Convert.ToHexStringLower(Sha256.Of(file.Span))})\n";

    private static void Read(PackageReader package, string part, WordLines lines)
    {
        using var xml = package.Xml(part);
        lines.BeginPart(part == FieldReader.MainPart(package) ? null : part);
        var walk = new PartWalk(xml, IsLeftOut);
        while (walk.Next())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when xml.LocalName == "docPr":
                    lines.Picture(xml.GetAttribute("descr"));
                    break;
                case XmlNodeType.Element when PartWalk.IsWord(xml):
                    lines.Begin(xml.LocalName, xml.IsEmptyElement, xml.LocalName is "pStyle" or "outlineLvl" ? xml.GetAttribute("val", xml.NamespaceURI) : null);
                    break;
                case XmlNodeType.EndElement when PartWalk.IsWord(xml):
                    lines.End(xml.LocalName);
                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA:
                    lines.Say(xml.Value);
                    break;
            }
        }
        lines.EndPart();
    }

    // Properties hold no words.
    private static bool IsLeftOut(XmlReader xml) => xml.LocalName switch
    {
        "rPr" or "tblPr" or "tblGrid" or "trPr" or "tcPr" or "sectPr" or "sdtPr" or "sdtEndPr" => PartWalk.IsWord(xml),
        _ => PartWalk.IsSecondForm(xml),
    };
}
