using Pair.Core.Documents;
using Pair.Formats.Word.Templates;
using Pair.Tests.Architecture;
using Pair.Tests.Samples;

namespace Pair.Tests.Formats.Word.Templates;

/// <summary>The sample that shows people how their own templates are used.</summary>
public sealed class BrandedSampleTests
{
    [Theory]
    [InlineData("fernley.docx", Edition.Practitioner)]
    [InlineData("fernley-family.docx", Edition.Family)]
    public void Its_templates_take_every_part_of_their_edition_and_give_a_valid_file(string name, Edition edition)
    {
        var read = TemplateRead.Open($"brand/{name}", File.ReadAllBytes(Path.Combine(Repository.Root, "samples/branded/brand", name)));
        Assert.Null(read.Refusal);
        Assert.True(read.Template!.Serves(edition));
        Assert.False(read.Template.Serves(edition == Edition.Family ? Edition.Practitioner : Edition.Family));

        var filled = new FilledFile(edition == Edition.Family ? Sample.Fernley.Family : Sample.Fernley.Document, read.Template);
        Assert.Empty(filled.Findings);
        Assert.Empty(filled.Errors);
        Assert.Contains("1 October 2026", FilledFile.TextOf(filled.Body).Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Contains("babies in Fernley", FilledFile.TextOf(filled.Xml("word/header1.xml")), StringComparison.Ordinal);
    }
}
