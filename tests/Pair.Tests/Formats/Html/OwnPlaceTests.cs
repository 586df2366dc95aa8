using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Pair.Core.Model;
using Pair.Core.Publishing;
using Pair.Core.Publishing.Family;
using Pair.Tests.Binding;
using Document = Pair.Core.Documents.Document;

namespace Pair.Tests.Formats.Html;

/// <summary>What a page calls its own fields, steps and headings, against an author who calls services the same.</summary>
public sealed partial class OwnPlaceTests
{
    private static readonly DateOnly day = new(2026, 11, 2);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_service_may_have_the_name_of_any_part_of_the_page(bool forFamilies)
    {
        var usual = Of([], forFamilies);
        // Whatever an id of an author could be, and more than are there now.
        var taken = Ids(usual).Where(id => AuthorsId().IsMatch(id)).Union(["main", "section", "find", "find-words", "find-words-how", "ask-age", "ask-place", "step-1", "for-you-now", "page"]).Except(["drop-in", "other"]).ToList();
        var page = Of(taken, forFamilies);
        Assert.Equal(Ids(page).Distinct(), Ids(page));
        Assert.All(taken, id => Assert.Equal("tr", page.GetElementById(id)!.LocalName));
        Assert.Equal(Labelled(usual), Labelled(page));
        Assert.Equal("MAIN", page.GetElementById(page.QuerySelector(".skip")!.GetAttribute("href")![1..])!.TagName);
    }

    // What leads to something by its id alone: names and notes of fields, a field to its form, ways to the steps.
    private static IEnumerable<string> Labelled(IHtmlDocument page)
    {
        foreach (var label in page.QuerySelectorAll("label[for]")) yield return $"{page.GetElementById(label.GetAttribute("for")!)!.LocalName}: {label.TextContent}";
        foreach (var field in page.QuerySelectorAll("[data-furniture] [aria-describedby]")) yield return page.GetElementById(field.GetAttribute("aria-describedby")!)!.TextContent;
        foreach (var field in page.QuerySelectorAll("[form]")) yield return page.GetElementById(field.GetAttribute("form")!)!.LocalName;
        foreach (var step in page.QuerySelectorAll(".ways a")) yield return page.GetElementById(step.GetAttribute("href")![1..])!.LocalName;
    }

    private static List<string> Ids(IHtmlDocument page) => [.. page.All.Select(element => element.Id).OfType<string>().Where(id => id != "")];

    private static IHtmlDocument Of(IEnumerable<string> ids, bool forFamilies)
    {
        var more = string.Concat(ids.Select(id => $"  {id}: {{ name: More, provider: trust, summary: More., levels: [thriving], ages: birth to 6w, referral: {{ who: [self] }} }}\n"));
        var pathway = Written.Pathway(Written.Services("ages: birth to 6w\nreferral: { who: [self] }").TrimEnd() + "\n" + more + "places: { north: { name: North }, south: { name: South } }\n");
        return Page.Of(Published(pathway, forFamilies));
    }

    private static Document Published(Pathway pathway, bool forFamilies) =>
        forFamilies ? FamilyEdition.Publish(pathway, day) : PractitionerEdition.Publish(pathway, day);

    [GeneratedRegex("^[a-z][a-z0-9-]*$")]
    private static partial Regex AuthorsId();
}
