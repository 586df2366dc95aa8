using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Html;

/// <summary>Two sides are printed by the browser on two sides.</summary>
public class TwoSidesTests
{
    [SkippableFact]
    public async Task Wenbury_is_printed_on_two_sides() => Assert.Equal(2, Poppler.Pages(await BuiltSample.TwoSides.PagesAsync("html")));
}
