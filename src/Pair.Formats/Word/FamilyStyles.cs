using System.Text;
using static Pair.Formats.Word.Palette;
using static Pair.Formats.Word.StyleMarkup;

namespace Pair.Formats.Word;

/// <summary>The paragraphs of the edition for families: large, one thing after the other, nothing under 11 pt.</summary>
internal static class FamilyStyles
{
    /// <summary>Size of running text: half points.</summary>
    public const int Body = 26;

    /// <summary>The smallest size: half points.</summary>
    public const int Small = 22;

    /// <summary>Arial's own line is 1.15 of its size; 260 of 240 makes 1.25.</summary>
    public const int Line = 260;

    private const int Tight = 230;
    private const int Lead = 28;
    private const int Name = 30;
    private const int Map = 24;

    // Frame and ground reach out of the words by 8 pt; with these insets their edges are in line with the margins.
    private const int Inset = 180;

    /// <summary>Adds them to the styles part.</summary>
    public static void AddTo(StringBuilder styles, Page page)
    {
        Headings(styles);
        RunningText(styles, page);
        CellText(styles);
    }

    /// <summary>What a style takes up, by its id.</summary>
    public static TextStyle Measures(string id) => id switch
    {
        "Title" => new(56) { Bold = true, Line = Tight, Space = 100 },
        "Heading1" => new(44) { Bold = true, Line = Tight, Space = 440 },
        "Heading2" => new(28) { Bold = true, Line = Tight, Space = 320 },
        "Heading3" => new(26) { Bold = true, Line = Tight, Space = 160 },
        "Heading1Band" => new(28) { Bold = true, Line = Tight, Space = 20 },
        "Lead" => new(Lead) { Line = Line },
        "Statement" => new(Body) { Line = Line, Space = 40 },
        "BandText" => new(Body) { Line = Line, Space = 40 },
        "BandBullet" => new(Body) { Line = Line, Space = 40, Indent = 255 },
        "RailCaption" => new(Small) { Line = Tight },
        "StepHeading" => new(28) { Bold = true, Line = Line, Space = 80 },
        "StepText" => new(Body) { Line = Line, Space = 60 },
        "TableNumber" => new(Name) { Bold = true, Line = Line },
        "PlainHeading" => new(Small) { Bold = true, Line = Line },
        "MapHeading" => new(Map) { Bold = true, Line = Tight },
        "MapText" => new(Map) { Line = Tight, Space = 70 },
        "EntryName" => new(Name) { Line = Tight },
        "EntryNote" => new(Small) { Line = Line },
        _ when id.StartsWith("Heading2Level", StringComparison.Ordinal) => new(28) { Bold = true, Line = Tight },
        _ => new(Body) { Line = Line },
    };

    private static void Headings(StringBuilder styles)
    {
        Paragraph(styles, "Title", "Title", "Normal", $"<w:keepNext/><w:keepLines/>{Space(0, 100, Tight)}", Bold(56, Heading), "Lead");
        Paragraph(styles, "Heading1", "heading 1", "Normal", $"<w:keepNext/><w:keepLines/>{Space(400, 40, Tight)}<w:outlineLvl w:val=\"0\"/>", Bold(44, Heading), "BodyText");
        Paragraph(styles, "Heading2", "heading 2", "Normal",
            $"<w:keepNext/><w:keepLines/>{Box(4, 3, 8, Pale)}{Shade(Pale)}{Space(260, 60, Tight)}{Indent(Inset, Inset)}<w:outlineLvl w:val=\"1\"/>", Bold(28, Heading), "BodyText");
        Paragraph(styles, "Heading2Map", "Heading 2 Map", "Normal", $"<w:keepNext/><w:keepLines/>{Space(160, 60, Tight)}<w:outlineLvl w:val=\"1\"/>", Bold(28, Text), "MapHeading");
        Paragraph(styles, "Heading3", "heading 3", "Normal", $"<w:keepNext/><w:keepLines/>{Space(120, 40, Tight)}<w:outlineLvl w:val=\"2\"/>", Bold(26, Text), "BodyText");
        // It shares the frame of its items: their borders and insets are alike.
        Paragraph(styles, "Heading1Alert", "Heading 1 Alert", "Heading1", $"{Frame}{Space(200, 0, Tight)}{Indent(Inset, Inset)}", Bold(36, Safeguarding), "AlertItem");
        Paragraph(styles, "Heading1Band", "Heading 1 Band", "Heading1", Space(0, 20, Tight), Bold(28, Heading), "BandText");
        for (var slot = 1; slot <= Levels; slot++)
            Paragraph(styles, $"Heading2Level{slot}", $"Heading 2 Level {slot}", "Heading3", "<w:spacing w:before=\"0\" w:after=\"0\"/><w:outlineLvl w:val=\"1\"/>",
                Bold(28, Strong(slot)), "TableText");
    }

