using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using Pair.Core.Documents;
using Pair.Tests.Documents;
using static Pair.Tests.Formats.Word.WordFile;

namespace Pair.Tests.Formats.Word;

/// <summary>What the Word document of the family edition has of its own.</summary>
public sealed class WordFamilyTests
{
    private static readonly WordFile file = new(EveryBlock.Family);

    [Theory]
    [InlineData(FileFormatVersions.Office2019)]
    [InlineData(FileFormatVersions.Microsoft365)]
    public void It_is_valid(FileFormatVersions version) => Assert.Empty(WordExportTests.ErrorsOf(EveryBlock.Family, version));

    [Theory]
    [InlineData(FileFormatVersions.Office2019)]
    [InlineData(FileFormatVersions.Microsoft365)]
    public void Each_block_of_the_other_edition_is_valid_in_it_too(FileFormatVersions version)
    {
        var asFamily = EveryBlock.Document with { Facts = EveryBlock.Document.Facts with { Edition = Edition.Family } };
        Assert.Empty(WordExportTests.ErrorsOf(asFamily, version));
        Assert.Equal(DocumentText.WordsOf(asFamily), new WordFile(asFamily).Words);
        var asPractitioner = EveryBlock.Family with { Facts = EveryBlock.Family.Facts with { Edition = Edition.Practitioner } };
        Assert.Empty(WordExportTests.ErrorsOf(asPractitioner, version));
    }

    [Fact]
    public void The_sheet_is_A4_portrait()
    {
        var section = Assert.Single(file.Body.Descendants(W + "sectPr"));
        var (size, margins) = (section.Element(W + "pgSz")!, section.Element(W + "pgMar")!);
        Assert.Equal((11906, 16838, null), (Number(size, "w"), Number(size, "h"), size.Attribute(W + "orient")));
        Assert.Equal((794, 794, 794, 907), (Number(margins, "left"), Number(margins, "right"), Number(margins, "top"), Number(margins, "bottom")));
    }

    [Fact]
    public void Nothing_is_set_under_11_points()
    {
        var sizes = file.Xml("word/styles.xml").Descendants(W + "sz").Where(size => size.Parent!.Parent!.Attribute(W + "styleId")?.Value != "Spacer").ToList();
        Assert.NotEmpty(sizes);
        Assert.All(sizes, size => Assert.True(Number(size, "val") >= 22, size.Parent!.Parent!.ToString()));
        Assert.Empty(file.Body.Descendants(W + "sz"));
    }

    [Fact]
    public void Both_editions_have_the_same_styles_and_every_style_in_use_is_among_them()
    {
        var known = Styles(file);
        Assert.Equal(Styles(new WordFile(EveryBlock.Document)), known);
        foreach (var kind in (string[])["pStyle", "rStyle", "tblStyle"])
            Assert.All(file.Body.Descendants(W + kind), style => Assert.Contains(style.Attribute(W + "val")!.Value, known));
    }

    [Fact]
    public void The_page_of_the_full_entry_is_a_field_that_says_nothing_wrong_until_Word_works_it_out()
    {
        var field = Assert.Single(file.Body.Descendants(W + "fldSimple"));
        var bookmark = file.Body.Descendants(W + "bookmarkStart").Single(start => start.Attribute(W + "name")!.Value == "midwife").Attribute(W + "name")!.Value;
        Assert.Equal($" PAGEREF {bookmark} \\h ", field.Attribute(W + "instr")!.Value);
        Assert.Equal("true", field.Attribute(W + "dirty")!.Value);
        Assert.Equal(" (page\u00A0…)", string.Concat(file.Body.Descendants(W + "t").Where(TellsPage).Select(text => text.Value)));
        Assert.Equal(W + "hyperlink", field.ElementsBeforeSelf().SkipLast(1).Last().Name);
        // A question at each opening would be the price of these two.
        Assert.Empty(file.Xml("word/settings.xml").Descendants(W + "updateFields"));
    }

    [Fact]
    public void Only_a_long_journey_may_be_parted_over_pages()
    {
        foreach (var table in file.Body.Descendants(W + "tbl"))
        {
            var rows = table.Elements(W + "tr").ToList();
            Assert.NotNull(rows[0].Descendants(W + "tblHeader").SingleOrDefault());
            var whole = rows.Skip(1).Count(row => row.Descendants(W + "cantSplit").Any());
            Assert.Equal(table.Descendants(W + "tblStyle").Single().Attribute(W + "val")!.Value == "Map" && rows[1].Elements(W + "tc").Any(cell => cell.Elements(W + "p").Count() > 16) ? 0 : rows.Count - 1, whole);
        }
    }

