using Pair.Core.Rollup;
using Pair.Tests.Formats.Atlases;

namespace Pair.Tests.Formats.Html.Rollup;

/// <summary>Matrices and pictures show what the facts say.</summary>
public sealed class MatrixTests
{
    [Fact]
    public void Each_cell_says_its_numbers_and_leads_to_the_areas_behind_it()
    {
        var atlas = MadeAtlas.Twelve;
        var page = RolledUp.Page(atlas);
        for (var group = 0; group < atlas.Matrices.Count; group++)
            for (var row = 0; row < 5; row++)
                for (var column = 0; column < 4; column++)
                {
                    var cell = atlas.Matrices[group].Rows[row].Cells[column];
                    var shown = page.QuerySelectorAll($"#matrix-{group + 1} tbody tr")[row].QuerySelectorAll("td")[column];
                    Assert.StartsWith($"{cell.Whole.Count} of {cell.Asked} reach every family", shown.TextContent, StringComparison.Ordinal);
                    Assert.Equal(cell.None.Count > 0, shown.TextContent.Contains($"{cell.None.Count} empty", StringComparison.Ordinal));
                    var list = page.QuerySelector(shown.QuerySelector("a")!.GetAttribute("href")!)!;
                    Assert.All(cell.None, area => Assert.Contains(atlas.Areas[area].Name, list.QuerySelector(".none-those")!.TextContent, StringComparison.Ordinal));
                    Assert.All(cell.Whole, area => Assert.Contains(atlas.Areas[area].Name, list.QuerySelector(".whole-those")!.TextContent, StringComparison.Ordinal));
                }
    }

    [Fact]
    public void Of_many_areas_every_one_is_named_behind_a_cell_or_is_one_of_all_the_others()
    {
        var atlas = MadeAtlas.Many;
        var page = RolledUp.Page(atlas);
        for (var column = 0; column < 4; column++)
        {
            var cell = atlas.Matrices[1].Rows[3].Cells[column];
            var list = page.GetElementById($"cell-2-4-{column + 1}")!;
            Assert.InRange(list.QuerySelectorAll(".those").Count(those => those.TextContent.EndsWith("all the others.", StringComparison.Ordinal)), 0, 1);
            foreach (var (look, areas) in ((string, Core.Text.Seq<int>)[])[("none", cell.None), ("declared", cell.Declared), ("part", cell.Part), ("whole", cell.Whole)])
            {
                var those = list.QuerySelector($".{look}-those");
                Assert.Equal(areas.IsEmpty, those is null);
                if (those is null || those.TextContent.Contains("others", StringComparison.Ordinal)) continue;
                Assert.Equal(areas.Count, those.QuerySelectorAll("a, bdi").Length);
            }
        }
    }

    [Theory]
    [InlineData(0, 0, "q1")]
    [InlineData(2, 0, "q1")]
    [InlineData(3, 0, "q2")]
    [InlineData(6, 2, "q3")]
    [InlineData(9, 3, "q4 alarm")]
    [InlineData(12, 0, "q4")]
    public void A_cell_looks_by_the_share_of_areas_that_reach_everybody_and_by_those_that_have_nothing(int whole, int none, string look)
    {
        Core.Text.Seq<int> Areas(int from, int count) => [.. Enumerable.Range(from, count)];
        var cell = new AtlasCell(Areas(0, whole), Areas(whole, 12 - whole - none), [], Areas(12 - none, none), [], [], 3);
        Assert.Equal(look, Pair.Formats.Html.Rollup.MatrixTable.Look(cell));
    }

    [Fact]
    public void A_picture_draws_each_cell_once_in_the_form_of_what_is_there()
    {
        var atlas = MadeAtlas.Twelve;
        var page = RolledUp.Page(atlas);
        var forms = new Dictionary<string, Reach> { ["w"] = Reach.Whole, ["p"] = Reach.Part, ["d"] = Reach.Declared, ["n"] = Reach.None, ["v"] = Reach.NotAsked };
        foreach (var area in atlas.Areas)
        {
            var tile = page.QuerySelectorAll(".tiles li").Single(tile => tile.QuerySelector("b")!.TextContent == area.Name);
            foreach (var (form, reach) in forms)
            {
                var path = tile.QuerySelector($"path.{form}")?.GetAttribute("d") ?? "";
                Assert.Equal(area.Cells.Take(20).Count(cell => cell.Reach == reach), path.Count(letter => letter == 'M'));
            }
            Assert.Contains($"{area.Figures.Whole} of 20 for all", tile.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_a_picture_shows_as_empty_is_said_to_those_who_hear_it()
    {
        var atlas = MadeAtlas.Twelve;
        foreach (var tile in RolledUp.Page(atlas).QuerySelectorAll(".tiles li"))
        {
            var area = atlas.Areas.Single(area => area.Name == tile.QuerySelector("b")!.TextContent);
            Assert.Equal(area.Figures.None, tile.QuerySelector(".unseen")?.TextContent.Split(';').Length ?? 0);
        }
    }
}
