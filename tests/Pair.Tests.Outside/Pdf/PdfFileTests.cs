using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Pdf;

/// <summary>The PDF as a file: sound, with its fonts, and naming itself.</summary>
public class PdfFileTests
{
    [SkippableTheory]
    [MemberData(nameof(BuiltSample.AllNames), MemberType = typeof(BuiltSample))]
    public void Qpdf_finds_nothing_wrong(string sample)
    {
        var said = Programs.Run("qpdf", ["--check", BuiltSample.Of(sample).Pdf]);
        Assert.True(said.Code == 0, said.Output + said.Error);
        Assert.Contains("No syntax or stream encoding errors found", said.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("WARNING", said.Output + said.Error, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [MemberData(nameof(BuiltSample.AllNames), MemberType = typeof(BuiltSample))]
    public void Every_font_is_embedded_as_a_subset_with_a_Unicode_map(string sample)
    {
        var fonts = Programs.Output("pdffonts", BuiltSample.Of(sample).Pdf).Split('\n').Skip(2).Where(line => line.Length > 0).ToList();
        Assert.NotEmpty(fonts);
        foreach (var font in fonts)
        {
            // … encoding, embedded, subset, Unicode map, object number and generation.
            var fields = font.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            Assert.True(fields[^5..^2] is ["yes", "yes", "yes"], font);
        }
    }

    [SkippableTheory]
    [InlineData("northshire", "Northshire parent-infant emotional wellbeing pathway", 297, 210)]
    [InlineData("minimal", "Littleham care pathway for babies and parents", 297, 210)]
    [InlineData("kitchen-sink", "Sinkshire & Cŵm Draw care pathway <every key>", 297, 210)]
    [InlineData("northshire, family", "You, your baby and help near you: Northshire", 210, 297)]
    public void It_is_a_tagged_PDF_1_7_on_A4_and_has_its_title(string sample, string title, double width, double height)
    {
        var pdf = BuiltSample.Of(sample).Pdf;
        var facts = Poppler.Facts(pdf);
        Assert.Equal(title, facts["Title"]);
        Assert.Equal("yes", facts["Tagged"]);
        Assert.Equal("1.7", facts["PDF version"]);
        Assert.Equal("no", facts["JavaScript"]);
        Assert.Equal("no", facts["Encrypted"]);
        Assert.All(Poppler.Places(pdf).Pages, page =>
        {
            Assert.Equal(width / 25.4 * 72, page.Width, 0.1);
            Assert.Equal(height / 25.4 * 72, page.Height, 0.1);
        });
    }
}
