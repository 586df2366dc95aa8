using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Pair.Core.Text;
using Pair.Formats.Html.Site;
using Pair.Tests.Snapshots;

namespace Pair.Tests.Formats.Html.Site;

public sealed class SitePageTests
{
    [Fact]
    public void Pathways_of_one_area_are_told_apart_where_links_are_listed()
    {
        var page = Sites.Page(Sites.Plain("Westham") with { Title = "Before birth" }, Sites.Plain("Westham") with { Title = "After birth", Folder = "after" }, Sites.Plain("Eastham"));
        var links = page.QuerySelectorAll("a.go").Select(link => link.TextContent).ToArray();
        Assert.Equal(6, links.Distinct(StringComparer.Ordinal).Count());
        Assert.Contains("For families, Westham, After birth", links);
        Assert.Contains("For families, Eastham", links);
    }

    [Fact]
    public void One_pathway_reads_as_reviewed() => Snapshot.Verify(Body(Sites.Westham), "one");

    [Fact]
    public void Several_read_as_reviewed() => 
        Snapshot.Verify(Body(Sites.Westham with { Folder = "westham", Language = "cy" }, Sites.Plain("Eastmere"), Sites.Plain("Northshire", [Sites.Families with { Files = [] }])), "several");

    [Fact]
    public void One_pathway_is_the_page_itself_and_needs_no_script()
    {
        var page = Sites.Page(Sites.Westham);
        Assert.Equal("Westham parent-infant pathway", Assert.Single(page.QuerySelectorAll("h1")).TextContent);
        Assert.Equal("Westham parent-infant pathway", page.Title);
        Assert.Equal(["For families", "For people who work with families"], page.QuerySelectorAll("h2").Select(heading => heading.TextContent));
        Assert.Empty(page.QuerySelectorAll("script, nav, [role=search], article"));
    }

