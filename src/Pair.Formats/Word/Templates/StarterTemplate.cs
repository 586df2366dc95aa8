using System.Text;
using Pair.Core.Documents;
using Pair.Formats.Office;
using Pair.Formats.Word.Fields;

namespace Pair.Formats.Word.Templates;

/// <summary>A template to start from: all our styles, a place for each part, and a page that says what to do with it.</summary>
public static class StarterTemplate
{
    // The instructions are known by it where a program that saved the file has lost its controls.
    private const string HelpStyle = "TemplateHelp";

    // Twips: margins with room for a logo at the head.
    private const int Top = 1247, Side = 850, Bottom = 964, Head = 454;

    private const string Language = "en-GB";

    /// <summary>Writes the file, a .docx.</summary>
    public static byte[] Write(Edition edition)
    {
        var (package, relationships) = (WordParts.PackageWithHead(), new Relationships());
        var head = relationships.Part("header", "header1.xml");
        package.Add("word/document.xml", Text(edition, head, relationships.Footer));
        package.Add(FieldStore.Part, new FieldStore().ToBytes());
        package.Add(FieldStore.PropertiesPart, FieldStore.Properties());
        package.Add("customXml/_rels/item1.xml.rels", FieldStore.Relationships());
        package.Add("word/_rels/document.xml.rels", relationships.ToBytes());
        package.Add("word/styles.xml", Styles(edition));
        package.Add("word/numbering.xml", Numbering.ToBytes());
        package.Add("word/settings.xml", SmallParts.Settings(Language));
        package.Add("word/fontTable.xml", SmallParts.Fonts());
        package.Add("word/header1.xml", HeadOf(edition));
        package.Add("word/footer1.xml", FootOf(edition));
        package.Add("docProps/app.xml", Properties.Application());
        package.Add("docProps/core.xml", Properties.Core(new DocumentFacts(TitleOf(edition), Language, "", "")));
        package.Add("_rels/.rels", Relationships.OfPackage());
        return package.ToBytes(new Provenance(null, edition, null, null));
    }

    private static string TitleOf(Edition edition) => edition == Edition.Family ? "Template for families" : "Template for practitioners";

    private static int Width(Edition edition) => Page.Of(edition).Width - 2 * Side;

    private static byte[] Text(Edition edition, string head, string foot)
    {
        using var xml = new PartXml("document");
        xml.Open("body");
        var lines = StarterWords.Of(edition);
        for (var i = 0; i < lines.Count; i++) Help(xml, lines[i], endsPage: i == lines.Count - 1);
        foreach (var part in PartNames.Of(edition))
        {
            xml.Open("p").Open("pPr").Value("pStyle", "BodyText").Close();
            Control(xml, part.Name, [new($"{part.Called} ({part.Name})", "PlaceholderText")]);
            xml.Close();
        }
        Sheet(xml, Page.Of(edition), head, foot);
        xml.Close();
        return xml.ToBytes();
    }

    // The page ends inside the control, so that the break goes with the instructions.
    private static void Help(PartXml xml, StarterLine line, bool endsPage)
    {
        xml.Open("p").Open("pPr").Value("pStyle", line.IsHeading ? HelpStyle + "Heading" : HelpStyle).Close();
        Control(xml, Asking.Help, line.IsPart ? [new(line.Text, "Strong"), new("\t"), new(line.Second)] : line.Lead.Length > 0 ? [new(line.Lead, "Strong"), new(line.Text)] : [new(line.Text)], endsPage);
        xml.Close();
    }

