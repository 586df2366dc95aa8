using System.Text;

namespace Pair.Formats.Word;

/// <summary>Writes styles, and the properties that they are made of. Sizes are half points, spaces and indents twips, borders eighths of a
/// point.</summary>
internal static class StyleMarkup
{
    public static void Paragraph(StringBuilder styles, string id, string name, string basedOn, string paragraph, string run, string next = "")
    {
        styles.Append($"<w:style w:type=\"paragraph\"{Own(name)} w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"{basedOn}\"/>");
        if (next.Length > 0) styles.Append($"<w:next w:val=\"{next}\"/>");
        styles.Append("<w:qFormat/>");
        if (paragraph.Length > 0) styles.Append($"<w:pPr>{paragraph}</w:pPr>");
        if (run.Length > 0) styles.Append($"<w:rPr>{run}</w:rPr>");
        styles.Append("</w:style>");
    }

    public static void Character(StringBuilder styles, string id, string name, string run) => styles.Append(
        $"<w:style w:type=\"character\"{Own(name)} w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"DefaultParagraphFont\"/><w:qFormat/><w:rPr>{run}</w:rPr></w:style>");

    // Word knows these names itself, translates them, and builds its navigation on them.
    private static string Own(string name) => name is "Title" or "heading 1" or "heading 2" or "heading 3" or "Body Text" or "List Bullet" or "header" or "footer"
        or "Strong" or "Emphasis" or "Hyperlink" or "Placeholder Text" or "annotation text" or "annotation reference" ? "" : " w:customStyle=\"1\"";

    public static string Bold(int halfPoints, string colour) => $"<w:b/><w:bCs/><w:color w:val=\"{colour}\"/>{Size(halfPoints)}";

    public static string Size(int halfPoints) => $"<w:sz w:val=\"{halfPoints}\"/><w:szCs w:val=\"{halfPoints}\"/>";

    public static string Colour(string colour) => $"<w:color w:val=\"{colour}\"/>";

    public static string Space(int before, int after) => $"<w:spacing w:before=\"{before}\" w:after=\"{after}\"/>";

    public static string Space(int before, int after, int line) => $"<w:spacing w:before=\"{before}\" w:after=\"{after}\" w:line=\"{line}\" w:lineRule=\"auto\"/>";

    public static string WholeLine => Space(0, 0, 240);

    public static string Indent(int left, int right) => $"<w:ind w:left=\"{left}\" w:right=\"{right}\"/>";

    public static string Shade(string fill) => $"<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{fill}\"/>";

    public static string Border(string edge, int eighths, int space, string colour) =>
        $"<w:{edge} w:val=\"single\" w:sz=\"{eighths}\" w:space=\"{space}\" w:color=\"{colour}\"/>";

    // Borders of the ground's own colour carry it out round the words: a paragraph has no padding in Word.
    public static string Box(int eighths, int over, int beside, string colour) =>
        $"<w:pBdr>{Border("top", eighths, over, colour)}{Border("left", eighths, beside, colour)}{Border("bottom", eighths, over, colour)}{Border("right", eighths, beside, colour)}</w:pBdr>";
}
