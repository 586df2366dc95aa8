using System.Text;
using Pair.Formats.Office;

namespace Pair.Formats.Xlsx;

/// <summary>The styles of a workbook: for each look one for words, one for words that look like a formula, one for numbers and one for days.</summary>
internal static class Styles
{
    private const int DayFormat = 164;

    private const string Text = "FF16242C", Second = "FF44535B", Deep = "FF0B4650", White = "FFFFFFFF", Alarm = "FF9C1420";

    private static readonly string[] fonts =
    [
        Font(10, Text), Font(10, Text, bold: true), Font(16, Deep, bold: true), Font(12, Deep, bold: true), Font(10, Second), Font(10, White), Font(10, Deep, bold: true),
    ];

    private static readonly string[] fills =
    [
        "<fill><patternFill patternType=\"none\"/></fill>", "<fill><patternFill patternType=\"gray125\"/></fill>", Fill("FFE1EEEF"), Fill("FFA9CDD0"), Fill(Deep), Fill(White),
    ];

    private static readonly string[] frames =
    [
        Frame("", ""), Frame("thick", Text), Frame("mediumDashed", Text), Frame("dotted", Text), Frame("thin", White),
        $"<border><left/><right/><top/><bottom style=\"medium\"><color rgb=\"{Deep}\"/></bottom><diagonal/></border>",
        Frame("thin", Second), Frame("thick", Alarm),
    ];

    /// <summary>The style of words.</summary>
    /// <param name="look">How they look.</param>
    /// <param name="isQuoted">Whether a spreadsheet must be told that they are no formula, for whoever edits the cell.</param>
    public static int Words(Look look, bool isQuoted) => (int)look * 4 + (isQuoted ? 1 : 0);

    /// <summary>The style of a number.</summary>
    public static int Number(Look look) => (int)look * 4 + 2;

    /// <summary>The style of a day.</summary>
    public static int Day(Look look) => (int)look * 4 + 3;

    /// <summary>The part that holds them.</summary>
    public static byte[] ToBytes()
    {
        var looks = Enum.GetValues<Look>();
        var part = new StringBuilder($"<styleSheet xmlns=\"{SheetXml.Main}\">")
            // A language of its own, so that months have English names wherever it is opened.
            .Append($"<numFmts count=\"1\"><numFmt numFmtId=\"{DayFormat}\" formatCode=\"[$-809]d mmmm yyyy\"/></numFmts>")
            .Append($"<fonts count=\"{fonts.Length}\">").AppendJoin("", fonts).Append("</fonts>")
            .Append($"<fills count=\"{fills.Length}\">").AppendJoin("", fills).Append("</fills>")
            .Append($"<borders count=\"{frames.Length}\">").AppendJoin("", frames).Append("</borders>")
            .Append("<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>")
            .Append($"<cellXfs count=\"{looks.Length * 4}\">");
        foreach (var look in looks)
            part.Append(Style(look, 0, "")).Append(Style(look, 0, " quotePrefix=\"1\"")).Append(Style(look, 0, "")).Append(Style(look, DayFormat, " applyNumberFormat=\"1\""));
        return MarkupText.Whole(part.Append("</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>").ToString());
    }

    private static string Style(Look look, int format, string more)
    {
        var (font, fill, frame, across, wraps) = look switch
        {
            Look.Title => (2, 0, 0, "left", false),
            Look.Note => (4, 0, 0, "left", false),
            Look.Heading => (3, 0, 0, "left", false),
            Look.Header => (6, 0, 5, "left", true),
            Look.MapHeader => (6, 0, 5, "center", true),
            Look.Name => (1, 0, 0, "left", true),
            Look.MapNone => (1, 5, 1, "center", true),
            Look.MapDeclared => (0, 5, 2, "center", true),
            Look.MapOne => (0, 2, 3, "center", true),
            Look.MapFew => (0, 3, 4, "center", true),
            Look.MapMany => (5, 4, 4, "center", true),
            Look.MapNobody => (4, 0, 0, "center", true),
            Look.MapLittle => (0, 5, 6, "center", true),
            Look.FramedLittle => (1, 5, 7, "center", true),
            Look.FramedOne => (1, 2, 7, "center", true),
            Look.FramedFew => (1, 3, 7, "center", true),
            Look.FramedMany => (5, 4, 7, "center", true),
            _ => (0, 0, 0, "left", true),
        };
        var down = look is Look.Body or Look.Header or Look.MapHeader ? "top" : "center";
        return $"<xf numFmtId=\"{format}\" fontId=\"{font}\" fillId=\"{fill}\" borderId=\"{frame}\" xfId=\"0\"{more} applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\">"
            + $"<alignment horizontal=\"{across}\" vertical=\"{down}\"{(wraps ? " wrapText=\"1\"" : "")}/></xf>";
    }

    private static string Font(int size, string colour, bool bold = false) =>
        $"<font>{(bold ? "<b/>" : "")}<sz val=\"{size}\"/><color rgb=\"{colour}\"/><name val=\"Arial\"/><family val=\"2\"/></font>";

    private static string Fill(string colour) => $"<fill><patternFill patternType=\"solid\"><fgColor rgb=\"{colour}\"/><bgColor indexed=\"64\"/></patternFill></fill>";

    private static string Frame(string style, string colour)
    {
        if (style.Length == 0) return "<border><left/><right/><top/><bottom/><diagonal/></border>";
        var sides = new StringBuilder("<border>");
        foreach (var side in (string[])["left", "right", "top", "bottom"]) sides.Append($"<{side} style=\"{style}\"><color rgb=\"{colour}\"/></{side}>");
        return sides.Append("<diagonal/></border>").ToString();
    }
}
