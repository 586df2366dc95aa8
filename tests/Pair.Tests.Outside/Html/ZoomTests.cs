using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Html;

/// <summary>A screen of 1280 by 1024 pixels at 400 %, which is one of 320 by 256: all is there in one column.</summary>
public class ZoomTests
{
    private static readonly Microsoft.Playwright.BrowserNewContextOptions zoomed = new() { ViewportSize = new() { Width = 320, Height = 256 }, DeviceScaleFactor = 4 };

    [SkippableTheory]
    [MemberData(nameof(BuiltPages.Names), MemberType = typeof(BuiltPages))]
    public async Task It_scrolls_in_one_direction_and_nothing_stands_on_anything(string sample)
    {
        await using var chromium = await Chromium.OpenWithAsync(BuiltPages.Of(sample), zoomed);
        await PageLayout.NeverScrollsSidewaysAsync(chromium.Page, 320);
        await PageLayout.NothingOverlapsAsync(chromium.Page);
    }

    [SkippableTheory]
    [MemberData(nameof(BuiltPages.Names), MemberType = typeof(BuiltPages))]
    public async Task Nothing_is_cut_off_and_nothing_stays_in_front_of_the_page(string sample)
    {
        await using var chromium = await Chromium.OpenWithAsync(BuiltPages.Of(sample), zoomed);
        Assert.Empty(await chromium.Page.EvaluateAsync<string[]>("""
            () => [...document.body.querySelectorAll('*')].filter(element => {
                if (element instanceof SVGElement || element.clientWidth <= 1) return false;
                const style = getComputedStyle(element);
                const cut = style.overflow !== 'visible' && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
                // A third of so small a screen, and no more.
                return cut || (style.position === 'fixed' || style.position === 'sticky') && element.offsetHeight > innerHeight / 3;
            }).map(element => element.outerHTML.slice(0, 120))
            """));
    }
}
