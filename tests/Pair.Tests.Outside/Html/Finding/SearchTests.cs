using Microsoft.Playwright;

namespace Pair.Tests.Outside.Html.Finding;

/// <summary>Search by words: exact first, then by what an area calls things, and with errors only where nothing else is found.</summary>
public class SearchTests
{
    [SkippableTheory]
    [InlineData("midwife", "midwifery")]
    [InlineData("MIDWIFERY", "midwifery")]
    [InlineData("massag", "baby-massage")]
    [InlineData("Birth to 3", "first-hello")]
    [InlineData("HV", "health-visiting")]
    [InlineData("hv.", "health-visiting")]
    [InlineData("PIEW", "piew-team")]
    [InlineData("parent-infant emotional wellbeing", "piew-team")]
    [InlineData("mum", "gp-care")]
    [InlineData("getting more help", "piew-team")]
    [InlineData("parents' nurse", "young-parents-nurse")]
    [InlineData("01632 960110", "midwifery")]
    [InlineData("01632960110", "midwifery")]
    [InlineData("01632 960 110", "midwifery")]
    [InlineData("960110", "midwifery")]
    [InlineData("+44 1632 960110", "midwifery")]
    [InlineData("the midwifery of northshire", "midwifery")]
    public async Task What_is_written_called_so_or_dialled_is_found_without_a_hint(string words, string found)
    {
        await using var find = await FindPage.OpenAsync();
        await find.SearchAsync(words);
        Assert.Contains(found, await find.ShownAsync());
        Assert.False(await find.Page.Locator(".hint").IsVisibleAsync(), await find.Page.Locator(".hint").InnerTextAsync());
        Assert.Empty(find.Complaints);
    }

