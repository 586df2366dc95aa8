using DocumentFormat.OpenXml;
using Pair.Core.Documents;
using Pair.Core.Text;
using Pair.Tests.Documents;
using static Pair.Tests.Formats.Word.WordFile;

namespace Pair.Tests.Formats.Word;

public sealed class WordHostileTextTests
{
    private const string Hostile = "</w:t></w:r><script>&amp;\"'\0\u0001\u000B\uFFFE\uD800 ]]> \uDC00 <!-- 😀";

    [Fact]
    public void Text_is_text_wherever_it_stands()
    {
        var words = new Inline.Words(Hostile, Emphasis.Strong, Origin.Edition);
        var link = new Inline.Link(Hostile, "https://northshire.example/\"><&\0", Emphasis.Stressed, Origin.Edition);
        var heading = new Block.Heading(2, [words], Hostile, Origin.Edition);
        var code = new Code("https://northshire.example/\"><&", Hostile, [words], Origin.Edition);
        var cell = new Cell([new Block.Paragraph([words, link], ParagraphRole.Name, Origin.Edition)], Origin.Edition);
        var document = new Document(
            new DocumentFacts(Hostile, "en\"<&\0", Hostile, Hostile) { Keeper = Hostile, Summary = Hostile, Version = Hostile },
            [
                new Block.Masthead(heading with { Level = 1 }, [], null, code, Origin.Edition),
                new Block.List([new ListItem([words, link], Origin.Edition)], ListRole.Statements, Origin.Edition),
                new Block.Table(TableRole.Plain, [cell], [new Row([cell], Hostile + 1, Origin.Edition)], null, Origin.Edition),
                new Block.Codes([code], Origin.Edition),
            ]);
        var file = new WordFile(document);
        Assert.Contains(file.Body.Descendants(W + "t"), text => text.Value == "</w:t></w:r><script>&amp;\"'\uFFFD\uFFFD \uFFFD\uFFFD ]]> \uFFFD <!-- 😀");
        Assert.Empty(WordExportTests.ErrorsOf(document, FileFormatVersions.Microsoft365));
        foreach (var part in file.Parts.Keys.Where(name => name.EndsWith(".xml", StringComparison.Ordinal) || name.EndsWith(".rels", StringComparison.Ordinal)))
            Assert.NotNull(file.Xml(part).Root);
    }

    [Fact]
    public void A_logo_that_is_no_picture_is_left_out_and_said()
    {
        var source = new SourceText("pair.yaml", "logo: x.svg");
        var logo = new Logo("<svg/>"u8.ToArray(), "Logo", Origin.Edition with { Where = new Location(source, new TextSpan(6, 5)) });
        var masthead = (Block.Masthead)EveryBlock.Document.Blocks[0] with { Logo = logo };
        var export = Pair.Formats.Word.WordExport.Write(EveryBlock.Document with { Blocks = [masthead] });
        Assert.Equal("logo-unreadable", Assert.Single(export.Findings).Rule);
    }
}
