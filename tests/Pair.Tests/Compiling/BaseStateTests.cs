using Pair.Core.Compiling;
using Pair.Core.Diffing;
using Pair.Tests.Diffing;
using Pair.Tests.Diffing.Edits;
using Pair.Tests.Samples;
using Pair.Tests.Snapshots;

namespace Pair.Tests.Compiling;

/// <summary>An area beside what its base hands on: what differs is what the area changed.</summary>
public sealed class BaseStateTests
{
    [Theory]
    [InlineData("westham")]
    [InlineData("eastmoor")]
    public void What_an_area_changed_of_its_base_is_told_and_nothing_else(string name)
    {
        var area = Area(name);
        var region = BaseState.Of(Sample.Disk(), area, "samples/based", "samples/based/base/region.pair.yaml");
        Assert.NotNull(region);
        Snapshot.Verify(EditSnapshotTests.Text(PathwayDiffer.Compare(region, area, Sample.AsOf)), $"BaseState.{name}");
    }

    [Fact]
    public void An_area_is_compared_with_the_base_of_its_base_too()
    {
        var area = Area("westham");
        var nation = BaseState.Of(Sample.Disk(), area, "samples/based", "samples/based/base/nation.pair.yaml");
        Assert.NotNull(nation);
        Assert.Empty(nation.Pathway.Services);
        Assert.Equal("westham", nation.Pathway.Id.Value);
    }

    [Fact]
    public void A_file_that_is_no_base_of_an_area_is_no_side() =>
        Assert.Null(BaseState.Of(Sample.Disk(), Area("westham"), "samples/based", "samples/based/areas/eastmoor/eastmoor.pair.yaml"));

    [Fact]
    public void A_pathway_that_is_built_on_none_has_no_such_side() =>
        Assert.Null(BaseState.Of(Sample.Disk(), SampleState.Of(Sample.Northshire.Compiled), "samples/northshire", "samples/northshire/northshire.pair.yaml"));

    private static PathwayState Area(string name) => SampleState.Of(Sample.Of($"samples/based/areas/{name}/{name}.pair.yaml").Compiled);
}
