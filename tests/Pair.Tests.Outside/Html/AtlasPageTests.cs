using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Html;

/// <summary>An atlas as a page, in a real browser: nothing for axe-core to find, no sideways scroll, no request.</summary>
public class AtlasPageTests
{
    /// <summary>Every page.</summary>
    public static TheoryData<string> Names => AtlasPage.Names;

    // axe-core takes its time: of 150 areas it looks once.
    [SkippableTheory]
    [InlineData("12 areas", 320, ColorScheme.Light, Media.Screen)]
    [InlineData("12 areas", 1280, ColorScheme.Light, Media.Screen)]
    [InlineData("12 areas", 1280, ColorScheme.Dark, Media.Screen)]
    [InlineData("12 areas", 1280, ColorScheme.Light, Media.Print)]
    [InlineData("150 areas", 1280, ColorScheme.Light, Media.Screen)]
    [InlineData("1 area", 1280, ColorScheme.Light, Media.Screen)]
    [InlineData("none read", 1280, ColorScheme.Dark, Media.Screen)]
    [InlineData("long names", 320, ColorScheme.Light, Media.Screen)]
    [InlineData("right to left", 1280, ColorScheme.Light, Media.Screen)]
    public async Task It_has_no_violation(string name, int width, ColorScheme scheme, Media media)
    {
        await using var chromium = await Chromium.OpenAsync(AtlasPage.Of(name).File, width, scheme, media);
        Assert.Equal("", await FoundAsync(chromium.Page, $"{width} px, {scheme}, {media}"));
    }

    [SkippableTheory]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task It_has_none_either_with_everything_open_a_list_shown_and_the_table_sorted(int width, ColorScheme scheme)
    {
        await using var chromium = await Chromium.OpenAsync(AtlasPage.Of("12 areas").File, width, scheme);
        await chromium.Page.EvaluateAsync("() => { for (const fold of document.querySelectorAll('details')) fold.open = true; location.hash = '#cell-1-4-4'; }");
        await chromium.Page.GetByRole(AriaRole.Button, new() { Name = "Cells empty" }).ClickAsync();
        Assert.True(await chromium.Page.Locator("#cell-1-4-4").IsVisibleAsync());
        Assert.Equal("", await FoundAsync(chromium.Page, $"{width} px, {scheme}, open"));
        await chromium.Page.EvaluateAsync("() => { location.hash = '#a3'; }");
        Assert.Equal("", await FoundAsync(chromium.Page, $"{width} px, {scheme}, a row"));
    }

    [SkippableTheory]
    [MemberData(nameof(Names))]
    public async Task It_never_scrolls_sideways_and_no_text_stands_on_another(string name)
    {
        foreach (var width in (int[])[320, 768, 1280])
        {
            await using var chromium = await Chromium.OpenAsync(AtlasPage.Of(name).File, width);
            if (name != "150 areas") await chromium.Page.EvaluateAsync("() => { for (const fold of document.querySelectorAll('details')) fold.open = true; }");
            await PageLayout.NeverScrollsSidewaysAsync(chromium.Page, width);
            // Marks upon marks are wider than any cell.
            if (name == "attacks") continue;
            await PageLayout.CellsHoldTheirWordsAsync(chromium.Page, ".heat td, .heat th, .list th, .list td, .figures li, .tiles li", $"{width} px:");
            // It asks each text about each other.
            if (name == "150 areas") continue;
            await PageLayout.NothingOverlapsAsync(chromium.Page, $"{width} px:");
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Names))]
    public async Task Opened_from_a_file_it_asks_for_nothing_and_complains_of_nothing(string name)
    {
        await using var chromium = await Chromium.EmptyAsync(1280);
        var (asked, said, file) = (new List<string>(), new List<string>(), Chromium.Address(AtlasPage.Of(name).File));
        chromium.Page.Request += (_, request) => asked.Add(request.Url);
        chromium.Page.Console += (_, message) => said.Add($"{message.Type}: {message.Text}");
        chromium.Page.PageError += (_, error) => said.Add(error);
        chromium.Page.Dialog += (_, dialog) => said.Add(dialog.Message);
        await chromium.Page.GotoAsync(file, new() { WaitUntil = WaitUntilState.NetworkIdle });
        await chromium.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal([file], asked);
        Assert.Empty(said);
        Assert.NotEqual("", await chromium.Page.Locator("h1").InnerTextAsync());
    }

    private static async Task<string> FoundAsync(IPage page, string where)
    {
        var result = await page.RunAxe();
        Assert.NotEmpty(result.Passes);
        return string.Join("\n\n", result.Violations.Select(violation => AccessibilityTests.Said(violation, where)));
    }
}
