using Pair.Formats.Fitting;
using Pair.Formats.Pdf;
using Pair.Pdf;
using Pair.Pdf.Content;

namespace Pair.Tests.Formats.Fitting;

/// <summary>Columns are as wide as the text in them asks for.</summary>
public sealed class ColumnFitTests
{
    private static readonly TextStyle Style = new() { Size = 9 };

    [Fact]
    public void A_column_takes_width_from_one_that_does_not_need_it()
    {
        var widths = ColumnFit.Widths([Row("Short", Long(60)), Row("Short", Long(50))], 200, [100, 100], [20, 20]);
        Assert.True(widths[0] <= 40 && widths[1] >= 160, $"{widths[0]} and {widths[1]}");
        Assert.Equal(200, widths.Sum(), 6);
    }

    [Fact]
    public void No_column_is_narrower_than_its_least() => Assert.True(ColumnFit.Widths([Row("a", Long(200))], 200, [100, 100], [45, 20])[0] >= 45);

    [Fact]
    public void Rows_are_never_higher_than_with_the_widths_that_it_began_with()
    {
        IReadOnlyList<CellMeasure>[] rows = [Row(Long(12), Long(30), "01632 960000"), Row("One", Long(9), Long(40)), Row(Long(25), "Two", "Three")];
        double[] start = [60, 60, 80];
        Assert.True(Height(rows, ColumnFit.Widths(rows, 200, start, [20, 20, 20])) <= Height(rows, start));
    }

    [Fact]
    public void What_fits_as_it_is_stays_as_it_is() => Assert.Equal([80, 120], ColumnFit.Widths([Row("One", "Two")], 200, [80, 120], [20, 20]));

    [Fact]
    public void Settled_columns_stay_as_even_as_their_lines_allow()
    {
        IReadOnlyList<CellMeasure>[] rows = [Row(Long(10), "One", "Two")];
        var least = rows[0][0].OneLine;
        double[] start = [least - 2, least - 2, least - 2];
        var (widths, free) = (ColumnFit.Widths(rows, start.Sum(), start, [20, 20, 20], settled: true), ColumnFit.Widths(rows, start.Sum(), start, [20, 20, 20]));
        Assert.Equal(Height(rows, free), Height(rows, widths), 6);
        Assert.InRange(widths[0], least, least + 1);
        Assert.All(widths, width => Assert.InRange(width, least - 6, least + 1));
    }

    [Fact]
    public void Widths_fill_a_room_that_is_less_than_all_columns_want()
    {
        Assert.Equal(30, ColumnFit.Widths([Row("One", "Two", "Three")], 30, [48, 54, 67], [40, 40, 54]).Sum(), 6);
        Assert.Equal(200, ColumnFit.Widths([], 200, [1, 1], [20, 20]).Sum(), 6);
    }

    [Fact]
    public void Thousands_of_rows_are_judged_by_some_of_them_and_give_the_same_widths_each_time()
    {
        var rows = Enumerable.Range(0, 3000).Select(i => Row(Long(i % 7), Long(i % 23), Long(i % 11))).ToList();
        Assert.Equal(ColumnFit.Widths(rows, 280, [90, 90, 100], [30, 30, 30]), ColumnFit.Widths(rows, 280, [90, 90, 100], [30, 30, 30]));
    }

    [Fact]
    public void The_estimate_counts_the_lines_that_the_engine_makes()
    {
        foreach (var text in new[] { "Antenatal care, birth and first home visits. Mood and bonding are talked about each time.", Long(80), "", "One" })
            foreach (var width in new[] { 30, 47.5, 80 })
            {
                var paragraph = new Flow.Paragraph([new Inline.Text(text, Style)]) { Source = "it" };
                var set = new PdfDocument { Title = "t", Language = "en", Page = new PageSetup(width, 400, Insets.None), Content = [paragraph] }.Render();
                Assert.Equal(set.Sources.Count == 0 ? 0 : set.Sources[0].Height * 25.4 / 72, FlowMeasure.Of([paragraph], 0).HeightAt(width), 1);
            }
    }

    [Fact]
    public void A_number_is_one_word_and_an_address_is_two_at_its_slash()
    {
        static double Widest(Inline.Text text) => FlowMeasure.Of([new Flow.Paragraph([text])], 0).Widest;
        Assert.Equal(PdfText.Width("01632 960000", Style), Widest(new Inline.Text("01632 960000", Style) { NoBreak = true }), 6);
        Assert.Equal(PdfText.Width("hospitals.northshire.example/", Style), Widest(new Inline.Text("hospitals.northshire.example/book", Style)), 6);
    }

    private static double Height(IEnumerable<IReadOnlyList<CellMeasure>> rows, double[] widths) => rows.Sum(row => row.Select((cell, i) => cell.HeightAt(widths[i])).Max());

    private static CellMeasure[] Row(params string[] texts) => texts.Select(text => FlowMeasure.Of([new Flow.Paragraph([new Inline.Text(text, Style)])], 0)).ToArray();

    private static string Long(int words) => string.Join(' ', Enumerable.Range(0, words).Select(i => i % 3 == 0 ? "families" : i % 3 == 1 ? "and" : "babies"));
}
