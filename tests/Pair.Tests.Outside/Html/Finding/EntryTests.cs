using Microsoft.Playwright;

namespace Pair.Tests.Outside.Html.Finding;

/// <summary>Entries: short on a phone, whole on paper, led to by links and copied for a letter.</summary>
public class EntryTests
{
    [SkippableFact]
    public async Task On_a_phone_an_entry_is_short_with_its_number_and_opens_by_a_button_that_names_it()
    {
        await using var find = await FindPage.OpenAsync(width: 390);
        var row = find.Page.Locator("#midwifery");
        Assert.True(await row.GetByRole(AriaRole.Link, new() { Name = "01632 960110" }).IsVisibleAsync());
        Assert.True(await row.GetByText("Antenatal care, birth and first home visits.", new() { Exact = true }).IsVisibleAsync());
        Assert.False(await row.GetByRole(AriaRole.Link, new() { Name = "Listening visits" }).IsVisibleAsync());
        var button = row.GetByRole(AriaRole.Button, new() { Name = "All about Midwifery care" });
        Assert.Equal("false", await button.GetAttributeAsync("aria-expanded"));
        await button.PressAsync("Enter");
        Assert.Equal("true", await button.GetAttributeAsync("aria-expanded"));
        Assert.True(await row.GetByRole(AriaRole.Link, new() { Name = "Listening visits" }).IsVisibleAsync());
        Assert.False(await row.Locator(".gist").IsVisibleAsync());
        Assert.True(await button.EvaluateAsync<bool>("button => button === document.activeElement"));
    }

    [SkippableFact]
    public async Task All_open_and_close_at_once()
    {
        await using var find = await FindPage.OpenAsync(width: 390);
        await find.Page.GetByRole(AriaRole.Button, new() { Name = "Open all" }).ClickAsync();
        Assert.Equal(45, await find.Page.Locator("tr[data-entry] > td:last-child:visible").CountAsync());
        await find.Page.GetByRole(AriaRole.Button, new() { Name = "Close all" }).ClickAsync();
        Assert.Equal(0, await find.Page.Locator("tr[data-entry] > td:last-child:visible").CountAsync());
    }

    [SkippableFact]
    public async Task A_wide_screen_and_paper_have_all_of_every_entry()
    {
        await using var wide = await FindPage.OpenAsync();
        Assert.Equal(0, await wide.Page.Locator(".list tbody td:not(:visible)").CountAsync());
        Assert.Equal(0, await wide.Page.Locator(".fold:visible").CountAsync());
        await using var phone = await FindPage.OpenAsync(width: 390);
        await phone.Page.EmulateMediaAsync(new() { Media = Media.Print });
        // Paper is wide, whatever the phone is.
        await phone.Page.SetViewportSizeAsync(1280, 800);
        Assert.Equal(0, await phone.Page.Locator(".list tbody td:not(:visible), .list tbody td > p:not([data-furniture]):not(:visible)").CountAsync());
        Assert.Equal(0, await phone.Page.Locator("[data-furniture]:visible").CountAsync());
    }

    [SkippableTheory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task A_link_to_an_entry_that_the_filter_hides_shows_and_opens_it_and_stands_on_it(int width)
    {
        await using var find = await FindPage.OpenAsync("#level=thriving", width);
        Assert.False(await find.Page.Locator("#listening-visits").IsVisibleAsync());
        if (width < 960) await find.Page.GetByRole(AriaRole.Button, new() { Name = "All about Midwifery care" }).ClickAsync();
        await find.Page.Locator("#midwifery").GetByRole(AriaRole.Link, new() { Name = "Listening visits" }).ClickAsync();
        await find.Page.WaitForFunctionAsync("() => document.activeElement.id === 'listening-visits'");
        var row = find.Page.Locator("#listening-visits");
        Assert.True(await row.Locator("td").Last.IsVisibleAsync());
        Assert.Equal("Not in your filter", await row.Locator(".remark").InnerTextAsync());
        Assert.True(await row.EvaluateAsync<bool>("row => row.getBoundingClientRect().top >= 0 && row.getBoundingClientRect().top < innerHeight"));
        // The filter stands, and a new question forgets the guest.
        Assert.Equal("#listening-visits", await find.FragmentAsync());
        Assert.True(await find.Page.Locator("input[value=thriving]").IsCheckedAsync());
        await find.Page.GoBackAsync();
        Assert.Equal("#level=thriving", await find.FragmentAsync());
        await find.SearchAsync("massage");
        Assert.False(await row.IsVisibleAsync());
    }

    [SkippableFact]
    public async Task An_address_of_an_entry_opens_it()
    {
        await using var find = await FindPage.OpenAsync("#listening-visits", 390);
        Assert.Equal("listening-visits", await find.Page.EvaluateAsync<string>("() => document.activeElement.id"));
        Assert.True(await find.Page.Locator("#listening-visits td").Last.IsVisibleAsync());
    }

    [SkippableFact]
    public async Task Referral_details_are_copied_as_plain_words_with_where_they_come_from()
    {
        await using var find = await FindPage.OpenAsync();
        // The page takes "Copied" back after a while, and a busy machine may look later.
        await find.Page.EvaluateAsync("() => { const later = setTimeout; window.setTimeout = (work, time) => time < 1000 ? later(work, time) : 0; window.copied = []; navigator.clipboard.writeText = async text => { window.copied.push(text); }; }");
        await find.Page.GetByRole(AriaRole.Button, new() { Name = "Copy referral details of Midwifery care" }).ClickAsync();
        await find.Page.WaitForFunctionAsync("() => document.querySelector('.copied').textContent === 'Copied'");
        Assert.Equal("""
            Midwifery care
            Northshire Hospitals NHS Trust
            Who it is for: Pregnancy until 4 weeks. Any parent or carer.
            What it offers: Antenatal care, birth and first home visits. Mood and bonding are talked about each time. In person and at home.
            How to refer, and how soon: Self or any professional. 01632 960110, hospitals.northshire.example/book, within 5 working days.

            From: Northshire parent-infant emotional wellbeing pathway. Last reviewed 1 October 2026.
            https://northshire.example/piew#midwifery
            """.ReplaceLineEndings("\n"), await find.Page.EvaluateAsync<string>("() => window.copied[0]"));
    }

    [SkippableFact]
    public async Task Where_nothing_may_be_copied_the_text_is_shown_and_selected()
    {
        await using var find = await FindPage.OpenAsync();
        await find.Page.EvaluateAsync("() => { navigator.clipboard.writeText = async () => { throw new Error(); }; document.execCommand = () => false; }");
        await find.Page.GetByRole(AriaRole.Button, new() { Name = "Copy referral details of Midwifery care" }).ClickAsync();
        await find.Page.Locator("textarea.byhand").WaitForAsync();
        Assert.StartsWith("Midwifery care\n", await find.Page.EvaluateAsync<string>("() => document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)"), StringComparison.Ordinal);
        Assert.Contains("The text is selected", await find.Page.Locator(".copied").TextContentAsync(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_link_to_a_list_is_that_of_the_live_page_where_the_file_is_on_a_disk()
    {
        await using var find = await FindPage.OpenAsync("#level=thriving");
        await find.Page.EvaluateAsync("() => { navigator.clipboard.writeText = async text => { window.copied = text; }; }");
        await find.Page.GetByRole(AriaRole.Button, new() { Name = "Copy link to this list" }).ClickAsync();
        Assert.Equal("https://northshire.example/piew#level=thriving", await find.Page.EvaluateAsync<string>("() => window.copied"));
    }
}