    private static void RunningText(StringBuilder styles, Page page)
    {
        Paragraph(styles, "BodyText", "Body Text", "Normal", Space(0, 80), "");
        Paragraph(styles, "Lead", "Lead", "Normal", "", Size(Lead));
        Paragraph(styles, "Key", "Key", "Normal", $"<w:keepNext/><w:keepLines/>{Space(20, 80)}", Size(Small));
        Paragraph(styles, "Lintel", "Lintel", "Normal", $"<w:keepNext/><w:keepLines/>{Box(6, 3, 8, Heading)}{Shade(Heading)}{Space(120, 0)}{Indent(Inset, Inset)}", Colour(White));
        Paragraph(styles, "Notice", "Notice", "Normal", $"<w:keepLines/>{Box(16, 4, 8, Text)}{Space(240, 120)}{Indent(Inset, Inset)}", Bold(Body, Text));
        Paragraph(styles, "AlertItem", "Alert Item", "Normal", $"<w:keepLines/>{Frame}{Space(70, 0)}{Indent(Inset, Inset)}", "");
        Paragraph(styles, "Name", "Name", "Normal", "<w:keepNext/>", Size(Name));
        Paragraph(styles, "When", "When", "Normal", "<w:keepNext/>", Colour(Heading));
        Paragraph(styles, "Note", "Note", "Normal", $"<w:keepLines/>{Space(20, 80)}", Size(Small));
        Paragraph(styles, "Number", "Number", "Normal", "", Bold(Name, Text));
        Paragraph(styles, "ListBullet", "List Bullet", "Normal",
            $"<w:keepLines/><w:numPr><w:numId w:val=\"{Numbering.Bullets}\"/></w:numPr>{Space(0, 40)}<w:ind w:left=\"255\" w:hanging=\"255\"/>", "");
        Paragraph(styles, "Statement", "Statement", "Normal", $"<w:numPr><w:numId w:val=\"{Numbering.Statements}\"/></w:numPr>{Space(0, 40)}", "");
        Paragraph(styles, "BandText", "Band Text", "Normal", "<w:keepLines/>" + Space(0, 40), "");
        Paragraph(styles, "BandBullet", "Band Bullet", "ListBullet", "", "");
        // At less than a whole line, a picture in it is cut off.
        Paragraph(styles, "Picture", "Picture", "Normal", $"<w:keepNext/><w:keepLines/>{WholeLine}", Size(Small));
        Paragraph(styles, "CodeCaption", "Code Caption", "Normal", $"<w:keepLines/>{Space(0, 120)}", Size(Small));
        Paragraph(styles, "RailCaption", "Rail Caption", "Normal", $"<w:keepLines/>{Space(0, 0, Tight)}<w:jc w:val=\"right\"/>", Size(Small));
        Paragraph(styles, "Spacer", "Spacer", "Normal", "<w:spacing w:line=\"79\" w:lineRule=\"exact\"/>", Size(2));
        Paragraph(styles, "Footer", "footer", "Normal", $"<w:tabs><w:tab w:val=\"right\" w:pos=\"{page.TextWidth}\"/></w:tabs>", Colour(SecondVoice) + Size(Small));
    }

    private static void CellText(StringBuilder styles)
    {
        // Said, although it is the size of all else: in tables LibreOffice lays the document's own size over every link that has none beneath.
        Paragraph(styles, "TableText", "Table Text", "Normal", "", Size(Body));
        Paragraph(styles, "TableHeading", "Table Heading", "TableText", "", "");
        Paragraph(styles, "PlainHeading", "Plain Heading", "TableHeading", "", Bold(Small, Text));
        Paragraph(styles, "EntryName", "Entry Name", "TableText", Space(0, 0, Tight), Size(Name));
        Paragraph(styles, "EntryWhen", "Entry When", "TableText", "", Colour(Heading));
        Paragraph(styles, "RowName", "Row Name", "TableText", "", "");
        // At less than a whole line, a picture in it is cut off.
        Paragraph(styles, "EntryCode", "Entry Code", "TableText", WholeLine, Size(Small));
        Paragraph(styles, "MapHeading", "Map Heading", "TableHeading", Space(0, 0, Tight), Bold(Map, White));
        Paragraph(styles, "OfferText", "Offer Text", "TableText", "", "");
        Paragraph(styles, "MapText", "Map Text", "TableText", $"<w:keepLines/>{Space(0, 70, Tight)}", Size(Map));
        Paragraph(styles, "EntryNote", "Entry Note", "TableText", "", Size(Small));
        Paragraph(styles, "StepHeading", "Step Heading", "TableHeading", Space(40, 40), Bold(28, Heading));
        Paragraph(styles, "StepText", "Step Text", "TableText", Space(0, 60), "");
        Paragraph(styles, "TableNumber", "Table Number", "TableText", "", Bold(Name, Text));
    }

    private static string Frame => Box(16, 6, 8, Safeguarding);
}
