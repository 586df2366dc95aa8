using Pair.Core.Rollup;
using Pair.Formats.Html.Reports;

namespace Pair.Formats.Html.Rollup;

/// <summary>The page of an atlas, while it is written.</summary>
internal sealed class AtlasChapter(Markup page, Atlas atlas) : ReportChapter(page, "atlas", 1)
{
    public Atlas Atlas => atlas;

    /// <summary>What the areas are called.</summary>
    public AreaNames Names { get; } = new(atlas.Areas);

    // Short, since it stands in the page some thousand times.
    /// <summary>Place of an area in the table of all.</summary>
    public static string RowOf(int area) => $"a{area + 1}";

    /// <summary>Place of what an area lacks and does not declare.</summary>
    public static string HolesOf(int area) => $"lacks{area + 1}";

    /// <summary>An area's name, leading to its row.</summary>
    public void Link(int area) => Link(RowOf(area), Names[area]);

    /// <summary>Words that lead to a place of the page.</summary>
    public void Link(string place, string words) => Page.Raw("<a").Attribute("href", $"#{place}").Raw(">").Text(words).Raw("</a>");

    /// <summary>Areas by name, each leading to its row.</summary>
    public void Links(IReadOnlyList<int> areas) => Listed(areas, Link);

    /// <summary>Areas by name alone: thousands of links would make the page heavy.</summary>
    public void Listed(IReadOnlyList<int> areas) => Listed(areas, area => Page.Raw("<bdi>").Text(Names[area]).Raw("</bdi>"));

    private void Listed(IReadOnlyList<int> areas, Action<int> write)
    {
        var wanted = new HashSet<int>(areas);
        var isFirst = true;
        foreach (var area in Names.InOrder)
        {
            if (!wanted.Contains(area)) continue;
            if (!isFirst) Page.Raw(", ");
            isFirst = false;
            write(area);
        }
    }
}
