using Microsoft.Playwright;
using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Html.Finding;

/// <summary>The filter of the practitioners' page: what it leaves, what it says, and the address that keeps it.</summary>
public class FilterTests
{
    private const string AllOfThem = "() => document.querySelectorAll('tr[data-entry]').length";

    [SkippableTheory]
    [InlineData("level", "getting-help", "row => row.dataset.level.split(' ').includes('getting-help')")]
    [InlineData("age", "9m", "row => { const [from, to] = row.dataset.age.split(' '); return +from < 584.38 && (to === undefined || +to > 553.94); }")]
    [InlineData("place", "bellport", "row => row.dataset.place === undefined || row.dataset.place.split(' ').includes('bellport')")]
    [InlineData("by", "midwife", "row => row.dataset.by.split(' ').includes('midwife')")]
    [InlineData("self", "yes", "row => row.dataset.self === 'yes'")]
    [InlineData("for", "core20", "row => row.dataset.for.split(' ').includes('core20')")]
    [InlineData("how", "home", "row => row.dataset.how.split(' ').includes('home')")]
    public async Task Each_question_leaves_the_entries_that_answer_it_and_no_other(string question, string answer, string fits)
    {
        await using var find = await FindPage.OpenAsync();
        var all = await find.ShownAsync();
        await find.Page.EvaluateAsync("""
            ([question, answer]) => {
                const field = [...document.forms[0].elements].find(each => each.name === question && (each.options || each.value === answer));
                if (field.options) { field.value = answer; field.dispatchEvent(new Event('input', { bubbles: true })); } else field.click();
            }
            """, new[] { question, answer });
        var shown = await find.ShownAsync();
        Assert.NotEmpty(shown);
        Assert.True(shown.Length < all.Length, "Nothing is hidden.");
        Assert.Equal(await find.Page.EvaluateAsync<string[]>($"() => [...document.querySelectorAll('tr[data-entry]')].filter({fits}).map(row => row.id)"), shown);
        Assert.Equal($"{shown.Length} of {all.Length} services", await find.CountAsync());
        Assert.Equal($"#{question}={answer}", await find.FragmentAsync());
        Assert.Empty(find.Complaints);
    }

    [SkippableFact]
    public async Task Without_a_question_all_is_there_and_the_count_says_so()
    {
        await using var find = await FindPage.OpenAsync();
        Assert.Equal($"{await find.Page.EvaluateAsync<int>(AllOfThem)} services", await find.CountAsync());
        Assert.Equal("status", await find.Page.Locator(".count").EvaluateAsync<string>("count => count.parentElement.getAttribute('role')"));
        foreach (var hidden in (string[])[".none", ".chips", ".share", ".hint", ".part", ".unsaid", "[type=reset]"])
            Assert.False(await find.Page.Locator($".finding {hidden}").IsVisibleAsync(), hidden);
    }

