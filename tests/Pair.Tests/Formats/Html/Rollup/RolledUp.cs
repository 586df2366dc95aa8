using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Pair.Core.Rollup;
using Pair.Formats.Html.Rollup;
using Pair.Tests.Formats.Html.Survey;

namespace Pair.Tests.Formats.Html.Rollup;

/// <summary>Pages of atlases, read as a browser would read them.</summary>
internal static class RolledUp
{
    /// <summary>The page of an atlas.</summary>
    public static IDocument Page(Atlas atlas) => new HtmlParser().ParseDocument(RollupPage.Render(atlas, "pair 0.1.0"));

    /// <summary>What it says, but for the lists behind the cells of the groups, which are like those of all families.</summary>
    public static string Said(Atlas atlas)
    {
        var page = Page(atlas);
        foreach (var lists in page.QuerySelectorAll(".lists:not(.all)")) lists.Remove();
        return PageText.Of(page.Body!);
    }
}
