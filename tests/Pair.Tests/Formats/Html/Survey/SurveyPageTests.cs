using Pair.Core.Survey;
using Pair.Formats.Html.Survey;
using Pair.Tests.Samples;
using Pair.Tests.Snapshots;

namespace Pair.Tests.Formats.Html.Survey;

public sealed class SurveyPageTests
{
    private static readonly string[] Questions =
    [
        "1. What there is", "2. Who is left out", "3. Gaps found", "4. Declared gaps", "5. What may be offered twice", "6. One service alone",
        "7. Funding that ends within a year", "8. What this report does not say",
    ];

    [Fact]
    public void Everything_reads_as_reviewed() => Snapshot.Verify(PageText.Of(Surveyed.Page(Surveyed.Everything).Body!), "everything");

    [Fact]
    public void A_pathway_with_nothing_says_so_under_every_question() =>
        Snapshot.Verify(PageText.Of(Surveyed.Page(Surveyed.Of("pair: 1\npathway: { id: westham, title: Westham pathway, area: { name: Westham }, levels: thrive }\n")).Body!), "nothing");

    [Fact]
    public void The_questions_stand_in_order_whatever_is_in_them()
    {
        foreach (var survey in (PathwaySurvey[])[Surveyed.Everything, Surveyed.Of(Sample.Minimal.Pathway)])
        {
            var page = Surveyed.Page(survey);
            Assert.Equal($"What families can and cannot find in {survey.Pathway.Area.Name.Value}", Assert.Single(page.QuerySelectorAll("h1")).TextContent);
            Assert.Equal(Questions, page.QuerySelectorAll("h2").Select(heading => heading.TextContent));
            Assert.All(page.QuerySelectorAll("section"), section => Assert.True(section.ChildElementCount > 1, section.TextContent));
        }
    }

    [Fact]
    public void Several_pathways_stand_one_after_the_other_behind_links_to_each()
    {
        var page = Surveyed.Page(Surveyed.Everything, Surveyed.Of(Sample.Northshire.Pathway));
        Assert.Equal("What families can and cannot find", Assert.Single(page.QuerySelectorAll("h1")).TextContent);
        Assert.Equal(["What families can and cannot find in Westham", "What families can and cannot find in Northshire"], page.QuerySelectorAll("h2").Select(heading => heading.TextContent));
        Assert.Equal([.. Questions, .. Questions], page.QuerySelectorAll("h3").Select(heading => heading.TextContent));
        Assert.Equal(page.QuerySelectorAll("article").Select(article => "#" + article.Id), page.QuerySelectorAll("nav a").Select(link => link.GetAttribute("href")!));
        Assert.Equal(["Westham pathway", "Northshire parent-infant emotional wellbeing pathway"], page.QuerySelectorAll("nav a").Select(link => link.TextContent));
    }

    [Fact]
    public void One_pathway_needs_no_links() => Assert.Empty(Surveyed.Page(Surveyed.Everything).QuerySelectorAll("nav"));

    [Fact]
    public void No_pathway_is_a_page_that_says_so()
    {
        var page = Surveyed.Page();
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Equal("There is no pathway here to report on.", page.QuerySelector("main p")!.TextContent);
    }

    [Fact]
    public void The_head_names_language_title_and_program()
    {
        var page = Surveyed.Page(Surveyed.Everything);
        Assert.Equal("en-GB", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Gap report: Westham pathway, 2 November 2026", page.Title);
        Assert.Equal("pair 0.1.0", page.QuerySelector("meta[name=generator]")!.GetAttribute("content"));
        Assert.NotNull(page.QuerySelector("main#main"));
    }

    [Fact]
    public void The_same_survey_gives_the_same_page() =>
        Assert.Equal(SurveyPage.Render([Surveyed.Everything], "pair"), SurveyPage.Render([Surveyed.Everything], "pair"));

    [Fact]
    public void Ids_are_unique_and_everything_that_is_named_by_one_finds_it()
    {
        var page = Surveyed.Page(Surveyed.Everything, Surveyed.Everything);
        var ids = page.All.Select(element => element.Id).Where(id => !string.IsNullOrEmpty(id)).ToList();
        Assert.Equal(ids.Distinct(), ids);
        foreach (var named in page.QuerySelectorAll("[aria-labelledby]")) Assert.NotNull(page.GetElementById(named.GetAttribute("aria-labelledby")!));
        Assert.All(page.QuerySelectorAll("article, table.list"), element => Assert.True(element.HasAttribute("aria-labelledby")));
        // As landmarks the questions are of use where each is there once.
        Assert.All(page.QuerySelectorAll("section"), section => Assert.False(section.HasAttribute("aria-labelledby")));
        Assert.All(Surveyed.Page(Surveyed.Everything).QuerySelectorAll("section"), section => Assert.Equal(section.FirstElementChild!.Id, section.GetAttribute("aria-labelledby")));
    }

    [Fact]
    public void Cells_have_roles_scopes_and_the_words_of_their_column()
    {
        var page = Surveyed.Page(Surveyed.Everything);
        Assert.All(page.QuerySelectorAll("th"), cell => Assert.Contains($"{cell.GetAttribute("scope")} {cell.GetAttribute("role")}", (string[])["col columnheader", "row rowheader"]));
        Assert.All(page.QuerySelectorAll("tbody td"), cell => Assert.False(string.IsNullOrEmpty(cell.GetAttribute("data-label"))));
        Assert.All(page.QuerySelectorAll("table"), table => Assert.Equal("table", table.GetAttribute("role")));
    }

    [Fact]
    public void What_is_not_English_says_in_which_language_it_is()
    {
        var welsh = Surveyed.EverythingText.Replace("levels: thrive", "levels: thrive\n  language: cy", StringComparison.Ordinal);
        Assert.All(Surveyed.Page(Surveyed.Of(welsh)).QuerySelectorAll("td > span[dir=auto], th > span[dir=auto]"), quote => Assert.Equal("cy", quote.GetAttribute("lang")));
        Assert.Empty(Surveyed.Page(Surveyed.Everything).QuerySelectorAll("span[lang]"));
    }
}
