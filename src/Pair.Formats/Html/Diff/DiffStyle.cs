using System.Text;
using Pair.Core.Diffing;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Formats.Html.Diff;

/// <summary>The style sheet of the page: what reports share, what this one has of its own, and the foot of each pathway's printed pages.</summary>
internal static class DiffStyle
{
    public static string Of(DiffReport report, Seq<PathwayDiff> changed)
    {
        var style = new StringBuilder(EmbeddedFile.Read("Html/Reports/report.css")).Append(EmbeddedFile.Read("Html/Diff/diff.css"));
        for (var i = 0; i < changed.Count; i++)
        {
            var place = DiffChapter.Place(i + 1);
            style.Append($".{place} {{ page: {place} }}\n@page {place} {{ @bottom-left {{ content: \"");
            PageStyle.AppendString(style, $"{changed[i].Either.Pathway.Title.Value}, changes from {report.Base} to {report.Head}, {Phrases.Day(report.Day)}");
            style.Append("\" } }\n");
        }
        return style.ToString();
    }
}
