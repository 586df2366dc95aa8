using Pair.Core.Documents;
using Pair.Core.Phrasing;
using Pair.Core.Survey;

namespace Pair.Formats.Xlsx;

/// <summary>Surveys as a workbook: the map to look at, and a sheet for each question with what an analyst can filter and reckon with.</summary>
public static class SurveyWorkbook
{
    /// <summary>Writes an .xlsx: the same bytes for the same surveys.</summary>
    /// <param name="surveys">One for each pathway; where there are several, the area stands in the first column of each sheet.</param>
    public static byte[] Render(IReadOnlyList<PathwaySurvey> surveys)
    {
        var title = surveys.Count == 1 ? $"Gap report: {SurveyWords.Heading(surveys[0])}" : $"Gap report: {Phrases.Count(surveys.Count, "pathway")}";
        var facts = new DocumentFacts(title, Language(surveys), "gaps", title) { Reviewed = surveys.Count == 0 ? null : surveys.Max(survey => survey.Day) };
        return new Workbook(facts,
        [
            SurveyMap.Sheet(surveys), SurveySheets.Cells(surveys), SurveySheets.LeftOut(surveys), SurveySheets.Found(surveys), SurveySheets.Holes(surveys),
            SurveySheets.Declared(surveys), SurveySheets.Twice(surveys), SurveySheets.Alone(surveys), SurveySheets.Funding(surveys), SurveyAbout.Sheet(surveys),
        ]).ToBytes();
    }

    // That of the pathways where it is one; our own words are English.
    private static string Language(IReadOnlyList<PathwaySurvey> surveys)
    {
        var all = surveys.Select(survey => survey.Pathway.Language?.Value ?? English).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return all.Count == 1 ? all[0] : English;
    }

    private const string English = "en-GB";
}