    [SkippableFact]
    public async Task A_shared_address_asks_the_same_again()
    {
        await using var first = await FindPage.OpenAsync();
        await first.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Getting Help" }).CheckAsync();
        await first.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Getting Advice" }).CheckAsync();
        await first.Page.GetByLabel("Where the family lives").SelectOptionAsync("bellport");
        await using var second = await FindPage.OpenAsync(await first.FragmentAsync());
        Assert.Equal(await first.ShownAsync(), await second.ShownAsync());
        Assert.Equal("#level=getting-advice&level=getting-help&place=bellport", await second.FragmentAsync());
        Assert.True(await second.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Getting Help" }).IsCheckedAsync());
        Assert.Equal(["Getting Advice", "Getting Help", "Bellport"], await second.Page.Locator(".chips button").EvaluateAllAsync<string[]>("all => all.map(each => each.firstChild.data)"));
    }

    [SkippableTheory]
    [InlineData("#level=getting-help&self=yes", 390, true)]
    [InlineData("#q=sleep", 1280, true)]
    [InlineData("", 1280, false)]
    [InlineData("#level=nonsense", 390, false)]
    public async Task Who_opens_a_shared_list_sees_it_at_once_and_nothing_takes_the_focus(string fragment, int width, bool scrolls)
    {
        await using var find = await FindPage.OpenAsync(fragment, width);
        Assert.Equal(scrolls, await find.Page.EvaluateAsync<bool>("() => { const box = document.querySelector('.count').getBoundingClientRect(); return box.top >= 0 && box.bottom < innerHeight / 2; }"));
        Assert.Equal(scrolls, await find.Page.EvaluateAsync<bool>("() => scrollY > 0"));
        Assert.Equal("BODY", await find.Page.EvaluateAsync<string>("() => document.activeElement.tagName"));
        // Who loads it anew stays where they were.
        await find.Page.EvaluateAsync("() => scrollTo(0, 40)");
        await find.Page.ReloadAsync();
        Assert.True(await find.Page.EvaluateAsync<bool>("() => scrollY <= 40"));
    }

    [SkippableTheory]
    [InlineData("#level=nonsense&age=1000y&place=%3Cscript%3E&by=&=x&=&&&")]
    [InlineData("#%E0%A4%A=%")]
    [InlineData("#%E0%A4%A")]
    public async Task An_address_of_nonsense_asks_nothing(string fragment)
    {
        await using var find = await FindPage.OpenAsync(fragment);
        Assert.Equal(await find.Page.EvaluateAsync<int>(AllOfThem), (await find.ShownAsync()).Length);
        Assert.Empty(find.Complaints);
    }

    [SkippableFact]
    public async Task A_search_in_an_address_is_no_longer_than_one_that_is_typed()
    {
        await using var find = await FindPage.OpenAsync($"#q={string.Concat(Enumerable.Repeat("baby ", 20_000))}");
        Assert.Equal(200, (await find.Page.GetByRole(AriaRole.Searchbox).InputValueAsync()).Length);
        Assert.NotEmpty(await find.ShownAsync());
        Assert.Empty(find.Complaints);
    }

    [SkippableFact]
    public async Task Back_and_forward_take_choices_back_and_bring_them_again_and_letters_are_no_steps()
    {
        await using var find = await FindPage.OpenAsync();
        var all = await find.CountAsync();
        await find.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Getting Help" }).CheckAsync();
        await find.Page.GetByRole(AriaRole.Searchbox).PressSequentiallyAsync("baby");
        await find.Page.WaitForFunctionAsync("() => location.hash.includes('q=baby')");
        await find.Page.GetByLabel("Baby's age").SelectOptionAsync("9m");
        var both = await find.CountAsync();
        await find.Page.GoBackAsync();
        await find.Page.WaitForFunctionAsync("() => document.forms[0].elements.age.value === ''");
        Assert.Equal("baby", await find.Page.GetByRole(AriaRole.Searchbox).InputValueAsync());
        await find.Page.GoBackAsync();
        await find.Page.WaitForFunctionAsync("all => document.querySelector('.count').textContent === all", all);
        Assert.False(await find.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Getting Help" }).IsCheckedAsync());
        await find.Page.GoForwardAsync();
        await find.Page.GoForwardAsync();
        await find.Page.WaitForFunctionAsync("both => document.querySelector('.count').textContent === both", both);
        Assert.NotEqual(all, both);
    }

    [SkippableFact]
    public async Task What_is_not_said_is_hidden_counted_and_offered()
    {
        await using var find = await FindPage.OpenAsync("#by=midwife", sample: "kitchen-sink");
        Assert.Equal("2 of 3 services", await find.CountAsync());
        var offer = find.Page.GetByLabel("Also show 1 that does not say");
        await offer.CheckAsync();
        Assert.Equal("3 of 3 services", await find.CountAsync());
        Assert.Equal("#by=midwife&unsaid=yes", await find.FragmentAsync());
        Assert.Equal(["Does not say: who is referring"], await find.Page.Locator(".remark").AllInnerTextsAsync());
        await offer.UncheckAsync();
        Assert.Equal("2 of 3 services", await find.CountAsync());
        Assert.Equal(0, await find.Page.Locator(".remark").CountAsync());
    }

    [SkippableFact]
    public async Task An_empty_result_says_which_answer_to_take_away_whom_to_ask_and_whom_to_tell()
    {
        await using var find = await FindPage.OpenAsync("#level=thriving&age=9m&q=xyzzyx");
        Assert.Empty(await find.ShownAsync());
        Assert.StartsWith("0 of ", await find.CountAsync(), StringComparison.Ordinal);
        var none = find.Page.Locator(".none");
        Assert.Contains("01632 960164", await none.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(["Who keeps this pathway right"], await none.Locator("a[href='#kept_by']").AllInnerTextsAsync());
        var way = none.GetByRole(AriaRole.Button);
        var words = await way.InnerTextAsync();
        Assert.StartsWith("Without “xyzzyx”: ", words, StringComparison.Ordinal);
        await way.ClickAsync();
        var shown = await find.ShownAsync();
        Assert.Equal($"Without “xyzzyx”: {shown.Length} services", words);
        Assert.Equal("count", await find.Page.EvaluateAsync<string>("() => document.activeElement.className"));
    }

    [SkippableFact]
    public async Task Where_no_single_answer_helps_all_services_are_offered()
    {
        await using var find = await FindPage.OpenAsync("#q=xyzzyx+qqqqq&level=nothing");
        await using var both = await FindPage.OpenAsync("#q=xyzzyx");
        Assert.Equal(["Without “xyzzyx”: 45 services"], await both.Page.Locator(".none button").AllInnerTextsAsync());
        await find.Page.Locator(".none button").ClickAsync();
        Assert.Equal(await find.Page.EvaluateAsync<int>(AllOfThem), (await find.ShownAsync()).Length);
    }

    [SkippableFact]
    public async Task Each_answer_can_be_taken_away_by_its_chip_and_all_at_once()
    {
        await using var find = await FindPage.OpenAsync("#level=getting-help&place=bellport&q=home");
        await find.Page.GetByRole(AriaRole.Button, new() { Name = "Take away Where the family lives: Bellport" }).ClickAsync();
        Assert.Equal("#q=home&level=getting-help", await find.FragmentAsync());
        Assert.Equal("Take away Level of need: Getting Help", await find.Page.EvaluateAsync<string>("() => document.activeElement.ariaLabel"));
        await find.Page.GetByRole(AriaRole.Button, new() { Name = "Show all services" }).ClickAsync();
        Assert.Equal("#", "#" + (await find.FragmentAsync()).TrimStart('#'));
        Assert.Equal(await find.Page.EvaluateAsync<int>(AllOfThem), (await find.ShownAsync()).Length);
    }

    [SkippableFact]
    public async Task A_level_without_a_match_and_notes_about_all_are_hidden_while_a_filter_is_on()
    {
        await using var find = await FindPage.OpenAsync("#level=getting-risk-support");
        Assert.All(await find.Page.Locator(".list > table").EvaluateAllAsync<bool[]>("all => all.map(table => table.checkVisibility() === [...table.querySelectorAll('tbody tr')].some(row => row.checkVisibility()))"), Assert.True);
        Assert.Equal(0, await find.Page.Locator(".list > .note:visible").CountAsync());
        await find.Page.GetByRole(AriaRole.Button, new() { Name = "Show all services" }).ClickAsync();
        Assert.Equal(5, await find.Page.Locator(".list > table:visible").CountAsync());
        Assert.NotEqual(0, await find.Page.Locator(".list > .note:visible").CountAsync());
    }

    [SkippableFact]
    public async Task Paper_has_what_is_on_the_screen_and_says_that_it_is_a_part()
    {
        await using var find = await FindPage.OpenAsync("#level=getting-help&place=bellport");
        using var folder = new TemporaryFolder();
        var pdf = folder.File("part.pdf");
        var count = await find.CountAsync();
        await find.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await find.Page.PdfAsync(new() { Path = pdf, PreferCSSPageSize = true });
        var text = string.Join(' ', Poppler.Text(pdf).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains($"Part of the list: Getting Help, Bellport. {count}.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Rhyme and play Northshire Council", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Copy", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Where the family lives", text, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Without_a_script_nothing_of_the_form_is_seen_and_every_entry_is_there()
    {
        await using var chromium = await Chromium.OpenWithAsync(BuiltSample.Northshire.Html, new() { JavaScriptEnabled = false });
        var page = chromium.Page;
        await page.GotoAsync(Chromium.Address(BuiltSample.Northshire.Html) + "#level=thriving");
        foreach (var hidden in (string[])["form", ".found", ".fold", ".copy", ".part"]) Assert.Equal(0, await page.Locator($"{hidden}:visible").CountAsync());
        Assert.Equal(45, await page.Locator("tr[data-entry]:visible").CountAsync());
        Assert.Equal(0, await page.Locator(".list tbody td:not(:visible)").CountAsync());
    }
}
