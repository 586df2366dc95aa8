using System.Text;
using Pair.Core.Findings;
using Pair.Core.Syntax;
using Pair.Core.Syntax.Decoding;

namespace Pair.Tests.Fuzzing;

/// <summary>
/// What mutations and generated documents once broke, as small as it could be made. A case's number makes another file when a sample changes;
/// these stay what they are.
/// </summary>
public sealed class KeptInputTests
{
    public static TheoryData<string, string> All => new()
    {
        { "\n---\n", "the parser counts one character behind the last line break, and a place behind the end of the text was thrown at" },
        { "a: [b: c]\n", "a pair in a list in brackets began at the first character of the file" },
        { "{a: [b c: d\n]}\n", "the same, in a file that begins with a bracket" },
        { "- x\n- [a, \"d\": e, ? f : g]\n", "the same, behind other items" },
        { "a: \"\\u0085\\0\": b\n", "a message held a control character" },
        { "a: {b: >\n\n  c, d}\n", "a message held a line break" },
        { "\"a\\0b\": c\n", "a key with a control character in messages" },
        { "a:\tb\n\u0085c: d\n", "a key that begins with a next-line sign" },
        { "a: |1-\n   b\n  #c\n", "a line of a block, less indented than the first, was taken for a comment" },
        { "a: {and *b: 1}\n", "the parser reads over a colon behind a word that begins with *, and the key lost its value in silence" },
        { "a: \"\\\U0001F600\"\n", "a backslash before a character of two units was shown with half of it" },
        { "a: |\n  b  \n", "blanks at the end of a block's last line were cut from its span" },
        { "a: [\nb: 'x'y\nc: \"x\" y\nd: e: f\n", "an unclosed bracket led to a finding on many lines behind it" },
        { "|\n\n\n a # b\n", "a note inside a text was told in front of the text that is no pathway" },
    };

    [Theory]
    [MemberData(nameof(All))]
    public void What_once_broke_is_read_or_told(string text, string what)
    {
        Assert.NotEmpty(what);
        foreach (var end in (string[])["\n", "\r\n", "\r"])
            FuzzLine.Check(new FuzzSeed("kept/kept.pair.yaml", "kept/kept.pair.yaml", "kept", []), Encoding.UTF8.GetBytes(text.Replace("\n", end)), render: true);
    }

    [Fact]
    public void A_pair_in_a_list_spans_its_own_words()
    {
        var list = (YamlSequence)((YamlMapping)Read("a: [b, c: d]\n").Root!)["a"]!;
        Assert.Equal("c: d", list.Items[1].Where.Words);
    }

    [Fact]
    public void A_block_that_says_its_indentation_keeps_its_lines()
    {
        var read = Read("a: |1-\n   b #3\n  #4\n c #5\n");
        Assert.Empty(read.Findings);
        Assert.Equal("  b #3\n #4\nc #5", ((YamlScalar)((YamlMapping)read.Root!)["a"]!).Value);
    }

    [Fact]
    public void A_colon_that_the_parser_reads_over_is_an_error()
    {
        var finding = Assert.Single(Read("a: {and *b: 1}\n").Findings);
        Assert.Equal((Severity.Error, ":"), (finding.Severity, finding.Where.Words));
    }

    [Fact]
    public void An_unclosed_bracket_is_one_finding() =>
Assert.Equal("a bracket [ is opened here and never closed", Assert.Single(Read("a:\n- [ b\n  c: 'x'y\n  d: Mums' and dads' evening\n  e: f: g\n").Findings).Message);

    [Fact]
    public void A_hundred_warnings_do_not_hide_that_a_text_is_lost()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 150; i++) text.Append($"k{i}: [Who comforts them, and how]\n");
        var read = Read(text.Append("name: Room #3\n").ToString());
        Assert.Contains(read.Findings, finding => finding.Rule is "text-lost");
    }

    [Fact]
    public void A_key_is_told_a_thousand_times_and_then_reading_ends()
    {
        var read = Read(string.Concat(Enumerable.Repeat("a: b\n", 300_000)));
        Assert.Null(read.Root);
        Assert.Equal(1000, read.Findings.Count);
        Assert.EndsWith("1000 keys stand twice up to here, and the rest of this file is not read", read.Findings[^1].Message, StringComparison.Ordinal);
    }

    // In brackets, and behind a question mark, YAML takes a key of any length; elsewhere none that long, so `pair fmt` could not say it otherwise.
    [Theory]
    [InlineData("a: { KEY: b }\n")]
    [InlineData("a: { \"KEY\": b }\n")]
    [InlineData("? KEY\n: b\n")]
    [InlineData("KEY: b\n")]
    public void A_key_that_is_longer_than_keys_may_be_is_told(string text)
    {
        foreach (var length in (int[])[501, 1100, 30_000])
        {
            var source = SourceDecoder.Decode("kept", Encoding.UTF8.GetBytes(text.Replace("KEY", new string('x', length), StringComparison.Ordinal))).Source;
            Assert.Equal("yaml-syntax", Assert.Single(Pair.Core.Formatting.Formatter.Format(source).Findings).Rule);
        }
        var longest = SourceDecoder.Decode("kept", Encoding.UTF8.GetBytes(text.Replace("KEY", new string('x', 500), StringComparison.Ordinal))).Source;
        Assert.NotNull(Pair.Core.Formatting.Formatter.Format(longest).Text);
    }

    // The name of a service, hundreds of letters long, stands in the reason of step-blocked.
    [Fact]
    public void What_stands_beside_the_caret_is_as_short_as_what_stands_above_it()
    {
        var where = ((YamlMapping)Read("a: b\n").Root!).Where;
        var finding = new Finding("step-blocked", Severity.Warning, new string('a', 5000), where) { Label = string.Join("-infant", Enumerable.Repeat("Parent", 100)) };
        Assert.True(finding.Label.Length <= finding.Message.Length, finding.Label);
    }

    private static SyntaxRead Read(string text) => YamlReader.ReadAny(SourceDecoder.Decode("kept", Encoding.UTF8.GetBytes(text)).Source);
}
