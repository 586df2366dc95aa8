using Pair.Core.Rollup;
using Pair.Formats.Html.Reports;
using Pair.Formats.Rollup;

namespace Pair.Formats.Html.Rollup;

/// <summary>All areas in one table, to be sorted by any of its columns where scripts run.</summary>
internal static class FiguresSection
{
    private static readonly string[] numbers = ["Services", "Cells for all", "Cells for some", "Cells declared", "Cells empty", "Gaps not declared"];

    public static void Write(AtlasChapter chapter)
    {
        var page = chapter.Page;
        var heading = chapter.Begin("In figures");
        chapter.Say("Cells are those of families in general. Facts of a service that nobody has checked for twelve months, or ever, are not assured.");
        // Nothing is seen of it before the script shows it.
        page.Raw("<div class=\"narrow\" id=\"narrow\" role=\"search\" hidden>\n<label for=\"area-words\">Find an area</label>\n<input id=\"area-words\" type=\"search\" autocomplete=\"off\" spellcheck=\"false\">\n</div>\n");
        page.Raw("<p class=\"unseen\" id=\"sorted\" role=\"status\"></p>\n");
        page.Raw("<table role=\"table\" class=\"list figured\" id=\"areas\"").Attribute("aria-labelledby", heading).Raw(">\n<thead role=\"rowgroup\">\n<tr role=\"row\">");
        Head(page, "Area");
        foreach (var words in numbers) Head(page, words);
        foreach (var words in (string[])["Gaps declared", "Gaps overdue", "Specialists", "Next review", "Not assured", "Errors", "Warnings"]) Head(page, words);
        page.Raw("</tr>\n</thead>\n<tbody role=\"rowgroup\">\n");
        foreach (var area in chapter.Names.InOrder) Row(chapter, area);
        page.Raw("</tbody>\n</table>\n");
        chapter.End();
    }

    private static void Head(Markup page, string words) => page.Raw("<th role=\"columnheader\" scope=\"col\">").Text(words).Raw("</th>");

    private static void Row(AtlasChapter chapter, int place)
    {
        var (page, area) = (chapter.Page, chapter.Atlas.Areas[place]);
        var figures = area.Figures;
        page.Raw("<tr role=\"row\"").Attribute("id", AtlasChapter.RowOf(place)).Raw("><th role=\"rowheader\" scope=\"row\" dir=\"auto\">").Text(chapter.Names[place]);
        page.Raw(" <small>").Text(About(area)).Raw("</small></th>");
        Number(page, numbers[0], figures.Services);
        Number(page, numbers[1], figures.Whole);
        Number(page, numbers[2], figures.Part);
        Number(page, numbers[3], figures.Declared);
        Number(page, numbers[4], figures.None);
        Undeclared(page, area, place);
        Number(page, "Gaps declared", area.Declared.Count);
        Number(page, "Gaps overdue", Overdue(area));
        Begin(page, "Specialists", $"{(int)area.Specialists}");
        page.Text(RollupWords.Of(area.Specialists)).Raw("</td>");
        Begin(page, "Next review", $"{area.NextReview?.DayNumber ?? int.MaxValue}");
        if (area.NextReview is { } day) Days.Write(page, day);
        else page.Text("not said");
        if (area.DaysOverdue is not null) page.Raw(" <strong>overdue</strong>");
        page.Raw("</td>");
        Number(page, "Not assured", area.NotAssured);
        Number(page, "Errors", area.Errors);
        Number(page, "Warnings", area.Warnings);
        page.Raw("</tr>\n");
    }

    // The number leads to what is missing.
    private static void Undeclared(Markup page, AreaProfile area, int place)
    {
        if (area.Undeclared.IsEmpty) Number(page, numbers[5], 0);
        else page.Raw("<td role=\"cell\" class=\"number\"").Attribute("data-label", numbers[5]).Raw($"><a href=\"#{AtlasChapter.HolesOf(place)}\">{Count.Of(area.Undeclared.Count)}</a></td>");
    }

    private static string About(AreaProfile area)
    {
        var words = area.Nation is null ? "" : RollupWords.Of(area.Nation);
        if (area.Base is { } from) words += words.Length == 0 ? from : $", {from}";
        if (area.IsDraft) words += words.Length == 0 ? "draft" : ", draft";
        return area.Unfilled > 0 ? words.Length == 0 ? "not filled in yet" : $"{words}, not filled in yet" : words;
    }

    private static int Overdue(AreaProfile area)
    {
        var overdue = 0;
        foreach (var gap in area.Declared)
            if (gap.DaysOverdue is not null) overdue++;
        return overdue;
    }

    private static void Begin(Markup page, string label, string key) =>
        page.Raw("<td role=\"cell\"").Attribute("data-label", label).Attribute("data-key", key).Raw(">");

    private static void Number(Markup page, string label, int number) =>
        page.Raw("<td role=\"cell\" class=\"number\"").Attribute("data-label", label).Raw($">{Count.Of(number)}</td>");
}
