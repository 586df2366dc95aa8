using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Html;

/// <summary>The page on narrow and wide screens: no sideways scroll, nothing on top of anything, nothing cut off.</summary>
public class LayoutTests
{
    /// <summary>Every sample in both editions at every width; 320 px is also a screen of 1280 px at 400 %.</summary>
    public static TheoryData<string, int> All
    {
        get
        {
            var all = new TheoryData<string, int>();
            foreach (var sample in BuiltSample.BothEditions)
                foreach (var width in (int[])[320, 768, 1280]) all.Add(sample, width);
            return all;
        }
    }

    [SkippableTheory]
    [MemberData(nameof(All))]
    public async Task It_never_scrolls_sideways(string sample, int width)
    {
        await using var chromium = await Chromium.OpenAsync(BuiltSample.Of(sample).Html, width);
        await PageLayout.NeverScrollsSidewaysAsync(chromium.Page, width);
    }

    [SkippableTheory]
    [MemberData(nameof(All))]
    public async Task No_line_of_text_and_no_picture_stands_on_another(string sample, int width)
    {
        await using var chromium = await Chromium.OpenAsync(BuiltSample.Of(sample).Html, width);
        await PageLayout.NothingOverlapsAsync(chromium.Page);
    }

    [SkippableTheory]
    [MemberData(nameof(All))]
    public async Task Nothing_is_cut_off_by_the_box_around_it(string sample, int width)
    {
        await using var chromium = await Chromium.OpenAsync(BuiltSample.Of(sample).Html, width);
        Assert.Empty(await chromium.Page.EvaluateAsync<string[]>("""
            () => [...document.body.querySelectorAll('*')]
                .filter(element => getComputedStyle(element).overflow !== 'visible' && !(element instanceof SVGElement)
                    && element.clientWidth > 1 && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1))
                .map(element => element.outerHTML.slice(0, 120))
            """));
    }
}
