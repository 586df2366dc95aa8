using Pair.Core.Diffing;
using Pair.Core.Diffing.Wording;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Formats.Html.Diff;

/// <summary>What <c>pair diff</c> tells, as a page for a board or a reviewer: it can be sent, read on a phone and printed on A4, and asks no other host for anything.</summary>
public static class DiffPage
{
    private const string Title = "What changes for families";

    /// <summary>Writes the page.</summary>
    /// <param name="report">What changed; pathways in which nothing did are named alone.</param>
    /// <param name="programLine">Name and version of the program.</param>
    public static string Render(DiffReport report, string programLine)
    {
        var page = new Markup();
        var changed = report.Pathways.Where(pathway => !pathway.IsEmpty).ToSeq();
        PageHead.Write(page, "en-GB", changed.Count == 1 ? $"{Title}: {changed[0].Either.Pathway.Title.Value}, {Phrases.Day(report.Day)}" : Title, programLine, DiffStyle.Of(report, changed));
        page.Raw("<body class=\"diff\">\n<a class=\"skip\" href=\"#main\">Skip to the main part</a>\n");
        if (changed.Count != 1) Overview(page, report, changed);
        page.Raw("<main id=\"main\" tabindex=\"-1\">\n");
        for (var i = 0; i < changed.Count; i++) Article(new DiffChapter(page, report, changed[i], i + 1, changed.Count > 1 ? 2 : 1));
        Untouched(page, report, changed);
        PolicySection.Write(page, report);
        UnsaidSection.Write(page);
        page.Raw("</main>\n</body>\n</html>\n");
        return page.ToString();
    }

    private static void Overview(Markup page, DiffReport report, Seq<PathwayDiff> changed)
    {
        page.Raw("<header>\n<h1>").Text(Title).Raw("</h1>\n");
        Sides.Write(page, report);
        page.Raw("<p class=\"lead\"><strong>").Text(Verdict.Of(report)).Raw("</strong></p>\n");
        if (changed.IsEmpty)
        {
            page.Raw("</header>\n");
            return;
        }
        Sides.Numbers(page, report.Count(ChangeClass.Breaking), report.Count(ChangeClass.Risky), report.Count(ChangeClass.Neutral), report.Approved);
        page.Raw("<nav aria-label=\"Pathways on this page\">\n<ul role=\"list\">\n");
        for (var i = 0; i < changed.Count; i++)
            page.Raw("<li dir=\"auto\"><a").Attribute("href", $"#{DiffChapter.Place(i + 1)}").Raw(">").Text(changed[i].Either.Pathway.Title.Value).Raw("</a>: ").Text(Verdict.Counted(changed[i])).Raw("</li>\n");
        page.Raw("</ul>\n</nav>\n</header>\n");
    }

    private static void Article(DiffChapter chapter)
    {
        chapter.Page.Raw("<article").Attribute("id", chapter.Id).Attribute("class", $"pathway {chapter.Id}").Attribute("aria-labelledby", $"{chapter.Id}-title").Raw(">\n");
        Opening.Write(chapter, Title);
        FamiliesSection.Write(chapter);
        foreach (var kind in ClassWords.All) ChangesSection.Write(chapter, kind);
        FindingsSection.Write(chapter);
        chapter.Page.Raw("</article>\n");
    }

    // Whoever compares a whole region wants to see that an area was looked at.
    private static void Untouched(Markup page, DiffReport report, Seq<PathwayDiff> changed)
    {
        var same = report.Pathways.Where(pathway => pathway.IsEmpty).Select(pathway => pathway.Either.Pathway.Title.Value).ToList();
        if (same.Count == 0) return;
        page.Raw("<section class=\"foot\" aria-labelledby=\"untouched\">\n<h2 id=\"untouched\">").Text(changed.IsEmpty ? "What was compared" : "Where nothing is otherwise").Raw("</h2>\n<ul>\n");
        foreach (var title in same) page.Raw("<li dir=\"auto\">").Text(title).Raw("</li>\n");
        page.Raw("</ul>\n</section>\n");
    }
}
