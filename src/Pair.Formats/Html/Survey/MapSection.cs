using Pair.Core.Coverage;
using Pair.Core.Phrasing;
using Pair.Core.Survey;
using Pair.Formats.Html.Reports;

namespace Pair.Formats.Html.Survey;

/// <summary>What there is: the map, how to read it, and what is named and not counted.</summary>
internal static class MapSection
{
    public static void Write(Chapter chapter)
    {
        var (page, survey) = (chapter.Page, chapter.Survey);
        chapter.Begin("What there is");
        chapter.Say(Lead(survey));
        if (ForGroups(survey) is { } groups) chapter.Say(groups);
        if (survey.Figures.Cells > 0)
        {
            page.Raw(survey.Grids.Count > 1 && survey.Grids[0].Columns.Count <= 4 ? "<div class=\"maps two\">\n" : "<div class=\"maps\">\n");
            foreach (var grid in survey.Grids) MapTable.Write(page, grid);
            page.Raw("</div>\n");
            Legend.Write(page, survey);
        }
        Waiting(chapter);
        chapter.End();
    }

    private static string Lead(PathwaySurvey survey)
    {
        var figures = survey.Figures;
        var open = figures.Services == 0 ? "No service is open to families." : $"{Count.Of(figures.Services, "service", "is", "are")} open to families.";
        if (figures.Cells == 0) return $"{open} There is no map to show.";
        var hasPlaces = Openness.Homes(survey.Pathway).Count > 0;
        var by = Phrases.Listed([.. survey.Frame.By.Where(axis => axis != Axis.Place || hasPlaces).Select(axis => MapWords.Of(axis))]);
        return $"{open} The map{(by.Length == 0 ? "" : $", by {by},")} has {Count.Of(figures.Cells, "cell")}: {Cells(figures)}.";
    }

    private static string Cells(SurveyFigures figures)
    {
        var leave = figures.InPart == 0 ? "" : $" ({Count.Of(figures.InPart)} of them not for everyone)";
        var parts = new List<string>();
        if (figures.Filled > 0) parts.Add(figures.Filled == figures.Cells ? $"each has a service{leave}" : $"{Count.Of(figures.Filled)} with a service{leave}");
        if (figures.Declared > 0) parts.Add($"{Count.Of(figures.Declared)} empty but declared as a gap");
        if (figures.Empty > 0) parts.Add($"{Count.Of(figures.Empty)} empty that nobody has declared");
        return Phrases.Listed(parts);
    }

    private static string? ForGroups(PathwaySurvey survey)
    {
        var names = new List<string>();
        foreach (var limit in survey.Limits)
            if (limit.Kind == Axis.Cohort) names.AddRange(limit.Services.Select(service => service.Name.Value));
        if (names.Count == 0) return null;
        return $"{Phrases.Listed(names)} {(names.Count == 1 ? "is" : "are")} for some families alone, and counted for them, not for families in general.";
    }

    private static void Waiting(Chapter chapter)
    {
        var survey = chapter.Survey;
        if (survey.Waiting.IsEmpty)
        {
            chapter.Say("No service is planned, paused or without money.");
            return;
        }
        chapter.Part("Named here, not counted");
        chapter.Page.Raw("<ul role=\"list\">\n");
        foreach (var (service, why) in survey.Waiting)
        {
            chapter.Page.Raw("<li dir=\"auto\"><strong>").Text(service.Name.Value).Raw("</strong>: ").Text(Why(why));
            if (why == WaitingReason.MoneyEnded && service.FundedUntil is { } until) Days.Write(chapter.Page.Text(" on "), until.Value);
            chapter.Page.Raw("</li>\n");
        }
        chapter.Page.Raw("</ul>\n");
    }

    private static string Why(WaitingReason why) => why switch
    {
        WaitingReason.Planned => "planned",
        WaitingReason.Paused => "paused",
        _ => "its money ended",
    };
}
