using Pair.Tests.Outside.Reading;
using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Html;

/// <summary>The page printed by the browser: the same words, and nothing of the screen.</summary>
public class PrintedTests
{
    [SkippableTheory]
    [MemberData(nameof(BuiltSample.AllNames), MemberType = typeof(BuiltSample))]
    public async Task What_is_printed_are_the_words_of_the_document(string sample)
    {
        var built = BuiltSample.Of(sample);
        // As letters, because lines break inside long addresses. Heads of tables stand again on each page, and every page has its foot.
        var printed = Letters(Poppler.Places(await built.PagesAsync("html")).Words.Select(word => word.Text));
        var said = Letters(ReadWords.OfWord(built.Word));
        var lost = said.Where(letter => printed.GetValueOrDefault(letter.Key) < letter.Value).Select(letter => $"{letter.Key} × {letter.Value - printed.GetValueOrDefault(letter.Key)}");
        Assert.True(!lost.Any(), "lost: " + string.Join(", ", lost));
    }

    [SkippableTheory]
    [MemberData(nameof(BuiltSample.AllNames), MemberType = typeof(BuiltSample))]
    public async Task Nothing_of_the_screen_is_printed(string sample)
    {
        var text = Poppler.Text(await BuiltSample.Of(sample).PagesAsync("html"));
        await using var chromium = await Chromium.OpenAsync(BuiltSample.Of(sample).Html, 1280, media: Microsoft.Playwright.Media.Print);
        Assert.Empty(await chromium.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('[data-furniture]')].filter(element => element.checkVisibility()).map(element => element.outerHTML.slice(0, 100))"));
        Assert.DoesNotContain("Skip to the main part", text, StringComparison.Ordinal);
    }

    private static Dictionary<char, int> Letters(IEnumerable<string> words) =>
        string.Concat(words).Normalize(System.Text.NormalizationForm.FormKC).GroupBy(letter => letter).ToDictionary(letters => letters.Key, letters => letters.Count());
}
