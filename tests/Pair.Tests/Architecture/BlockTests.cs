using Pair.Core.Documents;
using Pair.Formats;
using Pair.Tests.Documents;
using Pair.Tests.Formats;
using Pair.Tests.Publishing;

namespace Pair.Tests.Architecture;

/// <summary>A kind of block is a promise of every format: the document with every block holds it, and each format shows it.</summary>
public sealed class BlockTests
{
    public static TheoryData<string> Formats => [.. Exporter.Formats];

    [Fact]
    public void Every_kind_of_block_and_inline_is_in_the_document_with_every_block()
    {
        var parts = DocumentParts.Of(EveryBlock.Document);
        Assert.Equal(Kinds(typeof(Block)), parts.Blocks.Select(block => block.GetType().Name).Distinct().Order());
        Assert.Equal(Kinds(typeof(Inline)), parts.Inlines.Select(inline => inline.GetType().Name).Distinct().Order());
    }

    [Fact]
    public void Every_role_and_emphasis_is_in_the_documents_with_every_block()
    {
        var parts = DocumentParts.Of(EveryBlock.Document);
        Block[] blocks = [.. parts.Blocks, .. DocumentParts.Of(EveryBlock.Family).Blocks];
        Assert.Equal(Enum.GetValues<ParagraphRole>(), blocks.OfType<Block.Paragraph>().Select(block => block.Role).Distinct().Order());
        Assert.Equal(Enum.GetValues<ListRole>(), blocks.OfType<Block.List>().Select(block => block.Role).Distinct().Order());
        Assert.Equal(Enum.GetValues<TableRole>(), blocks.OfType<Block.Table>().Select(block => block.Role).Distinct().Order());
        Assert.Equal(Enum.GetValues<Emphasis>(), parts.Inlines.OfType<Inline.Words>().Select(words => words.Emphasis).Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_format_says_every_block(string format) =>
        Assert.All((Document[])[EveryBlock.Document, EveryBlock.Family],
            document => Assert.Equal(string.Concat(DocumentText.WordsOf(document)), string.Concat(FormatWords.Of(document, format))));

    [Fact]
    public void Every_format_has_a_folder() =>
        Assert.All(Exporter.Formats, format => Assert.True(
            Directory.Exists(Path.Combine(Repository.Root, "src/Pair.Formats", format switch { "docx" => "Word", _ => char.ToUpperInvariant(format[0]) + format[1..] }))));

    [Fact]
    public void What_is_no_format_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Exporter.Write(EveryBlock.Document, "odt", []));

    private static IEnumerable<string> Kinds(Type root) => root.GetNestedTypes().Where(root.IsAssignableFrom).Select(kind => kind.Name).Order();
}
