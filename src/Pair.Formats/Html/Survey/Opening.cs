using Pair.Core.Model;
using Pair.Core.Phrasing;

namespace Pair.Formats.Html.Survey;

/// <summary>Title, the sentence to repeat, and the four figures.</summary>
internal static class Opening
{
    public static void Write(Chapter chapter, string title)
    {
        var (page, survey) = (chapter.Page, chapter.Survey);
        var pathway = survey.Pathway;
        page.Raw("<header>\n");
        chapter.Heading(0, $"{chapter.Id}-title", $"{title} in {pathway.Area.Name.Value}");
        page.Raw("<p class=\"meta\" dir=\"auto\">Gap report on ").Text(pathway.Title.Value);
        if (pathway.Version is { } version) page.Text($", version {version.Value}");
        page.Raw(". As of ");
        Days.Write(page, survey.Day);
        page.Raw(".");
        if (pathway.Status is { Value: PathwayStatus.Draft }) page.Raw(" The pathway is a draft.");
        page.Raw("</p>\n<p class=\"lead\" dir=\"auto\"><strong>").Text(Headline.Of(survey)).Raw("</strong>");
        foreach (var sentence in Headline.Behind(survey)) page.Raw(" ").Text(sentence);
        page.Raw("</p>\n<ul class=\"figures\" role=\"list\">\n");
        var figures = survey.Figures;
        Figure(page, figures.Empty, "empty cell that nobody has declared", "empty cells that nobody has declared");
        Figure(page, survey.Declared.Count, "gap that partners have declared", "gaps that partners have declared");
        Figure(page, figures.One, "cell with one service alone", "cells with one service alone");
        Figure(page, survey.Endings.Count, "service whose funding ends within a year", "services whose funding ends within a year");
        page.Raw("</ul>\n</header>\n");
    }

    private static void Figure(Markup page, int number, string one, string many) =>
        page.Raw("<li><b>").Text(Count.Of(number)).Raw("</b> <span>").Text(number == 1 ? one : many).Raw("</span></li>\n");
}

/// <summary>Days that are never broken over lines.</summary>
internal static class Days
{
    public static void Write(Markup page, DateOnly day) => page.Raw("<span class=\"together\">").Text(Phrases.Day(day)).Raw("</span>");
}
