using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Html;

/// <summary>axe-core in a real browser finds nothing, at any impact.</summary>
public class AccessibilityTests
{
    [SkippableTheory]
    [MemberData(nameof(BuiltSample.AllNames), MemberType = typeof(BuiltSample))]
    public async Task The_page_has_no_violation_at_any_width_in_any_colours_or_in_print(string sample)
    {
        var found = new List<string>();
        foreach (var width in (int[])[320, 1280])
            foreach (var (scheme, media) in ((ColorScheme, Media)[])[(ColorScheme.Light, Media.Screen), (ColorScheme.Dark, Media.Screen), (ColorScheme.Light, Media.Print)])
            {
                await using var chromium = await Chromium.OpenAsync(BuiltSample.Of(sample).Html, width, scheme, media);
                var result = await chromium.Page.RunAxe();
                Assert.NotEmpty(result.Passes);
                found.AddRange(result.Violations.Select(violation => Said(violation, $"{width} px, {scheme}, {media}")));
            }
        Assert.True(found.Count == 0, string.Join("\n\n", found));
    }

    internal static string Said(AxeResultItem violation, string where) =>
        $"{violation.Id} ({violation.Impact}) at {where}: {violation.Help}\n"
        + string.Join('\n', violation.Nodes.Take(5).Select(node => "  " + node.Html.ReplaceLineEndings(" ")))
        + (violation.Nodes.Length > 5 ? $"\n  and {violation.Nodes.Length - 5} more" : "");
}
