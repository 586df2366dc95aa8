using Pair.Formats.Pdf;
using Pair.Pdf.Content;

namespace Pair.Tests.Formats.Pdf;

/// <summary>What stands beside the title has room of its own, and where nothing does, that room is the safeguarding numbers'.</summary>
public sealed class RailTests
{
    private const double Frame = 1;

    [Fact]
    public void With_neither_logo_nor_code_the_numbers_have_the_whole_width() => Assert.Equal(Look.TextWidth - Frame, WidthOfNumbers(Head(Samples.Sample.Minimal)), 3);

    [Fact]
    public void Beside_a_code_they_leave_room_for_it()
    {
        var rail = Assert.IsType<Flow.Rail>(Head(Samples.Sample.Northshire)[0]);
        Assert.Equal(Look.BesideRail - Frame, WidthOfNumbers(rail.Rest), 3);
    }

    private static List<Flow> Head(Samples.Sample sample) => new Blocks(new DrawableText(null)).Flow(sample.Document.Blocks);

    private static double WidthOfNumbers(IEnumerable<Flow> flows) =>
        flows.OfType<Flow.Box>().Select(box => box.Content[^1]).OfType<Flow.Table>().First().Columns.Sum(column => column.Width.FixedWidth);
}
