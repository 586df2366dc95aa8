using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Pair.Core.Documents;
using Pair.Formats.Word.Templates;
using Pair.Tests.Samples;
using Pair.Tests.Snapshots;
using static Pair.Tests.Formats.Word.WordFile;

namespace Pair.Tests.Formats.Word.Templates;

/// <summary>The template that people start from.</summary>
public sealed class StarterTemplateTests
{
    public static TheoryData<Edition> Editions => [Edition.Practitioner, Edition.Family];

    [Theory]
    [MemberData(nameof(Editions))]
    public void It_is_valid_and_the_same_each_time(Edition edition)
    {
        var bytes = StarterTemplate.Write(edition);
        using var package = WordprocessingDocument.Open(new MemoryStream(bytes), false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(package).Select(error => error.Description));
        Assert.Equal(bytes, StarterTemplate.Write(edition));
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void A_pathway_fills_it_without_a_finding_and_says_all_its_words(Edition edition)
    {
        foreach (var sample in (Sample[])[Sample.Northshire, Sample.Minimal, Sample.KitchenSink, Sample.Overdue, Sample.Wenbury])
        {
            var document = edition == Edition.Family ? sample.Family : sample.Document;
            var filled = new FilledFile(document, TemplateFiles.Of("starter.docx", StarterTemplate.Write(edition)));
            Assert.Empty(filled.Findings);
            Assert.Empty(filled.Errors);
            Assert.Equal(DocumentText.WordsOf(document).Order(StringComparer.Ordinal), FilledFile.TextOf(filled.Body).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void It_has_every_style_that_a_document_may_use(Edition edition)
    {
        var starter = XDocument.Load(new MemoryStream(TemplateFiles.Parts(StarterTemplate.Write(edition))["word/styles.xml"])).Root!;
        var filled = new FilledFile(edition == Edition.Family ? Sample.KitchenSink.Family : Sample.KitchenSink.Document, TemplateFiles.Of("starter.docx", StarterTemplate.Write(edition)));
        Assert.Equal(starter.Elements(W + "style").Count(), filled.Xml("word/styles.xml").Elements(W + "style").Count());
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void What_it_says_is_reviewed(Edition edition)
    {
        var parts = TemplateFiles.Parts(StarterTemplate.Write(edition));
        var text = new StringBuilder();
        foreach (var part in (string[])["word/document.xml", "word/header1.xml", "word/footer1.xml"])
            text.Append($"== {part}\n{FilledFile.TextOf(XDocument.Load(new MemoryStream(parts[part])).Root!)}\n");
        Snapshot.Verify(text.ToString(), $"starter-{(edition == Edition.Family ? "family" : "practitioner")}");
    }
}
