using System.Globalization;
using System.Text;
using Pair.Core.Documents;

namespace Pair.Formats.Word;

/// <summary>The parts beside the document itself: foot of the pages, settings, fonts, and what the file says of itself.</summary>
internal static class SmallParts
{
    /// <summary>The foot of every page: what it is, and which side of how many.</summary>
    public static byte[] Footer(string foot)
    {
        using var xml = new PartXml("ftr");
        xml.Open("p").Open("pPr").Value("pStyle", "Footer").Close();
        xml.Open("r").Text(foot).Close();
        xml.Open("r").Empty("tab").Text("Side ").Close();
        Field(xml, " PAGE ");
        xml.Open("r").Text(" of ").Close();
        Field(xml, " NUMPAGES ");
        xml.Close();
        return xml.ToBytes();
    }

    /// <summary>Settings: the layout of Word 2013 and later, with its four usual companions.</summary>
    public static byte[] Settings(string language) => PartXml.Whole($"""
        <w:settings {PartXml.Declarations}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat>{Compatible("compatibilityMode", 15)}{Compatible("overrideTableStyleFontSizeAndJustification", 1)}{Compatible("enableOpenTypeFeatures", 1)}{Compatible("doNotFlipMirrorIndents", 1)}{Compatible("differentiateMultirowTableHeaders", 1)}</w:compat><w:themeFontLang w:val="{PartXml.Escape(language)}"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>
        """);

    /// <summary>The one font, and what may stand for it.</summary>
    public static byte[] Fonts() => PartXml.Whole($"""
        <w:fonts {PartXml.Declarations}><w:font w:name="Arial"><w:altName w:val="Liberation Sans"/><w:panose1 w:val="020B0604020202020204"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>
        """);

    /// <summary>Which program wrote it.</summary>
    public static byte[] Application() => PartXml.Whole(
        "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>pair</Application></Properties>");

    /// <summary>Title, keeper and date. The day of the review is the only date: the clock has no part in a document.</summary>
    public static byte[] Core(DocumentFacts facts)
    {
        var core = new StringBuilder("<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
            + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">");
        Property(core, "dc:title", facts.Title);
        Property(core, "dc:creator", facts.Keeper);
        Property(core, "dc:description", facts.Summary);
        Property(core, "dc:language", facts.Language);
        if (facts.Reviewed is { } reviewed)
        {
            var day = reviewed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
            core.Append($"<dcterms:created xsi:type=\"dcterms:W3CDTF\">{day}</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">{day}</dcterms:modified>");
        }
        Property(core, "cp:version", facts.Version);
        return PartXml.Whole(core.Append("</cp:coreProperties>").ToString());
    }

    private static void Property(StringBuilder core, string name, string? value)
    {
        if (value is not null) core.Append($"<{name}>{PartXml.Escape(value)}</{name}>");
    }

    private static string Compatible(string name, int value) =>
        $"<w:compatSetting w:name=\"{name}\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"{value}\"/>";

    // Word works a field of the foot out each time it lays a page; the 1 stands until then.
    private static void Field(PartXml xml, string instruction) =>
        xml.Open("fldSimple").With("instr", instruction).Open("r").Text("1").Close().Close();
}
