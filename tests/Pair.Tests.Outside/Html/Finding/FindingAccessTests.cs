using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Html.Finding;

/// <summary>Every state of the form and its results by keyboard alone, for axe-core, at every width and with fingers.</summary>
public class FindingAccessTests
{
    /// <summary>States, as fragments.</summary>
    private static readonly string[] states = ["#level=getting-help&place=bellport", "#q=midwfie", "#q=xyzzyx&age=9m"];

    [SkippableTheory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Filtered_empty_and_opened_it_has_no_violation(int width)
    {
        var found = new List<string>();
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
            foreach (var state in states)
            {
                await using var find = await FindPage.OpenAsync(state, width);
                await find.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                if (width < 960) await find.Page.EvaluateAsync("() => { document.querySelector('.filters').open = true; document.querySelector('.all').click(); }");
                var result = await find.Page.RunAxe();
                found.AddRange(result.Violations.Select(violation => AccessibilityTests.Said(violation, $"{state}, {width} px, {scheme}")));
            }
        Assert.True(found.Count == 0, string.Join("\n\n", found));
    }

    [SkippableTheory]
    [InlineData(320)]
    [InlineData(768)]
    [InlineData(1280)]
    public async Task In_no_state_does_it_scroll_sideways_or_text_stand_on_text(int width)
    {
        foreach (var state in states)
        {
            await using var find = await FindPage.OpenAsync(state, width);
            if (width < 960) await find.Page.EvaluateAsync("() => { document.querySelector('.filters').open = true; }");
            await PageLayout.NeverScrollsSidewaysAsync(find.Page, width);
            await PageLayout.NothingOverlapsAsync(find.Page, state);
        }
    }

    [SkippableFact]
    public async Task The_keyboard_alone_asks_takes_away_and_opens()
    {
        await using var find = await FindPage.OpenAsync(width: 390);
        var keys = find.Page.Keyboard;
        await find.Page.GetByRole(AriaRole.Link, new() { Name = "Find a service" }).FocusAsync();
        await keys.PressAsync("Enter");
        Assert.Equal("q", await FocusAsync(find, "name"));
        await keys.TypeAsync("baby");
        await keys.PressAsync("Tab");
        Assert.Equal("SUMMARY", await FocusAsync(find, "tagName"));
        await keys.PressAsync("Enter");
        await keys.PressAsync("Tab");
        await keys.PressAsync("Space");
        Assert.Contains("level=thriving", await find.FragmentAsync(), StringComparison.Ordinal);
        await find.Page.GetByRole(AriaRole.Button, new() { Name = "See " }).FocusAsync();
        await keys.PressAsync("Enter");
        Assert.Equal("count", await FocusAsync(find, "className"));
        await keys.PressAsync("Tab");
        await keys.PressAsync("Enter");
        await keys.PressAsync("Enter");
        // Both chips are gone, and the keyboard stands where it can go on.
        Assert.Equal("count", await FocusAsync(find, "className"));
        Assert.Equal("45 services", await find.CountAsync());
    }

    [SkippableTheory]
    [InlineData(390, 36)]
    [InlineData(1280, 24)]
    public async Task What_is_pressed_is_large_enough(int width, int least)
    {
        await using var find = await FindPage.OpenAsync("#level=getting-help&q=baby", width);
        await find.Page.EvaluateAsync("() => { document.querySelector('.filters').open = true; }");
        Assert.Empty(await find.Page.EvaluateAsync<string[]>("""
            least => [...document.querySelectorAll('.finding :is(button, select, input[type=search], label.tick, summary), .go, .next a')].filter(each => each.checkVisibility() && each.getBoundingClientRect().height < least)
                .map(each => Math.round(each.getBoundingClientRect().height) + ' px: ' + each.outerHTML.slice(0, 120))
            """, least));
    }

    [SkippableFact]
    public async Task Safeguarding_stands_on_the_first_screen_of_a_phone_above_the_ways_to_get_about()
    {
        await using var find = await FindPage.OpenAsync(width: 390);
        await find.Page.SetViewportSizeAsync(390, 844);
        Assert.True(await find.Page.GetByText("NHS 111, option 2").First.EvaluateAsync<bool>("number => number.getBoundingClientRect().bottom < 844"));
    }

    [SkippableFact]
    public async Task The_steps_lead_from_one_to_the_next_and_on_to_the_services()
    {
        await using var find = await FindPage.OpenAsync(width: 390);
        Assert.Equal(["1. Learn and consult", "2. Look, listen and ask", "3. Bring it together", "4. Decide together"], await find.Page.Locator(".ways a").AllInnerTextsAsync());
        Assert.Equal(["Next: 2. Look, listen and ask", "Next: 3. Bring it together", "Next: 4. Decide together", "Next: C. Services by level of need"],
            await find.Page.Locator(".next a").AllInnerTextsAsync());
        await find.Page.GetByRole(AriaRole.Link, new() { Name = "Next: 3. Bring it together" }).ClickAsync();
        Assert.Equal("3. Bring it together", await find.Page.Locator("td:target").GetAttributeAsync("data-label"));
        await find.Page.SetViewportSizeAsync(1280, 800);
        Assert.Equal(0, await find.Page.Locator(".ways:visible, .next:visible").CountAsync());
    }

    [SkippableFact]
    public async Task Nothing_moves_when_the_script_starts_on_a_wide_screen()
    {
        await using var with = await FindPage.OpenAsync();
        var now = await TopsAsync(with);
        // As it was before: the form hidden again, with room kept.
        await with.Page.EvaluateAsync("() => { document.querySelector('form.find').hidden = true; }");
        Assert.Equal(now, await TopsAsync(with));
    }

    [SkippableFact]
    public void The_whole_page_is_under_200_KB() => Assert.InRange(new FileInfo(BuiltSample.Northshire.Html).Length, 1, 200_000);

    private static Task<string> FocusAsync(FindPage find, string property) => find.Page.EvaluateAsync<string>($"() => document.activeElement.{property}");

    private static Task<int[]> TopsAsync(FindPage find) =>
        find.Page.EvaluateAsync<int[]>("() => [...document.querySelectorAll('.list > table, .columns')].map(each => Math.round(each.getBoundingClientRect().top + scrollY))");
}
