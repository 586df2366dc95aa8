using Pair.Pdf.Content;
using static Pair.Tests.Pdf.Setting;

namespace Pair.Tests.Pdf;

/// <summary>What holds of every file, whatever callers ask for.</summary>
public sealed class PdfPromiseTests
{
    [Fact]
    public void A_document_without_a_title_is_called_after_its_first_heading()
    {
        var document = Page([Words("Groups") with { Role = Role.H1, Bookmark = "Groups" }]) with { Title = " \0" };
        Assert.Equal("Groups", TitleOf(document.Render().Bytes));
        Assert.Equal("PDF", TitleOf((Page([]) with { Title = "" }).Render().Bytes));
    }

    [Fact]
    public void Texts_for_people_are_cut_to_what_a_file_may_hold_and_never_in_the_middle_of_a_letter()
    {
        var title = TitleOf((Page([]) with { Title = string.Concat(Enumerable.Repeat("x👶", 20_000)) }).Render().Bytes);
        Assert.InRange(title.Length, 16_000, 16_382);
        Assert.EndsWith("👶…", title);
        Assert.Equal("a b c d\uFFFD\u00E9", TitleOf((Page([]) with { Title = "a\nb\tc d\u001B\uD800\u00E9\uFFFF" }).Render().Bytes));
    }

    [Fact]
    public void Headings_that_skip_a_level_are_set_as_the_level_between()
    {
        var reader = Read(Heading(Role.H2), Heading(Role.H2), Heading(Role.H5), Heading(Role.H6), Heading(Role.H2), Heading(Role.H4));
        Assert.Equal(["H1", "H2", "H3", "H4", "H2", "H3"], reader.Structure.Children.Select(element => element.Type));
    }

    [Fact]
    public void A_heading_without_words_counts_for_nothing()
    {
        var reader = Read(Words("") with { Role = Role.H1, Bookmark = "" }, Words("Groups") with { Role = Role.H2, Bookmark = " " });
        Assert.Equal(["H1"], reader.Structure.Children.Select(element => element.Type));
        Assert.False(reader.Catalog.ContainsKey("Outlines"));
    }

    [Theory]
    [InlineData(" ", "https://northshire.example/")]
    [InlineData("words", "")]
    public void A_link_that_nobody_can_follow_is_mere_text(string words, string address)
    {
        var reader = Read(new Flow.Paragraph([new Inline.Text("a", Plain), new Inline.Text(words, Plain) { Link = new Link.Uri(address) }, new Inline.Text("b", Plain)]));
        Assert.Empty(reader.Structure.OfType("Link"));
        Assert.Equal("a" + words + "b", reader.Structure.Text.Trim());
    }

    [Fact]
    public void A_link_with_an_endless_address_is_mere_text() => A_link_that_nobody_can_follow_is_mere_text("words", "https://northshire.example/" + new string('x', 40_000));

    [Fact]
    public void A_link_with_blank_words_says_its_address()
    {
        var link = new Link.Uri("https://northshire.example/") { Description = " " };
        var reader = Read(new Flow.Paragraph([new Inline.Text("hub", Plain) { Link = link }]));
        Assert.Equal("hub (https://northshire.example/)", ((PdfString)reader.Structure.OfType("Link").Single().Annotations[0]["Contents"]!).Text);
    }

    [Fact]
    public void A_table_of_nothing_but_a_head_has_a_body_of_header_cells()
    {
        var reader = Read(new Flow.Table([new TableColumn(ColumnWidth.Share(1))], []) { Header = [new TableRow([new TableCell([Words("Group")])])] });
        Assert.Equal(["TBody"], reader.Structure.OfType("Table").Single().Children.Select(part => part.Type));
        Assert.Equal("Column", reader.Structure.OfType("TH").Single().Scope);
    }

    [Fact]
    public void A_figure_in_a_repeated_header_keeps_the_box_of_where_it_is_first_drawn()
    {
        var cell = new TableCell([new Flow.Figure(5, 5, [new Shape.Rectangle(0, 0, 5, 5, Colour.Black)], "A square")]);
        var rows = Enumerable.Range(0, 60).Select(i => new TableRow([new TableCell([Words($"w{i}")])])).ToList();
        var reader = Read(new Flow.Space(40), new Flow.Table([new TableColumn(ColumnWidth.Share(1))], rows) { Header = [new TableRow([cell])] });
        Assert.True(reader.Pages.Count > 1);
        var top = (double)((List<object?>)reader.Structure.OfType("Figure").Single().Attributes!["BBox"]!)[3]!;
        Assert.InRange(top, 0, reader.Pages[0].Height - 50 * 72 / 25.4);
    }

    [Fact]
    public void A_figure_that_is_a_link_stands_in_a_paragraph()
    {
        var figure = new Flow.Figure(5, 5, [new Shape.Rectangle(0, 0, 5, 5, Colour.Black)], "A square") { Link = new Link.Uri("https://northshire.example/") };
        Assert.Equal("P", Read(figure).Structure.OfType("Link").Single().Parent!.Type);
    }

    [Theory]
    [InlineData("1.", "Decimal")]
    [InlineData("Step 2", "Decimal")]
    [InlineData("(a)", "LowerAlpha")]
    [InlineData("B.", "UpperAlpha")]
    [InlineData("–", "Disc")]
    public void A_list_says_how_its_labels_count(string label, string numbering)
    {
        var reader = Read(new Flow.List([new ListItem([Words("x")]) { Label = new Inline.Text(label, Plain) }]) { Marker = Marker.Label });
        Assert.Equal(new PdfName(numbering), reader.Structure.OfType("L").Single().Attributes!["ListNumbering"]);
    }

    private static Flow.Paragraph Heading(Role role) => Words("A heading") with { Role = role };

    private static string TitleOf(ReadOnlyMemory<byte> file)
    {
        var reader = new PdfReader(file);
        return ((PdfString)reader.Dictionary(reader.Trailer["Info"])["Title"]!).Text;
    }
}
