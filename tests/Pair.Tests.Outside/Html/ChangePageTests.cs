using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Html;

/// <summary>A comparison as a page, in a real browser: nothing for axe-core to find, no sideways scroll, no request, and all of it on paper.</summary>
public class ChangePageTests
{
    private const string Unfold = "() => { for (const fold of document.querySelectorAll('details')) fold.open = true; }";

    /// <summary>Every page.</summary>
    public static TheoryData<string> Names => ChangePage.Names;

    [SkippableTheory]
    [InlineData("everything", 320, ColorScheme.Light, Media.Screen)]
    [InlineData("everything", 1280, ColorScheme.Light, Media.Screen)]
    [InlineData("everything", 1280, ColorScheme.Dark, Media.Screen)]
    [InlineData("everything", 1280, ColorScheme.Light, Media.Print)]
    [InlineData("several", 1280, ColorScheme.Dark, Media.Screen)]
    [InlineData("nothing", 320, ColorScheme.Light, Media.Screen)]
    [InlineData("right to left", 1280, ColorScheme.Light, Media.Screen)]
    public async Task It_has_no_violation(string name, int width, ColorScheme scheme, Media media)
    {
        await using var chromium = await Chromium.OpenAsync(ChangePage.Of(name).File, width, scheme, media);
        await chromium.Page.EvaluateAsync(Unfold);
        var result = await chromium.Page.RunAxe();
        Assert.NotEmpty(result.Passes);
        Assert.Equal("", string.Join("\n\n", result.Violations.Select(violation => AccessibilityTests.Said(violation, $"{width} px, {scheme}, {media}"))));
    }

    // 320 px is what 1280 px are at 400 %.
    [SkippableTheory]
    [MemberData(nameof(Names))]
    public async Task It_never_scrolls_sideways_and_no_text_stands_on_another(string name)
    {
        foreach (var width in (int[])[320, 768, 1280])
        {
            await using var chromium = await Chromium.OpenAsync(ChangePage.Of(name).File, width);
            await chromium.Page.EvaluateAsync(Unfold);
            await PageLayout.NeverScrollsSidewaysAsync(chromium.Page, width);
            await PageLayout.CellsHoldTheirWordsAsync(chromium.Page, ".list th, .list td, .figures li", $"{width} px:");
            // It asks each text about each other.
            if (name == "many") continue;
            await PageLayout.NothingOverlapsAsync(chromium.Page, $"{width} px:");
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Names))]
    public async Task Opened_from_a_file_it_asks_for_nothing_and_complains_of_nothing(string name)
    {
        await using var chromium = await Chromium.EmptyAsync(1280);
        var (asked, said, file) = (new List<string>(), new List<string>(), Chromium.Address(ChangePage.Of(name).File));
        chromium.Page.Request += (_, request) => asked.Add(request.Url);
        chromium.Page.Console += (_, message) => said.Add($"{message.Type}: {message.Text}");
        chromium.Page.Dialog += (_, dialog) => said.Add(dialog.Message);
        await chromium.Page.GotoAsync(file, new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.Equal([file], asked);
        Assert.Empty(said);
        Assert.NotEqual("", await chromium.Page.Locator("h1").InnerTextAsync());
    }

    [SkippableFact]
    public async Task What_is_folded_on_a_screen_is_all_there_on_paper()
    {
        var folder = TemporaryFolder.Kept();
        var text = Programs.Output("pdftotext", "-layout", await Chromium.PrintAsync(ChangePage.Of("everything").File, Path.Combine(folder, "changes.pdf")), "-");
        Assert.Contains("grandparents", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Show 4 changes", text, StringComparison.Ordinal);
        Assert.Contains("Page 1 of ", text, StringComparison.Ordinal);
    }
}
