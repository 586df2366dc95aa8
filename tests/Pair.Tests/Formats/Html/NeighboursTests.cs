using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Pair.Core.Documents;
using Pair.Formats;
using Pair.Formats.Html;
using Pair.Tests.Documents;
using Document = Pair.Core.Documents.Document;

namespace Pair.Tests.Formats.Html;

public sealed class NeighboursTests
{
    [Fact]
    public void Each_edition_leads_to_the_other_by_its_readers()
    {
        Assert.Equal([("For families", "a-family.html")], Ways(Of(EveryBlock.Document, new("a-family.html", null, false))));
        Assert.Equal([("For people who work with families", "a.html")], Ways(Of(EveryBlock.Family, new("a.html", null, false))));
    }

    [Theory]
    [InlineData(true, "All areas")]
    [InlineData(false, "All pages and files")]
    public void The_index_comes_first_and_is_called_by_what_it_holds(bool many, string called) =>
        Assert.Equal([(called, "../index.html"), ("For families", "a-family.html")], Ways(Of(EveryBlock.Document, new("a-family.html", "../index.html", many))));

    [Fact]
    public void Without_a_neighbour_the_page_is_as_it_was()
    {
        Assert.Equal(Page.TextOf(EveryBlock.Document), Encoding.UTF8.GetString(HtmlExport.Write(EveryBlock.Document, Page.Sisters, new(null, null, false)).Bytes));
        Assert.Null(Page.Of(EveryBlock.Document).QuerySelector("nav.pages"));
    }

    [Fact]
    public void The_way_to_other_pages_is_furniture_before_everything_but_the_skip_link()
    {
        var page = Of(EveryBlock.Document, new("a-family.html", "index.html", false));
        var nav = page.QuerySelector("nav.pages")!;
        Assert.Equal("skip", nav.PreviousElementSibling!.ClassName);
        Assert.True(nav.HasAttribute("data-furniture"));
        Assert.Equal(DocumentText.WordsOf(EveryBlock.Document), Page.WordsOf(page));
    }

    [Fact]
    public void A_file_says_whose_it_is_where_there_are_two_editions()
    {
        Assert.Equal(["Word document for people who work with families (86 KB)", "PDF for people who work with families (1.3 MB)"], Files(Of(EveryBlock.Document, new("a-family.html", null, false))));
        Assert.Equal(["Word document for families (86 KB)", "PDF for families (1.3 MB)"], Files(Of(EveryBlock.Family, new("a.html", null, false))));
        Assert.Equal(["Word document (86 KB)", "PDF (1.3 MB)"], Files(Of(EveryBlock.Family, new(null, "index.html", true))));
    }

    [Theory]
    [InlineData(1, "PDF (1 page, 108 KB)")]
    [InlineData(7, "PDF (7 pages, 108 KB)")]
    public void A_file_says_how_many_pages_it_has_where_that_is_known(int pages, string said) =>
        Assert.Equal([said], Files(Parsed(HtmlExport.Write(EveryBlock.Document, [new SisterFile("pdf", "a.pdf", 107_100) { Pages = pages }]))));

    [Fact]
    public void A_name_with_a_colon_or_a_slash_is_neither_scheme_nor_folder() =>
        Assert.Equal([("For families", "javascript%3Aalert%281%29%2F%22")], Ways(Of(EveryBlock.Document, new("javascript:alert(1)/\"", null, false))));

    private static IHtmlDocument Of(Document document, Neighbours neighbours) => Parsed(HtmlExport.Write(document, Page.Sisters, neighbours));

    private static IHtmlDocument Parsed(Export export) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(export.Bytes));

    private static IEnumerable<(string, string)> Ways(IHtmlDocument page) => page.QuerySelectorAll("nav.pages a").Select(link => (link.TextContent, link.GetAttribute("href")!));

    private static IEnumerable<string> Files(IHtmlDocument page) => page.QuerySelectorAll("nav.files a").Select(link => link.TextContent);
}
