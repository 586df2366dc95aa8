using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Html;

/// <summary>The index of a site in a real browser: whoever opens it finds the area, and every link leads to a file that is there.</summary>
public class SiteTests
{
    /// <summary>Every site.</summary>
    public static TheoryData<string> Names => BuiltSite.Names;

    [SkippableTheory]
    [MemberData(nameof(Names))]
    public async Task It_has_no_violation_at_any_width_in_any_colours_or_in_print(string name)
    {
        var found = new List<string>();
        foreach (var width in (int[])[320, 1280])
            foreach (var (scheme, media) in ((ColorScheme, Media)[])[(ColorScheme.Light, Media.Screen), (ColorScheme.Dark, Media.Screen), (ColorScheme.Light, Media.Print)])
            {
                await using var chromium = await Chromium.OpenAsync(BuiltSite.Of(name).Index, width, scheme, media);
                await AddViolationsAsync(found, chromium.Page, $"{width} px, {scheme}, {media}");
            }
        Assert.True(found.Count == 0, string.Join("\n\n", found));
    }

    [SkippableTheory]
    [InlineData("ford")]
    [InlineData("nowhere")]
    public async Task It_has_no_violation_while_something_is_looked_for(string words)
    {
        var found = new List<string>();
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await using var chromium = await Chromium.OpenAsync(BuiltSite.Of("many").Index, 320, scheme);
            await chromium.Page.FillAsync("#words", words);
            await AddViolationsAsync(found, chromium.Page, $"{words}, {scheme}");
        }
        Assert.True(found.Count == 0, string.Join("\n\n", found));
    }

    [SkippableTheory]
    [MemberData(nameof(Names))]
    public async Task It_never_scrolls_sideways_and_no_text_stands_on_another(string name)
    {
        foreach (var width in (int[])[320, 768, 1280])
        {
            await using var chromium = await Chromium.OpenAsync(BuiltSite.Of(name).Index, width);
            await PageLayout.NeverScrollsSidewaysAsync(chromium.Page, width);
            await PageLayout.NothingOverlapsAsync(chromium.Page, $"{width} px:");
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
        chromium.Page.PageError += (_, error) => said.Add(error);
        await chromium.Page.GotoAsync(Chromium.Address(BuiltSite.Of(name).Index), new() { WaitUntil = WaitUntilState.NetworkIdle });
        if (name == "many")
        {
            await chromium.Page.FillAsync("#words", "ford");
            await chromium.Page.PressAsync("#words", "Enter");
            await chromium.Page.ClickAsync("#all");
        }
        await chromium.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal([Chromium.Address(BuiltSite.Of(name).Index)], asked.Distinct());
        Assert.Empty(said);
    }

    [SkippableTheory]
    [MemberData(nameof(Names))]
    public async Task Every_link_between_its_files_leads_to_one_that_is_there(string name)
    {
        var site = BuiltSite.Of(name);
        var (led, pages) = (new HashSet<string>(), site.Pages.ToList());
        await using var chromium = await Chromium.EmptyAsync(1280);
        foreach (var page in name == "many" ? [site.Index, .. pages.Take(3)] : pages)
        {
            await chromium.Page.GotoAsync(Chromium.Address(page));
            var links = await chromium.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('a[href]')].map(link => link.href.split('#')[0]).filter(address => address.startsWith('file:'))");
            foreach (var link in links)
            {
                var file = new Uri(link).LocalPath;
                Assert.True(File.Exists(file), $"{page} leads to {file}");
                if (page == site.Index) led.Add(file);
            }
        }
        // And the index leads to all that was built.
        led.Add(site.Index);
        Assert.Equal(Directory.EnumerateFiles(site.Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal), led.Order(StringComparer.Ordinal));
    }

    [SkippableFact]
    public async Task From_the_index_to_a_page_to_the_other_edition_and_back_by_keyboard_alone()
    {
        await using var chromium = await Chromium.OpenAsync(BuiltSite.Of("one").Index, 1280);
        var page = chromium.Page;
        foreach (var (link, title) in ((string, string)[])[("For families", "You, your baby"), ("For people who work with families", "Northshire parent-infant"), ("All pages and files", "Northshire parent-infant")])
        {
            for (var i = 0; i < 10 && await FocusedAsync(page) != link; i++) await page.Keyboard.PressAsync("Tab");
            Assert.Equal(link, await FocusedAsync(page));
            await page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(page).ToHaveTitleAsync(new Regex("^" + title));
        }
        Assert.EndsWith("index.html", page.Url, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("barley", "2 of 26 pathways with “barley”.", "Barley, Barley Vale")]
    [InlineData(" VALE  Barl ", "1 of 26 pathways with “VALE  Barl”.", "Barley Vale")]
    [InlineData("mon", "2 of 26 pathways with “mon”.", "Môn, Môn Vale")]
    [InlineData("nowhere", "No area has these words. Check the spelling, try fewer words, or show all.", "")]
    [InlineData("  ", "", null)]
    public async Task Words_find_areas_and_the_answer_is_announced(string words, string said, string? areas)
    {
        await using var chromium = await Chromium.OpenAsync(BuiltSite.Of("many").Index, 1280);
        await chromium.Page.FillAsync("#words", words);
        Assert.Equal(said, await chromium.Page.Locator("[role=status]").TextContentAsync());
        var seen = await SeenAsync(chromium.Page);
        if (areas is null) Assert.Equal(26, seen.Length);
        else Assert.Equal(areas, string.Join(", ", seen));
    }

    [SkippableFact]
    public async Task Show_all_and_a_link_to_a_hidden_area_bring_everything_back()
    {
        await using var chromium = await Chromium.OpenAsync(BuiltSite.Of("many").Index, 1280);
        var page = chromium.Page;
        Assert.False(await page.Locator("#all").IsVisibleAsync());
        await page.FillAsync("#words", "barley");
        Assert.False(await page.Locator("#letters").IsVisibleAsync());
        await page.ClickAsync("#all");
        Assert.Equal(26, (await SeenAsync(page)).Length);
        Assert.Equal("words", await page.EvaluateAsync<string>("() => document.activeElement.id"));
        await page.FillAsync("#words", "barley");
        await page.EvaluateAsync("() => { location.hash = '#area-a0'; }");
        await page.WaitForFunctionAsync("() => !document.getElementById('area-a0').hidden");
        Assert.Equal(26, (await SeenAsync(page)).Length);
        Assert.Equal("", await page.InputValueAsync("#words"));
    }

    [SkippableFact]
    public async Task What_is_found_is_printed_with_a_line_that_says_so_and_no_form()
    {
        await using var chromium = await Chromium.OpenAsync(BuiltSite.Of("many").Index, 1280);
        await chromium.Page.FillAsync("#words", "barley");
        await chromium.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal(["Barley", "Barley Vale"], await SeenAsync(chromium.Page));
        Assert.True(await chromium.Page.Locator("#found").IsVisibleAsync());
        Assert.False(await chromium.Page.Locator("#find").IsVisibleAsync());
    }

    [SkippableFact]
    public async Task Without_script_every_area_is_there_and_nothing_that_would_not_work()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("index.html");
        File.WriteAllText(file, Regex.Replace(File.ReadAllText(BuiltSite.Of("many").Index), "<script>.*</script>", "", RegexOptions.Singleline));
        await using var chromium = await Chromium.OpenAsync(file, 320);
        Assert.Equal(26, (await SeenAsync(chromium.Page)).Length);
        Assert.Equal(0, await chromium.Page.EvaluateAsync<int>("() => [...document.querySelectorAll('input, button, label')].filter(element => element.checkVisibility()).length"));
        await chromium.Page.ClickAsync("#letters a >> text=Y");
        Assert.Equal("Ynys Fach", await chromium.Page.Locator(":target h2").TextContentAsync());
    }

    [SkippableFact]
    public async Task A_script_that_is_not_its_own_does_not_run()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("index.html");
        File.WriteAllText(file, File.ReadAllText(BuiltSite.Of("many").Index).Replace("</main>", "<script>document.title = 'taken'</script></main>", StringComparison.Ordinal));
        await using var chromium = await Chromium.OpenAsync(file, 1280);
        Assert.Equal("Parent-infant pathways", await chromium.Page.TitleAsync());
        Assert.True(await chromium.Page.Locator("#find").IsVisibleAsync());
    }

    private static async Task AddViolationsAsync(List<string> found, IPage page, string where)
    {
        var result = await page.RunAxe();
        Assert.NotEmpty(result.Passes);
        found.AddRange(result.Violations.Select(violation => AccessibilityTests.Said(violation, where)));
    }

    private static Task<string[]> SeenAsync(IPage page) => page.EvaluateAsync<string[]>(
        "() => [...document.querySelectorAll('article')].filter(area => area.checkVisibility()).map(area => area.querySelector('h2').textContent)");

    private static Task<string> FocusedAsync(IPage page) => page.EvaluateAsync<string>("() => document.activeElement.textContent.trim().slice(0, 60)");
}
