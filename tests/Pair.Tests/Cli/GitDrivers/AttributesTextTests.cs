using System.Text;
using Pair.Cli.GitDrivers;

namespace Pair.Tests.Cli.GitDrivers;

/// <summary>What pair adds to a <c>.gitattributes</c>, and that taking it out again leaves every byte as it was.</summary>
public sealed class AttributesTextTests
{
    /// <summary>Files as people have them.</summary>
    public static TheoryData<string> Files => ["", "\n", "*.png binary\n", "*.png binary\r\n*.txt text\r\n", "*.png binary", "a\r\nb", "\u00EF\u00BB\u00BF# with a mark\n", "# f\u00FCr Eltern\n\n\n", "*.docx binary\n"];

    [Theory]
    [MemberData(nameof(Files))]
    public void What_was_added_is_taken_out_to_the_byte(string text)
    {
        var file = Encoding.Latin1.GetBytes(text);
        var unended = AttributesText.IsUnended(file);
        var with = AttributesText.With(file, AttributesText.Lines);
        Assert.All(AttributesText.Lines, line => Assert.True(AttributesText.Has(with, line)));
        Assert.StartsWith(text, Encoding.Latin1.GetString(with), StringComparison.Ordinal);
        Assert.Equal(text.Contains('\r', StringComparison.Ordinal), Encoding.Latin1.GetString(with).EndsWith("\r\n", StringComparison.Ordinal));
        Assert.Equal(file, AttributesText.Without(with, AttributesText.Lines, unended));
    }

    [Theory]
    [InlineData("*.docx diff=pair-docx", true)]
    [InlineData("  *.docx\ttext=auto diff=pair-docx  \r\n", true)]
    [InlineData("*.docx diff=pair-docx\n*.png binary\n", true)]
    [InlineData("# *.docx diff=pair-docx", false)]
    [InlineData("*.docx diff=pair-docx\n*.docx binary\n", false)]
    [InlineData("*.docx diff=pair-docx\n*.docx -diff\n", false)]
    [InlineData("*.docx diff=pair-docx\n*.docx diff=astextplain\n", false)]
    [InlineData("*.docx diff=astextplain\n*.docx diff=pair-docx\n", true)]
    [InlineData("docs/*.docx diff=pair-docx\n", false)]
    public void The_last_line_about_a_kind_of_file_counts(string text, bool has) => Assert.Equal(has, AttributesText.Has(Encoding.Latin1.GetBytes(text), "*.docx diff=pair-docx"));

    [Fact]
    public void What_somebody_wrote_behind_ours_stays()
    {
        var with = AttributesText.With("*.png binary\n"u8, AttributesText.Lines);
        Assert.Equal("*.png binary\n*.pdf binary\n"u8.ToArray(), AttributesText.Without([.. with, .. "*.pdf binary\n"u8], AttributesText.Lines, unend: false));
    }
}
