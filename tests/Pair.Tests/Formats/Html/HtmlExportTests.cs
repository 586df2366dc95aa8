using System.Globalization;
using AngleSharp.Dom;
using Pair.Core.Documents;
using Pair.Formats.Html;
using Pair.Formats.Qr;
using Pair.Tests.Documents;
using Document = Pair.Core.Documents.Document;

namespace Pair.Tests.Formats.Html;

public sealed class HtmlExportTests
{
    [Fact]
    public void Each_edition_has_its_own_style_beside_the_common_one()
    {
        var (practitioner, family) = (Page.Of(EveryBlock.Document).QuerySelector("style")!.TextContent, Page.Of(EveryBlock.Family).QuerySelector("style")!.TextContent);
        Assert.Contains("A4 landscape", practitioner, StringComparison.Ordinal);
        Assert.DoesNotContain(".offers", practitioner, StringComparison.Ordinal);
        Assert.Contains("A4 portrait", family, StringComparison.Ordinal);
        Assert.DoesNotContain(".level", family, StringComparison.Ordinal);
        Assert.Equal(practitioner[..1000], family[..1000]);
    }

    [Fact]
    public void A_code_in_a_cell_stands_there_alone()
    {
        var offers = Page.Of(EveryBlock.Family).QuerySelectorAll("table.offers tbody tr");
        Assert.Equal("QR code: https://maternity.example/book", Assert.Single(offers[0].Children[2].Children).GetAttribute("aria-label"));
        Assert.Empty(offers[1].Children[2].Children);
    }

    [Fact]
    public void The_stages_are_headers_and_labels_of_their_cells()
    {
        var map = Page.Of(EveryBlock.Family).QuerySelector("table.map")!;
        var stages = map.QuerySelectorAll("thead th").Select(header => header.TextContent.Trim()).ToList();
        Assert.Equal(["1. Pregnancy", "2. Birth to 3 months", "3. 3 to 12 months", "4. 12 to 24 months"], stages);
        Assert.Equal(stages, map.QuerySelectorAll("tbody td").Select(cell => cell.GetAttribute("data-label")!));
        Assert.Equal("#stage-1", map.QuerySelector("thead a")!.GetAttribute("href"));
    }

    [Fact]
    public void The_page_says_the_words_of_the_document_in_their_order() =>
        Assert.Equal(DocumentText.WordsOf(EveryBlock.Document), Page.WordsOf(Page.Of(EveryBlock.Document)));

    [Fact]
    public void The_same_document_gives_the_same_bytes() =>
        Assert.Equal(HtmlExport.Write(EveryBlock.Document, Page.Sisters).Bytes, HtmlExport.Write(EveryBlock.Document, Page.Sisters).Bytes);

