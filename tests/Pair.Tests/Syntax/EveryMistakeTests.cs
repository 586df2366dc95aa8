using System.Text;
using Pair.Core.Findings;
using Pair.Core.Syntax;
using Pair.Core.Syntax.Decoding;
using Pair.Core.Text;

namespace Pair.Tests.Syntax;

/// <summary>The list of what must never break reading, a line each: what is said of it, from the bytes on.</summary>
public class EveryMistakeTests
{
    [Theory]
    [InlineData("a: [b, c\n", "yaml-syntax", "a bracket [ is opened here and never closed", "a: [b, c]")]
    [InlineData("a: {b: c\n", "yaml-syntax", "a bracket { is opened here and never closed", "a: {b: c }")]
    [InlineData("a: b\n\tc: d\n", "yaml-syntax", "a tab in front of \"c\"; YAML wants spaces", "c: d")]
    [InlineData("a: b: c\n", "yaml-syntax", "a colon in a value needs quotes", "a: \"b: c\"")]
    [InlineData("a: *b c\n", "yaml-syntax", "a value that begins with * needs quotes", "a: \"*b c\"")]
    [InlineData("a: & b\n", "yaml-syntax", "a value that begins with & needs quotes", "a: \"& b\"")]
    [InlineData("a: ! b\n", "yaml-syntax", "a value that begins with ! needs quotes", "a: \"! b\"")]
    [InlineData("a: [b] c\n", "yaml-syntax", "a value that begins with [ needs quotes", "a: \"[b] c\"")]
    [InlineData("a: @b\n", "yaml-syntax", "a value that begins with @ needs quotes", "a: \"@b\"")]
    [InlineData("a: %b\n", "yaml-syntax", "a value that begins with % needs quotes", "a: \"%b\"")]
    [InlineData("a: `b\n", "yaml-syntax", "a value that begins with a backtick needs quotes", "a: \"`b\"")]
    [InlineData("a: b #3\n", "text-lost", "\"#3\" is lost: a space and # begin a comment", "a: \"b #3\"")]
    [InlineData("a: &b c\n", "yaml-feature", "`&b` names a value for reuse (an anchor), which a pathway does without", "a: \"&b c\"")]
    [InlineData("a: *b\n", "yaml-feature", "`*b` repeats a value from elsewhere (an alias), which a pathway does without", "a: \"*b\"")]
    [InlineData("<<: {a: b}\n", "yaml-feature", "`<<` copies keys from elsewhere (a merge key), which a pathway does without", null)]
    [InlineData("a: !!str b\n", "yaml-feature", "`!!str` says what kind a value is (a tag), which a pathway does without", "a: \"!!str b\"")]
    [InlineData("a: b\n---\nc: d\n", "yaml-feature", "`---` begins a second document; a file holds one", null)]
    [InlineData("a: b\0\n", "encoding", "there is a NUL character here: this is not a text file, or it was damaged", null)]
    [InlineData("a: b\uFEFFc\n", "encoding", "there is an invisible byte order mark (U+FEFF) inside the text", null)]
    [InlineData("", "schema", "this file is empty", null)]
    [InlineData("\uFEFF", "schema", "this file is empty", null)]
    [InlineData("a text\n", "schema", "this file is a single text, not keys and their values", null)]
    [InlineData("- a\n- b\n", "schema", "this file is a list, not keys and their values", null)]
    [InlineData("a: b\na: c\n", "yaml-duplicate-key", "the key \"a\" stands twice here; only the first is read", null)]
    public void Each_is_one_finding_in_its_own_words(string text, string rule, string message, string? mended)
    {
        foreach (var end in (string[])["\n", "\r\n"])
        {
            var finding = Assert.Single(Read(Encoding.UTF8.GetBytes(text.Replace("\n", end))));
            Assert.Equal((rule, message, mended), (finding.Rule, finding.Message, finding.MendedLine));
            Assert.Equal(Severity.Error, finding.Severity);
        }
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_told_at_their_place()
    {
        foreach (var bytes in (byte[][])[[0x93], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x80], [0xFF]])
        {
            var finding = Assert.Single(Read([.. "a: b"u8, .. bytes, .. "\n"u8]));
            Assert.Equal(("encoding", new TextPosition(1, 5)), (finding.Rule, finding.Where.Start));
        }
    }

