using Pair.Pdf.Content;
using static Pair.Tests.Pdf.Setting;

namespace Pair.Tests.Pdf;

/// <summary>The number of the page on which something stands, printed elsewhere.</summary>
public sealed class PdfPageNumberTests
{
    private static readonly Flow[] Later = [new Flow.PageBreak(), new Flow.PageBreak(), Words("Here it is") with { Anchor = "it" }];

    [Fact]
    public void The_number_of_a_later_page_is_printed_and_read_in_its_place()
    {
        var reader = Read([See("it", ", please"), .. Later]);
        Assert.Equal(["See", "page", "3,", "please", "Here", "it", "is"], reader.Words);
    }

    [Fact]
    public void The_number_of_an_earlier_page_is_printed_too() =>
        Assert.Equal("1", Read([Words("Here") with { Anchor = "it" }, new Flow.PageBreak(), See("it", "")]).Words[^1]);

    [Fact]
    public void The_line_closes_up_to_the_number()
    {
        var texts = Read([See("it", "x"), .. Later]).Pages[0].Texts;
        Assert.Equal(["See page ", "3", "x"], texts.Select(text => text.Value));
        Assert.Equal(texts[1].X + texts[1].Width, texts[2].X, 1);
    }

    [Fact]
    public void A_line_that_is_even_on_the_right_ends_with_the_number_at_its_edge()
    {
        var last = Read([See("it", "") with { Align = Align.Right }, .. Later]).Pages[0].Texts[^1];
        Assert.Equal("3", last.Value);
        Assert.Equal(110 * 72 / 25.4, last.X + last.Width, 1);
    }

    [Fact]
    public void The_number_belongs_to_the_link_around_it()
    {
        var link = new Link.Anchor("it");
        var reader = Read(
            [new Flow.Paragraph([new Inline.Text("See page ", Plain) { Link = link }, new Inline.PageNumber("it", Plain) { Link = link }]), .. Later]);
        Assert.Equal("See page 3", Assert.Single(reader.Structure.OfType("Link")).Text);
        Assert.Single(reader.Structure.OfType("Link").Single().Annotations);
    }

    [Fact]
    public void A_missing_anchor_draws_nothing_and_is_named()
    {
        var result = Page([See("nowhere", "."), See("nowhere", ".")]).Render();
        Assert.Equal(["nowhere"], result.MissingAnchors);
        Assert.Equal(["See", "page", ".", "See", "page", "."], new PdfReader(result.Bytes).Words);
    }

    [Fact]
    public void More_than_a_hundred_pages_have_room_for_their_numbers()
    {
        var flows = new List<Flow> { See("it", " x") };
        for (var i = 0; i < 120; i++) flows.Add(new Flow.PageBreak());
        flows.Add(Words("Here") with { Anchor = "it" });
        Assert.Equal(["See", "page", "121", "x", "Here"], new PdfReader(Page(flows).Render().Bytes).Words);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void An_anchor_is_found_wherever_a_paragraph_can_stand(int place)
    {
        Flow target = Words("Here") with { Anchor = "it" };
        Flow flow = place switch
        {
            0 => new Flow.Box([target]),
            1 => new Flow.SideBySide([new Column([Words("beside")]), new Column([target])]),
            2 => new Flow.List([new ListItem([target])]),
            3 => new Flow.List([new ListItem([Words("one")]), new ListItem([target])]) { ColumnCount = 2 },
            4 => new Flow.Table([new TableColumn(ColumnWidth.Share(1))], [new TableRow([new TableCell([target])])]),
            _ => new Flow.Rail([Words("lead")], [target], [Words("rest")]),
        };
        Assert.Contains("2", Read(See("it", ""), new Flow.PageBreak(), flow).Words);
    }

    [Fact]
    public void The_page_is_the_one_on_which_the_paragraph_begins() =>
        Assert.Equal("1", Read(See("it", ""), Words(Repeat("long", 900)) with { Anchor = "it" }).Words[2]);

    private static Flow.Paragraph See(string anchor, string after) =>
        new([new Inline.Text("See page ", Plain), new Inline.PageNumber(anchor, Plain), new Inline.Text(after, Plain)]);
}