    // Whatever is more than plain words needs a control of the rich kind.
    private static void Control(PartXml xml, string name, Run[] runs, bool endsPage = false)
    {
        xml.Open("sdt").Open("sdtPr").Value("alias", name).Value("tag", name);
        if (!endsPage && runs.Length == 1) xml.Empty("text");
        xml.Close().Open("sdtContent");
        foreach (var (text, style) in runs)
        {
            xml.Open("r");
            if (style is not null) xml.Open("rPr").Value("rStyle", style).Close();
            if (text == "\t") xml.Empty("tab");
            else xml.Text(text);
            xml.Close();
        }
        if (endsPage) xml.Open("r").Open("br").With("type", "page").Close().Close();
        xml.Close().Close();
    }

    private static void Sheet(PartXml xml, Page page, string head, string foot)
    {
        xml.Open("sectPr");
        xml.Open("headerReference").With("type", "default").Through(head).Close();
        xml.Open("footerReference").With("type", "default").Through(foot).Close();
        xml.Open("pgSz").With("w", page.Width).With("h", page.Height);
        if (page.Width > page.Height) xml.With("orient", "landscape");
        xml.Close();
        xml.Open("pgMar").With("top", Top).With("right", Side).With("bottom", Bottom).With("left", Side).With("header", Head).With("footer", Head).With("gutter", 0).Close();
        xml.Close();
    }

    private static byte[] HeadOf(Edition edition)
    {
        using var xml = new PartXml("hdr");
        xml.Open("p");
        Begin(xml, "Header", edition);
        Control(xml, "pathway.area.name", [new("Name of your area")]);
        xml.Open("r").Empty("tab").Close();
        Control(xml, Asking.Help, [new("Your logo here", "PlaceholderText")]);
        xml.Close();
        return xml.ToBytes();
    }

    private static byte[] FootOf(Edition edition)
    {
        using var xml = new PartXml("ftr");
        xml.Open("p");
        Begin(xml, "Footer", edition);
        Control(xml, FieldWords.Foot, [new("Title, version, and whether it is a draft")]);
        xml.Open("r").Empty("tab").Text("Page ").Close();
        SmallParts.Field(xml, " PAGE ");
        xml.Open("r").Text(" of ").Close();
        SmallParts.Field(xml, " NUMPAGES ");
        xml.Close();
        return xml.ToBytes();
    }

    // The foot of our own pages is wider: its stop gives way.
    private static void Begin(PartXml xml, string style, Edition edition)
    {
        xml.Open("pPr").Value("pStyle", style).Open("tabs");
        if (Page.Of(edition).TextWidth != Width(edition)) xml.Open("tab").With("val", "clear").With("pos", Page.Of(edition).TextWidth).Close();
        xml.Open("tab").With("val", "right").With("pos", Width(edition)).Close().Close().Close();
    }

    private static byte[] Styles(Edition edition)
    {
        var styles = new StringBuilder();
        StyleMarkup.Paragraph(styles, "Header", "header", "Normal", $"<w:tabs><w:tab w:val=\"right\" w:pos=\"{Page.Of(edition).TextWidth}\"/></w:tabs>",
            StyleMarkup.Colour(Palette.SecondVoice) + StyleMarkup.Size(22));
        StyleMarkup.Paragraph(styles, HelpStyle, "Template Help", "Normal", $"<w:tabs><w:tab w:val=\"left\" w:pos=\"2268\"/></w:tabs>{StyleMarkup.Space(0, 80, 252)}", StyleMarkup.Size(21));
        StyleMarkup.Paragraph(styles, HelpStyle + "Heading", "Template Help Heading", HelpStyle, "<w:keepNext/>" + StyleMarkup.Space(160, 60), StyleMarkup.Bold(26, Palette.Heading));
        StyleMarkup.Character(styles, "PlaceholderText", "Placeholder Text", StyleMarkup.Colour(Palette.SecondVoice));
        var ours = Encoding.UTF8.GetString(StyleSheet.Of(edition, Language, withComments: false));
        return Encoding.UTF8.GetBytes(ours.Insert(ours.LastIndexOf("</w:styles>", StringComparison.Ordinal), styles.ToString()));
    }

    private sealed record Run(string Text, string? Style = null);
}
