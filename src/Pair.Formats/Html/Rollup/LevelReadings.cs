using Pair.Core.Rollup;
using Pair.Formats.Html.Reports;
using Pair.Formats.Rollup;

namespace Pair.Formats.Html.Rollup;

/// <summary>How the levels of the areas are read as bands: a row for each way, since many areas share one.</summary>
internal static class LevelReadings
{
    public static void Write(AtlasChapter chapter)
    {
        var page = chapter.Page;
        var ways = Ways(chapter);
        page.Raw("<details>\n<summary id=\"levels-read\">").Text($"How the levels of each area are read ({Count.Of(ways.Count, "way")})").Raw("</summary>\n");
        var table = new QuestionTable(page, "levels-read", new Column("Levels", 16), new Column("Read as", 31), new Column("Areas"));
        foreach (var way in ways)
            table.Row(
                _ => page.Text(way.Levels.Model ?? "Levels of its own"),
                _ =>
                {
                    page.Raw("<ul role=\"list\">");
                    foreach (var reading in way.Levels.Readings)
                        page.Raw("<li dir=\"auto\"><strong>").Text(reading.Name).Raw("</strong>: ").Text(reading.Bands.IsEmpty ? "no band" : RollupWords.Of(reading.Bands)).Raw("</li>");
                    page.Raw("</ul>");
                },
                _ => chapter.Links(way.Areas));
        table.End();
        page.Raw("</details>\n");
    }

    private static List<Way> Ways(AtlasChapter chapter)
    {
        var ways = new List<Way>();
        foreach (var area in chapter.Names.InOrder)
        {
            var levels = chapter.Atlas.Areas[area].Levels;
            var same = ways.Find(way => way.Levels == levels);
            if (same is null) ways.Add(same = new Way(levels, []));
            same.Areas.Add(area);
        }
        ways.Sort((one, other) => one.Areas.Count != other.Areas.Count ? other.Areas.Count.CompareTo(one.Areas.Count) : one.Areas[0].CompareTo(other.Areas[0]));
        return ways;
    }

    private sealed record Way(AreaLevels Levels, List<int> Areas);
}
