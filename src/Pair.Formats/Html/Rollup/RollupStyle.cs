using System.Text;
using Pair.Core.Phrasing;
using Pair.Core.Rollup;

namespace Pair.Formats.Html.Rollup;

/// <summary>The style sheet of the page: what reports share, what this one has of its own, and the foot of its printed pages.</summary>
internal static class RollupStyle
{
    public static string Of(Atlas atlas)
    {
        var style = new StringBuilder(EmbeddedFile.Read("Html/Reports/report.css")).Append(EmbeddedFile.Read("Html/Rollup/rollup.css")).Append("@page { @bottom-left { content: \"");
        PageStyle.AppendString(style, $"Atlas of parent-infant pathways, {Phrases.Day(atlas.Day)}");
        return style.Append("\" } }\n").ToString();
    }
}
