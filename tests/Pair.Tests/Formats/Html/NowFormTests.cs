using AngleSharp.Html.Dom;
using Pair.Core.Publishing;
using Pair.Core.Publishing.Family;
using Pair.Tests.Binding;

namespace Pair.Tests.Formats.Html;

public sealed class NowFormTests
{
    private const string Places = "places: { north: { name: North }, south: { name: South } }\n";

    private static readonly DateOnly day = new(2026, 11, 2);

    [Fact]
    public void It_is_furniture_that_nobody_sees_until_a_script_shows_it_and_stands_behind_whom_to_ring()
    {
        var now = Of(Places).QuerySelector("section.now")!;
        Assert.True(now.HasAttribute("hidden"));
        Assert.True(now.HasAttribute("data-furniture"));
        Assert.Equal("alert", now.PreviousElementSibling!.ClassName);
        Assert.Equal("sections", now.NextElementSibling!.ClassName);
        Assert.Equal(now.QuerySelector("h2")!.Id, now.GetAttribute("aria-labelledby"));
    }

    [Fact]
    public void It_asks_for_the_age_and_for_the_place_where_there_are_several()
    {
        Assert.Equal(["How old is your baby?", "Where do you live?"], Labels(Of(Places)));
        Assert.Equal(["How old is your baby?"], Labels(Of("")));
        Assert.Equal(["How old is your baby?"], Labels(Of("places: { north: { name: North } }\n")));
        Assert.Equal(["Choose an age", "Choose a place"], Of(Places).QuerySelectorAll(".now option[value='']").Select(option => option.TextContent));
    }

    [Fact]
    public void Where_there_is_nothing_to_find_there_is_no_form_and_no_script()
    {
        var page = Page.Of(FamilyEdition.Publish(Written.Pathway(), day));
        Assert.Null(page.QuerySelector(".now"));
        Assert.Null(page.QuerySelector("script"));
    }

    [Fact]
    public void The_other_edition_has_none() => Assert.Null(Page.Of(PractitionerEdition.Publish(Written.Pathway(Written.Services("ages: birth to 6w") + Places), day)).QuerySelector(".now"));

    [Fact]
    public void What_does_not_say_is_listed_by_itself_where_there_is_such()
    {
        Assert.Equal(["yourself", "referred"], Groups(Of(Places)));
        var silent = Page.Of(FamilyEdition.Publish(Written.Pathway(Written.Services("referral: { who: [self] }")), day));
        Assert.Equal(["yourself", "referred", "unsaid"], Groups(silent));
        Assert.Equal("These do not say for which age: ask them", silent.QuerySelector("[data-group=unsaid] h3")!.TextContent);
    }

    [Theory]
    [InlineData("self", "yes")]
    [InlineData("every-family", "yes")]
    [InlineData("midwife", "")]
    public void Each_entry_tells_whether_a_family_comes_by_itself(string who, string told) =>
        Assert.Equal(told, Page.Of(FamilyEdition.Publish(Written.Pathway(Written.Services($"referral: {{ who: [{who}] }}")), day)).QuerySelector("tr[data-entry]")!.GetAttribute("data-self"));

    [Fact]
    public void What_an_area_calls_its_places_stays_text()
    {
        var page = Of("places: { north: { name: \"</select><script>alert(1)</script>\" }, south: { name: South } }\n");
        Assert.Contains("</select><script>alert(1)</script>", page.QuerySelectorAll("#ask_place option").Select(option => option.TextContent));
        Assert.Single(page.QuerySelectorAll("script"));
    }

    [Fact]
    public void Its_links_lead_to_whom_to_ring_and_to_the_whole() =>
        Assert.Equal(["#safeguarding_and_crisis", "#your_journey"], Of(Places).QuerySelectorAll(".now .nothing a").Select(link => link.GetAttribute("href")!));

    // The other service is not open yet, and so neither asked for nor found.
    private static IHtmlDocument Of(string places) => Page.Of(FamilyEdition.Publish(Written.Pathway(
        Written.Services("ages: birth to 6w\nreferral: { who: [self] }").Replace("name: Other help,", "name: Other help, status: planned,", StringComparison.Ordinal) + places), day));

    private static IEnumerable<string> Labels(IHtmlDocument page) => page.QuerySelectorAll(".now label").Select(label => label.TextContent);

    private static IEnumerable<string> Groups(IHtmlDocument page) => page.QuerySelectorAll(".now [data-group]").Select(group => group.GetAttribute("data-group")!);
}
