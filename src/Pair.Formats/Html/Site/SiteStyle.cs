using System.Text;

namespace Pair.Formats.Html.Site;

/// <summary>The style sheet of the page.</summary>
internal static class SiteStyle
{
    /// <summary>What all pages share and what this one has of its own, with its title for the foot of printed pages.</summary>
    public static string Of(string title)
    {
        var style = new StringBuilder(EmbeddedFile.Read("Html/page.css")).Append(EmbeddedFile.Read("Html/Site/site.css"));
        style.Append("@page { @bottom-left { content: \"");
        PageStyle.AppendString(style, title);
        return style.Append("\" } }\n").ToString();
    }
}
