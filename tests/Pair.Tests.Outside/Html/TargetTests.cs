using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Html;

/// <summary>What is pressed is large enough for a finger: 24 by 24 pixels, or that much room around it.</summary>
public class TargetTests
{
    /// <summary>Both editions, on a phone and a wide screen.</summary>
    public static TheoryData<string, int> Pages => KeyboardTests.Pages;

    // axe-core has it, and leaves it out unless it is asked for.
    [SkippableTheory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_every_target_large_enough(string sample, int width)
    {
        await using var chromium = await Chromium.OpenAsync(BuiltPages.Of(sample), width);
        var result = await chromium.Page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "rule", Values = ["target-size"] } });
        Assert.NotEmpty(result.Passes);
        Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.Select(violation => AccessibilityTests.Said(violation, $"{width} px"))));
    }

    [SkippableTheory]
    [MemberData(nameof(Pages))]
    public async Task Every_link_and_field_is_24_pixels_high(string sample, int width)
    {
        await using var chromium = await Chromium.OpenAsync(BuiltPages.Of(sample), width);
        var low = await chromium.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('a[href], button, input, select, summary')].filter(element => element.checkVisibility()).flatMap(element =>
                // A label that is pressed presses its field.
                [...((element.closest('label') ?? element).getClientRects())].filter(box => box.width > 0 && Math.round(box.height * 10) < 240)
                    .map(box => `${box.height.toFixed(1)} px: ${element.outerHTML.slice(0, 100)} in ${element.parentElement.outerHTML.slice(0, 60)}`))
            """);
        Assert.True(low.Length == 0, $"{low.Length}:\n" + string.Join('\n', low.Take(12)));
    }
}