    [SkippableTheory]
    [InlineData("midwfie", "midwifery", "No service says “midwfie”; shown are those with “midwife”.")]
    [InlineData("breast feding", "infant-feeding-team", "No service says “feding”; shown are those with “feeding”.")]
    [InlineData("heath visitor", "health-visiting", "No service says “heath”; shown are those with “health”.")]
    [InlineData("masage", "baby-massage", "No service says “masage”; shown are those with “massage”.")]
    [InlineData("Pschyology", null, "No service says “Pschyology”")]
    public async Task With_errors_the_nearest_word_is_found_and_said(string words, string? found, string hint)
    {
        await using var find = await FindPage.OpenAsync();
        await find.SearchAsync(words);
        if (found is not null) Assert.Contains(found, await find.ShownAsync());
        Assert.StartsWith(hint, await find.Page.Locator(".hint").InnerTextAsync(), StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("01632 960119")]
    [InlineData("998")]
    [InlineData("01632960")]
    public async Task A_number_is_never_nearly_another(string number)
    {
        await using var find = await FindPage.OpenAsync();
        await find.SearchAsync(number);
        Assert.All(await find.Page.Locator("tr[data-entry]:visible").AllInnerTextsAsync(), text => Assert.Contains(number.Replace(" ", "", StringComparison.Ordinal), text.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.DoesNotContain("shown are", await find.Page.Locator(".hint").TextContentAsync(), StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("ty cwtsh", "Tŷ Cŵtsh")]
    [InlineData("Tŷ Cŵtsh", "Tŷ Cŵtsh")]
    [InlineData("TY\u0302 CW\u0302TSH", "Tŷ Cŵtsh")]
    [InlineData("zolty slon", "Grupa dla rodziców: Żółty słoń & Țară")]
    public async Task Accents_do_not_matter(string words, string name)
    {
        await using var find = await FindPage.OpenAsync(sample: "kitchen-sink");
        await find.SearchAsync(words);
        Assert.Contains(name, await find.Page.Locator("tr[data-entry]:visible .name").AllInnerTextsAsync());
    }

    [SkippableTheory]
    [InlineData("housing")]
    [InlineData("money")]
    [InlineData("CAMHS")]
    [InlineData("twins")]
    public async Task Another_word_is_no_error_of_a_short_one(string words)
    {
        await using var find = await FindPage.OpenAsync();
        await find.SearchAsync(words);
        Assert.Empty(await find.ShownAsync());
        Assert.DoesNotContain("shown are", await find.Page.Locator(".hint").TextContentAsync(), StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("housing", "What else do families need?")]
    [InlineData("domestic abuse", "What else do families need?")]
    [InlineData("01632 960281", "What else do families need?")]
    [InlineData("EPDS", "Short forms")]
    [InlineData("emergency duty team", "Safeguarding and crisis")]
    public async Task What_is_no_service_is_told_by_the_section_that_says_it(string words, string section)
    {
        await using var find = await FindPage.OpenAsync();
        await find.SearchAsync(words);
        var link = find.Page.Locator(".elsewhere").GetByRole(AriaRole.Link, new() { Name = section });
        Assert.True(await link.IsVisibleAsync(), await find.Page.Locator(".found").InnerTextAsync());
        await link.ClickAsync();
        Assert.Contains($"q={words.Split(' ')[0]}", await find.Page.EvaluateAsync<string>("() => history.state.asked"), StringComparison.Ordinal);
        await find.SearchAsync("");
        Assert.False(await find.Page.Locator(".elsewhere").IsVisibleAsync());
        Assert.Empty(find.Complaints);
    }

    [SkippableFact]
    public async Task Where_no_entry_says_all_words_each_can_be_looked_for_alone()
    {
        await using var find = await FindPage.OpenAsync("#level=thriving");
        await find.SearchAsync("HV team");
        await find.Page.Locator(".none").GetByRole(AriaRole.Button, new() { Name = "Search for “HV” alone: 1 service" }).ClickAsync();
        Assert.Equal(["health-visiting"], await find.ShownAsync());
        Assert.Equal("#q=HV&level=thriving", await find.FragmentAsync());
    }

    [SkippableFact]
    public async Task All_words_must_fit_and_the_order_of_the_page_stays()
    {
        await using var find = await FindPage.OpenAsync();
        var all = await find.ShownAsync();
        await find.SearchAsync("home");
        var home = await find.ShownAsync();
        await find.SearchAsync("home feeding");
        var both = await find.ShownAsync();
        Assert.NotEmpty(both);
        Assert.True(both.Length < home.Length);
        Assert.Subset(home.ToHashSet(), both.ToHashSet());
        Assert.Equal(all.Where(home.Contains), home);
    }

    [SkippableFact]
    public async Task Names_of_next_steps_are_not_what_an_entry_says()
    {
        await using var find = await FindPage.OpenAsync();
        await find.SearchAsync("listening visits");
        Assert.Equal(["listening-visits"], await find.ShownAsync());
    }

    [SkippableFact]
    public async Task Escape_clears_the_search_and_keeps_the_filter()
    {
        await using var find = await FindPage.OpenAsync("#q=massage&level=thriving");
        await find.Page.GetByRole(AriaRole.Searchbox).PressAsync("Escape");
        Assert.Equal("#level=thriving", await find.FragmentAsync());
        Assert.Equal("", await find.Page.GetByRole(AriaRole.Searchbox).InputValueAsync());
    }

    [SkippableTheory]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("\\ [ ( * + ? ^ $")]
    [InlineData("\u202E\u0000\uD800")]
    [InlineData("قلق")]
    [InlineData("constructor __proto__ toString")]
    public async Task Whatever_is_typed_is_only_looked_for(string words)
    {
        await using var find = await FindPage.OpenAsync();
        await find.SearchAsync(words);
        Assert.Matches("^\\d+ (of 45 )?services$", await find.CountAsync());
        Assert.Equal(0, await find.Page.Locator(".finding img, .finding script").CountAsync());
        Assert.Empty(find.Complaints);
    }
}
