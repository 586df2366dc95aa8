using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Pair.Tests.Outside.Html;

namespace Pair.Tests.Outside.Previewing;

/// <summary>The page around: anybody can use it, at any width and in any colours, and nothing that is written in a pathway does anything to it.</summary>
public class ShellTests
{
    private const string File = "minimal.pair.yaml";

    [SkippableTheory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(320, ColorScheme.Dark)]
    public async Task Axe_finds_nothing_in_any_state_and_nothing_goes_sideways(int width, ColorScheme scheme)
    {
        await using var shown = await ShownPreview.OfAsync("minimal", before => before.Write("other.pair.yaml", before.Text(File).Replace("id: minimal", "id: other", StringComparison.Ordinal)), width, scheme);
        await shown.VersionAsync(1);
        var text = shown.Text(File);
        await Verify("as it begins");
        shown.Write(File, text.Replace("next_review: 2027-10-01", "next_review: 2026-10-02", StringComparison.Ordinal));
        await shown.NumberAsync(2);
        await shown.Page.EvaluateAsync("() => { document.getElementById('findings').open = true }");
        await Verify("with findings");
        shown.Write(File, text + "\nservices: \"\n");
        await shown.NumberAsync(3);
        await Verify("broken");
        await shown.Page.EvaluateAsync("() => { document.getElementById('lost').hidden = false }");
        await Verify("ended");

        async Task Verify(string when)
        {
            var result = await shown.Page.RunAxe();
            Assert.NotEmpty(result.Passes);
            Assert.True(result.Violations.Length == 0, string.Join("\n\n", result.Violations.Select(violation => AccessibilityTests.Said(violation, $"{width} px, {scheme}, {when}"))));
            Assert.True(await shown.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), when);
            // What there is to find does not push the page out of sight.
            Assert.True(await shown.Page.EvaluateAsync<bool>("() => document.querySelector('iframe').clientHeight >= 300"), when);
        }
    }

    [SkippableFact]
    public async Task It_asks_for_nothing_but_itself_and_complains_of_nothing()
    {
        await using var shown = await ShownPreview.OfAsync("northshire");
        await shown.VersionAsync(1);
        await shown.Page.ClickAsync("text=Families");
        await shown.Page.WaitForFunctionAsync("() => frames[0].location.pathname.endsWith('-family.html')");
        Assert.Empty(shown.Complaints);
        Assert.All(shown.Asked, address => Assert.True(address.StartsWith(shown.Pair.FirstLine, StringComparison.Ordinal) || address.StartsWith("data:", StringComparison.Ordinal), address));
    }

    [SkippableFact]
    public async Task Neither_the_page_around_nor_the_page_inside_runs_a_script_that_is_not_its_own()
    {
        await using var shown = await ShownPreview.OfAsync("minimal");
        await shown.VersionAsync(1);
        foreach (var frame in shown.Page.Frames)
        {
            await frame.EvaluateAsync("""
                () => {
                  const script = document.createElement('script');
                  script.textContent = 'window.injected = true';
                  document.body.append(script);
                  const picture = document.createElement('div');
                  picture.innerHTML = '<img src="x" onerror="window.injected = true"><a href="javascript:window.injected = true">go</a><style>body { display: none }</style>';
                  document.body.append(picture);
                  picture.querySelector('a').click();
                }
                """);
            Assert.False(await frame.EvaluateAsync<bool>("() => Boolean(window.injected)"));
            Assert.True(await frame.Locator("body").IsVisibleAsync());
        }
        Assert.Contains(shown.Complaints, complaint => complaint.Contains("Content Security Policy", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task No_other_page_puts_it_into_a_frame()
    {
        await using var shown = await ShownPreview.OfAsync("minimal");
        await shown.VersionAsync(1);
        await using var other = await Running.Chromium.EmptyAsync(1280);
        await other.Page.RouteAsync("http://evil.example/", route => route.FulfillAsync(new() { ContentType = "text/html", Body = $"<iframe src=\"{shown.Pair.FirstLine}\"></iframe><iframe src=\"{shown.Pair.FirstLine}pages/0/minimal.html\"></iframe>" }));
        await other.Page.GotoAsync("http://evil.example/");
        foreach (var frame in other.Page.Frames.Skip(1)) Assert.DoesNotContain("Littleham", await frame.ContentAsync(), StringComparison.Ordinal);
        foreach (var frame in other.Page.Frames.Skip(1)) Assert.DoesNotContain("Preview", await frame.ContentAsync(), StringComparison.Ordinal);
    }
}
