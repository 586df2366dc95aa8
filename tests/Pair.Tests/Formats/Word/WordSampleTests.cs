using System.Globalization;
using DocumentFormat.OpenXml;
using Pair.Core.Documents;
using Pair.Formats.Word;
using Pair.Tests.Samples;
using static Pair.Tests.Formats.Word.WordFile;

namespace Pair.Tests.Formats.Word;

/// <summary>What holds of the Word document of every sample in both editions.</summary>
public sealed class WordSampleTests
{
    private static readonly Dictionary<string, Document> documents = Sample.Whole.SelectMany(sample => new[] { sample.Document, sample.Family })
        .ToDictionary(document => $"{document.Facts.Stem}, {document.Facts.Edition}");

    private static readonly Dictionary<string, Lazy<WordFile>> files =
        documents.ToDictionary(entry => entry.Key, entry => new Lazy<WordFile>(() => new WordFile(entry.Value)));

    public static TheoryData<string> Names => [.. documents.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_valid(string name) => Assert.Empty(WordExportTests.ErrorsOf(documents[name], FileFormatVersions.Office2019));

    [Theory]
    [MemberData(nameof(Names))]
    public void Type_and_colours_are_the_styles_alone_so_that_changing_a_style_changes_the_whole_document(string name)
    {
        var direct = files[name].Value.Body.Descendants().Where(element => element.Name.Namespace == W && element.Name.LocalName
            is "sz" or "szCs" or "color" or "rFonts" or "shd" or "u" or "highlight" or "pBdr" or "jc" or "vAlign" or "tblBorders");
        Assert.Empty(direct.Select(element => element.ToString()));
        Assert.All(files[name].Value.Body.Descendants(W + "p"), paragraph => Assert.NotNull(paragraph.Element(W + "pPr")?.Element(W + "pStyle")));
        Assert.All(files[name].Value.Body.Descendants(W + "tbl"), table => Assert.NotNull(table.Element(W + "tblPr")?.Element(W + "tblStyle")));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_first_row_of_each_table_alone_heads_its_columns_and_no_cell_is_merged(string name) =>
        Assert.All(files[name].Value.Body.Descendants(W + "tbl"), table =>
        {
            var rows = table.Elements(W + "tr").ToList();
            Assert.Equal([0], Enumerable.Range(0, rows.Count).Where(row => rows[row].Descendants(W + "tblHeader").Any()));
            Assert.DoesNotContain(table.Descendants(), element => element.Name.LocalName is "vMerge" or "hMerge" or "gridSpan");
            Assert.All(rows, row => Assert.Equal(table.Descendants(W + "gridCol").Count(), row.Elements(W + "tc").Count()));
            Assert.Empty(table.Descendants(W + "tbl"));
        });

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_picture_says_what_it_shows(string name) =>
        Assert.All(files[name].Value.Body.Descendants(Drawing + "docPr"), picture => Assert.NotEmpty(picture.Attribute("descr")!.Value));

    [Theory]
    [MemberData(nameof(Names))]
    public void It_has_its_title_its_language_and_its_pages_counted(string name)
    {
        var (file, facts) = (files[name].Value, documents[name].Facts);
        Assert.Equal(facts.Title, file.Xml("docProps/core.xml").Root!.Elements().Single(element => element.Name.LocalName == "title").Value);
        Assert.Equal(facts.Language, file.Xml("word/styles.xml").Descendants(W + "lang").Single().Attribute(W + "val")!.Value);
        Assert.Equal([" PAGE ", " NUMPAGES "], file.Xml("word/footer1.xml").Descendants(W + "fldSimple").Select(field => field.Attribute(W + "instr")!.Value));
    }

    [Fact]
    public void Next_steps_have_room_for_the_name_of_a_service()
    {
        var level = files["wenbury, Practitioner"].Value.Body.Descendants(W + "tbl")
            .First(table => table.Descendants(W + "tblStyle").Single().Attribute(W + "val")!.Value == "Level1");
        var width = Page.Millimetres(int.Parse(level.Descendants(W + "gridCol").Last().Attribute(W + "w")!.Value, CultureInfo.InvariantCulture));
        var words = new ArialType(PractitionerStyles.Small, bold: true).Width("Down ") + new ArialType(PractitionerStyles.Small, bold: false).Width("Wenbury Family Hub");
        Assert.True(words + Page.Millimetres(TableStyles.Sides(TableRole.Level, Edition.Practitioner)) < width);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Columns_of_the_levels_stand_below_each_other(string name)
    {
        var levels = files[name].Value.Body.Descendants(W + "tbl")
            .Where(table => table.Descendants(W + "tblStyle").Single().Attribute(W + "val")!.Value.StartsWith("Level", StringComparison.Ordinal));
        Assert.True(levels.Select(table => string.Join(' ', table.Descendants(W + "gridCol").Select(column => column.Attribute(W + "w")!.Value))).Distinct().Count() <= 1);
    }
}
