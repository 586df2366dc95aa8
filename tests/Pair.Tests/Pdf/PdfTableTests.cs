using Pair.Pdf.Content;
using static Pair.Tests.Pdf.Setting;

namespace Pair.Tests.Pdf;

public sealed class PdfTableTests
{
    private static readonly TableColumn Half = new(ColumnWidth.Share(1));

    [Fact]
    public void The_header_is_repeated_on_each_page_and_read_once()
    {
        var reader = new PdfReader(Page([Table(60, 1)]).Render().Bytes);
        Assert.True(reader.Pages.Count > 2);
        Assert.All(reader.Pages, page => Assert.Contains(page.Texts, text => text.Value == "Name"));
        Assert.Single(reader.Words, "Name");
        Assert.Single(reader.Structure.OfType("THead"));
        Assert.Equal(60, reader.Structure.OfType("TBody").Single().Children.Count);
    }

    [Fact]
    public void A_row_that_fits_on_a_page_is_never_parted()
    {
        for (var lines = 1; lines < 12; lines++)
        {
            var reader = new PdfReader(Page([Table(40, lines)]).Render().Bytes);
            foreach (var row in reader.Structure.OfType("TBody").Single().Children)
                Assert.Single(row.All().SelectMany(element => element.Marks).Select(mark => mark.Page).Distinct());
        }
    }

    [Fact]
    public void A_row_taller_than_a_page_goes_on_on_the_next_and_nothing_is_lost()
    {
        var row = new TableRow([new TableCell([Words("key")]), new TableCell([Words(Repeat("word", 1500))])]);
        var reader = new PdfReader(Page([new Flow.Table([Half, Half], [row, row]) { Header = [Header()], Frame = Frame.All(new Rule(1, Colour.Black)) }]).Render().Bytes);
        Assert.Equal(3000, reader.Words.Count(word => word == "word"));
        Assert.Equal(2, reader.Structure.OfType("TBody").Single().Children.Count);
        CheckNothingSpills(reader);
    }

    [Fact]
    public void A_header_taller_than_half_a_page_is_shown_once()
    {
        var tall = new TableRow([new TableCell([Words(Repeat("head", 300))]), new TableCell([])]);
        var rows = Enumerable.Range(0, 50).Select(i => new TableRow([new TableCell([Words($"row{i}")]), new TableCell([])])).ToList();
        var reader = new PdfReader(Page([new Flow.Table([Half, Half], rows) { Header = [tall] }]).Render().Bytes);
        Assert.Equal(350, reader.Words.Count);
        Assert.InRange(reader.Pages.Count, 2, 8);
    }

    [Fact]
    public void First_lines_can_stand_on_one_base_line()
    {
        var row = new TableRow([new TableCell([Words("Large", Plain with { Size = 20 })]), new TableCell([Words("small")])]);
        var reader = Read(new Flow.Table([Half, Half], [row with { OnOneBaseline = true }]));
        Assert.Single(reader.Pages[0].Texts.Select(text => text.Y).Distinct());
        Assert.Equal(2, Read(new Flow.Table([Half, Half], [row])).Pages[0].Texts.Select(text => text.Y).Distinct().Count());
    }

    [Fact]
    public void Fixed_columns_keep_their_width_and_shares_get_the_rest()
    {
        var row = new TableRow([new TableCell([Words("a")]), new TableCell([Words("b")]), new TableCell([Words("c")])]);
        var texts = Read(new Flow.Table([new TableColumn(ColumnWidth.Fixed(20)), Half, Half], [row]) { Padding = Insets.None }).Pages[0].Texts;
        Assert.Equal([10.0, 30, 70], texts.Select(text => Math.Round(text.X * 25.4 / 72, 2)));
    }

    [Fact]
    public void Columns_too_wide_for_the_page_shrink()
    {
        var wide = new TableColumn(ColumnWidth.Fixed(90));
        var reader = Read(new Flow.Table([wide, wide, Half], [new TableRow([new TableCell([Words(Repeat("a", 40))]), new TableCell([Words(Repeat("b", 40))]), new TableCell([Words(Repeat("c", 40))])])]));
        CheckNothingSpills(reader);
    }

    internal static void CheckNothingSpills(PdfReader reader, double margin = 10 * 72 / 25.4)
    {
        foreach (var page in reader.Pages)
            foreach (var text in page.Texts)
            {
                Assert.InRange(text.X, margin - 0.1, page.Width);
                if (text.Value.Trim().Length > 1) // a column can be narrower than a letter
                    Assert.True(text.X + text.Width <= page.Width - margin + 0.1, $"'{text.Value}' ends at {text.X + text.Width} of {page.Width}");
                Assert.True(text.Y >= margin - 0.1 && text.Y <= page.Height - margin, $"'{text.Value}' of {text.Size} pt stands at {text.Y}");
            }
    }

    private static TableRow Header() => new([new TableCell([Words("Name")]), new TableCell([Words("Offer")])]);

    private static Flow.Table Table(int rows, int lines) => new(
        [Half, Half],
        [.. Enumerable.Range(0, rows).Select(i => new TableRow([new TableCell([Words($"key{i}")]) { IsRowHeader = true }, new TableCell([.. Enumerable.Range(0, lines).Select(line => Words($"line {line}"))])]))])
    {
        Header = [Header()], Between = new Rule(0.5, Colour.Black),
    };
}
