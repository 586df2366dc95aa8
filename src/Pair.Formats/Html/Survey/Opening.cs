using Pair.Core.Model;
using Pair.Core.Survey;
using Pair.Formats.Html.Reports;

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
        page.Raw("</p>\n");
        if (SurveyWords.Unfilled(survey) is { } unfilled) page.Raw("<p class=\"lead\"><strong>").Text(unfilled).Raw("</strong> What follows is what the files say so far.</p>\n");
        page.Raw("<p class=\"lead\" dir=\"auto\"><strong>").Text(Headline.Of(survey)).Raw("</strong>");
        foreach (var sentence in Headline.Behind(survey)) page.Raw(" ").Text(sentence);
        page.Raw("</p>\n");
        Figures.Begin(page);
        var figures = survey.Figures;
        Figures.Write(page, figures.Empty, "empty cell that nobody has declared", "empty cells that nobody has declared");
        Figures.Write(page, survey.Declared.Count, "gap that partners have declared", "gaps that partners have declared");
        Figures.Write(page, figures.One, "cell with one service alone", "cells with one service alone");
        Figures.Write(page, survey.Endings.Count, "service whose funding ends within a year", "services whose funding ends within a year");
        Figures.End(page);
        page.Raw("</header>\n");
    }
}
