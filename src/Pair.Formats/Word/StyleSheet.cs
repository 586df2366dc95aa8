using System.Text;
using Pair.Core.Documents;
using Pair.Formats.Office;
using Pair.Formats.Word.Comments;
using static Pair.Formats.Word.Palette;
using static Pair.Formats.Word.StyleMarkup;

namespace Pair.Formats.Word;

/// <summary>The styles part. All looks live here: who changes a style in Word changes the whole document. Both editions have the same styles
/// by name, each in its own size.</summary>
internal static class StyleSheet
{
    /// <summary>By how many half points what to ring when worried is larger than its sentence.</summary>
    public const int AlertGrowth = 4;

    /// <summary>Size of running text in half points.</summary>
    public static int Body(Edition edition) => edition == Edition.Family ? FamilyStyles.Body : PractitionerStyles.Body;

    /// <summary>The smallest size in half points.</summary>
    public static int Small(Edition edition) => edition == Edition.Family ? FamilyStyles.Small : PractitionerStyles.Small;

    /// <summary>The part, for an edition in a language, with or without the styles of comments.</summary>
    public static byte[] Of(Edition edition, string language, bool withComments)
    {
        var family = edition == Edition.Family;
        var (body, line) = (Body(edition), family ? FamilyStyles.Line : PractitionerStyles.Line);
        var styles = new StringBuilder($"<w:styles {PartXml.Declarations}>");
        styles.Append($"""
            <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/><w:color w:val="{Text}"/><w:sz w:val="{body}"/><w:szCs w:val="{body}"/><w:lang w:val="{MarkupText.Escape(language)}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="{line}" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
            <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>
            <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
            <w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>
            """);
        if (family) FamilyStyles.AddTo(styles, Page.Of(edition));
        else PractitionerStyles.AddTo(styles, Page.Of(edition));
        Characters(styles, body, Small(edition));
        TableStyles.AddTo(styles, edition);
        if (withComments) CommentStyles.AddTo(styles);
        return MarkupText.Whole(styles.Append("</w:styles>").ToString());
    }

    private static void Characters(StringBuilder styles, int body, int small)
    {
        Character(styles, "Strong", "Strong", "<w:b/><w:bCs/>");
        Character(styles, "Emphasis", "Emphasis", "<w:i/><w:iCs/>");
        // A link keeps the colour of its ground, light on a band and dark on paper; the line under it tells it.
        const string line = $"<w:u w:val=\"single\" w:color=\"{Rule}\"/>";
        Character(styles, "Hyperlink", "Hyperlink", line);
        // What to ring when worried stands larger than its sentence.
        Character(styles, "AlertStrong", "Alert Strong", $"<w:b/><w:bCs/>{Size(body + AlertGrowth)}");
        Character(styles, "AlertLink", "Alert Link", $"<w:b/><w:bCs/>{Size(body + AlertGrowth)}{line}");
        Character(styles, "NameLink", "Name Link", $"<w:b/><w:bCs/>{line}");
        Character(styles, "AddressLink", "Address Link", Size(small) + line);
        Character(styles, "PageReference", "Page Reference", Colour(SecondVoice));
        for (var slot = 1; slot <= Levels; slot++)
            Character(styles, $"Mark{slot}", $"Mark {slot}", $"<w:b/><w:bCs/><w:color w:val=\"{White}\"/>{Size(small)}{Shade(Strong(slot))}");
    }
}
