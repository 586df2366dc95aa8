using System.Text;
using Pair.Formats.Office;
using static Pair.Formats.Word.Palette;

namespace Pair.Formats.Word;

/// <summary>The styles part. All looks live here: who changes a style in Word changes the whole document.</summary>
internal static class StyleSheet
{
    // Arial's own line is 1.15 of its size; 230 of 240 makes 1.1, with which a pathway keeps to the sides it has in PDF.
    private const string Line = "230";

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

    /// <summary>The part, for a document in a language.</summary>
    public static byte[] Of(string language)
    {
        var styles = new StringBuilder($"<w:styles {PartXml.Declarations}>");
        styles.Append($"""
            <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/><w:color w:val="{Text}"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="{MarkupText.Escape(language)}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="{Line}" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
            <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>
            <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
            <w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>
            """);
        Headings(styles);
        RunningText(styles);
        CellText(styles);
        Characters(styles);
        TableStyles.AddTo(styles);
        return MarkupText.Whole(styles.Append("</w:styles>").ToString());
    }

    private static void Headings(StringBuilder styles)
    {
        Paragraph(styles, "Title", "Title", "Normal", "<w:keepNext/><w:keepLines/>", Bold(38, Heading), "Lead");
        Paragraph(styles, "Heading1", "heading 1", "Normal",
            $"<w:keepNext/><w:keepLines/><w:pBdr>{Border("top", 10, 2, Heading)}</w:pBdr><w:spacing w:before=\"120\" w:after=\"30\"/><w:outlineLvl w:val=\"0\"/>",
            Bold(26, Heading), "BodyText");
        Paragraph(styles, "Heading2", "heading 2", "Normal",
            "<w:keepNext/><w:keepLines/><w:spacing w:before=\"80\" w:after=\"20\"/><w:outlineLvl w:val=\"1\"/>", Bold(22, Heading), "BodyText");
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

    private static void RunningText(StringBuilder styles)
    {
        Paragraph(styles, "BodyText", "Body Text", "Normal", Space(0, 40), "");
        Paragraph(styles, "Lead", "Lead", "Normal", Space(40, 0), "");
        Paragraph(styles, "Key", "Key", "Normal", $"<w:keepNext/><w:keepLines/>{Space(10, 45)}<w:contextualSpacing/>", Size(18));
        Paragraph(styles, "Lintel", "Lintel", "Normal",
            $"<w:keepNext/><w:keepLines/>{Box(6, 2, 6, Heading)}{Shade(Heading)}{Space(68, 0)}{Indent(LintelLeft, LintelRight)}", Colour(White));
        Paragraph(styles, "Notice", "Notice", "Normal", $"<w:keepLines/>{Box(16, 2, 5, Text)}{Space(100, 60)}{Indent(NoticeInset, NoticeInset)}", Bold(22, Text));
        Paragraph(styles, "Name", "Name", "Normal", "<w:keepNext/>", "");
        Paragraph(styles, "Note", "Note", "Normal", $"<w:keepLines/>{Space(20, 80)}{Indent(85, 0)}", Size(18));
        Paragraph(styles, "Number", "Number", "Normal", "", Bold(24, Text));
        Paragraph(styles, "ListBullet", "List Bullet", "Normal",
            $"<w:numPr><w:numId w:val=\"{Numbering.Bullets}\"/></w:numPr>{Space(0, 20)}", "");
        // No keepLines here: LibreOffice 7.4 lays such lines out for ever in a section of columns.
        Paragraph(styles, "Statement", "Statement", "Normal",
            $"<w:numPr><w:numId w:val=\"{Numbering.Statements}\"/></w:numPr>{Space(0, 23)}", "");
        Paragraph(styles, "BandText", "Band Text", "Normal", "<w:keepLines/>" + Space(0, 20), Size(18));
        Paragraph(styles, "BandBullet", "Band Bullet", "ListBullet", "<w:keepLines/>" + Space(0, 0), Size(18));
        // At less than a whole line, a picture in it is cut off.
        Paragraph(styles, "Picture", "Picture", "Normal", $"<w:keepNext/><w:keepLines/>{WholeLine}", Size(18));
        Paragraph(styles, "CodeCaption", "Code Caption", "Normal", $"<w:keepLines/>{Space(0, 80)}", Size(18));
        Paragraph(styles, "RailCaption", "Rail Caption", "Normal", "<w:keepLines/><w:jc w:val=\"right\"/>", Size(18));
        // Holds a break of sections or keeps two tables apart: as low as a paragraph can be.
        Paragraph(styles, "Spacer", "Spacer", "Normal", "<w:spacing w:line=\"79\" w:lineRule=\"exact\"/>", Size(2));
        Paragraph(styles, "Footer", "footer", "Normal", $"<w:tabs><w:tab w:val=\"right\" w:pos=\"{Page.TextWidth}\"/></w:tabs>", Colour(SecondVoice) + Size(18));
    }

    private static void CellText(StringBuilder styles)
    {
        Paragraph(styles, "TableText", "Table Text", "Normal", "", Size(18));
        Paragraph(styles, "TableHeading", "Table Heading", "TableText", "", "");
        Paragraph(styles, "PlainHeading", "Plain Heading", "TableHeading", "", Bold(18, Heading));
        Paragraph(styles, "EntryName", "Entry Name", "TableText", "", "");
        Paragraph(styles, "EntryNote", "Entry Note", "TableText", "", "");
        Paragraph(styles, "StepHeading", "Step Heading", "TableHeading", Space(20, 20), Bold(22, Heading));
        Paragraph(styles, "StepText", "Step Text", "TableText", Space(0, 40), "");
        Paragraph(styles, "TableNumber", "Table Number", "TableText", "", Bold(24, Text));
    }

    private static void Characters(StringBuilder styles)
    {
        Character(styles, "Strong", "Strong", "<w:b/><w:bCs/>");
        Character(styles, "Emphasis", "Emphasis", "<w:i/><w:iCs/>");
        // A link keeps the colour of its ground, light on a band and dark on paper; the line under it tells it.
        Character(styles, "Hyperlink", "Hyperlink", $"<w:u w:val=\"single\" w:color=\"{Rule}\"/>");
        for (var slot = 1; slot <= Levels; slot++)
            Character(styles, $"Mark{slot}", $"Mark {slot}", $"<w:b/><w:bCs/><w:color w:val=\"{White}\"/><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>{Shade(Strong(slot))}");
    }

    private static void Paragraph(StringBuilder styles, string id, string name, string basedOn, string paragraph, string run, string next = "")
    {
        styles.Append($"<w:style w:type=\"paragraph\"{Own(name)} w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"{basedOn}\"/>");
        if (next.Length > 0) styles.Append($"<w:next w:val=\"{next}\"/>");
        styles.Append("<w:qFormat/>");
        if (paragraph.Length > 0) styles.Append($"<w:pPr>{paragraph}</w:pPr>");
        if (run.Length > 0) styles.Append($"<w:rPr>{run}</w:rPr>");
        styles.Append("</w:style>");
    }

    private static void Character(StringBuilder styles, string id, string name, string run) => styles.Append(
        $"<w:style w:type=\"character\"{Own(name)} w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"DefaultParagraphFont\"/><w:qFormat/><w:rPr>{run}</w:rPr></w:style>");

    // Word knows these names itself, translates them, and builds its navigation on them.
    private static string Own(string name) => name is "Title" or "heading 1" or "heading 2" or "heading 3" or "Body Text" or "List Bullet" or "footer"
        or "Strong" or "Emphasis" or "Hyperlink" ? "" : " w:customStyle=\"1\"";

    private static string Bold(int halfPoints, string colour) => $"<w:b/><w:bCs/><w:color w:val=\"{colour}\"/>{Size(halfPoints)}";

    private static string Size(int halfPoints) => $"<w:sz w:val=\"{halfPoints}\"/><w:szCs w:val=\"{halfPoints}\"/>";

    private static string Colour(string colour) => $"<w:color w:val=\"{colour}\"/>";

    private static string Space(int before, int after) => $"<w:spacing w:before=\"{before}\" w:after=\"{after}\"/>";

    private static string WholeLine => "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>";

    private static string Indent(int left, int right) => $"<w:ind w:left=\"{left}\" w:right=\"{right}\"/>";

    private static string Shade(string fill) => $"<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{fill}\"/>";

    private static string Border(string edge, int eighths, int space, string colour) =>
        $"<w:{edge} w:val=\"single\" w:sz=\"{eighths}\" w:space=\"{space}\" w:color=\"{colour}\"/>";

    // Borders of the ground's own colour carry it out round the words: a paragraph has no padding in Word.
    private static string Box(int eighths, int over, int beside, string colour) =>
        $"<w:pBdr>{Border("top", eighths, over, colour)}{Border("left", eighths, beside, colour)}{Border("bottom", eighths, over, colour)}{Border("right", eighths, beside, colour)}</w:pBdr>";
}
