using Pair.Core.Phrasing;
using Pair.Core.Survey;
using Pair.Formats.Html.Reports;

namespace Pair.Formats.Html.Survey;

/// <summary>The part of the page that is about one pathway, while it is written.</summary>
/// <param name="page">The page.</param>
/// <param name="survey">The facts.</param>
/// <param name="number">Its place on the page, from 1.</param>
/// <param name="level">Level of its title: 1 where it is the only one.</param>
internal sealed class Chapter(Markup page, PathwaySurvey survey, int number, int level) : ReportChapter(page, Place(number), level)
{
    public PathwaySurvey Survey => survey;

    /// <summary>The place of a pathway by its number.</summary>
    public static string Place(int number) => $"pathway-{number}";

    /// <summary>An author's sentence in the language of the pathway; ours are English.</summary>
    public void Quote(string words)
    {
        var language = survey.Pathway.Language?.Value ?? "en";
        var isEnglish = language == "en" || language.StartsWith("en-", StringComparison.OrdinalIgnoreCase);
        Page.Raw("<span dir=\"auto\"");
        if (!isEnglish) Page.Attribute("lang", language);
        Page.Raw(">").Text(words).Text(Phrases.FullStop(words)).Raw("</span>");
    }
}
