using Pair.Formats.Office;

namespace Pair.Formats.Word;

/// <summary>The parts beside the document itself: foot of the pages, settings, fonts, and what the file says of itself.</summary>
internal static class SmallParts
{
    /// <summary>The foot of every page: what it is, and which page of how many.</summary>
    public static byte[] Footer(string foot)
    {
        using var xml = new PartXml("ftr");
        xml.Open("p").Open("pPr").Value("pStyle", "Footer").Close();
        xml.Open("r").Text(foot).Close();
        xml.Open("r").Empty("tab").Text("Page ").Close();
        Field(xml, " PAGE ");
        xml.Open("r").Text(" of ").Close();
        Field(xml, " NUMPAGES ");
        xml.Close();
        return xml.ToBytes();
    }

    /// <summary>Settings: the layout of Word 2013 and later, with its four usual companions.</summary>
    public static byte[] Settings(string language) => MarkupText.Whole($"""
        <w:settings {PartXml.Declarations}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat>{Compatible("compatibilityMode", 15)}{Compatible("overrideTableStyleFontSizeAndJustification", 1)}{Compatible("enableOpenTypeFeatures", 1)}{Compatible("doNotFlipMirrorIndents", 1)}{Compatible("differentiateMultirowTableHeaders", 1)}</w:compat><w:themeFontLang w:val="{MarkupText.Escape(language)}"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>
        """);

    /// <summary>The one font, and what may stand for it.</summary>
    public static byte[] Fonts() => MarkupText.Whole($"""
        <w:fonts {PartXml.Declarations}><w:font w:name="Arial"><w:altName w:val="Liberation Sans"/><w:panose1 w:val="020B0604020202020204"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>
        """);

    private static string Compatible(string name, int value) =>
        $"<w:compatSetting w:name=\"{name}\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"{value}\"/>";

    /// <summary>A field that Word works out each time it lays a page; a 1 stands until then.</summary>
    public static void Field(PartXml xml, string instruction) =>
        xml.Open("fldSimple").With("instr", instruction).Open("r").Text("1").Close().Close();
}
