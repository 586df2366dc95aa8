using System.Text;
using Pair.Core.Syntax;
using Pair.Core.Syntax.Decoding;
using Pair.Core.Text;
using Pair.Tests.Fuzzing;

namespace Pair.Tests.Syntax;

/// <summary>Every span of a tree, cut from its text, is what the author typed there.</summary>
public class SpanTests
{
    public static TheoryData<string> Files => [.. FuzzSeeds.Files.Keys.Where(path => path.EndsWith(".yaml", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_words_at_every_place_of_a_sample_are_the_value(string path)
    {
        var decoded = SourceDecoder.Decode(path, FuzzSeeds.Files[path]);
        var read = YamlReader.ReadAny(decoded.Source);
        // Of the broken samples, some are no tree.
        if (read.Root is null) Assert.StartsWith("samples/broken/", path, StringComparison.Ordinal);
        else TreeWords.Check(read.Root, decoded.Source, whole: read.Findings.IsEmpty);
    }

    [Theory]
    [InlineData("a: b c  # d\n'e f': \"g\"\nh: [i, j k , {l: m}]\nn:\n- o\n-   p: q\n    r:   s\n")]
    [InlineData("a: plain\n  over\n\n  lines # end\nb: 'it''s\n\n  so'\nc: \"x\\\n  y\\u00e9 z\n\n  \\\"w\\\"\"\n")]
    [InlineData("a: |\n  one\n   two\n\n  three\n\n# comment\nb: >-\n  one\n  two\n\n  three\n   more\n  four\nc: |+\n  kept\n\n\nd: |2-\n    own blanks\n  none\ne: >+\n\n  late\n\n")]
    [InlineData("a: |\n  blanks at its end  \nb: |\n  text\n     \nc: d\n")]
    [InlineData("a: |\n  last")]
    [InlineData("a: |\nb: >\n")]
    [InlineData("a: [b: c, \"d\": e, ? f : g, {h: i}, [], {}]\n")]
    [InlineData("? a\n: b\n? c\n: - d\n  - e\n")]
    [InlineData("- - a\n  - b\n-\n  - c\n- d:\n    e\n  f:\n  - g\n-\n")]
    [InlineData("a:\nb:\n  c:\n")]
    [InlineData("--- # x\na: b\n...\n")]
    [InlineData("a: \U0001F600 b\n\U0001F600: \"c\u2028d\u0085e\"\n")]
    public void The_words_at_every_place_of_a_text_are_the_value(string text)
    {
        foreach (var end in (string[])["\n", "\r\n", "\r"])
        {
            var source = SourceDecoder.Decode("x", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.Replace("\n", end))]).Source;
            var read = YamlReader.ReadAny(source);
            Assert.Empty(read.Findings);
            TreeWords.Check(read.Root!, source);
        }
    }

    [Theory]
    [InlineData("|\n  text\n  more\n\n# comment\n", "|\n  text\n  more")]
    [InlineData("|+\n  text\n\n\n", "|+\n  text")]
    [InlineData(">-  # why\n  text\n   \n", ">-  # why\n  text\n   ")]
    [InlineData("|\n", "|")]
    public void A_block_spans_its_header_and_its_lines_and_no_empty_ones_behind_them(string typed, string words) =>
        Assert.Equal(words, ((YamlMapping)YamlReader.ReadAny(new SourceText("x", $"a: {typed}b: c\n")).Root!)["a"]!.Where.Words);
}
