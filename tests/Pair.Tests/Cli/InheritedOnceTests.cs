using Pair.Cli;
using Pair.Tests.Snapshots;

namespace Pair.Tests.Cli;

/// <summary>One slip in a base is one finding, however many areas are built on it; what one area alone makes wrong is that area's.</summary>
public class InheritedOnceTests
{
    [Fact]
    public void A_wrong_id_in_a_base_is_told_once_and_names_the_areas()
    {
        using var shell = Region("singing-grup", "east", "north", "south", "west", "vale");
        Snapshot.Verify(shell.Run("check").ToString(), "inherited-once");
    }

    // Each area tells it where it meets it first, and has another number of places that name it.
    [Fact]
    public void It_is_one_also_where_areas_have_removed_some_of_what_names_it()
    {
        using var shell = Region("singing-grup", "east", "north", "south").File("areas/east.pair.yaml", Area("east") + "services: { visits: null }\n").File("areas/north.pair.yaml", Area("north") + "services: { walks: null }\n");
        shell.File("base/region.pair.yaml", shell.Text("base/region.pair.yaml") + "  walks: { name: Walks, provider: trust, summary: A walk., levels: [thriving], step_out: [singing-grup] }\n");
        Assert.Equal("base/region.pair.yaml:5:94: error[unknown-reference]: \"singing-grup\" is not the id of any service, and is named in up to 2 places in areas/east.pair.yaml, areas/north.pair.yaml and areas/south.pair.yaml\n",
            shell.Run("check --select unknown-reference").Output);
    }

    [Fact]
    public void What_one_area_alone_makes_wrong_is_told_for_that_area()
    {
        using var shell = Region("singing-group", "east", "north").File("areas/east.pair.yaml", Area("east") + "organisations:\n  trust: null\n");
        var transcript = shell.Run("check --select unknown-reference");
        Assert.DoesNotContain("north.pair.yaml", transcript.Output, StringComparison.Ordinal);
        Assert.Contains("areas/east.pair.yaml", transcript.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_counted_once_and_stops_every_area()
    {
        using var shell = Region("singing-grup", "east", "north");
        var transcript = shell.Run("build --to html");
        Assert.Equal(1, transcript.Code);
        Assert.Contains("Nothing written: 1 error.", transcript.Error, StringComparison.Ordinal);
    }

    private static TestShell Region(string step, params string[] areas)
    {
        var shell = new TestShell { Stages = Stages.Shipped }.File("pair.yaml", "pair: 1\npathways: [\"areas/*.pair.yaml\"]\n").File("base/region.pair.yaml", $$"""
            pair: 1
            pathway: { id: region, title: Region, area: { name: Region }, levels: thrive }
            organisations: { trust: { name: Trust } }
            services:
              visits: { name: Visits, provider: trust, summary: A visit., levels: [thriving], step_out: [{{step}}] }
              singing-group: { name: Singing, provider: trust, summary: Songs., levels: [thriving] }

            """);
        foreach (var area in areas) shell.File($"areas/{area}.pair.yaml", Area(area));
        return shell;
    }

    private static string Area(string id) => $"pair: 1\nextends: ../base/region.pair.yaml\npathway: {{ id: {id}, title: T {id}, area: {{ name: Area {id} }} }}\n";
}
