using Pair.Tests.Samples;

namespace Pair.Tests.Formats.Html;

/// <summary>A page comes over a slow line.</summary>
public sealed class PageSizeTests
{
    /// <summary>Bytes; what a whole area of some fifty services may take, script, style and codes included.</summary>
    private const int Most = 250_000;

    [Fact]
    public void Northshire_for_practitioners_is_small() => Assert.InRange(Page.BytesOf(Sample.Northshire.Document), 1, Most);

    [Fact]
    public void Northshire_for_families_is_small() => Assert.InRange(Page.BytesOf(Sample.Northshire.Family), 1, Most);
}