    [Fact]
    public void A_title_that_does_not_name_its_area_is_followed_by_it()
    {
        Assert.Equal("Area: Westham", Sites.Page(Sites.Westham with { Title = "Who helps" }).QuerySelector(".lead")!.TextContent);
        Assert.DoesNotContain("Area:", Sites.Page(Sites.Westham).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_stand_by_the_names_of_their_areas_whatever_the_order_they_come_in()
    {
        string[] areas = ["eastmere", "Eastmere", "Ashford", "Ynys Môn", "Westham"];
        var sorted = Sites.Page([.. areas.Select(area => Sites.Plain(area))]);
        Assert.Equal(["Ashford", "Eastmere", "eastmere", "Westham", "Ynys Môn"], sorted.QuerySelectorAll("h2").Select(heading => heading.TextContent));
        Assert.Equal("Parent-infant pathways", Assert.Single(sorted.QuerySelectorAll("h1")).TextContent);
        Assert.Equal(Sites.TextOf([.. areas.Select(area => Sites.Plain(area))]), Sites.TextOf([.. areas.Reverse().Select(area => Sites.Plain(area))]));
    }

    [Fact]
    public void The_way_in_and_the_files_lead_into_the_folder_of_the_area()
    {
        var links = Sites.Page(Sites.Westham with { Folder = "westham" }, Sites.Plain("Eastmere", [Sites.Families])).QuerySelectorAll("#area-westham a");
        Assert.Equal(
            ["westham/westham-family.html", "westham/westham-family.pdf", "westham/westham-family.docx", "westham/westham.html", "westham/westham.pdf", "westham/westham.docx"],
            links.Select(link => link.GetAttribute("href")!));
        Assert.Equal(
            ["For families, Westham", "PDF (17 pages, 174 KB), for families, Westham", "Word document (77 KB), for families, Westham",
                "For people who work with families, Westham", "PDF (1 page, 108 KB), for people who work with families, Westham", "Word document (1.3 MB), for people who work with families, Westham"],
            links.Select(link => link.TextContent));
    }

    [Theory]
    [InlineData("both", "both", "Each has a page for families and one for people who work with them, to read here, to keep or to print.")]
    [InlineData("families", "families", "Each has a page for families, to read here, to keep or to print.")]
    [InlineData("staff", "staff", "Each has a page for people who work with families, to read here, to keep or to print.")]
    [InlineData("both", "staff", "Each says for whom its pages are, to read here, to keep or to print.")]
    [InlineData("families", "staff", "Each says for whom its pages are, to read here, to keep or to print.")]
    public void What_each_has_is_said_once(string one, string other, string said)
    {
        var page = Sites.Page(Sites.Plain("A") with { Editions = Editions(one) }, Sites.Plain("B") with { Editions = Editions(other) });
        Assert.Equal($"2 pathways. {said}", page.QuerySelector(".lead")!.TextContent);
        Assert.Equal(Editions(one).Count, page.QuerySelectorAll("#area-a .way").Length);

        static Seq<SiteEdition> Editions(string which) => which switch { "both" => [Sites.Staff, Sites.Families], "families" => [Sites.Families], _ => [Sites.Staff] };
    }

    [Fact]
    public void What_must_be_known_first_stands_before_the_ways_in()
    {
        foreach (var page in (IHtmlDocument[])[Sites.Page(Sites.Westham), Sites.Page(Sites.Westham, Sites.Plain("Eastmere"))])
        {
            var notices = page.QuerySelectorAll(".notice").ToList();
            Assert.Equal(["This is a draft. It is not agreed yet.", "Its review is overdue: it was due on 1 May 2026."], notices.Select(notice => notice.TextContent));
            Assert.Equal("ways", notices[1].NextElementSibling!.ClassName);
        }
        Assert.Empty(Sites.Page(Sites.Westham with { IsDraft = false, IsOverdue = false }).QuerySelectorAll(".notice"));
    }

    [Fact]
    public void What_is_not_said_is_told_as_not_said() =>
        Assert.Equal("Last reviewed not said. Next review due not said.", Sites.Page(Sites.Plain("Eastmere")).QuerySelector(".reviews")!.TextContent);

    [Fact]
    public void Two_pathways_of_one_area_and_even_of_one_id_have_places_of_their_own()
    {
        var page = Sites.Page(Sites.Plain("Eastmere"), Sites.Plain("Eastmere") with { Title = "Another" }, Sites.Plain("Westham"));
        Assert.Equal(["area-eastmere", "area-eastmere_2", "area-westham"], page.QuerySelectorAll("article").Select(article => article.Id!));
        AssertSound(page);
    }

    [Fact]
    public void The_name_of_one_area_is_no_place_of_another()
    {
        var page = Sites.Page(Sites.Plain("A") with { Id = "a" }, Sites.Plain("B") with { Id = "a-name" }, Sites.Plain("C") with { Id = "a" }, Sites.Plain("D") with { Id = "a-2" });
        Assert.Equal(4, page.QuerySelectorAll("article").Length);
        AssertSound(page);
    }

    [Theory]
    [InlineData(2, 0, false)]
    [InlineData(3, 3, false)]
    [InlineData(10, 10, false)]
    [InlineData(11, 11, true)]
    [InlineData(150, 26, true)]
    public void Many_areas_have_ways_to_get_about(int count, int links, bool find)
    {
        var page = Sites.Page(Sites.Many(count));
        Assert.Equal(count, page.QuerySelectorAll("article").Length);
        Assert.Equal(links, page.QuerySelectorAll("nav a").Length);
        Assert.Equal(find, page.QuerySelector("[role=search]") is not null);
        Assert.Equal(find, page.QuerySelector("script") is not null);
        AssertSound(page);
    }

    [Fact]
    public void The_box_is_hidden_until_the_script_shows_it_and_its_answer_is_announced()
    {
        var page = Sites.Page(Sites.Many(11));
        Assert.True(page.QuerySelector("[role=search]")!.HasAttribute("hidden"));
        Assert.Equal("", page.QuerySelector("[role=status]")!.TextContent);
        Assert.Equal("words", page.QuerySelector("label")!.GetAttribute("for"));
        Assert.All(page.QuerySelectorAll("article"), article => Assert.False(article.HasAttribute("hidden")));
    }

    [Fact]
    public void Letters_lead_to_the_first_area_of_each_and_what_is_no_letter_stands_together()
    {
        string[] areas = ["123 Area", "7 Hills", "Ashford", "ashley", "Östermere", "Bree", "Cae", "Dun", "Elm", "Fen", "Gar"];
        var letters = Sites.Page([.. areas.Select(area => Sites.Plain(area) with { Id = Regex.Replace(area, "[^A-Za-z0-9]", "-") })]).QuerySelectorAll(".letters a");
        Assert.Equal(["0–9", "A", "B", "C", "D", "E", "F", "G", "Ö"], letters.Select(letter => letter.TextContent));
        Assert.Equal(["#area-123-Area", "#area-Ashford"], letters.Take(2).Select(letter => letter.GetAttribute("href")!));
    }

    [Fact]
    public void Words_in_another_language_say_so()
    {
        var welsh = Sites.Westham with { Language = "cy" };
        Assert.Equal("cy", Sites.Page(welsh).QuerySelector("h1")!.Closest("[lang]")!.GetAttribute("lang"));
        Assert.Equal("cy", Sites.Page(welsh, Sites.Plain("B")).QuerySelector("#area-westham h2")!.Closest("[lang]")!.GetAttribute("lang"));
        Assert.Equal("en-GB", Sites.Page(welsh).QuerySelector(".go")!.Closest("[lang]")!.GetAttribute("lang"));
        Assert.Empty(Sites.Page(Sites.Westham with { Summary = "x" }).QuerySelectorAll("body [lang]"));
    }

    private static string Body(params SitePathway[] pathways)
    {
        var page = Sites.TextOf(pathways);
        return page[page.IndexOf("<body>", StringComparison.Ordinal)..];
    }

    private static void AssertSound(IHtmlDocument page)
    {
        var ids = page.All.Select(element => element.Id).Where(id => !string.IsNullOrEmpty(id)).ToList();
        Assert.Equal(ids.Distinct(), ids);
        foreach (var link in page.QuerySelectorAll("a[href^='#']")) Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..]));
        foreach (var named in page.QuerySelectorAll("[aria-labelledby]")) Assert.NotNull(page.GetElementById(named.GetAttribute("aria-labelledby")!));
    }
}