    [Fact]
    public void A_mark_at_the_beginning_Windows_line_ends_and_separators_of_Unicode_are_no_mistakes() =>
        Assert.Empty(Read([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("pair: 1\r\npathway: a\u2028b\u2029c\u0085d\r\n")]));

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("a:\n", "  ")]
    public void Fifty_thousand_inside_each_other_are_one_finding_at_the_sixty_fifth(string open, string deeper = "")
    {
        var text = new StringBuilder();
        for (var i = 0; i < (deeper.Length > 0 ? 2_000 : 50_000); i++) text.Insert(text.Length, deeper, deeper.Length > 0 ? i : 0).Append(open);
        var finding = Assert.Single(Read(Encoding.UTF8.GetBytes(text.ToString())));
        Assert.Equal("yaml-too-deep", finding.Rule);
        Assert.Equal(64, Parts(finding.Where.Source.Content[..finding.Where.Span.Start], open.Trim()));
    }

    [Fact]
    public void Sixty_four_inside_each_other_are_read() =>
        Assert.Empty(YamlReader.ReadAny(new SourceText("x", new string('[', 64) + new string(']', 64))).Findings);

    [Fact]
    public void An_alias_bomb_is_one_finding_and_is_never_unfolded()
    {
        var text = new StringBuilder("a0: &a0 [lol, lol, lol]\n");
        for (var i = 1; i < 30; i++) text.Append($"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]\n");
        Assert.Equal("yaml-feature", Assert.Single(Read(Encoding.UTF8.GetBytes(text.ToString()))).Rule);
    }

    [Theory]
    [InlineData("a: 1\nb: 2\na: 3\na: 4\n", "3:1 1:1, 4:1 1:1")]
    [InlineData("x: {a: 1, a: 2, a: 3}\n", "1:11 1:5, 1:17 1:5")]
    [InlineData("a: 1\n\"a\": 2\n'a': 3\n\"\\x61\": 4\n", "2:1 1:1, 3:1 1:1, 4:1 1:1")]
    [InlineData("x:\n  - a: 1\n    a: 2\n  - a: 1\n", "3:5 2:5")]
    [InlineData("a: {b: 1, b: 2}\na: {b: 1, b: 2}\n", "1:11 1:5, 2:1 1:1, 2:11 2:5")]
    public void Every_key_that_stands_again_is_told_with_its_own_place_and_the_first(string text, string places)
    {
        var findings = YamlReader.ReadAny(new SourceText("x", text)).Findings;
        Assert.All(findings, finding => Assert.Equal("yaml-duplicate-key", finding.Rule));
        Assert.Equal(places, string.Join(", ", findings.Select(finding => $"{Place(finding.Where)} {Place(Assert.Single(finding.Related).Where)}")));
    }

    [Fact]
    public void The_twentieth_key_that_stands_again_is_seen_as_the_second_is()
    {
        var text = string.Concat(Enumerable.Range(0, 40).Select(i => $"k{i % 20}: {i}\n{(i < 20 ? "" : $"new-{i}: x\n")}"));
        var finding = Assert.Single(YamlReader.ReadAny(new SourceText("x", text)).Findings);
        Assert.Equal("\"k0\" and 19 other keys below it stand twice here; only the first of each is read", finding.Message);
        Assert.Equal(20, finding.Related.Count(place => place.Message == "first used here"));
    }

    [Fact]
    public void The_keys_of_an_entry_that_lost_its_id_are_one_mistake_with_every_place()
    {
        const string Service = "    name: {0}\n    provider: trust\n    summary: S\n    levels: [thriving]\n";
        var text = "services:\n  one:\n" + string.Format(Service, "One") + string.Format(Service, "Two") + "    cost: free\n    name: Three\n";
        var findings = YamlReader.ReadAny(new SourceText("x", text)).Findings;
        Assert.Equal(["\"name\" and 3 other keys below it stand twice here; only the first of each is read", "the key \"name\" stands twice here; only the first is read"], findings.Select(finding => finding.Message));
        Assert.Equal((7, "/services/one/name", "services.one"), (findings[0].Where.Start.Line, findings[0].Pointer, findings[0].Element));
        Assert.Equal([3, 8, 4, 9, 5, 10, 6], findings[0].Related.Select(place => place.Where.Start.Line));
    }

    [Fact]
    public void A_place_that_belongs_to_a_finding_is_told_in_one_line()
    {
        var finding = Assert.Single(YamlReader.ReadAny(new SourceText("x", "a: 1\nb: 1\n\"c\\n\": 1\na: 2\nb: 2\n\"c\\n\": 2\n")).Findings);
        Assert.Equal("\"c \" again", finding.Related[^2].Message);
    }

    [Fact]
    public void A_file_of_more_than_64_MB_is_refused_unread() =>
        Assert.Equal("this file is larger than 64 MB", Assert.Single(SourceDecoder.Decode("x", new byte[SourceDecoder.LargestFile + 1]).Findings).Message);

    private static string Place(Location where) => $"{where.Start.Line}:{where.Start.Column}";

    private static int Parts(string text, string part) => (text.Length - text.Replace(part, "").Length) / part.Length;

    private static Seq<Finding> Read(byte[] bytes)
    {
        var decoded = SourceDecoder.Decode("x.pair.yaml", bytes);
        return decoded.Readable ? YamlReader.Read(decoded.Source).Findings : decoded.Findings;
    }
}
