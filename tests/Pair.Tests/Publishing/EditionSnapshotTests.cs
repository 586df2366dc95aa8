using Pair.Tests.Samples;
using Pair.Tests.Snapshots;

namespace Pair.Tests.Publishing;

/// <summary>All that the editions say of two samples, to be read by a person.</summary>
public sealed class EditionSnapshotTests
{
    [Fact]
    public void The_edition_of_Northshire_says_what_was_reviewed() => Snapshot.Verify(Outline.Of(Sample.Northshire.Document), "northshire");

    [Fact]
    public void The_edition_of_the_kitchen_sink_says_what_was_reviewed() => Snapshot.Verify(Outline.Of(Sample.KitchenSink.Document), "kitchen-sink");

    [Fact]
    public void The_family_edition_of_Northshire_says_what_was_reviewed() => Snapshot.Verify(Outline.Of(Sample.Northshire.Family), "northshire-family");

    [Fact]
    public void The_family_edition_of_the_kitchen_sink_says_what_was_reviewed() => Snapshot.Verify(Outline.Of(Sample.KitchenSink.Family), "kitchen-sink-family");
}
