using Pair.Core.Findings;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Tests.Syntax;

/// <summary>What comes along when words are copied out of Word: each is told once, at its place, with the line as it is to be typed.</summary>
public class PastedTests
{
    [Theory]
    [InlineData("title: “Baby massage”\n", "title: Baby massage")]
    [InlineData("title: ‘Mum’s group’\n", "title: Mum’s group")]
    [InlineData("title: “Baby massage\"\n", "title: Baby massage")]
    [InlineData("title: “#1 group”\n", "title: \"#1 group\"")]
    [InlineData("title: “null”\n", "title: \"null\"")]
    [InlineData("- name: “Baby massage”\n", "- name: Baby massage")]
    [InlineData("how: { phone: “01632 960111”, url: x }\n", "how: { phone: 01632 960111, url: x }")]
    public void Marks_around_a_value_would_be_printed(string text, string mended)
    {
        var finding = Assert.Single(Read(text).Findings);
        Assert.Equal(("yaml-syntax", Severity.Warning, mended), (finding.Rule, finding.Severity, finding.MendedLine));
        Assert.Equal(mended + "\n", Fixed(text, finding));
        Assert.Empty(Read(Fixed(text, finding)).Findings);
    }

    [Theory]
    [InlineData("text: “We never slept.”\n")]
    [InlineData("how: { text: “Do you sleep?” }\n")]
    public void A_whole_sentence_may_be_what_somebody_said(string text)
    {
        var finding = Assert.Single(Read(text).Findings);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Null(finding.Fix);
    }

    [Theory]
    [InlineData("title: \"“Baby massage”\"\n")]
    [InlineData("title: “Baby” and “massage”\n")]
    [InlineData("title: Ask for “Baby massage”\n")]
    [InlineData("asks:\n  - “Do you sleep?”\n  - “Low”\n")]
    [InlineData("asks: [“low”, “tired”]\n")]
    [InlineData("text: “We never\n  slept” she said\n")]
    public void Marks_that_are_meant_stay(string text) => Assert.Empty(Read(text).Findings);

    [Theory]
    [InlineData("a: { hours: “all day, every day” }\n", "a: { hours: \"all day, every day\" }")]
    [InlineData("a: { name: “[name of your council]”, kind: council }\n", "a: { name: \"[name of your council]\", kind: council }")]
    [InlineData("title: \"Baby massage”\n", null)]
    [InlineData("title:\u00a0Baby massage\nb: c\n", "title: Baby massage")]
    [InlineData("a: 1\n\u00a0b: 2\n", "b: 2")]
    [InlineData("a:\n  b: 1\n  \u00a0c: 2\n", "  c: 2")]
    [InlineData("a:\n  -\u00a0b\n  - c\n", "  - b")]
    [InlineData("a:\n  -b\n  - c\n", "  - b")]
    [InlineData("a:\n  — b\n  — c\n", "  - b")]
    [InlineData("a:\n  •\u00a0b\n  - c\n", "  - b")]
    [InlineData("a:\n  ·\tb\n  - c\n", "  -\tb")]
    public void What_breaks_a_file_is_told_with_the_line_to_type(string text, string? mended)
    {
        var finding = Read(text).Findings[0];
        Assert.Equal(("yaml-syntax", Severity.Error), (finding.Rule, finding.Severity));
        Assert.Equal(mended ?? "title: \"Baby massage\"", finding.MendedLine);
        if (mended is null) return;
        Assert.NotNull(finding.Fix);
        for (var i = 0; i < 3 && Read(text).Findings is { IsEmpty: false } left; i++) text = Fixed(text, left[0]);
        Assert.Empty(Read(text).Findings);
    }

    [Fact]
    public void A_bullet_below_a_text_is_not_told_to_become_a_list()
    {
        var finding = Assert.Single(Read("name: a\nsummary: We\n• sing\n• play\n").Findings);
        Assert.Equal("a bullet point, but \"summary\" above already has its text", finding.Message);
        Assert.Null(finding.Fix);
    }

    [Theory]
    [InlineData("services:\n  one:\n    name: One\n   two:\n    name: Two\n", "  two:")]
    [InlineData("services:\n  one:\n    name: One\n   ages: to 2y\n", "    ages: to 2y")]
    public void A_key_one_column_off_goes_where_its_own_keys_say(string text, string mended) => Assert.Equal(mended, Read(text).Findings[0].MendedLine);

    private static SyntaxRead Read(string text) => YamlReader.ReadAny(new SourceText("a.yaml", text));

    private static string Fixed(string text, Finding finding)
    {
        var edit = Assert.IsType<Edit>(finding.Fix);
        return text[..edit.Where.Span.Start] + edit.Words + text[edit.Where.Span.End..];
    }
}
