using Pair.Formats.Html.Reports;

namespace Pair.Formats.Html.Rollup;

/// <summary>Areas that are missing everywhere else, because they could not be understood.</summary>
internal static class UnreadSection
{
    public static void Write(AtlasChapter chapter)
    {
        var (page, unread) = (chapter.Page, chapter.Atlas.Unread);
        if (unread.IsEmpty) return;
        page.Raw("<section class=\"unread\" aria-labelledby=\"atlas-unread\">\n");
        chapter.Heading(1, "atlas-unread", unread.Count == 1 ? "1 area could not be read" : $"{Count.Of(unread.Count)} areas could not be read");
        chapter.Say($"{(unread.Count == 1 ? "It is" : "They are")} missing from every figure, list and picture below.");
        page.Raw("<ul role=\"list\">\n");
        foreach (var area in unread)
        {
            page.Raw("<li dir=\"auto\"><strong>").Text(area.Id ?? area.Path).Raw("</strong>");
            if (area.Id is not null) page.Raw(", <span dir=\"auto\">").Text(area.Path).Raw("</span>");
            page.Text($": {Count.Of(area.Errors, "error")}").Raw("</li>\n");
        }
        page.Raw("</ul>\n</section>\n");
    }
}
