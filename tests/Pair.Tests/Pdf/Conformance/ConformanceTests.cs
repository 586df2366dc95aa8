using Pair.Formats.Pdf;
using Pair.Tests.Documents;

namespace Pair.Tests.Pdf.Conformance;

/// <summary>Every PDF that the program makes keeps every rule.</summary>
public sealed class ConformanceTests
{
    [Theory]
    [MemberData(nameof(Editions.Names), MemberType = typeof(Editions))]
    public void Every_edition_of_every_sample_keeps_all_rules(string path, string edition) => Keeps(PdfExport.Write(Editions.Of(path, edition)).Bytes);

    [Fact]
    public void A_document_with_every_kind_of_block_keeps_all_rules()
    {
        Keeps(PdfExport.Write(EveryBlock.Document).Bytes);
        Keeps(PdfExport.Write(EveryBlock.Family).Bytes);
    }

    [Fact]
    public void The_samples_are_many_and_the_northshire_one_is_among_them() => Assert.True(Editions.Names.Count >= 14);

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    public void Pages_of_the_engine_keep_all_rules_however_many_they_are(int servicesPerLevel) => Keeps(SamplePage.Document(servicesPerLevel).Render().Bytes);

    private static void Keeps(ReadOnlyMemory<byte> file)
    {
        var faults = Checker.Check(file);
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(40)));
    }
}