    [Fact]
    public void A_column_is_as_wide_as_its_widest_code()
    {
        Assert.Equal(1531, Scan("https://maternity.example/book"));
        var address = "https://maternity.example/" + new string('a', 90);
        var code = Offers(address).Body.Descendants(Drawing + "extent").Single();
        var twips = long.Parse(code.Attribute("cx")!.Value, CultureInfo.InvariantCulture) / 635.0;
        Assert.True(twips > 1531);
        Assert.InRange(Scan(address) - twips, -1, 1);
    }

    [Fact]
    public void Who_to_ring_stands_in_one_frame_on_one_page()
    {
        var frame = file.Body.Elements(W + "p").Where(paragraph => Style(paragraph) is "Heading1Alert" or "AlertItem").ToList();
        Assert.Equal(["Heading1Alert", "AlertItem", "AlertItem"], frame.Select(Style));
        var styles = file.Xml("word/styles.xml").Root!.Elements(W + "style").ToDictionary(style => style.Attribute(W + "styleId")!.Value);
        foreach (var property in (string[])["pBdr", "ind"])
            Assert.Equal(styles["Heading1Alert"].Descendants(W + property).Single().ToString(), styles["AlertItem"].Descendants(W + property).Single().ToString());
        Assert.NotNull(frame[1].Descendants(W + "keepNext").SingleOrDefault());
        Assert.Empty(frame[2].Descendants(W + "keepNext"));
        Assert.Equal(["AlertStrong", "AlertLink"], frame.SelectMany(paragraph => paragraph.Descendants(W + "rStyle")).Select(style => style.Attribute(W + "val")!.Value));
    }

    [Fact]
    public void What_opens_a_stage_stays_with_what_follows() =>
        Assert.NotNull(file.Body.Elements(W + "p").Last(paragraph => Style(paragraph) == "Lead").Descendants(W + "keepNext").SingleOrDefault());

    [Fact]
    public void No_last_line_stands_alone_on_a_page()
    {
        var more = EveryBlock.Family with { Blocks = [.. EveryBlock.Family.Blocks, WordExportTests.Paragraph("Version 1."), WordExportTests.Paragraph("That is all.")] };
        var last = new WordFile(more).Body.Elements(W + "p").TakeLast(3).Select(paragraph => paragraph.Descendants(W + "keepNext").Count());
        Assert.Equal([1, 1, 0], last);
    }

    [Fact]
    public void A_head_lower_than_the_code_beside_it_pushes_down_what_follows()
    {
        Assert.InRange(Strut("For every family in Northshire, from pregnancy until your baby is 2. All of these services are free."), 0, 0);
        var low = Strut("");
        Assert.InRange(low, 1, 500);
        Assert.InRange(Strut("", "northshire.example/piew and another line, and one more"), low + 200, 1500);
    }

    // Twips below title and purpose; 0 for none.
    private static int Strut(string purpose, string caption = "Read this online: northshire.example/piew")
    {
        var masthead = (Block.Masthead)EveryBlock.Family.Blocks[0];
        var lead = new Block.Paragraph([new Inline.Words(purpose, Emphasis.None, Origin.Edition)], ParagraphRole.Lead, Origin.Edition);
        var code = masthead.Live! with { Caption = [new Inline.Words(caption, Emphasis.None, Origin.Edition)] };
        var body = new WordFile(EveryBlock.Family with { Blocks = [masthead with { Purpose = [lead], Live = code }, EveryBlock.Family.Blocks[2]] }).Body;
        return body.Elements(W + "p").Where(paragraph => Style(paragraph) == "Spacer").Descendants(W + "spacing").Select(height => Number(height, "line")).SingleOrDefault();
    }

    private static int Scan(string address) => Number(Offers(address).Body.Descendants(W + "gridCol").Last(), "w");

    private static WordFile Offers(string address)
    {
        var offers = EveryBlock.Family.Blocks.OfType<Block.Table>().Single(table => table.Role == TableRole.Offers);
        var scan = new Cell([new Block.Codes([new Code(address, "alt", [], Origin.Edition)], Origin.Edition)], Origin.Edition);
        return new WordFile(EveryBlock.Family with { Blocks = [offers with { Rows = [offers.Rows[0] with { Cells = [.. offers.Rows[0].Cells.Take(2), scan] }] }] });
    }

    private static string? Style(XElement paragraph) => paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val")?.Value;

    private static List<string> Styles(WordFile word) =>
        [.. word.Xml("word/styles.xml").Root!.Elements(W + "style").Select(style => style.Attribute(W + "styleId")!.Value).Order(StringComparer.Ordinal)];

    private static int Number(XElement element, string name) => int.Parse(element.Attribute(W + name)!.Value, CultureInfo.InvariantCulture);
}
