using Microsoft.Playwright;
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
        Assert.True(await chromium.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth") <= width, await WidestAsync(chromium.Page, width));
    }

    [SkippableTheory]
    [MemberData(nameof(All))]
    public async Task No_line_of_text_and_no_picture_stands_on_another(string sample, int width)
    {
        await using var chromium = await Chromium.OpenAsync(BuiltSample.Of(sample).Html, width);
        var pairs = await chromium.Page.EvaluateAsync<string[]>(OverlapsScript);
        Assert.True(pairs.Length == 0, string.Join('\n', pairs.Take(10)));
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

    internal static Task<string> WidestAsync(IPage page, int width) => page.EvaluateAsync<string>("""
        width => [...document.body.querySelectorAll('*')].filter(element => element.getBoundingClientRect().right > width + 0.5)
            .slice(0, 5).map(element => Math.round(element.getBoundingClientRect().right) + ' px: ' + element.outerHTML.slice(0, 120)).join('\n')
        """, width);

    // Lines may touch where letters are tall; two stand on each other where they share more than a third of the lower one's height.
    internal const string OverlapsScript = """
        () => {
            const boxes = [];
            const hidden = element => element && (element.clientWidth === 1 && element.clientHeight === 1 || hidden(element.parentElement));
            const add = (box, name) => { if (box.width > 1 && box.height > 1) boxes.push({ box, name }); };
            const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            for (let text; (text = texts.nextNode());) {
                // A box of one pixel is for screen readers alone.
                if (!text.data.trim() || hidden(text.parentElement) || !text.parentElement.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
                const range = document.createRange();
                range.selectNodeContents(text);
                for (const box of range.getClientRects()) add(box, text.data.trim().slice(0, 60));
            }
            for (const picture of document.querySelectorAll('svg.code, img')) add(picture.getBoundingClientRect(), picture.ariaLabel || picture.alt);
            boxes.sort((one, other) => one.box.top - other.box.top);
            const found = [];
            for (let i = 0; i < boxes.length; i++)
                for (let j = i + 1; j < boxes.length && boxes[j].box.top < boxes[i].box.bottom; j++) {
                    const [one, other] = [boxes[i].box, boxes[j].box];
                    const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
                    const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
                    if (wide > 2 && high > Math.min(one.height, other.height) / 3)
                        found.push(`"${boxes[i].name}" and "${boxes[j].name}" at ${Math.round(one.left)}, ${Math.round(one.top + scrollY)}`);
                }
            return found;
        }
        """;
}
