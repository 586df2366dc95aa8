using Microsoft.Playwright;
using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Html.Finding;

/// <summary>The practitioners' page of a sample in a browser, asked by its form as people ask it.</summary>
public sealed class FindPage : IAsyncDisposable
{
    private readonly Chromium chromium;

    private FindPage(Chromium chromium) => this.chromium = chromium;

    /// <summary>The page.</summary>
    public IPage Page => chromium.Page;

    /// <summary>What the browser complained of.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>Opens a sample's page.</summary>
    /// <param name="fragment">As in a shared address, with its mark: <c>#level=thriving</c>.</param>
    /// <param name="width">Of the window, in pixels.</param>
    /// <param name="sample">Its name.</param>
    public static async Task<FindPage> OpenAsync(string fragment = "", int width = 1280, string sample = "northshire")
    {
        var page = new FindPage(await Chromium.EmptyAsync(width));
        page.Page.Console += (_, message) => page.Complaints.Add(message.Text);
        page.Page.PageError += (_, error) => page.Complaints.Add(error);
        await page.Page.GotoAsync(Chromium.Address(BuiltSample.Of(sample).Html) + fragment);
        return page;
    }

    /// <summary>Ids of the entries that are shown.</summary>
    public Task<string[]> ShownAsync() =>
        Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('tr[data-entry]')].filter(row => row.checkVisibility()).map(row => row.id)");

    /// <summary>What is counted: "12 of 45 services".</summary>
    public Task<string> CountAsync() => Page.Locator(".count").InnerTextAsync();

    /// <summary>What stands in the address.</summary>
    public Task<string> FragmentAsync() => Page.EvaluateAsync<string>("() => location.hash");

    /// <summary>Types into the search and waits for its answer.</summary>
    public async Task SearchAsync(string words)
    {
        var search = Page.GetByRole(AriaRole.Searchbox, new() { Name = "Search" });
        await search.FillAsync(words);
        await search.PressAsync("Enter");
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => chromium.DisposeAsync();
}
