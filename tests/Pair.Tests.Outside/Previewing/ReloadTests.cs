using Microsoft.Playwright;

namespace Pair.Tests.Outside.Previewing;

/// <summary>What somebody sees who writes in an editor and has the preview beside it.</summary>
public class ReloadTests
{
    private const string File = "northshire.pair.yaml";

    [SkippableFact]
    public async Task A_save_shows_the_new_page_where_the_reader_was_with_the_filter_that_was_on()
    {
        await using var shown = await ShownPreview.OfAsync("northshire");
        await shown.VersionAsync(1);
        await shown.Inside.EvaluateAsync("() => { location.hash = '#q=yoga&age=56'; }");
        // The list gets shorter a moment later, and what is scrolled to would move with it.
        await shown.Inside.WaitForFunctionAsync("() => document.querySelector('.count').textContent.includes(' of ')");
        await shown.Inside.EvaluateAsync("() => scrollTo({ top: 700, behavior: 'instant' })");
        var place = await shown.Inside.EvaluateAsync<double>("() => scrollY");
        Assert.True(place > 300, $"{place}");

        shown.Write(File, TitleOf("A new name"));
        await shown.VersionAsync(2);
        Assert.Equal("A new name", await shown.Inside.TitleAsync());
        Assert.Equal("#q=yoga&age=56", await shown.Inside.EvaluateAsync<string>("() => location.hash"));
        Assert.InRange(await shown.Inside.EvaluateAsync<double>("() => scrollY"), place - 2, place + 2);
        Assert.Empty(shown.Complaints);

        string TitleOf(string title) => string.Join('\n', shown.Text(File).Split('\n').Select(line => line.StartsWith("  title:", StringComparison.Ordinal) ? "  title: " + title : line));
    }

    [SkippableFact]
    public async Task What_stood_at_the_top_stays_there_when_something_is_written_above_it()
    {
        await using var shown = await ShownPreview.OfAsync("northshire");
        await shown.VersionAsync(1);
        const string FirstSeen = "() => { const part = [...document.querySelectorAll('main [id]')].find(part => part.getClientRects().length && part.getBoundingClientRect().bottom > 0); return part.id + ' ' + Math.round(part.getBoundingClientRect().top) }";
        await shown.Inside.EvaluateAsync("() => scrollTo({ top: 3000, behavior: 'instant' })");
        var seen = await shown.Inside.EvaluateAsync<string>(FirstSeen);
        shown.Write(File, shown.Text(File).Replace("  title: ", "  title: " + string.Concat(Enumerable.Repeat("A very long name ", 20)), StringComparison.Ordinal));
        await shown.VersionAsync(2);
        Assert.Equal(seen, await shown.Inside.EvaluateAsync<string>(FirstSeen));
    }

    [SkippableFact]
    public async Task A_broken_edit_keeps_the_last_page_says_so_and_shows_what_is_wrong()
    {
        await using var shown = await ShownPreview.OfAsync("northshire");
        await shown.VersionAsync(1);
        var (text, words) = (shown.Text(File), await shown.Inside.InnerTextAsync("main"));
        Assert.Equal("Nothing to report", await shown.Page.InnerTextAsync("#fine"));

        shown.Write(File, text.Replace("status: published", "status: \"<img src=x onerror=alert(1)>\"", StringComparison.Ordinal));
        await shown.NumberAsync(2);
        Assert.Equal("This is the page as it was before: the file cannot be understood now.", await shown.Page.InnerTextAsync("#stale"));
        Assert.True(await shown.Page.EvaluateAsync<bool>("() => document.getElementById('findings').open"));
        Assert.Contains(File, await shown.Page.InnerTextAsync("#list"), StringComparison.Ordinal);
        Assert.Contains("<img", await shown.Page.InnerTextAsync("#list"), StringComparison.Ordinal);
        Assert.Equal(0, await shown.Page.Locator("#list :not(p, strong, li)").CountAsync());
        Assert.Equal(words, await shown.Inside.InnerTextAsync("main"));

        shown.Write(File, text);
        await shown.NumberAsync(3);
        Assert.False(await shown.Page.IsVisibleAsync("#stale"));
        Assert.False(await shown.Page.IsVisibleAsync("#findings"));
        Assert.Empty(shown.Complaints);
    }

