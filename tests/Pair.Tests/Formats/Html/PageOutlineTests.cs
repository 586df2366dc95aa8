using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Pair.Core.Documents;
using Pair.Tests.Samples;
using Document = Pair.Core.Documents.Document;

namespace Pair.Tests.Formats.Html;

/// <summary>How a page is built for somebody who hears it: language, landmarks and headings of every sample in both editions.</summary>
public sealed class PageOutlineTests
{
    public static TheoryData<string, Edition> Pages
    {
        get
        {
            var pages = new TheoryData<string, Edition>();
            foreach (var sample in Sample.Whole)
                foreach (var edition in Enum.GetValues<Edition>()) pages.Add(sample.Path, edition);
            return pages;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void There_is_one_heading_of_level_1_and_no_level_is_skipped(string sample, Edition edition)
    {
        var levels = Of(sample, edition).QuerySelectorAll("h1, h2, h3, h4, h5, h6, [role=heading]").Select(Level).ToList();
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        for (var i = 1; i < levels.Count; i++) Assert.True(levels[i] <= levels[i - 1] + 1, $"heading {i} of level {levels[i]} stands under level {levels[i - 1]}");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_landmark_is_there_and_those_of_one_kind_have_different_names(string sample, Edition edition)
    {
        var page = Of(sample, edition);
        foreach (var only in (string[])["body > header", "body > main", "body > footer"]) Assert.Single(page.QuerySelectorAll(only));
        // A section with a name is a landmark too.
        foreach (var kind in (string[])["nav", "section", "form", "search", "aside"])
        {
            var names = page.QuerySelectorAll(kind).Select(element => NameOf(page, element)).ToList();
            Assert.DoesNotContain("", names);
            Assert.Equal(names.Distinct(), names);
        }
        // Nothing to read stands outside them but the way to the main part.
        Assert.All(page.Body!.Children, child => Assert.True(child.LocalName is "header" or "main" or "footer" or "nav" or "script" || child.ClassName == "skip", child.OuterHtml));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_first_link_skips_to_the_main_part(string sample, Edition edition)
    {
        var page = Of(sample, edition);
        var main = page.QuerySelector("main")!;
        Assert.Equal("#" + main.Id, page.QuerySelector("a[href], button, input, select")!.GetAttribute("href"));
        Assert.Equal("-1", main.GetAttribute("tabindex"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_language_is_the_pathways_and_the_title_the_headings(string sample, Edition edition)
    {
        var (page, document) = (Of(sample, edition), DocumentOf(sample, edition));
        Assert.Equal(document.Facts.Language, page.DocumentElement.GetAttribute("lang"));
        Assert.NotEqual("", page.Title!.Trim());
        Assert.Equal(document.Facts.Title.Trim(), page.Title!.Trim());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_and_picture_has_a_name(string sample, Edition edition)
    {
        var page = Of(sample, edition);
        Assert.All(page.QuerySelectorAll("a[href]"), link => Assert.NotEqual("", link.TextContent.Trim()));
        Assert.All(page.QuerySelectorAll("svg"), drawing => Assert.True(drawing.GetAttribute("aria-hidden") == "true" || drawing is { } named && named.GetAttribute("role") == "img" && named.GetAttribute("aria-label") is { Length: > 0 }, drawing.OuterHtml));
        Assert.All(page.QuerySelectorAll("img"), picture => Assert.NotNull(picture.GetAttribute("alt")));
    }

    private static Document DocumentOf(string sample, Edition edition) => edition == Edition.Family ? Sample.Of(sample).Family : Sample.Of(sample).Document;

    private static IHtmlDocument Of(string sample, Edition edition) => Page.Of(DocumentOf(sample, edition));

    private static int Level(IElement heading) => heading.GetAttribute("aria-level") is { } level ? int.Parse(level) : heading.LocalName[1] - '0';

    private static string NameOf(IHtmlDocument page, IElement element) =>
        (element.GetAttribute("aria-label") ?? page.GetElementById(element.GetAttribute("aria-labelledby") ?? "")?.TextContent ?? "").Trim();
}