    [Fact]
    public void The_page_has_language_title_description_and_the_landmarks_once()
    {
        var page = Page.Of(EveryBlock.Document);
        Assert.Equal("en-GB", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Every block", page.Title);
        Assert.Equal("For everyone who tests.", page.QuerySelector("meta[name=description]")!.GetAttribute("content"));
        foreach (var only in (string[])["h1", "body > header", "body > main", "body > footer", "nav.sections", "nav.files"]) Assert.Single(page.QuerySelectorAll(only));
        Assert.Equal("main", page.QuerySelector(".skip")!.GetAttribute("href")![1..]);
    }

    [Fact]
    public void Ids_are_unique_and_every_section_is_named_by_its_heading()
    {
        foreach (var document in (Document[])[EveryBlock.Document, Attacks.Document])
        {
            var page = Page.Of(document);
            var ids = page.All.Select(element => element.Id).Where(id => !string.IsNullOrEmpty(id)).ToList();
            Assert.Equal(ids.Distinct(), ids);
            foreach (var section in page.QuerySelectorAll("section"))
                Assert.Equal(section.FirstElementChild!.Id, section.GetAttribute("aria-labelledby"));
            Assert.All(page.QuerySelectorAll("h2"), heading => Assert.Equal("SECTION", heading.ParentElement!.TagName));
        }
    }

    [Fact]
    public void The_navigation_names_every_heading_of_level_2()
    {
        var page = Page.Of(EveryBlock.Document);
        Assert.Equal(page.QuerySelectorAll("h2").Select(heading => (heading.TextContent, "#" + heading.Id)),
            page.QuerySelectorAll("nav.sections a").Select(link => (link.TextContent, link.GetAttribute("href")!)));
    }

    [Fact]
    public void Sister_files_are_linked_with_type_and_size() =>
        Assert.Equal(["Word document (86 KB)", "PDF (1.3 MB)"], Page.Of(EveryBlock.Document).QuerySelectorAll("nav.files a").Select(link => link.TextContent));

    [Fact]
    public void Cells_have_roles_scopes_and_the_words_of_their_column()
    {
        var page = Page.Of(EveryBlock.Document);
        Assert.All(page.QuerySelectorAll("th"), cell => Assert.Contains($"{cell.GetAttribute("scope")} {cell.GetAttribute("role")}", (string[])["col columnheader", "row rowheader"]));
        Assert.All(page.QuerySelectorAll("td"), cell => Assert.Equal("cell", cell.GetAttribute("role")));
        var table = page.QuerySelector("table.level")!;
        Assert.Equal("level-thriving", table.GetAttribute("aria-labelledby"));
        Assert.Equal("3", table.QuerySelector("thead th [role=heading]")!.GetAttribute("aria-level"));
        Assert.Equal(["Who it is for", "What it offers", "How to refer, and how soon", "Next steps"], table.QuerySelectorAll("#imh-team td").Select(cell => cell.GetAttribute("data-label")!));
        Assert.Null(table.QuerySelector("#imh-team th")!.GetAttribute("data-label"));
        Assert.Equal(["Venue", "Address"], page.QuerySelectorAll("table.plain tbody [data-label]").Select(cell => cell.GetAttribute("data-label")!));
    }

    [Fact]
    public void Each_level_has_its_shape_and_the_sixth_begins_again()
    {
        var looks = Enumerable.Range(1, 6).Select(number => Of(new Inline.Mark(number, Origin.Edition)).QuerySelector(".mark")!).ToList();
        Assert.Equal(["1", "2", "3", "4", "5", "6"], looks.Select(mark => mark.TextContent));
        Assert.Equal(5, looks.Select(mark => mark.QuerySelector("svg")!.InnerHtml).Distinct().Count());
        Assert.Equal("mark m1", looks[5].ClassName);
    }

    [Fact]
    public void What_belongs_together_is_kept_together_unless_it_would_push_a_phones_page_sideways()
    {
        Assert.Equal("01632 960100", Of(Together("01632 960100")).QuerySelector("main .together")!.TextContent);
        Assert.Null(Of(Together("a number of far more than one line's width")).QuerySelector("main .together"));
    }

    [Fact]
    public void An_address_may_break_where_its_parts_meet()
    {
        Assert.Equal("At <span class=\"address\">learn<wbr>.northshire<wbr>.example/<wbr>piew,</span> or ring",
            Of(new Inline.Words("At learn.northshire.example/piew, or ring", Emphasis.None, Origin.Edition)).QuerySelector("main p")!.InnerHtml);
        Assert.Equal("version 3.2 and/or 4.", Of(new Inline.Words("version 3.2 and/or 4.", Emphasis.None, Origin.Edition)).QuerySelector("main p")!.InnerHtml);
    }

    [Fact]
    public void Drawn_codes_are_the_codes_of_their_addresses()
    {
        var drawings = Page.Of(EveryBlock.Document).QuerySelectorAll("svg.code").ToList();
        string[] addresses = ["https://www.northshire.example/piew", "https://firststeps.example/massage", "https://health.northshire.example/piew"];
        Assert.Equal(addresses.Select(address => $"QR code: {address}"), drawings.Select(drawing => drawing.GetAttribute("aria-label")!));
        foreach (var (drawing, address) in drawings.Zip(addresses)) AssertDraws(QrMatrix.Of(address), drawing);
    }

    [Fact]
    public void A_long_address_gets_a_larger_code_and_one_that_no_code_holds_stands_in_words()
    {
        IElement? Drawing(int length) => Page.Of(new Document(EveryBlock.Document.Facts, [new Block.Codes([new Code("https://x.example/" + new string('a', length), "alt", [], Origin.Edition)], Origin.Edition)])).QuerySelector("svg.code");
        AssertDraws(QrMatrix.Of("https://x.example/" + new string('a', 300)), Drawing(300)!);
        Assert.NotNull(Drawing(2331 - 18));
        Assert.Null(Drawing(2331 - 17));
    }

    [Fact]
    public void The_logo_is_inside_the_page_with_its_words()
    {
        byte[] bytes = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];
        var title = new Block.Heading(1, [new Inline.Words("A title", Emphasis.None, Origin.Edition)], null, Origin.Edition);
        var page = Page.Of(new Document(EveryBlock.Document.Facts, [new Block.Masthead(title, [], new Logo(bytes, "Northshire \"Partnership\"", Origin.Edition), null, Origin.Edition)]));
        Assert.Equal("data:image/png;base64," + Convert.ToBase64String(bytes), page.QuerySelector("header img")!.GetAttribute("src"));
        Assert.Equal("Northshire \"Partnership\"", page.QuerySelector("header img")!.GetAttribute("alt"));
    }