    [SkippableFact]
    public async Task Where_nothing_could_be_understood_yet_the_page_appears_once_it_can()
    {
        var text = "";
        await using var shown = await ShownPreview.OfAsync("minimal", before => { text = before.Text("minimal.pair.yaml"); before.Write("minimal.pair.yaml", text + "\nservices: \"\n"); });
        Assert.True(await shown.Page.IsVisibleAsync("#empty"));
        Assert.False(await shown.Page.IsVisibleAsync("iframe"));
        shown.Write("minimal.pair.yaml", text);
        await shown.VersionAsync(1);
        Assert.True(await shown.Page.IsVisibleAsync("iframe"));
        Assert.Contains("Littleham", await shown.Inside.TitleAsync(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task With_the_keyboard_alone_the_edition_and_the_pathway_are_chosen_and_the_choice_outlives_the_page()
    {
        await using var shown = await ShownPreview.OfAsync("minimal", before => before.Write("other.pair.yaml", before.Text("minimal.pair.yaml").Replace("id: minimal", "id: other", StringComparison.Ordinal)));
        await shown.VersionAsync(1);
        await shown.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("pathway", await shown.Page.EvaluateAsync<string>("() => document.activeElement.id"));
        await shown.Page.Keyboard.PressAsync("ArrowDown");
        await shown.Page.Keyboard.PressAsync("Tab");
        await shown.Page.Keyboard.PressAsync("Tab");
        await shown.Page.Keyboard.PressAsync("Enter");
        await shown.Page.WaitForFunctionAsync("() => frames[0].location.pathname.endsWith('/pages/1/other-family.html')");
        Assert.Equal("Families", await shown.Page.InnerTextAsync("[aria-pressed=true]"));
        Assert.EndsWith("/pages/1/other-family.pdf", await shown.Page.GetAttributeAsync("#pdf", "href") is { } href ? "/" + href : "", StringComparison.Ordinal);
        await shown.Page.ReloadAsync();
        await shown.Page.WaitForFunctionAsync("() => frames[0].location.pathname.endsWith('/pages/1/other-family.html')");
        Assert.Empty(shown.Complaints);
    }

    [SkippableFact]
    public async Task Another_site_opens_beside_the_preview_and_never_learns_its_address()
    {
        await using var shown = await ShownPreview.OfAsync("northshire");
        await shown.VersionAsync(1);
        var asked = new TaskCompletionSource<IRequest>();
        shown.Page.Context.Request += (_, request) => { if (request.Url.StartsWith("https:", StringComparison.Ordinal)) asked.TrySetResult(request); };
        var beside = await shown.Page.Context.RunAndWaitForPageAsync(() => shown.Inside.EvaluateAsync("() => document.querySelector('main a[href^=\"https:\"]').click()"));
        Assert.DoesNotContain("referer", (await (await asked.Task).AllHeadersAsync()).Keys);
        await beside.WaitForLoadStateAsync();
        Assert.True(await beside.EvaluateAsync<bool>("() => window.opener === null"));
        Assert.Contains("/pages/0/northshire.html", shown.Inside.Url, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Broken_off_it_ends_with_130_and_the_page_says_that_it_has_ended()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no signal to send");
        await using var shown = await ShownPreview.OfAsync("minimal");
        await shown.VersionAsync(1);
        var (code, error) = await shown.Pair.BreakOffAsync();
        Assert.Equal(130, code);
        Assert.DoesNotContain("pair:", error, StringComparison.Ordinal);
        await shown.Page.Locator("#lost").WaitForAsync();
        Assert.True(await shown.Page.IsVisibleAsync("iframe"));
    }
}
