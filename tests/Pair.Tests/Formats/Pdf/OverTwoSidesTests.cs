using Pair.Core.Documents;
using Pair.Core.Findings;
using Pair.Formats;
using Pair.Formats.Pdf.Length;
using Pair.Tests.Analysis;
using Pair.Tests.Samples;

namespace Pair.Tests.Formats.Pdf;

/// <summary>A practitioner edition of more than two sides is told, with the words that cost most.</summary>
public sealed class OverTwoSidesTests
{
    private const string Rule = "over-two-sides";

    [Fact]
    public void Northshire_is_told_what_costs_most_and_that_it_is_long_because_its_services_are_many()
    {
        var export = Exporter.Write(Sample.Northshire.Document, "pdf", []);
        var finding = Assert.Single(export.Findings, finding => finding.Rule == Rule);
        Assert.Equal(Severity.Info, finding.Severity);
        Assert.StartsWith($"the practitioner edition is {export.Pages} sides of A4 long, ", finding.Message, StringComparison.Ordinal);
        Assert.Contains("it is long because they are many", finding.Help, StringComparison.Ordinal);
        Assert.Equal(5, finding.Related.Count);
        Assert.Contains(finding.Related, place => place.Message.StartsWith("\"PIEW specialist team\": without ", StringComparison.Ordinal) && place.Where.Source.Path.EndsWith("3-specialist.pair.yaml", StringComparison.Ordinal));
        Assert.StartsWith("6 codes to scan take ", finding.Related[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("exclusions.0.text")]
    [InlineData("referral.contacts.1.phone")]
    [InlineData("referral.response.urgent")]
    [InlineData("guidance.risks.infant")]
    [InlineData("referral.how.phone")]
    public void What_safety_may_hang_on_is_never_named_as_too_long(string key) => Assert.Null(CellParts.Of(new Origin("services.a", key, null)));

    [Fact]
    public void A_concise_pathway_of_twenty_services_is_two_sides()
    {
        var export = Exporter.Write(Sample.Wenbury.Document, "pdf", []);
        Assert.Equal(2, export.Pages);
        Assert.Empty(export.Findings);
        Assert.Equal(20, Sample.Wenbury.Pathway.Services.Count);
        Assert.All(Sample.Wenbury.Pathway.Services, service => Assert.NotNull(service.Family));
    }

    [Theory]
    [InlineData("html")]
    [InlineData("docx")]
    public void Only_the_format_that_has_sides_tells_of_them(string format) =>
        Assert.DoesNotContain(Exporter.Write(Sample.Northshire.Document, format, []).Findings, finding => finding.Rule == Rule);

    [Fact]
    public void What_is_saved_is_what_the_page_gains()
    {
        // The example's summary is said to cost so many millimetres: with one of a line it is two sides, and so it is set.
        var rule = Pair.Core.Analysis.RuleList.Find(Rule)!;
        Assert.Single(RuleBench.Findings(rule.Bad, Rule));
        Assert.Empty(RuleBench.Findings(rule.Good, Rule));
    }

    [Fact]
    public void It_stays_the_same_finding_while_the_words_change()
    {
        static Finding Found(Document document) => Assert.Single(Exporter.Write(document, "pdf", []).Findings, finding => finding.Rule == Rule);
        var document = Sample.Northshire.Document;
        var longer = document with { Blocks = [.. document.Blocks, document.Blocks[^2]] };
        Assert.Equal(Found(document).Facts, Found(longer).Facts);
        Assert.NotEqual(Found(document).Message, Found(longer).Message);
    }

    [Fact]
    public void Words_of_the_edition_and_what_an_entry_needs_are_never_blamed()
    {
        var finding = Assert.Single(Exporter.Write(Sample.Northshire.Document, "pdf", []).Findings, finding => finding.Rule == Rule);
        foreach (var place in finding.Related) Assert.NotEqual("", place.Where.Words);
        Assert.All(finding.Related, place => Assert.DoesNotMatch("ages|provider|who may refer|phone", place.Message));
    }
}
