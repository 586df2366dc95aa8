using Microsoft.Playwright;
using Deque.AxeCore.Playwright;
using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Html;

/// <summary>The gap report as a page, in a real browser: nothing for axe-core to find, no sideways scroll, no request, and A4 on paper.</summary>
public class BoardPageTests
{
    private static readonly int[] widths = [320, 768, 1280];

    /// <summary>Every page.</summary>
    public static TheoryData<string> Names => BoardPage.Names;

    // One for each way in which a table is laid out; axe-core takes its time.
    [SkippableTheory]
    [InlineData("holes")]
    [InlineData("every axis")]
    [InlineData("seven columns")]
    [InlineData("a column a month")]
    [InlineData("several")]
    [InlineData("nothing")]
    public async Task It_has_no_violation_at_any_width_in_any_colours_or_in_print(string name)
    {
        var found = new List<string>();
        foreach (var (width, scheme, media) in ((int, ColorScheme, Media)[])[
            (320, ColorScheme.Light, Media.Screen), (1280, ColorScheme.Light, Media.Screen), (1280, ColorScheme.Dark, Media.Screen), (1280, ColorScheme.Light, Media.Print)])
        {
            await using var chromium = await Chromium.OpenAsync(BoardPage.Of(name).File, width, scheme, media);
            var result = await chromium.Page.RunAxe();
            Assert.NotEmpty(result.Passes);
            found.AddRange(result.Violations.Select(violation => AccessibilityTests.Said(violation, $"{width} px, {scheme}, {media}")));
        }
        Assert.True(found.Count == 0, string.Join("\n\n", found));
    }

    [SkippableTheory]
    [MemberData(nameof(Names))]
    public async Task It_never_scrolls_sideways_and_no_text_stands_on_another(string name)
    {
        foreach (var width in widths)
        {
            await using var chromium = await Chromium.OpenAsync(BoardPage.Of(name).File, width);
            await PageLayout.NeverScrollsSidewaysAsync(chromium.Page, width);
            await PageLayout.NothingOverlapsAsync(chromium.Page, $"{width} px:");
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Names))]
    public async Task Every_cell_is_wide_enough_for_its_words(string name)
    {
        foreach (var width in widths)
        {
            await using var chromium = await Chromium.OpenAsync(BoardPage.Of(name).File, width);
            await PageLayout.CellsHoldTheirWordsAsync(chromium.Page, ".heat td, .heat th, .list th, .list td, .figures li", $"{width} px:");
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Names))]
    public async Task Opened_from_a_file_it_asks_for_nothing_and_complains_of_nothing(string name)
    {
        await using var chromium = await Chromium.EmptyAsync(1280);
        var (asked, said) = (new List<string>(), new List<string>());
        chromium.Page.Request += (_, request) => asked.Add(request.Url);
        chromium.Page.Console += (_, message) => said.Add($"{message.Type}: {message.Text}");
        await chromium.Page.GotoAsync(Chromium.Address(BoardPage.Of(name).File), new() { WaitUntil = WaitUntilState.NetworkIdle });
        await chromium.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal([Chromium.Address(BoardPage.Of(name).File)], asked);
        Assert.Empty(said);
        Assert.NotEqual("", await chromium.Page.Locator("h1").InnerTextAsync());
    }
}
