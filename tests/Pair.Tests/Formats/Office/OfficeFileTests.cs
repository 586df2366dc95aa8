using System.Text;
using Pair.Core.Documents;
using Pair.Formats.Office.Reading;
using Pair.Tests.Formats.Word;

namespace Pair.Tests.Formats.Office;

/// <summary>Files that people have a right to bring are opened, and a filler finds its way in them.</summary>
public sealed class OfficeFileTests
{
    [Fact]
    public void A_file_as_Word_saves_it_is_opened()
    {
        var file = Opened(OfficeZip.LikeWord().Open());
        Assert.Equal("word/document.xml", file.Main);
        Assert.Equal(
            ["customXml/item1.xml", "docProps/app.xml", "word/document.xml", "word/header1.xml", "word/media/image1.png", "word/styles.xml", "word/_rels/document.xml.rels", "_rels/.rels"],
            file.Parts.Keys);
        Assert.Equal(file.Parts.Keys, file.Types.Keys);
        Assert.Equal(("picture", "image/png"), (Encoding.UTF8.GetString(file.Parts["word/media/image1.png"].Span), file.Types["word/media/image1.png"]));
    }

    [Theory]
    [InlineData("wordprocessingml.document.main+xml")]
    [InlineData("wordprocessingml.template.main+xml")]
    public void A_document_and_a_template_are_both_taken(string type) =>
        Opened(OfficeZip.LikeWord().TypedMain("application/vnd.openxmlformats-officedocument." + type).Open());

    [Fact]
    public void A_file_of_ours_is_opened()
    {
        var word = new WordFile(WordFile.Of(new Inline.Words("Words", default, Origin.Edition)));
        var file = Opened(OfficeFile.Open(word.Bytes));
        Assert.Equal(word.Parts.Keys.Where(name => name != "[Content_Types].xml").Order(StringComparer.OrdinalIgnoreCase), file.Parts.Keys);
        foreach (var (name, bytes) in file.Parts) Assert.Equal(word.Parts[name], bytes.ToArray());
    }

    [Fact]
    public void What_a_part_leads_to_is_told_by_the_name_of_the_other_part()
    {
        var file = Opened(OfficeZip.LikeWord().Open());
        Assert.Equal([new OfficeRelationship("rId1", OfficeZip.Office + "officeDocument", "word/document.xml", false)], file.RelationshipsOf("").Take(1));
        var relationships = file.RelationshipsOf(file.Main);
        Assert.Equal(["word/styles.xml", "word/media/image1.png", "word/header1.xml", "https://northshire.example/a?b=1&c=2", "mailto:pair@northshire.example", "tel:01632960001", "#_Toc1",
            "customXml/item1.xml", "word/NULL"], relationships.Select(one => one.Target));
        Assert.Equal([false, false, false, true, true, true, true, false, false], relationships.Select(one => one.IsOutside));
        Assert.Equal("hyperlink", relationships[3].Kind);
        Assert.Empty(file.RelationshipsOf("word/header1.xml"));
    }

    [Fact]
    public void Parts_of_a_kind_are_those_that_are_there()
    {
        var file = Opened(OfficeZip.LikeWord().Open());
        Assert.Equal(["word/media/image1.png"], file.PartsOf(file.Main, "image"));
        Assert.Equal(["word/header1.xml"], file.PartsOf(file.Main, "header"));
        Assert.Empty(file.PartsOf(file.Main, "footer"));
    }

    [Fact]
    public void Small_and_capital_letters_are_the_same_in_the_name_of_a_part() =>
        Assert.True(Opened(OfficeZip.LikeWord().Open()).Parts.ContainsKey("WORD/Document.XML"));

    [Fact]
    public void A_field_that_only_counts_is_harmless() =>
        Opened(OfficeZip.LikeWord().WithBody("<w:p><w:fldSimple w:instr=\" MACROBUTTON NoMacro [Click here] \"/><w:r><w:t>INCLUDETEXT, LINK and DDE are words</w:t></w:r></w:p>").Open());

    [Fact]
    public void The_last_depth_that_is_taken_is_256() =>
        Opened(OfficeZip.LikeWord().With("customXml/item1.xml", string.Concat(Enumerable.Repeat("<a>", 256)) + string.Concat(Enumerable.Repeat("</a>", 256))).Open());

    [Fact]
    public void The_same_bytes_are_opened_the_same_twice()
    {
        var bytes = OfficeZip.LikeWord().ToBytes();
        var (one, other) = (Opened(OfficeFile.Open(bytes)), Opened(OfficeFile.Open(bytes)));
        Assert.Equal(one.Parts.Keys, other.Parts.Keys);
        foreach (var (name, content) in one.Parts) Assert.Equal(content.ToArray(), other.Parts[name].ToArray());
    }

    private static OfficeFile Opened(OfficeRead read) => Assert.IsType<OfficeRead.Opened>(read is OfficeRead.Refused refused ? throw new Xunit.Sdk.XunitException(refused.ToString()) : read).File;
}
