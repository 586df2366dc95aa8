using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Html.ForYouNow;

/// <summary>An entry of the list and the row that it stands for say the same.</summary>
public sealed class ListTests
{
    [SkippableFact]
    public async Task An_entry_says_what_its_row_says_and_leads_there()
    {
        await using var chromium = await Chromium.OpenAsync(FamilyPage.Edges.File, 390);
        var page = chromium.Page;
        await page.SelectOptionAsync("#ask_age", "5w");
        var entry = page.Locator(".now li").First;
        Assert.Equal("First weeks What first-weeks does. Phone 01632 960910 or text 01632 960911.", NowPart.OnOneLine(await entry.InnerTextAsync()));
        Assert.Equal("tel:01632960910", await entry.Locator(".how a").First.GetAttributeAsync("href"));
        Assert.Empty(await page.EvaluateAsync<string[]>("() => { const ids = [...document.querySelectorAll('[id]')].map(each => each.id); return ids.filter((id, i) => ids.indexOf(id) < i); }"));
        await entry.Locator(".name a").ClickAsync();
        await page.WaitForURLAsync("**#first-weeks");
        Assert.True(await page.EvaluateAsync<bool>("() => document.querySelector('tr:target').id === 'first-weeks'"));
        // Who comes back finds the list as it was.
        await page.GoBackAsync();
        Assert.EndsWith("#age=5w", page.Url, StringComparison.Ordinal);
        Assert.Contains("First weeks", await NowPart.ListedAsync(page), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Every_number_and_address_of_the_rows_is_in_the_list()
    {
        await using var chromium = await Chromium.OpenAsync(BuiltSample.NorthshireFamily.Html, 390);
        var lost = await chromium.Page.EvaluateAsync<string[]>("""
            () => {
                const lost = [];
                for (const option of document.querySelectorAll('#ask_age option:not([value=""])')) {
                    const field = document.querySelector('#ask_age');
                    field.value = option.value;
                    field.dispatchEvent(new Event('change', { bubbles: true }));
                    for (const item of document.querySelectorAll('.now li')) {
                        const row = document.getElementById(item.querySelector('.name a').hash.slice(1));
                        for (const link of row.querySelectorAll('a[href^="tel:"], a[href^="mailto:"]'))
                            if (![...item.querySelectorAll('a')].some(each => each.href === link.href)) lost.push(`${option.value}: ${row.id}: ${link.href}`);
                    }
                }
                return lost;
            }
            """);
        Assert.Empty(lost);
    }
}
