using Microsoft.Playwright;
using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Html;

/// <summary>What can be done on the page of an atlas: sort, narrow, follow a cell; and what is left of it without script and on paper.</summary>
public class AtlasUseTests
{
    private static string File => AtlasPage.Of("12 areas").File;

    [SkippableTheory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task The_table_is_sorted_by_the_keyboard_says_so_and_turns_round(int width)
    {
        await using var chromium = await Chromium.OpenAsync(File, width);
        var page = chromium.Page;
        Assert.Equal(AtlasPage.Of("12 areas").Atlas.Areas.Select(area => area.Name).Order(StringComparer.Ordinal), await NamesAsync(page));
        await page.Locator("#areas thead button").Nth(1).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        var falling = await ServicesAsync(page);
        Assert.Equal(falling.OrderDescending(), falling);
        Assert.Equal("Sorted by services, largest first.", await page.Locator("#sorted").TextContentAsync());
        Assert.Equal("descending", await page.Locator("#areas thead th").Nth(1).GetAttributeAsync("aria-sort"));
        Assert.Equal(1, await page.Locator("#areas [aria-sort]").CountAsync());
        await page.Keyboard.PressAsync("Enter");
        var rising = await ServicesAsync(page);
        Assert.Equal(rising.Order(), rising);
        Assert.Equal("ascending", await page.Locator("#areas thead th").Nth(1).GetAttributeAsync("aria-sort"));
        await page.Locator("#areas thead button").First.PressAsync("Space");
        Assert.Equal("ascending", await page.Locator("#areas thead th").First.GetAttributeAsync("aria-sort"));
    }

    [SkippableFact]
    public async Task Days_are_sorted_as_days_with_those_that_nobody_says_last()
    {
        await using var chromium = await Chromium.OpenAsync(File, 1280);
        await chromium.Page.GetByRole(AriaRole.Button, new() { Name = "Next review" }).DblClickAsync();
        var days = await chromium.Page.Locator("#areas tbody td[data-label='Next review']").AllInnerTextsAsync();
        var known = days.TakeWhile(day => day != "not said").Select(day => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(known.Order(), known);
        Assert.Equal(9, known.Count);
    }

    [SkippableFact]
    public async Task A_box_leaves_the_areas_with_its_words_and_a_link_to_another_brings_it_back()
    {
        await using var chromium = await Chromium.OpenAsync(File, 1280);
        await chromium.Page.GetByLabel("Find an area").FillAsync("wales");
        Assert.Equal(["Eldershire"], await ShownAsync(chromium.Page));
        Assert.Equal("1 of 12 areas.", await chromium.Page.Locator("#sorted").TextContentAsync());
        await chromium.Page.Locator(".tiles a").First.ClickAsync();
        await chromium.Page.WaitForFunctionAsync("() => document.querySelectorAll('#areas tbody tr:not([hidden])').length === 12");
        Assert.Equal("Aldershire", await chromium.Page.Locator("tr:target th").EvaluateAsync<string>("head => head.firstChild.textContent.trim()"));
    }

    [SkippableFact]
    public async Task Without_script_cells_lead_to_their_areas_folds_open_and_the_table_is_there()
    {
        await using var chromium = await Chromium.OpenWithAsync(File, new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 1280, Height = 800 } });
        var page = chromium.Page;
        Assert.Equal(0, await page.Locator("#areas button").CountAsync());
        Assert.False(await page.Locator("#narrow").IsVisibleAsync());
        Assert.Equal(12, await page.Locator("#areas tbody tr").CountAsync());
        Assert.Equal(0, await page.Locator(".behind:visible").CountAsync());
        await page.Locator("#matrix-2 td a").First.ClickAsync();
        Assert.Equal("Babies in neonatal care: promotion, pregnancy", await page.Locator(".behind:visible h3").InnerTextAsync());
        await page.Locator(".behind:visible .back a").ClickAsync();
        Assert.Equal(0, await page.Locator(".behind:visible").CountAsync());
        await page.Locator("summary").Last.ClickAsync();
        Assert.True(await page.Locator("details").Last.Locator("table").IsVisibleAsync());
    }

