using System.Text;
using static Pair.Formats.Word.Palette;
using static Pair.Formats.Word.StyleMarkup;

namespace Pair.Formats.Word;

/// <summary>The paragraphs of the edition for everyone who works with families: much on a side, 9 to 11 pt.</summary>
internal static class PractitionerStyles
{
    /// <summary>Size of running text: half points.</summary>
    public const int Body = 22;

    /// <summary>Size of what stands in tables: half points.</summary>
    public const int Small = 18;

    /// <summary>Arial's own line is 1.15 of its size; 230 of 240 makes 1.1, with which a pathway keeps to the sides it has in PDF.</summary>
    public const int Line = 230;

    // A band stands on its table so that both edges are in line. Word sets half of a table's border outside the table; LibreOffice sets
    // the left one wholly inside and the right one wholly outside. These insets of the words, in twips, lie between the two: each is out
    // by less than half a point.
    private const int AlertLeft = 107;
    private const int LintelLeft = 129;
    private const int LintelRight = 116;

    /// <summary>How far the words of an alert's heading stand from the right edge of its table: twips.</summary>
    public const int AlertRight = 91;

    /// <summary>How far the words of a notice stand inside its frame: twips.</summary>
    public const int NoticeInset = 140;

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
        "Title" => new(38) { Bold = true, Line = Line },
        "Heading1" => new(26) { Bold = true, Line = Line, Space = 150 },
        "Heading2" => new(22) { Bold = true, Line = Line, Space = 100 },
        "Heading3" => new(22) { Bold = true, Line = Line, Space = 80 },
        "Heading1Band" => new(22) { Bold = true, Line = Line, Space = 20 },
        "Statement" => new(Body) { Line = Line, Space = 23 },
        "BandText" => new(Small) { Line = Line, Space = 20 },
        "BandBullet" => new(Small) { Line = Line, Indent = Numbering.Hanging },
        "RailCaption" => new(Small) { Line = Line },
        "StepHeading" => new(22) { Bold = true, Line = Line, Space = 40 },
        "StepText" => new(Small) { Line = Line, Space = 40 },
        "TableNumber" => new(24) { Bold = true, Line = Line },
        "PlainHeading" or "MapHeading" => new(Small) { Bold = true, Line = Line },
        "TableText" or "TableHeading" or "OfferText" or "MapText" or "EntryName" or "EntryWhen" or "EntryNote" or "RowName" => new(Small) { Line = Line },
        _ when id.StartsWith("Heading2Level", StringComparison.Ordinal) => new(22) { Bold = true, Line = Line },
        _ => new(Body) { Line = Line },
    };

    private static void Headings(StringBuilder styles)
    {
        Paragraph(styles, "Title", "Title", "Normal", "<w:keepNext/><w:keepLines/>", Bold(38, Heading), "Lead");
        Paragraph(styles, "Heading1", "heading 1", "Normal",
            $"<w:keepNext/><w:keepLines/><w:pBdr>{Border("top", 10, 2, Heading)}</w:pBdr><w:spacing w:before=\"120\" w:after=\"30\"/><w:outlineLvl w:val=\"0\"/>",
            Bold(26, Heading), "BodyText");
        Paragraph(styles, "Heading2", "heading 2", "Normal",
            "<w:keepNext/><w:keepLines/><w:spacing w:before=\"80\" w:after=\"20\"/><w:outlineLvl w:val=\"1\"/>", Bold(22, Heading), "BodyText");
        Paragraph(styles, "Heading2Map", "Heading 2 Map", "Heading2", "", "");
        Paragraph(styles, "Heading3", "heading 3", "Normal",
            "<w:keepNext/><w:keepLines/><w:spacing w:before=\"60\" w:after=\"20\"/><w:outlineLvl w:val=\"2\"/>", Bold(22, Text), "BodyText");
        // A solid band that stands straight on its table.
        Paragraph(styles, "Heading1Alert", "Heading 1 Alert", "Heading1",
            $"{Box(6, 1, 5, Safeguarding)}{Shade(Safeguarding)}<w:spacing w:before=\"68\" w:after=\"0\"/>{Indent(AlertLeft, AlertRight)}", Bold(22, White), "TableText");
        Paragraph(styles, "Heading1Band", "Heading 1 Band", "Heading1", Space(0, 20), Bold(22, Heading), "BandText");
        for (var slot = 1; slot <= Levels; slot++)
            Paragraph(styles, $"Heading2Level{slot}", $"Heading 2 Level {slot}", "Heading2", "<w:spacing w:before=\"0\" w:after=\"0\"/>",
                Bold(22, Strong(slot)), "TableText");
    }

    private static void RunningText(StringBuilder styles, Page page)
    {
        Paragraph(styles, "BodyText", "Body Text", "Normal", Space(0, 40), "");
        Paragraph(styles, "Lead", "Lead", "Normal", Space(40, 0), "");
        // How to read the levels may end a page: each of them says its name itself.
        Paragraph(styles, "Key", "Key", "Normal", $"<w:keepLines/>{Space(10, 80)}<w:contextualSpacing/>", Size(Small));
        Paragraph(styles, "Lintel", "Lintel", "Normal",
            $"<w:keepNext/><w:keepLines/>{Box(6, 2, 6, Heading)}{Shade(Heading)}{Space(68, 0)}{Indent(LintelLeft, LintelRight)}", Colour(White));
        Paragraph(styles, "Notice", "Notice", "Normal", $"<w:keepLines/>{Box(16, 2, 5, Text)}{Space(100, 60)}{Indent(NoticeInset, NoticeInset)}", Bold(22, Text));
        Paragraph(styles, "Name", "Name", "Normal", "<w:keepNext/>", "");
        Paragraph(styles, "When", "When", "Name", "", "");
        Paragraph(styles, "Note", "Note", "Normal", $"<w:keepLines/>{Space(20, 80)}{Indent(85, 0)}", Size(Small));
        Paragraph(styles, "Number", "Number", "Normal", "", Bold(24, Text));
        Paragraph(styles, "ListBullet", "List Bullet", "Normal",
            $"<w:numPr><w:numId w:val=\"{Numbering.Bullets}\"/></w:numPr>{Space(0, 20)}", "");
        Paragraph(styles, "AlertItem", "Alert Item", "Normal", $"<w:keepLines/>{Box(6, 1, 5, Safeguarding)}{Indent(AlertLeft, AlertRight)}", "");
        // No keepLines here: LibreOffice 7.4 lays such lines out for ever in a section of columns.
        Paragraph(styles, "Statement", "Statement", "Normal",
            $"<w:numPr><w:numId w:val=\"{Numbering.Statements}\"/></w:numPr>{Space(0, 23)}", "");
        Paragraph(styles, "BandText", "Band Text", "Normal", "<w:keepLines/>" + Space(0, 20), Size(Small));
        Paragraph(styles, "BandBullet", "Band Bullet", "ListBullet", "<w:keepLines/>" + Space(0, 0), Size(Small));
        // At less than a whole line, a picture in it is cut off.
        Paragraph(styles, "Picture", "Picture", "Normal", $"<w:keepNext/><w:keepLines/>{WholeLine}", Size(Small));
        Paragraph(styles, "CodeCaption", "Code Caption", "Normal", $"<w:keepLines/>{Space(0, 80)}", Size(Small));
        Paragraph(styles, "RailCaption", "Rail Caption", "Normal", "<w:keepLines/><w:jc w:val=\"right\"/>", Size(Small));
        // Holds a break of sections or keeps two tables apart: as low as a paragraph can be.
        Paragraph(styles, "Spacer", "Spacer", "Normal", "<w:spacing w:line=\"79\" w:lineRule=\"exact\"/>", Size(2));
        Paragraph(styles, "Footer", "footer", "Normal", $"<w:tabs><w:tab w:val=\"right\" w:pos=\"{page.TextWidth}\"/></w:tabs>", Colour(SecondVoice) + Size(Small));
    }

    private static void CellText(StringBuilder styles)
    {
        Paragraph(styles, "TableText", "Table Text", "Normal", "", Size(Small));
        Paragraph(styles, "TableHeading", "Table Heading", "TableText", "", "");
        Paragraph(styles, "PlainHeading", "Plain Heading", "TableHeading", "", Bold(Small, Heading));
        Paragraph(styles, "EntryName", "Entry Name", "TableText", "", "");
        Paragraph(styles, "EntryWhen", "Entry When", "TableText", "", "");
        Paragraph(styles, "RowName", "Row Name", "TableText", "", "");
        Paragraph(styles, "EntryCode", "Entry Code", "TableText", WholeLine, "");
        Paragraph(styles, "MapHeading", "Map Heading", "TableHeading", "", Bold(Small, White));
        Paragraph(styles, "OfferText", "Offer Text", "TableText", "", "");
        Paragraph(styles, "MapText", "Map Text", "TableText", "", "");
        Paragraph(styles, "EntryNote", "Entry Note", "TableText", "", "");
        Paragraph(styles, "StepHeading", "Step Heading", "TableHeading", Space(20, 20), Bold(22, Heading));
        Paragraph(styles, "StepText", "Step Text", "TableText", Space(0, 40), "");
        Paragraph(styles, "TableNumber", "Table Number", "TableText", "", Bold(24, Text));
    }
}
