using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Pair.Core.Documents;
using Pair.Formats.Word;
using Pair.Tests.Documents;
using static Pair.Tests.Formats.Word.WordFile;

namespace Pair.Tests.Formats.Word;

public sealed class WordExportTests
{
    private static readonly WordFile file = new(EveryBlock.Document);

    [Fact]
    public void It_says_the_words_of_the_document_in_order() => Assert.Equal(DocumentText.WordsOf(EveryBlock.Document), file.Words);

    [Theory]
    [InlineData(FileFormatVersions.Office2019)]
    [InlineData(FileFormatVersions.Microsoft365)]
    public void It_is_valid(FileFormatVersions version) => Assert.Empty(ErrorsOf(EveryBlock.Document, version));

    [Fact]
    public void The_same_document_gives_the_same_bytes() =>
        Assert.Equal(WordExport.Write(EveryBlock.Document).Bytes, WordExport.Write(EveryBlock.Document).Bytes);

    [Fact]
    public void Parts_are_sorted_and_bear_one_date()
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(file.Bytes));
        Assert.Equal(zip.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal), zip.Entries.Select(entry => entry.FullName));
        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
    }

    [Fact]
    public void Headings_are_Words_own_and_begin_under_the_title()
    {
        var styles = file.Body.Descendants(W + "pStyle").Select(style => style.Attribute(W + "val")!.Value).ToList();
        Assert.Single(styles, "Title");
        Assert.Equal(3, styles.Count(style => style == "Heading1"));
        Assert.Single(styles, "Heading1Alert");
        Assert.Equal(3, styles.Count(style => style == "Heading1Band"));
        Assert.Single(styles, "Heading2Level1");
        var known = file.Xml("word/styles.xml").Root!.Elements(W + "style").Select(style => style.Attribute(W + "styleId")!.Value).ToHashSet();
        Assert.All(styles, style => Assert.Contains(style, known));
    }

    [Fact]
    public void The_file_says_what_it_is()
    {
        var core = file.Xml("docProps/core.xml").Root!.Elements().ToDictionary(element => element.Name.LocalName, element => element.Value);
        Assert.Equal("Every block", core["title"]);
        Assert.Equal("Test lead, NHS Northshire ICB", core["creator"]);
        Assert.Equal("For everyone who tests.", core["description"]);
        Assert.Equal("en-GB", core["language"]);
        Assert.Equal("2026-05-01T00:00:00Z", core["created"]);
        Assert.Equal("2026-05-01T00:00:00Z", core["modified"]);
        Assert.Equal("en-GB", file.Xml("word/styles.xml").Descendants(W + "lang").Single().Attribute(W + "val")!.Value);
    }

    [Fact]
    public void Without_a_review_there_is_no_date()
    {
        var document = EveryBlock.Document with { Facts = EveryBlock.Document.Facts with { Reviewed = null, Keeper = null, Summary = null, Version = null } };
        Assert.DoesNotContain(new WordFile(document).Xml("docProps/core.xml").Root!.Elements(), element => element.Name.LocalName is "created" or "modified");
        Assert.Empty(ErrorsOf(document, FileFormatVersions.Microsoft365));
    }

    [Fact]
    public void Every_page_has_its_foot_and_its_number()
    {
        var foot = file.Xml("word/footer1.xml").Root!;
        Assert.StartsWith("Every block, practitioner edition, version 1", string.Concat(foot.Descendants(W + "t").Select(text => text.Value)), StringComparison.Ordinal);
        Assert.Equal([" PAGE ", " NUMPAGES "], foot.Descendants(W + "fldSimple").Select(field => field.Attribute(W + "instr")!.Value));
        Assert.All(file.Body.Descendants(W + "sectPr"), section => Assert.Single(section.Elements(W + "footerReference")));
    }

    [Fact]
    public void The_sheet_is_A4_landscape_and_columns_fill_it()
    {
        foreach (var section in file.Body.Descendants(W + "sectPr"))
        {
            var size = section.Element(W + "pgSz")!;
            Assert.Equal((16838, 11906, "landscape"), (Number(size, "w"), Number(size, "h"), size.Attribute(W + "orient")!.Value));
            var columns = section.Descendants(W + "col").ToList();
            if (columns.Count > 0) Assert.Equal(15930, columns.Sum(column => Number(column, "w") + (column.Attribute(W + "space") is null ? 0 : Number(column, "space"))));
        }
        Assert.Equal([3, 2, 3], file.Body.Descendants(W + "cols").Select(columns => Number(columns, "num")));
    }

    [Fact]
    public void A_band_too_high_for_columns_is_read_from_top_to_bottom()
    {
        var text = Paragraph(string.Join(' ', Enumerable.Repeat("word", 60)));
        var document = WordFile.Of() with { Blocks = [new Block.Columns([new Column(1, [.. Enumerable.Repeat(text, 40)]), new Column(1, [text])], Origin.Edition)] };
        Assert.Empty(new WordFile(document).Body.Descendants(W + "cols"));
        Assert.Equal(DocumentText.WordsOf(document), new WordFile(document).Words);
    }

    [Fact]
    public void What_is_empty_leaves_a_valid_file()
    {
        var document = WordFile.Of() with
        {
            Blocks =
            [
                Paragraph("First."),
                new Block.List([], ListRole.Statements, Origin.Edition),
                new Block.Columns([new Column(1, [Paragraph("Alone.")]), new Column(0, [new Block.List([], ListRole.Plain, Origin.Edition)]), new Column(1, [])], Origin.Edition),
                new Block.Codes([], Origin.Edition),
                new Block.Table(TableRole.Plain, [new Cell([], Origin.Edition)], [new Row([new Cell([], Origin.Edition)], null, Origin.Edition)], null, Origin.Edition),
            ],
        };
        Assert.Empty(ErrorsOf(document, FileFormatVersions.Microsoft365));
        Assert.Equal(["First.", "Alone."], new WordFile(document).Words);
    }

    internal static Block Paragraph(string text) => new Block.Paragraph([new Inline.Words(text, Emphasis.None, Origin.Edition)], ParagraphRole.Body, Origin.Edition);

    internal static List<string> ErrorsOf(Document document, FileFormatVersions version)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(WordExport.Write(document).Bytes), false);
        return [.. new OpenXmlValidator(version).Validate(package).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];
    }

    private static int Number(XElement element, string name) => int.Parse(element.Attribute(W + name)!.Value, CultureInfo.InvariantCulture);
}
