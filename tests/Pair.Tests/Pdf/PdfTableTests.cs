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

    [Theory]
    [InlineData(true, 20)]
    [InlineData(false, 0)]
    public void A_row_that_may_break_begins_where_an_inch_of_it_finds_room(bool mayBreak, int linesOnTheFirstPage)
    {
        var lines = Enumerable.Range(0, 26).Select(i => Words($"line{i}")).ToList();
        var row = new TableRow([new TableCell([Words("key")]), new TableCell(lines)]) { MayBreak = mayBreak };
        var reader = Read(Repeated("before", 3), new Flow.Table([Half, Half], [row]) { Header = [Header()] });
        Assert.Equal(2, reader.Pages.Count);
        Assert.InRange(reader.Pages[0].Texts.Count(text => text.Value.StartsWith("line", StringComparison.Ordinal)), linesOnTheFirstPage, linesOnTheFirstPage == 0 ? 0 : 25);
        Assert.Equal(26, reader.Words.Count(word => word.StartsWith("line", StringComparison.Ordinal)));

        var tight = Read(Repeated("before", 24), new Flow.Table([Half, Half], [row]) { Header = [Header()] });
        Assert.DoesNotContain(tight.Pages[0].Texts, text => text.Value.StartsWith("line", StringComparison.Ordinal));
    }

    private static Flow.Section Repeated(string word, int times) => new(Enumerable.Range(0, times).Select(_ => (Flow)Words(word)).ToList());

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

    [Fact]
    public void A_figure_stands_in_a_cell_and_its_row_stays_whole()
    {
        for (var filler = 0; filler < 25; filler++)
        {
            var code = new Flow.Figure(20, 20, [new Shape.Rectangle(0, 0, 20, 20, Colour.Black)], "code") { Align = Align.Right };
            var row = new TableRow([new TableCell([Words("name"), Words("details") with { Before = 2, After = 3 }, code]), new TableCell([code])]);
            var flows = Enumerable.Range(0, filler).Select(i => (Flow)Words($"filler {i}")).Append(new Flow.Table([Half, Half], [row, row]) { Padding = Insets.None });
            var reader = new PdfReader(Page([.. flows]).Render().Bytes);
            Assert.Equal(4, reader.Structure.OfType("Figure").Count());
            foreach (var element in reader.Structure.OfType("TR"))
                Assert.Single(element.All().SelectMany(part => part.Marks).Select(mark => mark.Page).Distinct());
            foreach (var figure in reader.Structure.OfType("Figure"))
            {
                var box = ((List<object?>)figure.Attributes!["BBox"]!).Cast<double>().ToList();
                var right = figure.Parent!.Text.Trim().Length > 0 ? 60 : 110;
                Assert.Equal(right * 72 / 25.4, box[2], 1);
                Assert.Equal(20 * 72 / 25.4, box[2] - box[0], 1);
            }

            // Space between the paragraphs of a cell counts; lines of 10 pt are 11.5 pt apart.
            var page = reader.Pages.First(candidate => candidate.Texts.Any(text => text.Value == "name"));
            Assert.Equal(11.5 + 2 * 72 / 25.4, page.Texts.First(text => text.Value == "name").Y - page.Texts.First(text => text.Value == "details").Y, 1);
        }
    }

    [Fact]
    public void A_header_cell_can_be_even_on_the_right()
    {
        var header = new TableRow([new TableCell([Words("Name")]), new TableCell([Words("Page") with { Align = Align.Right }])]);
        var text = Read(new Flow.Table([Half, Half], [header]) { Header = [header], Padding = Insets.None }).Pages[0].Texts[1];
        Assert.Equal(110 * 72 / 25.4, text.X + text.Width, 1);
    }

    [Fact]
    public void A_heading_keeps_with_the_header_and_the_first_row_of_its_table()
    {
        for (var filler = 1; filler < 45; filler++)
        {
            var flows = Enumerable.Range(0, filler).Select(i => (Flow)Words($"filler {i}")).ToList();
            flows.Add(new Flow.Section([Words("Heading") with { Role = Role.H2, KeepWithNext = true }, Table(8, 1 + filler % 4)]));
            var reader = new PdfReader(Page(flows).Render().Bytes);
            var page = reader.Pages.Single(candidate => candidate.Texts.Any(text => text.Value == "Heading"));
            Assert.Contains(page.Texts, text => text.Value == "Name");
            Assert.Contains(page.Texts, text => text.Value == "key0");
            Assert.All(reader.Pages, candidate => Assert.True(
                candidate.Texts.Any(text => text.Value.StartsWith("key", StringComparison.Ordinal)) || candidate.Texts.All(text => text.Value != "Name")));
        }
    }

    [Fact]
    public void A_row_that_keeps_with_the_next_is_never_the_last_on_a_page()
    {
        for (var filler = 0; filler < 30; filler++)
        {
            var rows = Enumerable.Range(0, 40).Select(i => new TableRow([new TableCell([Words($"row{i}")])]) { KeepWithNext = i % 2 == 0 }).ToList();
            var flows = Enumerable.Range(0, filler).Select(i => (Flow)Words($"filler {i}")).Append(new Flow.Table([Half], rows));
            foreach (var page in new PdfReader(Page([.. flows]).Render().Bytes).Pages)
                Assert.False(page.Texts[^1].Value is ['r', 'o', 'w', .. var number] && int.Parse(number, null) % 2 == 0, page.Texts[^1].Value);
        }
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
