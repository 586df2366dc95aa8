using System.Security.Cryptography;
using System.Text;

namespace Pair.Formats.Html.Site;

/// <summary>Style, script and policy of the page.</summary>
internal static class SiteStyle
{
    /// <summary>What finds areas by words.</summary>
    public static string Script => PageStyle.Read("Html/Site/find.js");

    /// <summary>What all pages share and what this one has of its own, with its title for the foot of printed pages.</summary>
    public static string Of(string title)
    {
        var style = new StringBuilder(PageStyle.Read("Html/page.css")).Append(PageStyle.Read("Html/Site/site.css"));
        style.Append("@page { @bottom-left { content: \"");
        PageStyle.AppendString(style, title);
        return style.Append("\" } }\n").ToString();
    }

    /// <summary>The policy of all pages, and where there is a script, that this very one runs.</summary>
    public static string PolicyFor(string style, string? script) => PageStyle.PolicyFor(style)
        + (script is null ? "" : "; script-src 'sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script))) + "'");
}
