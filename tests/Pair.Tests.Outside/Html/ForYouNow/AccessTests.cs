using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Html.ForYouNow;

/// <summary>With the keyboard, a thumb, a reader of screens or no script at all.</summary>
public sealed class AccessTests
{
    [SkippableFact]
    public async Task The_keyboard_alone_does_and_stays_where_it_is()
    {
        await using var chromium = await Chromium.OpenAsync(FamilyPage.Edges.File, 1280);
        var page = chromium.Page;
        for (var i = 0; i < 40 && await NowPart.FocusAsync(page) != "ask_age"; i++) await page.Keyboard.PressAsync("Tab");
        Assert.Equal("ask_age", await NowPart.FocusAsync(page));
        // Arrows, for letters choose what they spell only while they come within a second of each other.
        for (var i = 0; i < 60 && await page.InputValueAsync("#ask_age") != "6w"; i++) await page.Keyboard.PressAsync("ArrowDown");
        Assert.Contains("Baby massage", await NowPart.ListedAsync(page), StringComparison.Ordinal);
        Assert.Equal("ask_age", await NowPart.FocusAsync(page));
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("E");
        Assert.Equal("yourself: Baby massage; referred: Visits", await NowPart.ListedAsync(page));
        Assert.Equal("ask_place", await NowPart.FocusAsync(page));
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
        await PageLayout.NeverScrollsSidewaysAsync(chromium.Page, width);
        await PageLayout.NothingOverlapsAsync(chromium.Page);
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
            await PageLayout.NeverScrollsSidewaysAsync(chromium.Page, width);
            await PageLayout.NothingOverlapsAsync(chromium.Page);
        }
        Assert.True(found.Count == 0, string.Join("\n\n", found));
    }

    // "yourself: First weeks, North group; referred: Visits"
}
