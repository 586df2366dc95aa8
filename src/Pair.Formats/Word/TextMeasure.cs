using System.Diagnostics;
using Pair.Core.Documents;
using Pair.Core.Text;
using Pair.Formats.Fitting;

namespace Pair.Formats.Word;

/// <summary>Measures what Word will set in Arial, by the styles of an edition. Word alone lays the pages: this chooses widths, and foresees
/// heights to a line.</summary>
internal sealed class TextMeasure(Edition edition)
{
    // No two programs break lines alike to the hair; half a millimetre is left to them.
    private const double Hair = 0.5;

    private const double Sheet = 297;

    private readonly Dictionary<string, TextStyle> styles = new(StringComparer.Ordinal);
    private readonly ArialType?[] regularTypes = new ArialType?[64];
    private readonly ArialType?[] boldTypes = new ArialType?[64];

    /// <summary>A cell of a table.</summary>
    /// <param name="cell">What stands in it; a code counts as nothing.</param>
    /// <param name="styleOf">Style of each of its blocks.</param>
    /// <param name="sides">Margins left and right together, in twips.</param>
    public CellMeasure Cell(Cell cell, Func<Block, string> styleOf, int sides)
    {
        var measure = new CellMeasure(Page.Millimetres(sides) + Hair);
        foreach (var block in cell.Content)
            if (block is Block.Paragraph paragraph) measure.Add(Paragraph(paragraph.Content, styleOf(block)));
            else if (block is Block.Heading heading) measure.Add(Paragraph(heading.Content, styleOf(block)));
        return measure;
    }

    /// <summary>Blocks one under the other in a narrow column. A table counts two lines a row; what else does not belong there counts as a sheet.</summary>
    public CellMeasure Blocks(Seq<Block> blocks)
    {
        var measure = new CellMeasure(Hair);
        foreach (var block in blocks)
            switch (block)
            {
                case Block.Heading heading:
                    measure.Add(Paragraph(heading.Content, heading.Level == 2 ? "Heading1Band" : StyleOf.Heading(heading.Level)));
                    break;
                case Block.Paragraph paragraph:
                    measure.Add(Paragraph(paragraph.Content, StyleOf.InBand(paragraph.Role)));
                    break;
                case Block.List list:
                    foreach (var item in list.Items) measure.Add(Paragraph(item.Content, StyleOf.Item(list.Role, inBand: true)));
                    break;
                case Block.Table table:
                    measure.Add(new ParagraphMeasure { Space = 2 * (table.Rows.Count + 1) * Line("TableText") });
                    break;
                case Block.Masthead or Block.Alert or Block.Columns or Block.Codes:
                    measure.Add(new ParagraphMeasure { Space = Sheet });
                    break;
                default:
                    throw new UnreachableException($"A block of an unknown kind: {block.GetType().Name}");
            }
        return measure;
    }

    /// <summary>A paragraph of a style.</summary>
    public ParagraphMeasure Paragraph(Seq<Inline> content, string id)
    {
        var style = Style(id);
        var measure = new ParagraphMeasure
        {
            Indent = Page.Millimetres(style.Indent), Space = Page.Millimetres(style.Space), LineHeight = Line(id),
        };
        foreach (var inline in content)
            switch (inline)
            {
                case Inline.Words words:
                    var emphasis = StyleOf.Words(words.Emphasis, id);
                    measure.Add(words.Text, Type(style, emphasis, words.Emphasis), words.Together);
                    break;
                case Inline.Link link:
                    var type = Type(style, StyleOf.Link(link, id), link.Emphasis);
                    measure.Add(link.Text, type, link.Together);
                    // A number of two digits stands for the page.
                    if (link.TellsPage) measure.Add(" (page\u00A000)", type, together: false);
                    break;
                case Inline.Mark mark:
                    measure.Add($"\u00A0{mark.Number}\u00A0", Type(StyleSheet.Small(edition), bold: true), together: true);
                    measure.Add(" ", Type(style, null, Emphasis.None), together: false);
                    break;
                default:
                    throw new UnreachableException($"An inline of an unknown kind: {inline.GetType().Name}");
            }
        return measure;
    }

    /// <summary>Height of a line of a style, in mm.</summary>
    public double Line(string id) => ArialType.LineHeight(Style(id).Size, Style(id).Line);

    private TextStyle Style(string id)
    {
        if (!styles.TryGetValue(id, out var style)) styles[id] = style = TextStyle.Of(id, edition);
        return style;
    }

    private ArialType Type(TextStyle paragraph, string? characters, Emphasis emphasis)
    {
        var size = characters switch
        {
            "AlertStrong" or "AlertLink" => StyleSheet.Body(edition) + StyleSheet.AlertGrowth,
            "AddressLink" => StyleSheet.Small(edition),
            _ => paragraph.Size,
        };
        return Type(size, paragraph.Bold || emphasis == Emphasis.Strong || characters == "NameLink");
    }

    private ArialType Type(int size, bool bold) => (bold ? boldTypes : regularTypes)[size] ??= new ArialType(size, bold);
}
