using System.Diagnostics;
using Pair.Core.Documents;
using Pair.Core.Text;

namespace Pair.Formats.Word;

/// <summary>Writes the blocks of a document in order, and the sections in which they stand.</summary>
internal sealed class Body
{
    // The rules of a table and of the band below it stand apart: twips.
    private const int BandGap = 170;

    private readonly Page page;
    private readonly Paragraphs paragraphs;
    private readonly Tables tables;
    private readonly Pictures pictures;
    private readonly TextMeasure measure;
    private readonly ColumnWidths columns;
    private readonly Arrangement arrangement;

    /// <summary>A body on sheets of a kind.</summary>
    public Body(Page page, Paragraphs paragraphs, Tables tables, Pictures pictures)
    {
        (this.page, this.paragraphs, this.tables, this.pictures) = (page, paragraphs, tables, pictures);
        measure = new TextMeasure(page.Edition);
        columns = new ColumnWidths(page, measure, pictures);
        arrangement = new Arrangement(page, measure, columns);
    }

    /// <summary>Writes all blocks, and gives the section in which the last one stands.</summary>
    public Section Write(Seq<Block> document)
    {
        columns.FitLevels(document);
        var blocks = arrangement.Of(document);
        var sections = new Section?[blocks.Count + 1];
        for (var i = 0; i < blocks.Count; i++) sections[i] = arrangement.SectionOf(blocks[i]);
        var last = Section.Single(page);
        var closing = ClosingOf(blocks);
        var besideRail = false;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            var next = i + 1 < blocks.Count ? blocks[i + 1] : null;
            besideRail = block is Block.Masthead head ? Masthead.HasRail(head) && !page.RailStandsAlone
                : besideRail && block is Block.Alert or Block.Paragraph { Role: ParagraphRole.Notice };
            last = sections[i] ?? Section.Single(page);
            Write(block, new Place(page.TextWidth, InBand: false)
            {
                KeptFree = besideRail ? page.KeptFree : 0,
                Own = sections[i],
                Ends = next is not null && (sections[i] ?? sections[i + 1]) is not null ? last : null,
                OverBand = sections[i + 1] is not null && next is Block.Columns,
                OverMap = block is Block.Heading { Level: 3 } && next is Block.Table { Role: TableRole.Map },
                // What a section begins with stays with it, and no last line stands alone on a page.
                KeepNext = block is Block.Paragraph { Role: ParagraphRole.Lead } && next is Block.Heading || block is Block.Paragraph && next is Block.Table { Role: TableRole.Map } || i >= closing && next is not null,
                GapAfterTable = next is null or Block.Table or Block.List or Block.Paragraph { Role: not ParagraphRole.Note },
            });
            // Lists and columns end without a gap of their own.
            if (next is Block.Table && block is Block.List or Block.Columns) paragraphs.Space();
        }
        return last;
    }

    // Where a few paragraphs under a heading end the document, the first of them.
    private static int ClosingOf(Seq<Block> blocks)
    {
        const int few = 4;
        var first = blocks.Count;
        while (first > 0 && blocks[first - 1] is Block.Paragraph) first--;
        return first > 0 && blocks[first - 1] is Block.Heading && blocks.Count - first <= few ? first : blocks.Count;
    }

    private void Write(Block block, Place place)
    {
        switch (block)
        {
            case Block.Masthead masthead:
                new Masthead(page, measure, paragraphs, pictures).Write(masthead, place);
                break;
            case Block.Heading heading:
                var style = place.InBand && heading.Level == 2 ? "Heading1Band" : place.OverMap ? "Heading2Map" : StyleOf.Heading(heading.Level);
                paragraphs.Write(place.Shape(style) with { Anchor = heading.Anchor }, heading.Content);
                break;
            case Block.Paragraph paragraph:
                Write(paragraph, place);
                break;
            case Block.List list:
                for (var i = 0; i < list.Items.Count; i++)
                {
                    var item = place.Of(i == 0, i == list.Items.Count - 1);
                    var shape = item.Shape(StyleOf.Item(list.Role, place.InBand));
                    // One frame stands round them all, on one page.
                    if (list.Role == ListRole.Alert)
                        shape = shape with { KeepNext = shape.KeepNext || i < list.Items.Count - 1, Right = AlertRight(place) };
                    paragraphs.Write(shape, list.Items[i].Content);
                }
                break;
            case Block.Table table:
                Write(table, place);
                break;
            case Block.Alert alert:
                var band = new ParagraphShape("Heading1Alert")
                {
                    Anchor = alert.Title.Anchor, BeginsColumn = place.BeginsColumn, Right = AlertRight(place),
                };
                paragraphs.Write(band, alert.Title.Content);
                Write(alert.Content, place with { BeginsColumn = false, Room = place.Room - place.KeptFree });
                break;
            case Block.Columns groups:
                Write(groups, place);
                break;
            case Block.Codes codes:
                Write(codes, place);
                break;
            default:
                throw new UnreachableException($"A block of an unknown kind: {block.GetType().Name}");
        }
    }

    private static int? AlertRight(Place place) => place.KeptFree > 0 ? place.KeptFree + PractitionerStyles.AlertRight : null;

    private void Write(Block.Paragraph paragraph, Place place)
    {
        var shape = place.Shape(place.InBand ? StyleOf.InBand(paragraph.Role) : StyleOf.OnPage(paragraph.Role));
        if (paragraph.Role == ParagraphRole.Notice && place.KeptFree > 0) shape = shape with { Right = place.KeptFree + PractitionerStyles.NoticeInset };
        paragraphs.Write(shape, paragraph.Content);
    }

    private void Write(Block.Codes codes, Place place)
    {
        // The last column of a row reaches to the margin; its caption is no wider than the others.
        var widths = place.Own?.Columns;
        for (var i = 0; i < codes.Items.Count; i++)
        {
            var right = widths is null ? 0 : widths[i] - Section.Even(page, page.CodesBeside).Columns[0];
            Write(codes.Items[i], place.Of(i == 0, i == codes.Items.Count - 1), besideOthers: i > 0 && widths is not null, right);
        }
    }

    // The white round a code reaches out on the left, so that the code stands over the first letter of its caption.
    private void Write(Code code, Place place, bool besideOthers, int right)
    {
        var picture = pictures.Of(code);
        var above = new ParagraphShape("Picture") { BeginsColumn = place.BeginsColumn || besideOthers, Left = -Page.Twips(picture.Quiet) };
        paragraphs.Write(above, picture);
        paragraphs.Write((place with { BeginsColumn = false }).Shape("CodeCaption") with { Right = right }, code.Caption);
    }

    // A table can neither begin a column nor end a section: a low paragraph does it in its stead.
    private void Write(Block.Table table, Place place)
    {
        if (place.BeginsColumn) paragraphs.Space(place.Shape("Spacer") with { Ends = null });
        tables.Write(table, columns.Of(table, place.Room));
        if (place.Ends is not null || place.GapAfterTable) paragraphs.Space(new ParagraphShape("Spacer") { Ends = place.Ends, Height = place.OverBand ? BandGap : null });
    }

    // Columns are read one after the other; inside one of them nothing stands side by side again.
    private void Write(Block.Columns band, Place place)
    {
        var section = place.Own;
        for (var i = 0; i < band.Items.Count; i++)
        {
            var blocks = band.Items[i].Blocks;
            for (var j = 0; j < blocks.Count; j++)
            {
                var last = i == band.Items.Count - 1 && j == blocks.Count - 1;
                Write(blocks[j], new Place(section?.Columns[i] ?? place.Room, place.InBand || section is not null)
                {
                    BeginsColumn = j == 0 && (section is null ? i == 0 && place.BeginsColumn : i > 0),
                    Ends = last ? place.Ends : null,
                    KeepNext = section is not null && (i == 0 || j < blocks.Count - 1),
                    GapAfterTable = j == blocks.Count - 1 || blocks[j + 1] is not Block.Heading,
                });
            }
            // Word keeps a column whole, not a band: with a strut under the first one the band goes to the next page if its highest column
            // must.
            if (i == 0 && section is not null && BandHeight.BeyondFirst(measure, band, section.Columns) is > 0 and var strut)
                paragraphs.Space(new ParagraphShape("Spacer") { Height = strut });
        }
    }
}
