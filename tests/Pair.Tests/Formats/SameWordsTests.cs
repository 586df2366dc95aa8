using DocumentFormat.OpenXml;
using Pair.Core.Documents;
using Pair.Core.Findings;
using Pair.Core.Text;
using Pair.Formats;
using Pair.Pdf;
using Pair.Tests.Documents;
using Pair.Tests.Formats.Html;
using Pair.Tests.Formats.Word;
using Pair.Tests.Samples;

namespace Pair.Tests.Formats;

/// <summary>
/// One source, three formats: the same words in the same order, in both editions. Words are compared one by one in HTML and Word. The PDF is compared by its
/// letters, because a word that ends one element and the next that begins another may stand without white space between them there.
/// </summary>
public sealed class SameWordsTests
{
    private static readonly Dictionary<string, Document> Documents = new()
    {
        ["northshire"] = Sample.Northshire.Document,
        ["minimal"] = Sample.Minimal.Document,
        ["kitchen-sink"] = Sample.KitchenSink.Document,
        ["own-levels"] = Sample.OwnLevels.Document,
        ["every-block"] = EveryBlock.Document,
        ["northshire, family"] = Sample.Northshire.Family,
        ["minimal, family"] = Sample.Minimal.Family,
        ["kitchen-sink, family"] = Sample.KitchenSink.Family,
        ["own-levels, family"] = Sample.OwnLevels.Family,
        ["every-block, family"] = EveryBlock.Family,
    };

    public static TheoryData<string> Names => [.. Documents.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_three_formats_say_the_same_words_in_the_same_order(string name)
    {
        var document = Documents[name];
        var words = DocumentText.WordsOf(document);
        Assert.Equal(words, FormatWords.Of(document, "html"));
        Assert.Equal(words, FormatWords.Of(document, "docx"));
        // Its families are greeted in a script that the PDF cannot set, and says so.
        if (name == "kitchen-sink, family") Assert.Contains(Exporter.Write(document, "pdf", []).Findings, finding => finding.Rule == "undrawable-text");
        else Assert.Equal(string.Concat(words), string.Concat(FormatWords.Of(document, "pdf")));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_format_gives_the_same_bytes_each_time(string name)
    {
        foreach (var format in Exporter.Formats)
            Assert.Equal(Exporter.Write(Documents[name], format, Page.Sisters).Bytes, Exporter.Write(Documents[name], format, Page.Sisters).Bytes);
    }

    [Theory]
    [InlineData("northshire", FileFormatVersions.Office2019)]
    [InlineData("northshire", FileFormatVersions.Microsoft365)]
    [InlineData("kitchen-sink", FileFormatVersions.Office2019)]
    [InlineData("kitchen-sink", FileFormatVersions.Microsoft365)]
    [InlineData("northshire, family", FileFormatVersions.Office2019)]
    [InlineData("northshire, family", FileFormatVersions.Microsoft365)]
    [InlineData("kitchen-sink, family", FileFormatVersions.Office2019)]
    [InlineData("kitchen-sink, family", FileFormatVersions.Microsoft365)]
    public void Word_finds_no_fault_in_its_file(string name, FileFormatVersions version) => Assert.Empty(WordExportTests.ErrorsOf(Documents[name], version));

    [Fact]
    public void What_the_PDF_cannot_set_stands_whole_in_the_others_and_is_told()
    {
        const string Welcome = "خوش آمدید";
        Assert.False(PdfText.CanDraw(Welcome));
        var place = new Location(new SourceText("a.pair.yaml", Welcome), new TextSpan(0, Welcome.Length));
        var document = WordFile.Of(new Inline.Words(Welcome, Emphasis.None, new Origin("services.a", "summary", place)));
        Assert.Equal(Welcome.Split(' '), FormatWords.Of(document, "html"));
        Assert.Equal(Welcome.Split(' '), FormatWords.Of(document, "docx"));
        Assert.Equal("cannot be printed here", string.Join(' ', FormatWords.Of(document, "pdf")));
        Assert.Equal("undrawable-text", Assert.Single(Exporter.Write(document, "pdf", []).Findings).Rule);
    }

    [Fact]
    public void A_logo_that_the_PDF_cannot_show_is_told()
    {
        var masthead = (Block.Masthead)Sample.KitchenSink.Document.Blocks[0];
        var damaged = Sample.KitchenSink.Document with { Blocks = [masthead with { Logo = masthead.Logo! with { Bytes = masthead.Logo.Bytes[..100] } }] };
        static bool IsOfLogo(Finding finding) => finding.Rule == "logo-unreadable";
        Assert.Equal("brand/sinkshire.png", Assert.Single(Exporter.Write(damaged, "pdf", []).Findings, IsOfLogo).Where.Words);
        Assert.DoesNotContain(Exporter.Write(Sample.KitchenSink.Document, "pdf", []).Findings, IsOfLogo);
    }
}
