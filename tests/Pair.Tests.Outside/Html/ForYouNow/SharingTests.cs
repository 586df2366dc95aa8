using Microsoft.Playwright;
using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Html.ForYouNow;

/// <summary>The list as an address, on paper and as copied words.</summary>
public sealed class SharingTests
{
    [SkippableFact]
    public async Task The_answers_stand_in_the_address_and_an_address_answers()
    {
        await using var chromium = await Chromium.EmptyAsync(390);
        var (page, address) = (chromium.Page, Chromium.Address(FamilyPage.Edges.File));
        await page.GotoAsync(address + "#age=6w&place=north");
        Assert.Equal("yourself: Baby massage, North group; referred: Visits", await NowPart.ListedAsync(page));
        Assert.Equal("For you now: 6 weeks old, North", await page.TextContentAsync(".now h2"));
        await page.SelectOptionAsync("#ask_place", "east");
        Assert.Equal(address + "#age=6w&place=east", page.Url);
        await page.EvaluateAsync("() => { location.hash = 'age=9m'; }");
        await page.WaitForFunctionAsync("() => document.querySelector('.now h2').textContent.includes('9 months')");
        Assert.Equal("For you now: 9 months old", await page.TextContentAsync(".now h2"));
        await page.GoBackAsync();
        await page.WaitForFunctionAsync("() => document.querySelector('.now h2').textContent.includes('6 weeks old, East')");
        await page.GoForwardAsync();
        await page.WaitForFunctionAsync("() => document.querySelector('.now h2').textContent.includes('9 months')");
        // What this page does not know is not answered.
        await page.GotoAsync("about:blank");
        await page.GotoAsync(address + "#age=7y&place=%3Cb%3E&x=");
        Assert.Equal("", await NowPart.ListedAsync(page));
        Assert.Equal(NowPart.Unasked, await page.InnerTextAsync(".now .count"));
    }

    [SkippableFact]
    public async Task Printed_while_a_list_is_shown_it_is_the_list_and_whom_to_ring_and_else_the_whole()
    {
        await using var chromium = await Chromium.EmptyAsync(390);
        using var folder = new TemporaryFolder();
        var (page, address) = (chromium.Page, Chromium.Address(FamilyPage.Edges.File));
        await page.GotoAsync(address + "#age=6w&place=south");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.PdfAsync(new() { Path = folder.File("list.pdf"), PreferCSSPageSize = true });
        var list = Poppler.Text(folder.File("list.pdf"));
        foreach (var words in (string[])["You, your baby and help near you", "If you are worried", "Call 999", "For you now: 6 weeks old, South", "Baby massage", "Visits", "Silent", "Only what is for you now is printed here", "About this page", "babies@edgeham.example"])
            Assert.Contains(words, list, StringComparison.Ordinal);
        foreach (var words in (string[])["Your journey", "North group", "Birth to 3 months", "How old is your baby", "Start again", "Not open now"])
            Assert.DoesNotContain(words, list, StringComparison.Ordinal);

        await page.EvaluateAsync("() => document.querySelector('[data-do=again]').click()");
        await page.PdfAsync(new() { Path = folder.File("whole.pdf"), PreferCSSPageSize = true });
        var whole = Poppler.Text(folder.File("whole.pdf"));
        foreach (var words in (string[])["Your journey", "North group", "Birth to 3 months", "Not open now"]) Assert.Contains(words, whole, StringComparison.Ordinal);
        foreach (var words in (string[])["For you now", "Only what is for you"]) Assert.DoesNotContain(words, whole, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_list_can_be_copied_as_plain_words()
    {
        await using var chromium = await CopiedAsync(Chromium.Address(FamilyPage.Edges.File) + "#age=5w&place=north");
        Assert.Equal("Copied.", await chromium.Page.InnerTextAsync(".now .done"));
        Assert.Equal("""
            For you now: 5 weeks old, North

            YOU CAN GO YOURSELF

            First weeks
            What first-weeks does.
            Phone 01632 960910 or text 01632 960911.

            North group
            What north-group does.
            Only in North.
            Just come or email north@edgeham.example.

            ASK SOMEONE TO REFER YOU

            Visits
            What visits does.
            Ask your midwife.

            From: You, your baby and help near you: Edgeham.
            """.ReplaceLineEndings("\n"), await chromium.Page.EvaluateAsync<string>("() => window.copied"));
    }

    [SkippableFact]
    public async Task A_list_copied_from_a_file_says_where_to_read_it_online_and_never_where_the_file_lies()
    {
        await using var chromium = await CopiedAsync(Chromium.Address(BuiltSample.NorthshireFamily.Html) + "#age=5w");
        var copied = await chromium.Page.EvaluateAsync<string>("() => window.copied");
        Assert.EndsWith("\n\nFrom: You, your baby and help near you: Northshire.\nhttps://northshire.example/piew", copied, StringComparison.Ordinal);
        Assert.DoesNotContain("file:", copied, StringComparison.Ordinal);
    }

    // With a clipboard that can be read again, and nothing to share by, so that the button copies.
    private static async Task<Chromium> CopiedAsync(string address)
    {
        var chromium = await Chromium.EmptyAsync(390);
        await chromium.Page.AddInitScriptAsync("""
            Object.defineProperty(navigator, 'share', { value: undefined });
            Object.defineProperty(navigator, 'clipboard', { value: { writeText: async text => { window.copied = text; } } });
            """);
        await chromium.Page.GotoAsync(address);
        await chromium.Page.ClickAsync("[data-do=copy]");
        return chromium;
    }
}
