using System.Text;
using Pair.Core.Phrasing;
using Pair.Core.Survey;

namespace Pair.Formats.Html.Survey;

/// <summary>The style sheet of the page, with the foot of each pathway's printed pages.</summary>
internal static class SurveyStyle
{
    public static string Of(IReadOnlyList<PathwaySurvey> surveys)
    {
        var style = new StringBuilder(EmbeddedFile.Read("Html/Reports/report.css"));
        for (var i = 0; i < surveys.Count; i++)
        {
            var place = Chapter.Place(i + 1);
            style.Append($".{place} {{ page: {place} }}\n@page {place} {{ @bottom-left {{ content: \"");
            PageStyle.AppendString(style, $"{surveys[i].Pathway.Title.Value}, gap report, {Phrases.Day(surveys[i].Day)}");
            style.Append("\" } }\n");
        }
        return style.ToString();
    }
}
