using Pair.Core.Phrasing;
using Pair.Core.Survey;
using Pair.Formats.Html.Reports;

namespace Pair.Formats.Html.Survey;

/// <summary>What <c>pair gaps</c> tells, as a page for a board: it can be sent, read on a phone and printed on A4, and asks no other host for anything.</summary>
public static class SurveyPage
{
    private const string Title = "What families can and cannot find";

    /// <summary>Writes the page.</summary>
    /// <param name="surveys">What was found, a pathway each; they follow one another, each from a new sheet of paper.</param>
    /// <param name="generator">Name and version of the program.</param>
    public static string Render(IReadOnlyList<PathwaySurvey> surveys, string generator)
    {
        var page = new Markup();
        PageHead.Write(page, "en-GB", surveys.Count == 1 ? $"Gap report: {surveys[0].Pathway.Title.Value}, {Phrases.Day(surveys[0].Day)}" : "Gap report", generator, SurveyStyle.Of(surveys));
        page.Raw("<body>\n<a class=\"skip\" href=\"#main\">Skip to the main part</a>\n");
        if (surveys.Count > 1) Overview(page, surveys);
        page.Raw("<main id=\"main\" tabindex=\"-1\">\n");
        if (surveys.Count == 0) page.Raw("<h1>").Text(Title).Raw("</h1>\n<p class=\"lead\">There is no pathway here to report on.</p>\n");
        for (var i = 0; i < surveys.Count; i++) Article(new Chapter(page, surveys[i], i + 1, surveys.Count > 1 ? 2 : 1));
        page.Raw("</main>\n</body>\n</html>\n");
        return page.ToString();
    }

    private static void Overview(Markup page, IReadOnlyList<PathwaySurvey> surveys)
    {
        page.Raw("<header>\n<h1>").Text(Title).Raw("</h1>\n<p class=\"meta\">").Text($"Gap reports on {surveys.Count} pathways, one after the other.");
        page.Raw("</p>\n<nav aria-label=\"Pathways on this page\">\n<ul role=\"list\">\n");
        for (var i = 0; i < surveys.Count; i++)
        {
            var figures = surveys[i].Figures;
            page.Raw("<li dir=\"auto\"><a").Attribute("href", $"#{Chapter.Place(i + 1)}").Raw(">").Text(surveys[i].Pathway.Title.Value).Raw("</a>: ")
                .Text($"{Count.Of(figures.Empty, "empty cell")} that nobody has declared, {Count.Of(surveys[i].Declared.Count, "declared gap")}{(surveys[i].Unfilled > 0 ? "; not filled in yet" : "")}").Raw("</li>\n");
        }
        page.Raw("</ul>\n</nav>\n</header>\n");
    }

    private static void Article(Chapter chapter)
    {
        chapter.Page.Raw("<article").Attribute("id", chapter.Id).Attribute("class", $"pathway {chapter.Id}").Attribute("aria-labelledby", $"{chapter.Id}-title").Raw(">\n");
        Opening.Write(chapter, Title);
        MapSection.Write(chapter);
        LeftOutSection.Write(chapter);
        FoundSection.Write(chapter);
        DeclaredSection.Write(chapter);
        TwiceSection.Write(chapter);
        AloneSection.Write(chapter);
        EndingSection.Write(chapter);
        UnsaidSection.Write(chapter);
        chapter.Page.Raw("</article>\n");
    }
}
