using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Html.ForYouNow;

/// <summary>The two questions and what they are answered with: what is there, how many, and whom to ask where nothing is.</summary>
public sealed class AnswerTests
{
    [SkippableTheory]
    [InlineData("pregnancy", "yourself: Joining; referred: Visits; unsaid: Silent")]
    [InlineData("24w-pregnant", "yourself: Joining; referred: Visits; unsaid: Silent")]
    [InlineData("28w-pregnant", "referred: Visits; unsaid: Silent")]
    [InlineData("36w-pregnant", "referred: Visits; unsaid: Silent")]
    [InlineData("birth", "yourself: First weeks, North group; referred: Visits; unsaid: Silent")]
    [InlineData("5w", "yourself: First weeks, North group; referred: Visits; unsaid: Silent")]
    [InlineData("6w", "yourself: Baby massage, North group; referred: Visits; unsaid: Silent")]
    [InlineData("8m", "yourself: Baby massage, North group; referred: Visits; unsaid: Silent")]
    [InlineData("9m", "yourself: North group; referred: Visits; unsaid: Silent")]
    [InlineData("12m", "unsaid: Silent")]
    [InlineData("23m", "yourself: مجموعة الأم والطفل; unsaid: Silent")]
    public async Task The_age_says_what_is_there(string age, string listed)
    {
        await using var chromium = await Chromium.OpenAsync(FamilyPage.Edges.File, 390);
        await chromium.Page.SelectOptionAsync("#ask_age", age);
        Assert.Equal(listed, await NowPart.ListedAsync(chromium.Page));
    }

    [SkippableTheory]
    [InlineData("north", "yourself: Baby massage, North group; referred: Visits")]
    [InlineData("south", "yourself: Baby massage; referred: Visits; unsaid: Silent")]
    [InlineData("east", "yourself: Baby massage; referred: Visits")]
    public async Task The_place_leaves_out_what_is_for_other_places(string place, string listed)
    {
        await using var chromium = await Chromium.OpenAsync(FamilyPage.Edges.File, 390);
        await chromium.Page.SelectOptionAsync("#ask_age", "6w");
        await chromium.Page.SelectOptionAsync("#ask_place", place);
        Assert.Equal(listed, await NowPart.ListedAsync(chromium.Page));
    }

    [SkippableFact]
    public async Task How_many_there_are_is_told_politely_and_a_place_alone_asks_for_the_age()
    {
        await using var chromium = await Chromium.OpenAsync(FamilyPage.Edges.File, 390);
        var page = chromium.Page;
        Assert.Equal(NowPart.Unasked, await page.InnerTextAsync(".now .count[role=status]"));
        await page.SelectOptionAsync("#ask_place", "south");
        Assert.Equal("Now choose how old your baby is.", await page.InnerTextAsync(".now .count"));
        Assert.Equal("", await NowPart.ListedAsync(page));
        await page.SelectOptionAsync("#ask_age", "6w");
        Assert.Equal("2 things are here for you now. 1 more may be.", await page.InnerTextAsync(".now .count"));
        await page.SelectOptionAsync("#ask_place", "");
        Assert.Equal("3 things are here for you now. 1 more may be. Some are only for some places: choose where you live.", await page.InnerTextAsync(".now .count"));
        await page.SelectOptionAsync("#ask_age", "36w-pregnant");
        await page.SelectOptionAsync("#ask_place", "east");
        Assert.Equal("1 thing is here for you now.", await page.InnerTextAsync(".now .count"));
        await page.SelectOptionAsync("#ask_place", "south");
        await page.SelectOptionAsync("#ask_age", "12m");
        Assert.Equal("Nothing here says that it is for you now. 1 may be: ask them.", await page.InnerTextAsync(".now .count"));
        await page.ClickAsync("[data-do=again]");
        Assert.Equal(NowPart.Unasked, await page.InnerTextAsync(".now .count"));
        Assert.Equal("", await NowPart.ListedAsync(page));
        Assert.Equal("ask_age", await NowPart.FocusAsync(page));
    }

    [SkippableFact]
    public async Task Where_nothing_is_there_it_says_so_and_whom_to_ask()
    {
        await using var chromium = await Chromium.OpenAsync(FamilyPage.One.File, 390);
        var page = chromium.Page;
        await page.SelectOptionAsync("#ask_age", "5w");
        Assert.Equal("Nothing on this page is for you now.", await page.InnerTextAsync(".now .count"));
        Assert.Equal("You can still ask your midwife, health visitor or GP what there is for you. Do you need help today? See If you are worried. Everything that is on this page: Your journey.",
            NowPart.OnOneLine(await page.InnerTextAsync(".now .nothing")));
        await page.ClickAsync(".now .nothing a >> nth=0");
        await page.WaitForURLAsync("**#safeguarding_and_crisis");
        await page.SelectOptionAsync("#ask_age", "6w");
        Assert.False(await page.IsVisibleAsync(".now .nothing"));
    }

    [SkippableFact]
    public async Task What_is_not_open_now_is_never_listed()
    {
        await using var chromium = await Chromium.OpenAsync(FamilyPage.Edges.File, 390);
        foreach (var age in await chromium.Page.EvaluateAsync<string[]>("() => [...document.querySelector('#ask_age').options].map(option => option.value)"))
        {
            await chromium.Page.SelectOptionAsync("#ask_age", age);
            Assert.DoesNotContain("Coming", await NowPart.ListedAsync(chromium.Page), StringComparison.Ordinal);
        }
    }
}
