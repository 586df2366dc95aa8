using Microsoft.Playwright;

namespace Pair.Tests.Outside.Html;

/// <summary>What must hold of every page at every width: it scrolls in one direction, nothing stands on anything, and cells hold their words.</summary>
internal static class PageLayout
{
    /// <summary>Holds a page to a width in pixels, and names what is wider.</summary>
    public static async Task NeverScrollsSidewaysAsync(IPage page, int width)
    {
        if (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth") > width) Assert.Fail(await WidestAsync(page, width));
    }

    /// <summary>Holds that no line of text and no picture stands on another.</summary>
    /// <param name="page">The page.</param>
    /// <param name="when">What it was asked or how wide it is, to be told with what does.</param>
    public static async Task NothingOverlapsAsync(IPage page, string when = "")
    {
        var pairs = await page.EvaluateAsync<string[]>(OverlapsScript);
        Assert.True(pairs.Length == 0, $"{when}\n" + string.Join('\n', pairs.Take(10)));
    }

    /// <summary>Holds that cells are as wide as their words.</summary>
    /// <param name="page">The page.</param>
    /// <param name="cells">Which, as a selector.</param>
    /// <param name="when">How wide the page is, to be told with those that are not.</param>
    public static async Task CellsHoldTheirWordsAsync(IPage page, string cells, string when)
    {
        var narrow = await page.EvaluateAsync<string[]>("""
            cells => [...document.querySelectorAll(cells)]
                .filter(cell => cell.clientWidth > 1 && cell.scrollWidth > cell.clientWidth + 1).slice(0, 5).map(cell => cell.outerHTML.slice(0, 160))
            """, cells);
        Assert.True(narrow.Length == 0, $"{when}\n" + string.Join('\n', narrow));
    }

    private static Task<string> WidestAsync(IPage page, int width) => page.EvaluateAsync<string>("""
        width => [...document.body.querySelectorAll('*')].filter(element => element.getBoundingClientRect().right > width + 0.5)
            .slice(0, 5).map(element => Math.round(element.getBoundingClientRect().right) + ' px: ' + element.outerHTML.slice(0, 120)).join('\n')
        """, width);

    // Lines may touch where letters are tall; two stand on each other where they share more than a third of the lower one's height.
    private const string OverlapsScript = """
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
