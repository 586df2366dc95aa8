using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Codes;

/// <summary>QR codes, scanned from what is printed or shown, lead to the addresses of the source and to no others.</summary>
public class CodesTests
{
    // As coarse as a code is likely to be copied or faxed.
    private const int DotsPerInch = 110;

    [SkippableTheory]
    [InlineData("pdf")]
    [InlineData("docx")]
    [InlineData("html")]
    public async Task Codes_on_the_printed_pages_say_the_addresses_of_the_source(string format)
    {
        using var folder = new TemporaryFolder();
        var pages = Poppler.Draw(await BuiltSample.Northshire.PagesAsync(format), DotsPerInch, folder.Path);
        Same(Zbar.Read(pages.SelectMany(Tiles.Of)), SourceFacts.Northshire.CodeAddresses);
    }

    [SkippableTheory]
    [InlineData("pdf")]
    [InlineData("docx")]
    [InlineData("html")]
    public async Task Families_have_a_code_for_each_service_that_they_can_use_and_that_has_an_address(string format)
    {
        using var folder = new TemporaryFolder();
        var pages = Poppler.Draw(await BuiltSample.NorthshireFamily.PagesAsync(format), DotsPerInch, folder.Path);
        Same(Zbar.Read(pages.SelectMany(Tiles.Of)), SourceFacts.Northshire.FamilyCodeAddresses);
    }

    [SkippableFact]
    public async Task Families_see_no_codes_on_the_screen_that_they_hold_in_their_hand()
    {
        await using var chromium = await Chromium.OpenAsync(BuiltSample.NorthshireFamily.Html, 390);
        Assert.Equal(0, await chromium.Page.EvaluateAsync<int>("() => [...document.querySelectorAll('svg.code')].filter(code => code.checkVisibility()).length"));
    }

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Codes_of_services_on_the_screen_say_the_addresses_of_the_source_in_light_and_dark(bool dark)
    {
        using var folder = new TemporaryFolder();
        await using var chromium = await Chromium.OpenAsync(BuiltSample.Northshire.Html, 1280,
            dark ? Microsoft.Playwright.ColorScheme.Dark : Microsoft.Playwright.ColorScheme.Light);
        var pictures = new List<string>();
        // One after the other, as a phone is held over them.
        foreach (var box in await chromium.Page.EvaluateAsync<float[][]>("""
            () => [...document.querySelectorAll('svg.code')].map(code => code.getBoundingClientRect()).filter(box => box.width > 0).map(box => [box.x + scrollX, box.y + scrollY, box.width, box.height])
            """))
        {
            pictures.Add(folder.File($"{pictures.Count}.png"));
            await chromium.Page.ScreenshotAsync(new() { Path = pictures[^1], FullPage = true, Clip = new() { X = box[0], Y = box[1], Width = box[2], Height = box[3] } });
        }
        // Who looks at the page has it already: its own code is for paper alone.
        Same(Zbar.Read(pictures), SourceFacts.Northshire.ServiceCodeAddresses);
    }

    private static void Same(SortedSet<string> scanned, SortedSet<string> wanted) =>
        Assert.True(wanted.SetEquals(scanned), $"not found: {string.Join(' ', wanted.Except(scanned))}\nnot wanted: {string.Join(' ', scanned.Except(wanted))}");

    [Fact]
    public void The_sample_has_codes_for_services_and_for_its_live_page()
    {
        Assert.True(SourceFacts.Northshire.CodeAddresses.Count > 5);
        Assert.True(SourceFacts.Northshire.FamilyCodeAddresses.Count > 30);
    }
}
