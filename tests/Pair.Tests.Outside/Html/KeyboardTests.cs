using System.Text.Json;
using Microsoft.Playwright;
using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Html;

/// <summary>The keyboard alone: everything that can be used is reached in the order of the page, is seen when it is, and says so.</summary>
public class KeyboardTests
{
    /// <summary>Both editions on a wide screen and on a phone.</summary>
    public static TheoryData<string, int> Pages
    {
        get
        {
            var all = new TheoryData<string, int>();
            foreach (var sample in (string[])["northshire", "northshire, family", "kitchen-sink", "kitchen-sink, family"])
                foreach (var width in (int[])[320, 1280]) all.Add(sample, width);
            return all;
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Pages))]
    public async Task Tab_reaches_everything_in_order_in_view_and_with_a_line_around_it(string sample, int width)
    {
        await using var chromium = await Chromium.OpenAsync(BuiltPages.Of(sample), width);
        // What can be used, in the order of the page, and what is asked of each when it is reached.
        var wanted = await chromium.Page.EvaluateAsync<int>("""
            () => {
                const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
                    .filter(element => !element.disabled && element.checkVisibility({ visibilityProperty: true }));
                // Of radio buttons with one name the keyboard reaches one.
                const once = all.filter(element => element.type !== 'radio' || element === (all.find(other => other.name === element.name && other.checked) ?? all.find(other => other.name === element.name)));
                window.askFocused = () => {
                    const element = document.activeElement;
                    if (element === document.body) return null;
                    const [box, style] = [element.getClientRects()[0], getComputedStyle(element)];
                    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
                    const top = document.elementFromPoint(x, y);
                    const faults = [];
                    // A browser scrolls by whole pixels.
                    if (box.top < -1 || box.left < -1 || box.bottom > innerHeight + 1 || box.right > innerWidth + 1) faults.push('is out of view');
                    else if (!top || !(element.contains(top) || top.contains(element))) faults.push(`is hidden by ${top?.outerHTML.slice(0, 60)}`);
                    if (!(parseFloat(style.outlineWidth) >= 2) || style.outlineStyle === 'none' || style.outlineStyle === 'hidden' || /rgba\(.*, 0\)/.test(style.outlineColor)) faults.push('has no outline');
                    return { place: once.indexOf(element), fault: faults.length ? `${element.outerHTML.slice(0, 100)} ${faults.join(', ')}` : '' };
                };
                return once.length;
            }
            """);
        Assert.NotEqual(0, wanted);
        var faults = new List<string>();
        for (var place = 0; place < wanted; place++)
        {
            await chromium.Page.Keyboard.PressAsync("Tab");
            var focused = await chromium.Page.EvaluateAsync<JsonElement>("() => askFocused()");
            Assert.True(focused.ValueKind == JsonValueKind.Object, $"Tab reached {place} of {wanted}");
            Assert.Equal(place, focused.GetProperty("place").GetInt32());
            if (focused.GetProperty("fault").GetString() is { Length: > 0 } fault) faults.Add(fault);
        }
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(10)));
        await chromium.Page.Keyboard.PressAsync("Tab");
        Assert.Equal(JsonValueKind.Null, (await chromium.Page.EvaluateAsync<JsonElement?>("() => askFocused()"))?.ValueKind ?? JsonValueKind.Null);
    }

    [SkippableTheory]
    [MemberData(nameof(Pages))]
    public async Task The_first_key_shows_the_way_to_the_main_part_and_it_leads_there(string sample, int width)
    {
        await using var chromium = await Chromium.OpenAsync(BuiltPages.Of(sample), width);
        await chromium.Page.Keyboard.PressAsync("Tab");
        var box = await chromium.Page.Locator(".skip:focus").BoundingBoxAsync();
        Assert.NotNull(box);
        Assert.True(box.X >= 0 && box.Y >= 0 && box.X + box.Width <= width && box.Height >= 24, $"{box.X}, {box.Y}, {box.Width} by {box.Height}");
        await chromium.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("MAIN", await chromium.Page.EvaluateAsync<string>("() => document.activeElement.tagName"));
        await chromium.Page.Keyboard.PressAsync("Tab");
        Assert.True(await chromium.Page.EvaluateAsync<bool>("() => document.querySelector('main').contains(document.activeElement) && document.activeElement.tagName !== 'MAIN'"));
    }

    [SkippableFact]
    public async Task Focus_is_seen_in_forced_colours_too()
    {
        await using var chromium = await Chromium.OpenWithAsync(BuiltPages.Of("two-sides"), new() { ForcedColors = ForcedColors.Active });
        for (var key = 0; key < 12; key++)
        {
            await chromium.Page.Keyboard.PressAsync("Tab");
            Assert.Equal("", await chromium.Page.EvaluateAsync<string>("""
                () => {
                    const style = getComputedStyle(document.activeElement);
                    const seen = parseFloat(style.outlineWidth) >= 2 && style.outlineStyle !== 'none' && style.outlineColor !== getComputedStyle(document.documentElement).backgroundColor;
                    return seen ? '' : document.activeElement.outerHTML.slice(0, 100);
                }
                """));
        }
    }
}
