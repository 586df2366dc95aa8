using Microsoft.Playwright;
using Pair.Tests.Outside.Running;

namespace Pair.Tests.Outside.Html;

/// <summary>A pathway whose every text is an attack, in a real browser, a PDF reader and a word processor: nothing comes of it.</summary>
public class AttackTests
{
    [SkippableTheory]
    [MemberData(nameof(AttackedPages.Names), MemberType = typeof(AttackedPages))]
    public async Task The_page_says_nothing_asks_nothing_and_runs_nothing(string attack, string stem)
    {
        var (said, asked) = (new List<string>(), new List<string>());
        var file = AttackedPages.File(attack, stem + ".html");
        await using var chromium = await Chromium.OpenWithAsync(file, new BrowserNewContextOptions(), page =>
        {
            page.Dialog += (_, dialog) => { said.Add(dialog.Message); _ = dialog.DismissAsync(); };
            page.Console += (_, message) => said.Add($"{message.Type}: {message.Text}");
            page.PageError += (_, error) => said.Add(error);
            page.Request += (_, request) => asked.Add(request.Url);
            return Task.CompletedTask;
        });
        // A handler would answer to the mouse and the keyboard.
        foreach (var heading in await chromium.Page.Locator("h1, h2, .alert p, .name").AllAsync()) await heading.DispatchEventAsync("mouseover");
        await chromium.Page.Keyboard.PressAsync("Tab");
        Assert.Empty(said);
        Assert.Equal([Chromium.Address(file)], asked.Where(address => !address.StartsWith("data:", StringComparison.Ordinal)));
        Assert.True(await chromium.Page.Locator("h1").IsVisibleAsync());
    }

    [SkippableTheory]
    [MemberData(nameof(AttackedPages.Names), MemberType = typeof(AttackedPages))]
    public async Task It_never_scrolls_sideways_on_a_phone(string attack, string stem)
    {
        await using var chromium = await Chromium.OpenAsync(AttackedPages.File(attack, stem + ".html"), 320);
        await PageLayout.NeverScrollsSidewaysAsync(chromium.Page, 320);
    }

    // Whatever an author's text turns round, a number beside it and our own words are read from left to right.
    [SkippableTheory]
    [MemberData(nameof(AttackedPages.Names), MemberType = typeof(AttackedPages))]
    public async Task Phone_numbers_and_our_own_words_read_the_right_way_round(string attack, string stem)
    {
        await using var chromium = await Chromium.OpenAsync(AttackedPages.File(attack, stem + ".html"), 1280);
        var turned = await chromium.Page.EvaluateAsync<string[]>(TurnedScript, true);
        Assert.True(turned.Length == 0, $"{turned.Length}:\n" + string.Join('\n', turned.Take(12)));
    }

    [SkippableFact]
    public async Task What_is_turned_is_seen_to_be()
    {
        var file = Path.Combine(TemporaryFolder.Kept(), "turned.html");
        File.WriteAllText(file, "<!DOCTYPE html><meta charset=utf-8><p>Well 01632 960111</p><p>\u202ERing <b>Somebody</b> 01632 960112</p><p>خوش آمدید 01632 960113</p>");
        await using var chromium = await Chromium.OpenAsync(file, 1280);
        Assert.Equal(["Somebody", "01632 960112", "01632 960113"], await chromium.Page.EvaluateAsync<string[]>(TurnedScript, false));
    }

    [SkippableTheory]
    [MemberData(nameof(AttackedPages.Names), MemberType = typeof(AttackedPages))]
    public void The_PDF_is_sound_and_can_be_read(string attack, string stem)
    {
        var pdf = AttackedPages.File(attack, stem + ".pdf");
        Programs.Output("qpdf", "--check", pdf);
        Assert.NotEqual("", Poppler.Text(pdf).Trim());
    }

    [SkippableTheory]
    [MemberData(nameof(AttackedPages.Names), MemberType = typeof(AttackedPages))]
    public void A_word_processor_opens_the_Word_document(string attack, string stem) =>
        Assert.NotEqual(0, Poppler.Pages(Office.ToPdf(AttackedPages.File(attack, stem + ".docx"), TemporaryFolder.Kept())));

    // Characters of one text on one line, each left of the next; texts of other scripts run as they do, and what an override of the author's holds is the author's.
    private const string TurnedScript = """
        where => {
            const found = [];
            const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            for (let text; (text = texts.nextNode());) {
                // What is heard alone is not laid out to be read.
                if (text.parentElement.closest('.sr')) continue;
                const numbers = [...text.data.matchAll(/\d{5} \d{6}/g)];
                const ours = /^[\x20-\x7e\n]+$/.test(text.data) && !text.parentElement.closest('bdi') && text.parentElement.closest('p, li, td, th, h1, h2, h3, h4')?.textContent !== text.data;
                const pieces = numbers.map(match => [match.index, match.index + match[0].length]);
                if (ours && pieces.length === 0) pieces.push(...[...text.data.matchAll(/[A-Za-z0-9]+/g)].map(match => [match.index, match.index + match[0].length]));
                for (const [start, end] of pieces) {
                    let last = null;
                    for (let i = start; i < end; i++) {
                        const range = document.createRange();
                        range.setStart(text, i);
                        range.setEnd(text, i + 1);
                        const box = range.getBoundingClientRect();
                        if (box.width === 0) continue;
                        if (last && Math.abs(box.top - last.top) < 2 && box.left < last.left) {
                            found.push(text.data.slice(start, end) + (where ? ` in ${text.parentElement.parentElement.outerHTML.slice(0, 200)}` : ''));
                            break;
                        }
                        last = box;
                    }
                }
            }
            return found;
        }
        """;
}
