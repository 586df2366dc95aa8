using Pair.Pdf.Content;
using static Pair.Tests.Pdf.Setting;

namespace Pair.Tests.Pdf;

/// <summary>Whatever the content, setting ends, nothing is lost, spills, or overlaps.</summary>
public sealed class PdfRobustnessTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Any_mixture_of_flows_is_set_without_loss_spilling_or_overlap(int seed)
    {
        var dice = new Random(seed); // a fixed seed: the same mixtures each time
        for (var round = 0; round < 4; round++)
        {
            var words = 0;
            var flows = Mixture(dice, 0, ref words);
            var reader = new PdfReader(Page(flows, 60 + dice.Next(100), 60 + dice.Next(150)).Render().Bytes);
            Assert.Equal(Enumerable.Range(0, words).Select(i => $"w{i}"), reader.Words);
            PdfTableTests.CheckNothingSpills(reader);
            CheckNoOverlap(reader);
        }
    }

    [Fact]
    public void Boxes_in_boxes_with_more_padding_than_room_still_end()
    {
        Flow flow = Words(Repeat("deep", 30));
        for (var i = 0; i < 30; i++) flow = new Flow.Box([flow]) { Padding = Insets.All(6), Frame = Frame.All(new Rule(1, Colour.Black)) };
        Assert.NotEmpty(Read(flow).Words);
    }

    [Fact]
    public void A_keep_together_chain_longer_than_a_page_still_ends()
    {
        var reader = new PdfReader(Page([.. Enumerable.Range(0, 200).Select(i => Words($"w{i}") with { KeepWithNext = true })]).Render().Bytes);
        Assert.Equal(200, reader.Words.Count);
        reader = Read(new Flow.Together([.. Enumerable.Range(0, 200).Select(i => Words($"w{i}"))]));
        Assert.Equal(200, reader.Words.Count);
    }

    [Fact]
    public void A_line_taller_than_the_page_and_a_picture_wider_than_it_still_end()
    {
        var reader = Read(Words("huge huge", Plain with { Size = 500 }), new Flow.Figure(4000, 4000, [new Shape.Rectangle(0, 0, 4000, 4000, Colour.Black)], "black"));
        var box = (List<object?>)reader.Structure.OfType("Figure").Single().Attributes!["BBox"]!;
        Assert.InRange((double)box[2]!, 0, reader.Pages[0].Width);
    }

    [Fact]
    public void A_long_document_is_set_to_its_end()
    {
        Assert.True(SamplePage.Document(200).Render().PageCount > 40);
    }

    private static List<Flow> Mixture(Random dice, int depth, ref int words)
    {
        var flows = new List<Flow>();
        var count = 1 + dice.Next(depth == 0 ? 8 : 3);
        for (var i = 0; i < count; i++)
        {
            var (before, after, keep) = (dice.Next(4), dice.Next(4), dice.Next(5) == 0);
            Flow flow = dice.Next(depth > 2 ? 2 : 9) switch
            {
                0 or 1 => Text(dice, ref words),
                2 => new Flow.Together(Mixture(dice, depth + 1, ref words)),
                3 => new Flow.Box(Mixture(dice, depth + 1, ref words)) { Frame = Frame.All(new Rule(dice.Next(3), Colour.Black)), Padding = Insets.All(dice.Next(3)), Ground = Colour.White },
                4 => new Flow.SideBySide([new Column(Mixture(dice, depth + 1, ref words)), new Column(Mixture(dice, depth + 1, ref words)) { Width = dice.Next(2) == 0 ? ColumnWidth.Fixed(20) : ColumnWidth.Share(2) }]),
                5 => List(dice, depth, ref words),
                6 => Table(dice, depth, ref words),
                7 => new Flow.Section(Mixture(dice, depth + 1, ref words)),
                _ => dice.Next(3) switch { 0 => new Flow.Space(dice.Next(40)), 1 => new Flow.Divider(new Rule(1, Colour.Black)), _ => new Flow.Figure(dice.Next(1, 50), dice.Next(1, 300), [], "figure") },
            };
            flows.Add(flow with { Before = before, After = after, KeepWithNext = keep });
        }

        return flows;
    }

    private static Flow.Paragraph Text(Random dice, ref int words)
    {
        var parts = new List<Inline>();
        for (var part = dice.Next(1, 3); part > 0; part--)
        {
            var text = "";
            for (var count = dice.Next(5) == 0 ? dice.Next(400) : dice.Next(1, 12); count >= 0; count--) text += $"w{words++} ";
            parts.Add(new Inline.Text(text, Plain with { Size = dice.Next(7, 15), Font = (FontStyle)dice.Next(3) }) { NoBreak = dice.Next(4) == 0 });
        }

        return new Flow.Paragraph(parts) { Align = (Align)dice.Next(3), LineHeight = 1 + dice.Next(5) / 10.0 + 0.2 };
    }

    private static Flow.List List(Random dice, int depth, ref int words)
    {
        var items = new List<ListItem>();
        for (var count = dice.Next(1, 9); count > 0; count--) items.Add(new ListItem(Mixture(dice, depth + 2, ref words)));
        return new Flow.List(items) { ColumnCount = dice.Next(1, 4), Marker = (Marker)dice.Next(2), Gap = 3, ItemSpace = dice.Next(2) };
    }

    private static Flow.Table Table(Random dice, int depth, ref int words)
    {
        var header = dice.Next(3) == 0 ? new List<TableRow>() : [Row(dice, depth + 2, ref words)];
        var rows = new List<TableRow>();
        for (var count = dice.Next(1, 9); count > 0; count--) rows.Add(Row(dice, depth + 1, ref words));
        return new Flow.Table([new TableColumn(ColumnWidth.Fixed(dice.Next(10, 40))), new TableColumn(ColumnWidth.Share(1))], rows)
            { Header = header, Between = new Rule(0.5, Colour.Black), Frame = Frame.All(new Rule(1, Colour.Black)), Vertical = new Rule(1, Colour.Black) };
    }

    private static TableRow Row(Random dice, int depth, ref int words) =>
        new([new TableCell(Mixture(dice, depth, ref words)) { IsRowHeader = true }, new TableCell(Mixture(dice, depth, ref words))])
            { Top = dice.Next(3) == 0 ? new Rule(2, Colour.Black) : null, KeepWithNext = dice.Next(6) == 0, OnOneBaseline = dice.Next(2) == 0 };

    /// <summary>No two pieces of text share ink: boxes from the base line up to the height of small letters must not meet.</summary>
    private static void CheckNoOverlap(PdfReader reader)
    {
        foreach (var page in reader.Pages)
        {
            var texts = page.Texts.Where(text => text.Width > 0 && text.Value.Trim().Length > 1).OrderBy(text => text.Y).ToList();
            for (var i = 0; i < texts.Count; i++)
                for (var k = i + 1; k < texts.Count && texts[k].Y < texts[i].Y + texts[i].Size * 0.5; k++)
                    Assert.False(
                        texts[i].X < texts[k].X + texts[k].Width - 0.1 && texts[k].X < texts[i].X + texts[i].Width - 0.1,
                        $"'{texts[i].Value}' and '{texts[k].Value}' overlap");
        }
    }
}
