using Pair.Pdf.Content;
using static Pair.Tests.Pdf.Setting;

namespace Pair.Tests.Pdf;

public sealed class PdfLineTests
{
    [Fact]
    public void Lines_end_at_spaces() => Assert.Equal(["one two", "three"], Lines(18, "one two three"));

    [Fact]
    public void A_line_may_end_after_a_written_hyphen() => Assert.Equal(["half-", "day"], Lines(10, "half-day"));

    [Fact]
    public void A_line_does_not_end_at_a_hyphen_between_numbers_or_at_a_no_break_hyphen()
    {
        Assert.Equal(["call", "2026-05-01"], Lines(22, "call 2026-05-01"));
        Assert.Equal(["a", "half\u2011day"], Lines(15, "a half\u2011day"));
    }

    [Fact]
    public void A_slash_between_words_is_no_place_to_break() => Assert.Equal(["see", "midwife/GP"], Lines(22, "see midwife/GP"));

    [Fact]
    public void An_address_is_divided_only_if_it_is_wider_than_the_line()
    {
        Assert.Equal(["see", "northshire.example/pre-birth"], Lines(46, "see northshire.example/pre-birth"));
        Assert.Equal(["see", "northshire.example/", "pre-birth"], Lines(34, "see northshire.example/pre-birth"));
    }

    [Fact]
    public void No_break_space_and_no_break_text_hold_together()
    {
        Assert.Equal(["ring", "01632\u00A0960126"], Lines(27, "ring 01632\u00A0960126"));
        Assert.Equal(["ring", "01632 960126"], Lines(27, new Inline.Text("ring ", Plain), new Inline.Text("01632 960126", Plain) { NoBreak = true }));
    }

    [Fact]
    public void No_break_text_wider_than_the_line_is_broken_at_its_spaces() =>
        Assert.Equal(["01632", "960126"], Lines(15, new Inline.Text("01632 960126", Plain) { NoBreak = true }));

    [Fact]
    public void A_word_wider_than_the_line_is_broken_and_no_letter_is_lost()
    {
        var word = "Donaudampfschifffahrtsgesellschaft";
        var lines = Lines(20, word);
        Assert.True(lines.Count > 1);
        Assert.Equal(word, string.Concat(lines));
        Assert.Equal([word], Read(new Flow.SideBySide([new Column([Words(word)]) { Width = ColumnWidth.Fixed(20) }])).Words);
    }

    [Fact]
    public void Words_of_two_lines_stay_two_words() => Assert.Equal(["one", "two", "three"], Read(new Flow.Paragraph([new Inline.Text("one two", Plain), new Inline.Break(), new Inline.Text("three", Plain)])).Words);

    [Fact]
    public void A_style_change_inside_a_word_is_no_place_to_break() =>
        Assert.Equal(["a", "babyhood"], Lines(16, new Inline.Text("a baby", Plain.Bold()), new Inline.Text("hood", Plain)));

    [Fact]
    public void Right_aligned_lines_end_at_the_margin()
    {
        var reader = Read(Words(Repeat("several words", 20)) with { Align = Align.Right });
        foreach (var text in reader.Pages[0].Texts) Assert.Equal(110 * 72 / 25.4, text.X + text.Width, 1);
    }

    [Fact]
    public void A_chip_has_its_number_in_the_text_before_its_words()
    {
        var reader = Read(new Flow.Paragraph([new Inline.Chip(ChipShape.Hexagon, "4", Colour.Black), new Inline.Text("Getting More Help", Plain)]) { Role = Role.H1 });
        Assert.Equal("4 Getting More Help", reader.Structure.OfType("H1").Single().Text.Trim());
    }

    [Fact]
    public void Of_a_paragraph_two_lines_at_least_stay_together_on_each_page()
    {
        for (var words = 200; words < 520; words += 7)
        {
            var reader = Read(Words(Repeat("word", words)));
            var lines = reader.Pages.Select(page => page.Texts.Select(text => text.Y).Distinct().Count()).ToList();
            if (lines.Count > 1) Assert.All(lines, count => Assert.True(count >= 2, $"{words} words: {string.Join(", ", lines)}"));
            Assert.Single(reader.Structure.OfType("P"));
            Assert.Equal(words, reader.Words.Count);
        }
    }

    [Fact]
    public void A_heading_never_stands_alone_at_the_foot_of_a_page()
    {
        for (var filler = 1; filler < 40; filler++)
        {
            var flows = Enumerable.Range(0, filler).Select(i => (Flow)Words($"filler {i}")).ToList();
            flows.Add(Words("Heading") with { Role = Role.H2, KeepWithNext = true });
            flows.Add(Words(Repeat("text", 60)));
            var reader = new PdfReader(Page(flows).Render().Bytes);
            var page = reader.Pages.Single(candidate => candidate.Texts.Any(text => text.Value == "Heading"));
            Assert.Contains(page.Texts, text => text.Value.StartsWith("text", StringComparison.Ordinal));
        }
    }
}
