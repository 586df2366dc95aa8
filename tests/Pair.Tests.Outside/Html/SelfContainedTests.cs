using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Html;

/// <summary>The page needs nothing but itself: it opens from a file share or an email and asks nobody for anything.</summary>
public class SelfContainedTests
{
    [SkippableTheory]
    [MemberData(nameof(BuiltSample.AllNames), MemberType = typeof(BuiltSample))]
    public async Task Opened_from_a_file_it_asks_for_nothing_and_complains_of_nothing(string sample)
    {
        await using var chromium = await Chromium.EmptyAsync(1280);
        var (asked, said) = (new List<string>(), new List<string>());
        await chromium.Page.Context.RouteAsync("**/*", route =>
        {
            asked.Add(route.Request.Url);
            return route.ContinueAsync();
        });
        chromium.Page.Request += (_, request) => asked.Add(request.Url);
        chromium.Page.Console += (_, message) => said.Add($"{message.Type}: {message.Text}");
        chromium.Page.PageError += (_, error) => said.Add(error);

        // Alone in its folder, as it comes out of an email.
        using var folder = new TemporaryFolder();
        var file = folder.File("as it came.html");
        File.Copy(BuiltSample.Of(sample).Html, file);
        await chromium.Page.GotoAsync(Chromium.Address(file), new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });
        await chromium.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        await chromium.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Screen, ColorScheme = Microsoft.Playwright.ColorScheme.Dark });

        var others = asked.Where(address => address != Chromium.Address(file) && !address.StartsWith("data:", StringComparison.Ordinal));
        Assert.True(!others.Any(), string.Join('\n', others));
        Assert.NotEmpty(asked);
        Assert.True(said.Count == 0, string.Join('\n', said));
        Assert.NotEqual("", await chromium.Page.Locator("h1").InnerTextAsync());
    }

    [SkippableFact]
    public async Task Its_links_to_the_other_formats_lead_to_the_files_beside_it()
    {
        await using var chromium = await Chromium.OpenAsync(BuiltSample.Northshire.Html, 1280);
        var links = await chromium.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('a[href]')].map(link => link.href).filter(address => address.startsWith('file:') && !address.includes('#'))");
        Assert.Equal(
            new SortedSet<string>([Chromium.Address(BuiltSample.Northshire.Pdf), Chromium.Address(BuiltSample.Northshire.Word)]),
            new SortedSet<string>(links));
    }

    [SkippableTheory]
    [MemberData(nameof(BuiltSample.AllNames), MemberType = typeof(BuiltSample))]
    public async Task Every_link_inside_the_page_leads_to_a_place_that_is_there_once(string sample)
    {
        await using var chromium = await Chromium.OpenAsync(BuiltSample.Of(sample).Html, 1280);
        var lost = await chromium.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('a[href^="#"]')].map(link => decodeURIComponent(link.hash.slice(1)))
                .filter(id => document.querySelectorAll('#' + CSS.escape(id)).length !== 1)
            """);
        Assert.Empty(lost);
    }
}
