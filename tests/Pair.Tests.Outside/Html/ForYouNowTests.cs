using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Html;

/// <summary>"For you now" on the page for families: two questions, and beneath them what is there.</summary>
public partial class ForYouNowTests
{
    private const string Unasked = "Choose an age to see what is here for you.";

    [SkippableTheory]
    [InlineData("pregnancy", "yourself: Joining; referred: Visits; unsaid: Silent")]
    [InlineData("24w-pregnant", "yourself: Joining; referred: Visits; unsaid: Silent")]
    [InlineData("28w-pregnant", "referred: Visits; unsaid: Silent")]
    [InlineData("36w-pregnant", "referred: Visits; unsaid: Silent")]
    [InlineData("birth", "yourself: First weeks, North group; referred: Visits; unsaid: Silent")]
    [InlineData("5w", "yourself: First weeks, North group; referred: Visits; unsaid: Silent")]
    [InlineData("6w", "yourself: Baby massage, North group; referred: Visits; unsaid: Silent")]
    [InlineData("8m", "yourself: Baby massage, North group; referred: Visits; unsaid: Silent")]
    [InlineData("9m", "yourself: North group; referred: Visits; unsaid: Silent")]
    [InlineData("12m", "unsaid: Silent")]
    [InlineData("23m", "yourself: مجموعة الأم والطفل; unsaid: Silent")]
    public async Task The_age_says_what_is_there(string age, string listed)
    {
        await using var chromium = await Chromium.OpenAsync(FamilyPage.Edges.File, 390);
        await chromium.Page.SelectOptionAsync("#ask_age", age);
        Assert.Equal(listed, await ListedAsync(chromium.Page));
    }

    [SkippableTheory]
    [InlineData("north", "yourself: Baby massage, North group; referred: Visits")]
    [InlineData("south", "yourself: Baby massage; referred: Visits; unsaid: Silent")]
    [InlineData("east", "yourself: Baby massage; referred: Visits")]
    public async Task The_place_leaves_out_what_is_for_other_places(string place, string listed)
    {
        await using var chromium = await Chromium.OpenAsync(FamilyPage.Edges.File, 390);
        await chromium.Page.SelectOptionAsync("#ask_age", "6w");
        await chromium.Page.SelectOptionAsync("#ask_place", place);
        Assert.Equal(listed, await ListedAsync(chromium.Page));
    }

    [SkippableFact]
    public async Task How_many_there_are_is_told_politely_and_a_place_alone_asks_for_the_age()
    {
        await using var chromium = await Chromium.OpenAsync(FamilyPage.Edges.File, 390);
        var page = chromium.Page;
        Assert.Equal(Unasked, await page.InnerTextAsync(".now .count[role=status]"));
        await page.SelectOptionAsync("#ask_place", "south");
        Assert.Equal("Now choose how old your baby is.", await page.InnerTextAsync(".now .count"));
        Assert.Equal("", await ListedAsync(page));
        await page.SelectOptionAsync("#ask_age", "6w");
        Assert.Equal("2 things are here for you now. 1 more may be.", await page.InnerTextAsync(".now .count"));
        await page.SelectOptionAsync("#ask_place", "");
        Assert.Equal("3 things are here for you now. 1 more may be. Some are only for some places: choose where you live.", await page.InnerTextAsync(".now .count"));
        await page.SelectOptionAsync("#ask_age", "36w-pregnant");
        await page.SelectOptionAsync("#ask_place", "east");
        Assert.Equal("1 thing is here for you now.", await page.InnerTextAsync(".now .count"));
        await page.SelectOptionAsync("#ask_place", "south");
        await page.SelectOptionAsync("#ask_age", "12m");
        Assert.Equal("Nothing here says that it is for you now. 1 may be: ask them.", await page.InnerTextAsync(".now .count"));
        await page.ClickAsync("[data-do=again]");
        Assert.Equal(Unasked, await page.InnerTextAsync(".now .count"));
        Assert.Equal("", await ListedAsync(page));
        Assert.Equal("ask_age", await FocusAsync(page));
    }

    [SkippableFact]
    public async Task Where_nothing_is_there_it_says_so_and_whom_to_ask()
    {
        await using var chromium = await Chromium.OpenAsync(FamilyPage.One.File, 390);
        var page = chromium.Page;
        await page.SelectOptionAsync("#ask_age", "5w");
        Assert.Equal("Nothing on this page is for you now.", await page.InnerTextAsync(".now .count"));
        Assert.Equal("You can still ask your midwife, health visitor or GP what there is for you. Do you need help today? See If you are worried. Everything that is on this page: Your journey.",
            Spaces().Replace(await page.InnerTextAsync(".now .nothing"), " ").Trim());
        await page.ClickAsync(".now .nothing a >> nth=0");
        await page.WaitForURLAsync("**#safeguarding_and_crisis");
        await page.SelectOptionAsync("#ask_age", "6w");
        Assert.False(await page.IsVisibleAsync(".now .nothing"));
    }

