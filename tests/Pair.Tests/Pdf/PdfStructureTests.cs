using Pair.Pdf.Content;
using static Pair.Tests.Pdf.Setting;

namespace Pair.Tests.Pdf;

public sealed class PdfStructureTests
{
    [Fact]
    public void Links_are_elements_with_an_annotation_that_has_words_and_an_address()
    {
        var reader = new PdfReader(SamplePage.Document().Render().Bytes);
        var links = reader.Structure.OfType("Link").ToList();
        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            var annotation = Assert.Single(link.Annotations);
            Assert.NotEmpty(((PdfString)annotation["Contents"]!).Text);
            Assert.True(annotation.ContainsKey("A") != annotation.ContainsKey("Dest"));
            Assert.Equal(4.0, annotation["F"]);
        }
    }

    [Fact]
    public void A_link_over_two_lines_is_one_link_with_two_places()
    {
        var link = new Link.Uri("https://northshire.example/a?b=c d") { Description = "The live page" };
        var reader = new PdfReader(Page([new Flow.Paragraph([new Inline.Text("see the live page", Plain) { Link = link }])], 16).Render().Bytes);
        var annotation = Assert.Single(Assert.Single(reader.Structure.OfType("Link")).Annotations);
        Assert.Equal(16, ((List<object?>)annotation["QuadPoints"]!).Count);
        Assert.Equal("The live page", ((PdfString)annotation["Contents"]!).Text);
        Assert.Equal("https://northshire.example/a?b=c%20d", ((PdfString)reader.Dictionary(annotation["A"])["URI"]!).Text);
    }

    [Fact]
    public void A_link_to_an_anchor_that_is_not_there_is_only_text_and_is_told()
    {
        var result = Page([new Flow.Paragraph([new Inline.Text("below", Plain) { Link = new Link.Anchor("nowhere") }])]).Render();
        Assert.Equal(["nowhere"], result.MissingAnchors);
        var reader = new PdfReader(result.Bytes);
        Assert.Empty(reader.Structure.OfType("Link"));
        Assert.Equal(["below"], reader.Words);
    }

    [Fact]
    public void Every_header_cell_has_a_scope_and_may_hold_a_heading()
    {
        var reader = new PdfReader(SamplePage.Document().Render().Bytes);
        Assert.All(reader.Structure.OfType("TH"), cell => Assert.Contains(cell.Scope, new[] { "Column", "Row" }));
        Assert.All(reader.Structure.OfType("H3"), heading => Assert.Equal("TH", heading.Parent!.Type));
        Assert.Equal(9, reader.Structure.OfType("H3").Count());
    }

    [Fact]
    public void Figures_have_words_and_a_box_on_their_page()
    {
        var reader = new PdfReader(SamplePage.Document().Render().Bytes);
        var figures = reader.Structure.OfType("Figure").ToList();
        Assert.Equal(2, figures.Count);
        foreach (var figure in figures)
        {
            Assert.NotEmpty(figure.Alternative!);
            var box = (List<object?>)figure.Attributes!["BBox"]!;
            Assert.InRange((double)box[2]!, (double)box[0]! + 1, reader.Pages[0].Width);
            Assert.InRange((double)box[3]!, (double)box[1]! + 1, reader.Pages[0].Height);
        }
    }

    [Fact]
    public void Decoration_is_no_figure()
    {
        var reader = Read(new Flow.Figure(5, 5, [new Shape.Circle(2, 2, 2, Colour.Black)], ""), Words("x"));
        Assert.Empty(reader.Structure.OfType("Figure"));
        Assert.Empty(reader.Pages[0].Unmarked);
    }

    [Fact]
    public void Lists_have_labels_and_bodies()
    {
        var reader = Read(new Flow.List([new ListItem([Words("first")]) { Label = new Inline.Text("1.", Plain) }, new ListItem([Words("second") with { LineHeight = 2 }]) { Label = new Inline.Text("2.", Plain) }]) { Marker = Marker.Label });
        Assert.Equal(["1.", "first", "2.", "second"], reader.Words);
        Assert.Equal(2, reader.Pages[0].Texts.DistinctBy(text => text.Y).Count()); // a label stands on the base line of its item
        Assert.All(reader.Structure.OfType("LI"), item => Assert.Equal(["Lbl", "LBody"], item.Children.Select(child => child.Type)));
        Assert.True(reader.Structure.OfType("L").Single().Attributes!.ContainsKey("ListNumbering"));
    }

    [Fact]
    public void Columns_of_a_list_are_read_one_after_the_other_and_about_equally_tall()
    {
        var items = Enumerable.Range(1, 7).Select(i => new ListItem([Words($"item{i}")])).ToList();
        var reader = Read(new Flow.List(items) { ColumnCount = 3 });
        Assert.Equal(items.Select((_, i) => $"item{i + 1}"), reader.Words);
        Assert.Equal([3, 3, 1], reader.Pages[0].Texts.GroupBy(text => text.X).Select(column => column.Count()));
    }

    [Fact]
    public void A_foreign_word_says_its_language()
    {
        var reader = Read(new Flow.Paragraph([new Inline.Text("We say ", Plain), new Inline.Text("cwtch", Plain) { Language = "cy" }, new Inline.Text(".", Plain)]));
        Assert.Equal("cy", reader.Structure.OfType("Span").Single().Language);
        Assert.Equal(["We", "say", "cwtch."], reader.Words);
    }

    [Fact]
    public void Words_come_in_the_order_of_the_flow()
    {
        var words = new PdfReader(SamplePage.Document().Render().Bytes).Words;
        var order = new[] { "Safeguarding", "Thriving", "Risk", "Gaps", "Corrections:" }.Select(word => words.ToList().IndexOf(word)).ToList();
        Assert.DoesNotContain(-1, order);
        Assert.Equal(order.Order(), order);
    }
}
