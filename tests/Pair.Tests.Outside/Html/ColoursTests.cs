using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Html;

/// <summary>In colours that the reader's system forces, what a ground or a shape said is still said.</summary>
public class ColoursTests
{
    /// <summary>Samples with everything that is coloured, on light and on dark ground.</summary>
    public static TheoryData<string, ColorScheme> Forced
    {
        get
        {
            var all = new TheoryData<string, ColorScheme>();
            foreach (var sample in (string[])["two-sides", "two-sides, family", "kitchen-sink", "kitchen-sink, family", "own-levels"])
                foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark]) all.Add(sample, scheme);
            return all;
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Forced))]
    public async Task Axe_finds_nothing_in_forced_colours(string sample, ColorScheme scheme)
    {
        await using var chromium = await ForcedAsync(sample, scheme);
        // It reads text-fill-color, which stays the author's in what a browser tells of a style though it is not what it draws; the next test asks instead.
        var result = await chromium.Page.RunAxe(new AxeRunOptions { Rules = new() { ["color-contrast"] = new RuleOptions { Enabled = false } } });
        Assert.NotEmpty(result.Passes);
        Assert.True(result.Violations.Length == 0, string.Join("\n\n", result.Violations.Select(violation => AccessibilityTests.Said(violation, $"{sample}, {scheme}, forced"))));
    }

    [SkippableTheory]
    [MemberData(nameof(Forced))]
    public async Task All_text_can_be_told_from_its_ground(string sample, ColorScheme scheme)
    {
        await using var chromium = await ForcedAsync(sample, scheme);
        Assert.Empty(await chromium.Page.EvaluateAsync<string[]>("""
            () => {
                const parts = colour => colour.match(/[\d.]+/g).map(Number);
                const light = colour => parts(colour).slice(0, 3).map(part => part / 255).map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
                    .reduce((sum, part, place) => sum + part * [0.2126, 0.7152, 0.0722][place], 0);
                const ground = element => !element ? 'rgb(255, 255, 255)' : parts(getComputedStyle(element).backgroundColor)[3] === 0 ? ground(element.parentElement) : getComputedStyle(element).backgroundColor;
                return [...document.body.querySelectorAll('*')].filter(element => {
                    if (element.closest('.mark, svg') || !element.checkVisibility() || ![...element.childNodes].some(node => node.nodeType === 3 && node.data.trim())) return false;
                    const [high, low] = [light(getComputedStyle(element).color), light(ground(element))].sort((one, other) => other - one);
                    return (high + 0.05) / (low + 0.05) < 4.5;
                }).map(element => element.outerHTML.slice(0, 120));
            }
            """));
    }

    [SkippableTheory]
    [MemberData(nameof(Forced))]
    public async Task The_number_of_a_level_keeps_its_shape(string sample, ColorScheme scheme)
    {
        await using var chromium = await ForcedAsync(sample, scheme);
        Assert.Empty(await chromium.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('.mark')].filter(mark => {
                const [shape, number] = [getComputedStyle(mark.querySelector('svg > *')).fill, getComputedStyle(mark.querySelector('span')).color];
                const ground = getComputedStyle(document.documentElement).backgroundColor;
                return shape === ground || shape === number || shape === 'none';
            }).map(mark => mark.outerHTML.slice(0, 160))
            """));
    }

    [SkippableTheory]
    [MemberData(nameof(Forced))]
    public async Task What_stands_on_a_ground_of_its_own_or_in_a_box_has_a_line_around_it(string sample, ColorScheme scheme)
    {
        await using var chromium = await ForcedAsync(sample, scheme);
        Assert.NotEqual(0, await chromium.Page.Locator(".alert").CountAsync());
        Assert.Empty(await chromium.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('.alert, .alert h2, .notice, .lintel, .steps th, .map thead th, .steps, .level thead th')].filter(box => {
                if (!box.checkVisibility() || box.clientWidth <= 1) return false;
                // The heading of an alert without a ground stands in the alert's box.
                const style = getComputedStyle(box);
                const sides = ['Top', 'Right', 'Bottom', 'Left'].filter(side => parseFloat(style[`border${side}Width`]) >= 1 && style[`border${side}Style`] !== 'none'
                    && style[`border${side}Color`] !== getComputedStyle(document.documentElement).backgroundColor);
                return sides.length === 0 && !(box.matches('.alert h2') && box.closest('.alert'));
            }).map(box => box.outerHTML.slice(0, 120))
            """));
    }

    [SkippableFact]
    public async Task A_code_stays_black_on_white()
    {
        await using var chromium = await ForcedAsync("kitchen-sink", ColorScheme.Dark);
        Assert.Equal(["rgb(255, 255, 255)", "rgb(0, 0, 0)"], await chromium.Page.EvaluateAsync<string[]>(
            "() => [...new Set([...document.querySelectorAll('svg.code path')].map(path => getComputedStyle(path).fill))]"));
    }

    private static Task<Chromium> ForcedAsync(string sample, ColorScheme scheme) =>
        Chromium.OpenWithAsync(BuiltPages.Of(sample), new() { ForcedColors = ForcedColors.Active, ColorScheme = scheme, ViewportSize = new() { Width = 1280, Height = 800 } });
}