    [SkippableFact]
    public async Task A_link_into_something_folded_opens_it()
    {
        await using var chromium = await Chromium.OpenAsync(File, 1280);
        var folded = chromium.Page.Locator("details tr[id^=lacks]").First;
        Assert.False(await folded.IsVisibleAsync());
        await chromium.Page.Locator($"#areas a[href='#{await folded.GetAttributeAsync("id")}']").ClickAsync();
        await folded.WaitForAsync();
    }

    [SkippableFact]
    public async Task In_forced_colours_each_kind_of_cell_is_still_drawn()
    {
        await using var chromium = await Chromium.OpenWithAsync(File, new() { ForcedColors = ForcedColors.Active });
        Assert.Empty(await chromium.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('.tile path')].filter(path => {
                const [style, ground] = [getComputedStyle(path), getComputedStyle(document.documentElement).backgroundColor];
                const seen = colour => colour !== 'none' && colour !== ground;
                return !seen(style.fill) && !seen(style.stroke);
            }).map(path => path.outerHTML)
            """));
    }

    [SkippableTheory]
    [InlineData("12 areas")]
    [InlineData("150 areas")]
    public async Task Paper_has_every_area_and_every_gap(string name)
    {
        var (atlas, printed) = (AtlasPage.Of(name).Atlas, Poppler.Text(await AtlasPage.Of(name).PrintedAsync()));
        var words = string.Join(' ', printed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        foreach (var area in atlas.Areas)
        {
            Assert.True(Times(words, area.Name) >= 2, area.Name);
            if (area.DaysOverdue is { } days) Assert.Contains(days == 1 ? "1 day" : $"{days} days", words, StringComparison.Ordinal);
        }
        Assert.Equal(atlas.Areas.Sum(area => area.Undeclared.Count(hole => hole.Kind == Core.Coverage.HoleKind.Level)), Times(words, "no service anywhere"));
        Assert.Equal(atlas.Areas.Sum(area => area.Declared.Count(gap => gap.Text is null)), Times(words, "Text left out"));
        Assert.Contains("in this page on a screen, and in the workbook", words, StringComparison.Ordinal);
        Assert.DoesNotContain("Back to the matrix", words, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_head_of_the_printed_table_stands_on_each_of_its_pages_with_no_word_broken()
    {
        var pages = Poppler.Text(await AtlasPage.Of("150 areas").PrintedAsync()).Split('\f').ToList();
        var (first, next) = (pages.FindIndex(page => page.Contains(". In figures", StringComparison.Ordinal)), pages.FindIndex(page => page.Contains("Areas without specialists", StringComparison.Ordinal)));
        Assert.True(next > first + 2, $"pages {first + 1} to {next}");
        Assert.All(pages[first..next], page => Assert.All((string[])["Services", "declared", "overdue", "Specialists", "Next review", "assured", "Errors", "Warnings"], word => Assert.Contains(word, page, StringComparison.Ordinal)));
    }

    private static int Times(string text, string part)
    {
        var times = 0;
        for (var at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + 1, StringComparison.Ordinal)) times++;
        return times;
    }

    private static async Task<IReadOnlyList<string>> NamesAsync(IPage page) =>
        await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('#areas tbody th')].map(head => head.firstChild.textContent.trim())");

    private static async Task<IReadOnlyList<string>> ShownAsync(IPage page) =>
        await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('#areas tbody tr:not([hidden]) th')].map(head => head.firstChild.textContent.trim())");

    private static async Task<IReadOnlyList<int>> ServicesAsync(IPage page) =>
        await page.EvaluateAsync<int[]>("() => [...document.querySelectorAll('#areas tbody td:nth-child(2)')].map(cell => Number(cell.textContent))");
}