    private static void AssertDraws(QrMatrix matrix, IElement drawing)
    {
        var field = matrix.Size + 2 * QrMatrix.QuietZone;
        Assert.Equal($"0 0 {field} {field}", drawing.GetAttribute("viewBox"));
        var module = double.Parse(drawing.GetAttribute("width")![..^2], CultureInfo.InvariantCulture) / field;
        Assert.True(module * matrix.Size >= 20 && module >= 0.6, $"{module} mm a module");
        var lines = drawing.QuerySelectorAll("path")[1];
        Assert.Equal("#000", lines.GetAttribute("stroke"));
        var dark = new HashSet<(int Row, int Column)>();
        foreach (var line in lines.GetAttribute("d")!.Split('M', StringSplitOptions.RemoveEmptyEntries))
        {
            // "4 4.5h7m2 0h1": where the pen begins, in the middle of the row, and how far it draws and jumps.
            var steps = line.Split('h', 'm');
            var start = steps[0].Split(' ');
            Assert.EndsWith(".5", start[1]);
            var (row, column) = (int.Parse(start[1][..^2], CultureInfo.InvariantCulture) - QrMatrix.QuietZone, int.Parse(start[0], CultureInfo.InvariantCulture) - QrMatrix.QuietZone);
            foreach (var step in steps.Skip(1))
                if (step.EndsWith(" 0", StringComparison.Ordinal)) column += int.Parse(step[..^2], CultureInfo.InvariantCulture);
                else for (var end = column + int.Parse(step, CultureInfo.InvariantCulture); column < end; column++) dark.Add((row, column));
        }
        for (var row = 0; row < matrix.Size; row++)
            for (var column = 0; column < matrix.Size; column++)
                Assert.Equal(matrix.IsDark(row, column), dark.Remove((row, column)));
        Assert.Empty(dark);
    }

    private static AngleSharp.Html.Dom.IHtmlDocument Of(Inline inline) =>
        Page.Of(new Document(EveryBlock.Document.Facts, [new Block.Paragraph([inline], ParagraphRole.Body, Origin.Edition)]));

    private static Inline.Words Together(string text) => new(text, Emphasis.None, Origin.Edition) { Together = true };
}
