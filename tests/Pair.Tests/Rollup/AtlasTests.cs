using Pair.Core.Model;
using Pair.Core.Rollup;
using Pair.Core.Text;
using Pair.Tests.Analysis;

namespace Pair.Tests.Rollup;

/// <summary>Areas beside each other: counts, likeness, and what has changed.</summary>
public sealed class AtlasTests
{
    private static readonly string four = Area("one", "ages: to 12m") + Area("two", "ages: to 12m, cohorts: [neonatal]") + Area("three", "") + Area("four", "status: planned");

    [Fact]
    public void A_cell_has_each_area_once_by_what_it_has()
    {
        var atlas = RuleBench.Atlas(four);
        var cell = atlas.Matrices[0].Rows[0].Cells[3];
        Assert.Equal("2 |  |  | 0 1 3 | ", string.Join(" | ", new[] { cell.Whole, cell.Part, cell.Declared, cell.None, cell.NotAsked }.Select(areas => string.Join(' ', areas))));
        Assert.Equal((4, 1), (cell.Asked, cell.Services));
        Assert.Equal([1], atlas.Matrices[1].Rows[0].Cells[1].Named);
        Assert.All(atlas.Matrices.SelectMany(matrix => matrix.Rows).SelectMany(row => row.Cells), one => Assert.Equal(4, one.Asked + one.NotAsked.Count));
        Assert.Equal([null, "neonatal", "edge-of-care", "parental-mental-health", "antenatal"], atlas.Matrices.Select(matrix => matrix.Group.Id));
    }

    [Fact]
    public void The_most_alike_come_first_with_what_could_be_learnt_of_them()
    {
        var kinship = RuleBench.Atlas(four).Kinships[0];
        Assert.Equal([1, 2, 3], kinship.Nearest.Select(kin => kin.Area));
        Assert.Equal(100, kinship.Nearest[0].Likeness);
        Assert.True(kinship.Nearest[1].Likeness > kinship.Nearest[2].Likeness);
        Assert.Equal(["", "Promotion, 12 to 24 months", ""], kinship.Nearest.Select(kin => string.Join("; ", kin.HasMore.Select(AtlasWords.Of))));
    }

    [Fact]
    public void Of_two_areas_nobody_asks_which_are_alike() => Assert.Empty(RuleBench.Atlas(Area("one", "") + Area("two", "")).Kinships);

    [Fact]
    public void A_trend_tells_what_is_new_what_is_gone_and_what_was_gained_and_lost()
    {
        var (then, now) = (RuleBench.Atlas(Area("one", "") + Area("two", "ages: to 12m") + Area("gone", "")), RuleBench.Atlas(Area("one", "ages: to 12m") + Area("two", "ages: from 3m") + Area("new", "")));
        var trend = Trends.Of("v1", now.Frame, now.Areas, [.. then.Areas]);
        Assert.Equal(["one", "two", "new", "gone"], trend.Areas.Select(area => area.Id));
        Assert.Equal(["", "Promotion, 12 to 24 months", "", ""], trend.Areas.Select(area => string.Join("; ", area.Gained.Select(AtlasWords.Of))));
        Assert.Equal(["Promotion, 12 to 24 months", "Promotion, pregnancy; Promotion, birth to 3 months", "", ""], trend.Areas.Select(area => string.Join("; ", area.Lost.Select(AtlasWords.Of))));
        Assert.Equal((null, 4, 4, null), (trend.Areas[2].Then?.Whole, trend.Areas[2].Now?.Whole, trend.Areas[3].Then?.Whole, trend.Areas[3].Now?.Whole));
    }

    [Fact]
    public void An_area_that_was_given_another_id_in_its_file_is_neither_new_nor_gone()
    {
        var (then, now) = (RuleBench.Atlas(Area("one", "") + Area("two", "")), RuleBench.Atlas(Area("one", "") + Area("two", "ages: to 12m")));
        var before = then.Areas.Select(area => area with { Path = $"areas/{area.Id}.pair.yaml" }).ToList();
        var after = now.Areas.Select(area => area.Id == "two" ? area with { Id = "other", Path = "areas/two.pair.yaml" } : area).ToSeq();
        var trend = Trends.Of("v1", now.Frame, after, before);
        Assert.Equal(["one", "other"], trend.Areas.Select(area => area.Id));
        Assert.DoesNotContain(trend.Areas, area => area.Then is null || area.Now is null);
        Assert.Equal("Promotion, 12 to 24 months", AtlasWords.Of(Assert.Single(trend.Areas[1].Lost)));
    }

    [Fact]
    public void An_atlas_holds_on_to_no_pathway()
    {
        // All that it may keep of an area's files is their text, for lines and columns.
        var kept = typeof(AreaFacts).Assembly.GetTypes().Where(type => type.Namespace == "Pair.Core.Rollup" && type != typeof(Atlas))
            .SelectMany(type => type.GetProperties()).Where(property => property.PropertyType == typeof(Pathway) || property.PropertyType.Name.StartsWith("Yaml", StringComparison.Ordinal));
        Assert.Empty(kept);
    }

    private static string Area(string id, string said) =>
        $"# {id}.pair.yaml\npathway: {{ id: {id}, title: {id} pathway, area: {{ name: {id} }}, levels: thrive }}\nservices:\n  a: {{ name: \"Help {id}\", provider: first-steps, summary: Helps., levels: [thriving], carers: [anyone]{(said.Length == 0 ? "" : ", " + said)} }}\n";
}
