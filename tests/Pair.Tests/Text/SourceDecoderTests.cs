using System.Text;
using Pair.Core.Findings;
using Pair.Core.Syntax.Decoding;
using Pair.Core.Text;

namespace Pair.Tests.Text;

public class SourceDecoderTests
{
    [Fact]
    public void A_byte_order_mark_is_taken_away()
    {
        var decoded = SourceDecoder.Decode("x", [0xEF, 0xBB, 0xBF, (byte)'a']);
        Assert.True(decoded.Readable);
        Assert.Equal("a", decoded.Source.Content);
    }

    [Fact]
    public void A_file_from_an_old_Windows_program_is_found_at_its_first_strange_letter()
    {
        var finding = Fault([.. Encoding.UTF8.GetBytes("a: b\nname: caf"), 0xE9, .. " x\n"u8.ToArray()]);
        Assert.Equal(("encoding", new TextPosition(2, 10)), (finding.Rule, finding.Where.Start));
        Assert.Contains("\"é\"", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_replacement_character_that_was_typed_is_text() =>
        Assert.True(SourceDecoder.Decode("x", Encoding.UTF8.GetBytes("a: \uFFFD\n")).Readable);

    [Theory]
    [InlineData("a: \0b", 4)]
    [InlineData("a: \u0007b", 4)]
    [InlineData("a: b\uFEFFc", 5)]
    public void Characters_that_nobody_sees_are_found(string text, int column) =>
        Assert.Equal(("encoding", new TextPosition(1, column)), (Fault(Encoding.UTF8.GetBytes(text)).Rule, Fault(Encoding.UTF8.GetBytes(text)).Where.Start));

    [Fact]
    public void UTF_16_is_recognised_by_its_mark()
    {
        Assert.Contains("UTF-16", Fault([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("a: b")]).Message, StringComparison.Ordinal);
        Assert.Contains("UTF-16", Fault([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("a: b")]).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 20, 0 }, "a Word or Excel document, or another zip file")]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1 }, "an old Word or Excel document")]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D, 0x31 }, "a PDF file")]
    [InlineData(new byte[] { 0x7B, 0x5C, 0x72, 0x74, 0x66, 0x31 }, "a rich text (RTF) document")]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 13 }, "a picture")]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0xE0 }, "a picture")]
    public void A_document_of_another_program_is_called_by_its_name(byte[] bytes, string kind) => Assert.Equal($"this is {kind}, not a text file", Fault(bytes).Message);

    [Fact]
    public void A_file_over_64_MB_is_refused() =>
        Assert.Equal("yaml-too-deep", Fault(new byte[SourceDecoder.LargestFile + 1]).Rule);

    private static Finding Fault(byte[] bytes) => Assert.Single(SourceDecoder.Decode("x", bytes).Findings);
}