    [SkippableFact]
    public async Task An_entry_says_what_its_row_says_and_leads_there()
    {
        await using var chromium = await Chromium.OpenAsync(FamilyPage.Edges.File, 390);
        var page = chromium.Page;
        await page.SelectOptionAsync("#ask_age", "5w");
        var entry = page.Locator(".now li").First;
        Assert.Equal("First weeks What first-weeks does. Phone 01632 960910 or text 01632 960911.", Spaces().Replace(await entry.InnerTextAsync(), " ").Trim());
        Assert.Equal("tel:01632960910", await entry.Locator(".how a").First.GetAttributeAsync("href"));
        Assert.Empty(await page.EvaluateAsync<string[]>("() => { const ids = [...document.querySelectorAll('[id]')].map(each => each.id); return ids.filter((id, i) => ids.indexOf(id) < i); }"));
        await entry.Locator(".name a").ClickAsync();
        await page.WaitForURLAsync("**#first-weeks");
        Assert.True(await page.EvaluateAsync<bool>("() => document.querySelector('tr:target').id === 'first-weeks'"));
        // Who comes back finds the list as it was.
        await page.GoBackAsync();
        Assert.EndsWith("#age=5w", page.Url, StringComparison.Ordinal);
        Assert.Contains("First weeks", await ListedAsync(page), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Every_number_and_address_of_the_rows_is_in_the_list()
    {
        await using var chromium = await Chromium.OpenAsync(BuiltSample.NorthshireFamily.Html, 390);
        var lost = await chromium.Page.EvaluateAsync<string[]>("""
            () => {
                const lost = [];
                for (const option of document.querySelectorAll('#ask_age option:not([value=""])')) {
                    const field = document.querySelector('#ask_age');
                    field.value = option.value;
                    field.dispatchEvent(new Event('change', { bubbles: true }));
                    for (const item of document.querySelectorAll('.now li')) {
                        const row = document.getElementById(item.querySelector('.name a').hash.slice(1));
                        for (const link of row.querySelectorAll('a[href^="tel:"], a[href^="mailto:"]'))
                            if (![...item.querySelectorAll('a')].some(each => each.href === link.href)) lost.push(`${option.value}: ${row.id}: ${link.href}`);
                    }
                }
                return lost;
            }
            """);
        Assert.Empty(lost);
    }

    [SkippableFact]
    public async Task What_is_not_open_now_is_never_listed()
    {
        await using var chromium = await Chromium.OpenAsync(FamilyPage.Edges.File, 390);
        foreach (var age in await chromium.Page.EvaluateAsync<string[]>("() => [...document.querySelector('#ask_age').options].map(option => option.value)"))
        {
            await chromium.Page.SelectOptionAsync("#ask_age", age);
            Assert.DoesNotContain("Coming", await ListedAsync(chromium.Page), StringComparison.Ordinal);
        }
    }

    [SkippableFact]
    public async Task The_answers_stand_in_the_address_and_an_address_answers()
    {
        await using var chromium = await Chromium.EmptyAsync(390);
        var (page, address) = (chromium.Page, Chromium.Address(FamilyPage.Edges.File));
        await page.GotoAsync(address + "#age=6w&place=north");
        Assert.Equal("yourself: Baby massage, North group; referred: Visits", await ListedAsync(page));
        Assert.Equal("For you now: 6 weeks old, North", await page.TextContentAsync(".now h2"));
        await page.SelectOptionAsync("#ask_place", "east");
        Assert.Equal(address + "#age=6w&place=east", page.Url);
        await page.EvaluateAsync("() => { location.hash = 'age=9m'; }");
        await page.WaitForFunctionAsync("() => document.querySelector('.now h2').textContent.includes('9 months')");
        Assert.Equal("For you now: 9 months old", await page.TextContentAsync(".now h2"));
        await page.GoBackAsync();
        await page.WaitForFunctionAsync("() => document.querySelector('.now h2').textContent.includes('6 weeks old, East')");
        await page.GoForwardAsync();
        await page.WaitForFunctionAsync("() => document.querySelector('.now h2').textContent.includes('9 months')");
        // What this page does not know is not answered.
        await page.GotoAsync("about:blank");
        await page.GotoAsync(address + "#age=7y&place=%3Cb%3E&x=");
        Assert.Equal("", await ListedAsync(page));
        Assert.Equal(Unasked, await page.InnerTextAsync(".now .count"));
    }

    [SkippableFact]
    public async Task Printed_while_a_list_is_shown_it_is_the_list_and_whom_to_ring_and_else_the_whole()
    {
        await using var chromium = await Chromium.EmptyAsync(390);
        using var folder = new TemporaryFolder();
        var (page, address) = (chromium.Page, Chromium.Address(FamilyPage.Edges.File));
        await page.GotoAsync(address + "#age=6w&place=south");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.PdfAsync(new() { Path = folder.File("list.pdf"), PreferCSSPageSize = true });
        var list = Poppler.Text(folder.File("list.pdf"));
        foreach (var words in (string[])["You, your baby and help near you", "If you are worried", "Call 999", "For you now: 6 weeks old, South", "Baby massage", "Visits", "Silent", "Only what is for you now is printed here", "About this page", "babies@edgeham.example"])
            Assert.Contains(words, list, StringComparison.Ordinal);
        foreach (var words in (string[])["Your journey", "North group", "Birth to 3 months", "How old is your baby", "Start again", "Not open now"])
            Assert.DoesNotContain(words, list, StringComparison.Ordinal);

        await page.EvaluateAsync("() => document.querySelector('[data-do=again]').click()");
        await page.PdfAsync(new() { Path = folder.File("whole.pdf"), PreferCSSPageSize = true });
        var whole = Poppler.Text(folder.File("whole.pdf"));
        foreach (var words in (string[])["Your journey", "North group", "Birth to 3 months", "Not open now"]) Assert.Contains(words, whole, StringComparison.Ordinal);
        foreach (var words in (string[])["For you now", "Only what is for you"]) Assert.DoesNotContain(words, whole, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_keyboard_alone_does_and_stays_where_it_is()
    {
        await using var chromium = await Chromium.OpenAsync(FamilyPage.Edges.File, 1280);
        var page = chromium.Page;
        for (var i = 0; i < 40 && await FocusAsync(page) != "ask_age"; i++) await page.Keyboard.PressAsync("Tab");
        Assert.Equal("ask_age", await FocusAsync(page));
        // Arrows, for letters choose what they spell only while they come within a second of each other.
        for (var i = 0; i < 60 && await page.InputValueAsync("#ask_age") != "6w"; i++) await page.Keyboard.PressAsync("ArrowDown");
        Assert.Contains("Baby massage", await ListedAsync(page), StringComparison.Ordinal);
        Assert.Equal("ask_age", await FocusAsync(page));
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("E");
        Assert.Equal("yourself: Baby massage; referred: Visits", await ListedAsync(page));
        Assert.Equal("ask_place", await FocusAsync(page));
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**#massage");
    }

    [SkippableFact]
    public async Task Without_script_there_is_no_form_and_no_gap()
    {
        await using var chromium = await Chromium.OpenWithAsync(FamilyPage.Edges.File, new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 390, Height = 844 } });
        var page = chromium.Page;
        Assert.False(await page.IsVisibleAsync(".now"));
        var (alert, next) = (await page.Locator("section.alert").BoundingBoxAsync(), await page.Locator("nav.sections").BoundingBoxAsync());
        Assert.True(next!.Y - alert!.Y - alert.Height < 60, $"{next.Y - alert.Y - alert.Height} px lie between the two.");
        Assert.True(await page.IsVisibleAsync("#massage"));
    }

    [SkippableTheory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Nothing_moves_when_the_script_shows_the_form(int width)
    {
        await using var chromium = await Chromium.OpenAsync(FamilyPage.Edges.File, width);
        var places = await chromium.Page.EvaluateAsync<double[]>("""
            () => [false, true].map(hidden => { document.querySelector('.now').hidden = hidden; return document.querySelector('nav.sections').getBoundingClientRect().top; })
            """);
        Assert.Equal(places[0], places[1]);
        Assert.False(await chromium.Page.IsVisibleAsync(".now"));
    }

    [SkippableTheory]
    [InlineData(320)]
    [InlineData(390)]
    public async Task A_thumb_can_hit_every_number(int width)
    {
        await using var chromium = await Chromium.OpenAsync(BuiltSample.NorthshireFamily.Html, width);
        await chromium.Page.SelectOptionAsync("#ask_age", "6w");
        Assert.Empty(await chromium.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('a[href^="tel:"], .now :is(select, button, .name a)')].filter(each => each.checkVisibility())
                .filter(each => each.getBoundingClientRect().height < 44).map(each => `${each.getBoundingClientRect().height} px: ${each.outerHTML}`)
            """));
        Assert.True(await chromium.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth") <= width, await LayoutTests.WidestAsync(chromium.Page, width));
        Assert.Empty(await chromium.Page.EvaluateAsync<string[]>(LayoutTests.OverlapsScript));
    }

    [SkippableFact]
    public async Task Whom_to_ring_stands_first_on_the_first_screen_of_a_phone()
    {
        await using var chromium = await Chromium.OpenAsync(BuiltSample.NorthshireFamily.Html, 390);
        await chromium.Page.SetViewportSizeAsync(390, 844);
        var (call, form) = (await chromium.Page.Locator("a[href='tel:111']").First.BoundingBoxAsync(), await chromium.Page.Locator(".now").BoundingBoxAsync());
        Assert.InRange(call!.Y + call.Height, 0, 844);
        Assert.True(form!.Y > call.Y);
        Assert.Equal(["tel:999", "tel:111"], (await chromium.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.alert a')].map(link => link.getAttribute('href'))")).Take(2));
    }

    [SkippableFact]
    public async Task The_list_can_be_copied_as_plain_words()
    {
        await using var chromium = await Chromium.EmptyAsync(390);
        await chromium.Page.AddInitScriptAsync("""
            Object.defineProperty(navigator, 'share', { value: undefined });
            Object.defineProperty(navigator, 'clipboard', { value: { writeText: async text => { window.copied = text; } } });
            """);
        await chromium.Page.GotoAsync(Chromium.Address(FamilyPage.Edges.File) + "#age=5w&place=north");
        await chromium.Page.ClickAsync("[data-do=copy]");
        Assert.Equal("Copied.", await chromium.Page.InnerTextAsync(".now .done"));
        Assert.Equal("""
            For you now: 5 weeks old, North

            YOU CAN GO YOURSELF

            First weeks
            What first-weeks does.
            Phone 01632 960910 or text 01632 960911.

            North group
            What north-group does.
            Only in North.
            Just come or email north@edgeham.example.

            ASK SOMEONE TO REFER YOU

            Visits
            What visits does.
            Ask your midwife.

            From: You, your baby and help near you: Edgeham.
            """.ReplaceLineEndings("\n"), await chromium.Page.EvaluateAsync<string>("() => window.copied"));
    }

    [SkippableFact]
    public async Task A_list_copied_from_a_file_says_where_to_read_it_online_and_never_where_the_file_lies()
    {
        await using var chromium = await Chromium.EmptyAsync(390);
        await chromium.Page.AddInitScriptAsync("""
            Object.defineProperty(navigator, 'share', { value: undefined });
            Object.defineProperty(navigator, 'clipboard', { value: { writeText: async text => { window.copied = text; } } });
            """);
        await chromium.Page.GotoAsync(Chromium.Address(BuiltSample.NorthshireFamily.Html) + "#age=5w");
        await chromium.Page.ClickAsync("[data-do=copy]");
        var copied = await chromium.Page.EvaluateAsync<string>("() => window.copied");
        Assert.EndsWith("\n\nFrom: You, your baby and help near you: Northshire.\nhttps://northshire.example/piew", copied, StringComparison.Ordinal);
        Assert.DoesNotContain("file:", copied, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("")]
    [InlineData("#place=south")]
    [InlineData("#age=6w&place=south")]
    [InlineData("#age=12m&place=east")]
    [InlineData("#age=23m")]
    public async Task It_has_no_violation_in_any_state_width_or_colours(string fragment)
    {
        var found = new List<string>();
        foreach (var (width, scheme, forced) in ((int, ColorScheme, ForcedColors)[])[
            (320, ColorScheme.Light, ForcedColors.None), (390, ColorScheme.Dark, ForcedColors.None), (1280, ColorScheme.Light, ForcedColors.Active), (1280, ColorScheme.Dark, ForcedColors.None)])
        {
            await using var chromium = await Chromium.EmptyAsync(width, scheme);
            await chromium.Page.EmulateMediaAsync(new() { ColorScheme = scheme, ForcedColors = forced, ReducedMotion = ReducedMotion.Reduce });
            await chromium.Page.GotoAsync(Chromium.Address(FamilyPage.Edges.File) + fragment);
            var result = await chromium.Page.RunAxe();
            Assert.NotEmpty(result.Passes);
            found.AddRange(result.Violations.Select(violation => AccessibilityTests.Said(violation, $"{width} px, {scheme}, {forced}")));
            Assert.True(await chromium.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth") <= width, await LayoutTests.WidestAsync(chromium.Page, width));
            Assert.Empty(await chromium.Page.EvaluateAsync<string[]>(LayoutTests.OverlapsScript));
        }
        Assert.True(found.Count == 0, string.Join("\n\n", found));
    }

    // "yourself: First weeks, North group; referred: Visits"
    private static Task<string> ListedAsync(IPage page) => page.EvaluateAsync<string>("""
        () => [...document.querySelectorAll('.now [data-group]')].filter(group => group.checkVisibility())
            .map(group => `${group.dataset.group}: ` + [...group.querySelectorAll('.name')].map(name => name.textContent.trim()).join(', ')).join('; ')
        """);

    private static Task<string> FocusAsync(IPage page) => page.EvaluateAsync<string>("() => document.activeElement.id");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
