using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Tests.Syntax;

public class YamlReaderTests
{
    [Fact]
    public void A_plain_value_keeps_its_characters_and_its_place()
    {
        var root = Root("phone: 01632 960100   # day\nnext: 1\n");
        var phone = (YamlScalar)root["phone"]!;
        Assert.Equal("01632 960100", phone.Value);
        Assert.Equal("01632 960100", phone.Where.Words);
        Assert.Equal(new TextPosition(1, 8), phone.Where.Start);
        Assert.Equal("# day", Assert.Single(phone.Comments).Text);
    }

    [Theory]
    [InlineData("yes", YamlScalarKind.Text)]
    [InlineData("on", YamlScalarKind.Text)]
    [InlineData("~", YamlScalarKind.Text)]
    [InlineData("True", YamlScalarKind.Text)]
    [InlineData("0x1F", YamlScalarKind.Text)]
    [InlineData("01632", YamlScalarKind.Text)]
    [InlineData("0000001", YamlScalarKind.Text)]
    [InlineData("+1", YamlScalarKind.Text)]
    [InlineData(".5", YamlScalarKind.Text)]
    [InlineData("1.", YamlScalarKind.Text)]
    [InlineData("2026-05-01", YamlScalarKind.Text)]
    [InlineData("\"1\"", YamlScalarKind.Text)]
    [InlineData("111", YamlScalarKind.Number)]
    [InlineData("-0.5e+3", YamlScalarKind.Number)]
    [InlineData("true", YamlScalarKind.Boolean)]
    [InlineData("null", YamlScalarKind.Null)]
    [InlineData("", YamlScalarKind.Null)]
    public void Only_true_false_null_and_numbers_are_not_text(string typed, YamlScalarKind kind) =>
        Assert.Equal(kind, ((YamlScalar)Root($"a: {typed}\n")["a"]!).Kind);

    [Fact]
    public void Spans_hold_quotes_and_brackets_and_end_at_the_last_value()
    {
        var root = Root("a: \"x y\"  # c\nb: [1, {c: 2}]  # d\nm:\n  k: v\n\n# note\nlist:\n  - one\n  - two\n\nz: |\n  text\n  more\n\n");
        Assert.Equal("\"x y\"", root["a"]!.Where.Words);
        Assert.Equal("[1, {c: 2}]", root["b"]!.Where.Words);
        Assert.Equal("{c: 2}", ((YamlSequence)root["b"]!).Items[1].Where.Words);
        Assert.Equal("k: v", root["m"]!.Where.Words);
        Assert.Equal("- one\n  - two", root["list"]!.Where.Words);
        Assert.Equal("|\n  text\n  more", root["z"]!.Where.Words);
    }

    [Fact]
    public void Comments_belong_to_what_they_stand_before_or_behind()
    {
        var root = Root("# top\na: 1 # one\n# before b\nb: # of b\n  # first\n  - x # ex\n  # second\n  - y\n# end\n");
        Assert.Equal(["# top"], Words(root.Entries[0].Key));
        Assert.Equal(["# one"], Words(root.Entries[0].Value));
        Assert.Equal(["# before b", "# of b"], Words(root.Entries[1].Key));
        var list = (YamlSequence)root["b"]!;
        Assert.Equal(["# first", "# ex"], Words(list.Items[0]));
        Assert.Equal(["# second"], Words(list.Items[1]));
        Assert.Equal(["# end"], Words(root));
    }

    [Fact]
    public void Every_duplicate_key_is_found_with_both_places_and_the_first_is_kept()
    {
        var read = Read("a: 1\nb: 2\na: 3\nc: {d: 1, d: 2}\na: 4\n");
        Assert.Equal(3, read.Findings.Count);
        Assert.All(read.Findings, finding => Assert.Equal("yaml-duplicate-key", finding.Rule));
        Assert.Equal("first used here", read.Findings[0].Related[0].Message);
        Assert.Equal(new TextPosition(1, 1), read.Findings[0].Related[0].Where.Start);
        Assert.Equal("1", ((YamlScalar)((YamlMapping)read.Root!)["a"]!).Value);
    }

    [Theory]
    [InlineData("a\u2028b")]
    [InlineData("a\u0085b")]
    [InlineData("a\u2029b")]
    public void Line_separators_of_Unicode_are_characters_like_others(string value)
    {
        var root = Root($"a: {value}\nb: \"{value}\"\nc: d\n");
        Assert.Equal(value, ((YamlScalar)root["a"]!).Value);
        Assert.Equal(value, ((YamlScalar)root["b"]!).Value);
        Assert.Equal(new TextPosition(3, 4), root["c"]!.Where.Start);
    }

    [Fact]
    public void Windows_line_ends_do_not_move_a_place()
    {
        var root = Root("a: b\r\nc:\r\n  - d\r\n  - e f\r\n");
        Assert.Equal("e f", ((YamlSequence)root["c"]!).Items[1].Where.Words);
        Assert.Equal(4, ((YamlSequence)root["c"]!).Items[1].Where.Start.Line);
    }

    [Theory]
    [InlineData("", "this file is empty")]
    [InlineData("# only a comment\n", "this file is empty")]
    [InlineData("- a\n- b\n", "this file is a list, not keys and their values")]
    [InlineData("Baby massage on Tuesdays\n", "this file is a single text, not keys and their values")]
    public void A_file_that_is_no_mapping_is_told_how_a_pathway_begins(string text, string message)
    {
        var finding = Assert.Single(Read(text).Findings);
        Assert.Equal(("schema", message), (finding.Rule, finding.Message));
        Assert.Equal("a pathway begins with `pair: 1` and `pathway:`", finding.Help);
    }

    private static IEnumerable<string> Words(YamlNode node) => node.Comments.Select(comment => comment.Text);

    private static YamlMapping Root(string text)
    {
        var read = Read(text);
        Assert.Empty(read.Findings);
        return Assert.IsType<YamlMapping>(read.Root);
    }

    private static SyntaxRead Read(string text) => YamlReader.Read(new SourceText("x.pair.yaml", text));
}
