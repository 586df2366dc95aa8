using Pair.Core.Documents;
using Pair.Formats.Pdf;
using Pair.Pdf.Content;

namespace Pair.Tests.Formats.Pdf;

/// <summary>Everybody can read the page, also in grey: contrast is that of WCAG 2.2 AA, and a level is told by more than its colour.</summary>
public sealed class LookTests
{
    private const double Enough = 4.5;

    public static TheoryData<string, double> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, double>
            {
                { "text", Contrast(Look.Ink, Colour.White) },
                { "text in the alarm band", Contrast(Colour.White, Look.Alarm) },
                { "the lintel", Contrast(Colour.White, Look.Deep) },
                { "headings", Contrast(Look.Deep, Colour.White) },
                { "heads of steps and plain tables", Contrast(Look.Deep, Look.DeepTint) },
                { "text on them", Contrast(Look.Ink, Look.DeepTint) },
                { "the foot", Contrast(Look.Soft, Colour.White) },
            };
            for (var number = 1; number <= 5; number++)
            {
                var (_, colour, tint) = Look.Level(number);
                pairs.Add($"the name of level {number}", Contrast(colour, tint));
                pairs.Add($"the number of level {number}", Contrast(Colour.White, colour));
                pairs.Add($"heads beside level {number}", Contrast(Look.Ink, tint));
            }
            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Text_stands_out_from_its_ground(string pair, double contrast) => Assert.True(contrast >= Enough, $"{pair}: {contrast:0.0}");

    [Fact]
    public void The_measure_knows_the_known() => Assert.Equal((21, 1), (Math.Round(Contrast(Colour.Black, Colour.White), 6), Math.Round(Contrast(Colour.White, Colour.White), 6)));

    [Fact]
    public void Each_level_has_a_shape_of_its_own() => Assert.Equal(5, Enumerable.Range(1, 5).Select(number => Look.Level(number).Shape).Distinct().Count());

    [Fact]
    public void A_level_is_told_by_its_number_and_its_name()
    {
        foreach (var table in Samples.Sample.Northshire.Document.Blocks.OfType<Block.Table>().Where(table => table.Role == TableRole.Level))
        {
            var heading = Assert.IsType<Block.Heading>(table.Header[0].Content[0]);
            Assert.Equal(table.Level, Assert.IsType<Core.Documents.Inline.Mark>(heading.Content[0]).Number);
            Assert.NotEqual("", Assert.IsType<Core.Documents.Inline.Words>(heading.Content[1]).Text);
        }
    }

    [Fact]
    public void No_type_is_smaller_than_9_pt()
    {
        foreach (var role in Enum.GetValues<ParagraphRole>())
        {
            Assert.True(Look.Running(role).Size >= 9);
            foreach (var table in Enum.GetValues<TableRole>()) Assert.True(Look.InCell(role, table).Size >= 9);
        }
        Assert.True(Look.Foot.Size >= 9);
    }

    private static double Contrast(Colour one, Colour other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(Colour colour) => 0.2126 * Linear(colour.Red) + 0.7152 * Linear(colour.Green) + 0.0722 * Linear(colour.Blue);

    private static double Linear(byte part) => part / 255.0 is var value && value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
}
