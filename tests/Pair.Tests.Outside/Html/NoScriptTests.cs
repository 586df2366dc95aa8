using Pair.Tests.Outside.Reading;
using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Html;

/// <summary>Where script is off, everything is there and nothing that would need it.</summary>
public class NoScriptTests
{
    [SkippableTheory]
    [MemberData(nameof(BuiltPages.Names), MemberType = typeof(BuiltPages))]
    public async Task Every_word_of_the_document_can_be_read(string sample)
    {
        await using var chromium = await Chromium.OpenWithAsync(BuiltPages.Of(sample), new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 1280, Height = 800 } });
        var (written, seen) = (await ReadAsync(chromium.Page, "textContent"), await ReadAsync(chromium.Page, "innerText"));
        Assert.NotEmpty(written);
        Assert.Equal(written, seen);
    }

    [SkippableTheory]
    [MemberData(nameof(BuiltPages.Names), MemberType = typeof(BuiltPages))]
    public async Task Nothing_is_seen_that_only_script_can_answer(string sample)
    {
        await using var chromium = await Chromium.OpenWithAsync(BuiltPages.Of(sample), new() { JavaScriptEnabled = false });
        Assert.Empty(await chromium.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('form, input, select, button, textarea, output, dialog, [role=status], [role=search], [role=button]')]
                .filter(element => element.checkVisibility()).map(element => element.outerHTML.slice(0, 120))
            """));
        // What opens must stand open, or open by itself.
        Assert.Empty(await chromium.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('main [hidden]:not([data-furniture]):not([data-furniture] *)')].map(element => element.outerHTML.slice(0, 120))"));
    }

    // A column of codes is for paper: on a screen the address is there to follow.
    private static async Task<string[]> ReadAsync(Microsoft.Playwright.IPage page, string property) => ReadWords.Split(await page.EvaluateAsync<string>("""
        property => {
            for (const other of document.querySelectorAll('[data-furniture], script, .offers :is(th, td):nth-child(3)')) other.remove();
            return document.body[property];
        }
        """, property));
}
