using Pair.Core.Documents;
using Pair.Formats.Word.Reading;
using Pair.Formats.Word.Templates;
using Pair.Tests.Formats.Office;

namespace Pair.Tests.Formats.Word;

/// <summary>The words of any Word document as lines, for git.</summary>
public sealed class WordTextTests
{
    [Theory]
    [InlineData("<w:p><w:pPr><w:pStyle w:val=\"Heading2Map\"/></w:pPr><w:r><w:t>For</w:t></w:r><w:r><w:t xml:space=\"preserve\"> families</w:t></w:r></w:p>", "## For families\n")]
    [InlineData("<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:r><w:t>A</w:t><w:br/><w:t>B</w:t></w:r></w:p><w:p/><w:p><w:r><w:t> </w:t></w:r></w:p>", "# A B\n")]
    [InlineData("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>A</w:t></w:r></w:p><w:p><w:r><w:t>B</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>C</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", "A / B | C\n")]
    [InlineData("<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc><w:p><w:r><w:t>A</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/></w:tc><w:tc><w:p><w:r><w:t>B</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", "A | B\n")]
    [InlineData("<w:p><w:r><w:t>Ring </w:t></w:r><w:del><w:r><w:delText>01632 960111</w:delText></w:r></w:del><w:ins><w:r><w:t>01632 960112</w:t></w:r></w:ins></w:p>", "Ring [-01632 960111-]{+01632 960112+}\n")]
    [InlineData("<w:p><w:pPr><w:rPr><w:ins/></w:rPr></w:pPr><w:r><w:instrText>PAGE</w:instrText><w:t>a\u0085b\u0090c</w:t></w:r></w:p>", "a b\uFFFDc\n")]
    public void A_paragraph_is_a_line_and_a_row_too(string body, string lines) =>
        Assert.Equal(lines, WordText.Of(OfficeZip.LikeWord().With("word/document.xml", OfficeZip.Text(body)).ToBytes()));

    [Fact]
    public void Heads_feet_and_comments_stand_behind_the_text()
    {
        var header = OfficeZip.Text("<w:p><w:r><w:t>Draft</w:t></w:r></w:p>").Replace("w:document", "w:hdr", StringComparison.Ordinal);
        Assert.Equal("Northshire\n1\n# (word/header1.xml)\nDraft\n", WordText.Of(OfficeZip.LikeWord().With("word/header1.xml", header).ToBytes()));
    }

    [Fact]
    public void A_document_of_ours_has_its_headings()
    {
        var text = WordText.Of(StarterTemplate.Write(Edition.Practitioner));
        Assert.Contains("\n# ", "\n" + text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "(this file is empty: 0 bytes, SHA-256 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855)\n")]
    [InlineData("%PDF-1.7", "(this file is a PDF: 8 bytes, SHA-256 ")]
    [InlineData("PK\u0003\u0004", "(this Word document cannot be read: 4 bytes, SHA-256 ")]
    public void What_is_none_is_told_apart_by_its_bytes(string bytes, string line) => Assert.StartsWith(line, WordText.Of(System.Text.Encoding.ASCII.GetBytes(bytes)), StringComparison.Ordinal);

    [Fact]
    public void Whatever_is_damaged_gives_lines()
    {
        var (good, random) = (OfficeZip.LikeWord().ToBytes(), new Random(20261123));
        for (var i = 0; i < 2_000; i++)
        {
            var bytes = good[..(random.Next(4) == 0 ? random.Next(good.Length) : good.Length)];
            for (var k = random.Next(1, 9); k > 0 && bytes.Length > 0; k--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            Assert.EndsWith("\n", WordText.Of(bytes), StringComparison.Ordinal);
        }
        var deep = OfficeZip.Text(string.Concat(Enumerable.Repeat("<w:p>", 2_000)) + string.Concat(Enumerable.Repeat("</w:p>", 2_000)));
        Assert.StartsWith("(this Word document cannot be read", WordText.Of(OfficeZip.LikeWord().With("word/document.xml", deep).ToBytes()), StringComparison.Ordinal);
    }
}
