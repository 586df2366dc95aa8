using System.Globalization;
using System.Text.RegularExpressions;
using Pair.Tests.Outside.Reading;
using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Word;

/// <summary>The Word document in a word processor that is not ours.</summary>
public partial class OfficeTests
{
    [SkippableTheory]
    [MemberData(nameof(BuiltSample.AllNames), MemberType = typeof(BuiltSample))]
    public async Task LibreOffice_sets_it_on_A4_landscape_for_practitioners_and_portrait_for_families(string sample)
    {
        var (pages, words) = Poppler.Places(await BuiltSample.Of(sample).PagesAsync("docx"));
        Assert.NotEmpty(words);
        var (width, height) = BuiltSample.Of(sample).Edition == "family" ? (210, 297) : (297, 210);
        Assert.All(pages, page =>
        {
            Assert.Equal(width / 25.4 * 72, page.Width, 1.0);
            Assert.Equal(height / 25.4 * 72, page.Height, 1.0);
        });
    }

    [SkippableTheory]
    [MemberData(nameof(BuiltSample.Names), MemberType = typeof(BuiltSample))]
    public async Task It_takes_as_many_pages_as_the_PDF_or_one_more(string sample)
    {
        var built = BuiltSample.Of(sample);
        var (word, pdf) = (Poppler.Pages(await built.PagesAsync("docx")), Poppler.Pages(built.Pdf));
        Assert.True(Math.Abs(word - pdf) <= 1, $"{word} pages in Word, {pdf} in the PDF");
    }

    [SkippableFact]
    public async Task Twenty_services_stand_on_two_sides_with_room_to_spare_on_both()
    {
        var (pages, words) = Poppler.Places(await BuiltSample.TwoSides.PagesAsync("docx"));
        Assert.Equal(2, pages.Count);
        // Another program sets a line more or less: 8 mm of 210 are kept free above the foot and its margin of 9 mm.
        foreach (var page in (int[])[1, 2])
        {
            var foot = words.Where(word => word.Page == page).Max(word => word.Top);
            Assert.True(words.Where(word => word.Page == page && word.Top < foot - 5).Max(word => word.Bottom) <= (210 - 9 - 8) / 25.4 * 72, $"side {page}");
        }
    }

    [SkippableTheory]
    [MemberData(nameof(BuiltSample.AllNames), MemberType = typeof(BuiltSample))]
    public async Task LibreOffice_finds_every_font_or_one_of_the_same_widths(string sample)
    {
        Skip.IfNot(Programs.Output("fc-list", ":", "family").Contains("Liberation Sans", StringComparison.Ordinal), "the font Liberation Sans is not installed");
        var fonts = Programs.Output("pdffonts", await BuiltSample.Of(sample).PagesAsync("docx"));
        Assert.Contains("Liberation", fonts, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [MemberData(nameof(BuiltSample.AllNames), MemberType = typeof(BuiltSample))]
    public void LibreOffice_opens_it_and_saves_it_again(string sample)
    {
        using var folder = new TemporaryFolder();
        var again = Office.Convert(BuiltSample.Of(sample).Word, ".docx", "docx:MS Word 2007 XML", folder.Path);
        var words = ReadWords.OfWord(again);
        Assert.Equal(Sorted(ReadWords.OfWord(BuiltSample.Of(sample).Word)), Sorted(words));
    }

    [SkippableFact]
    public async Task LibreOffice_tells_on_which_page_the_full_entry_stands()
    {
        var pdf = await BuiltSample.NorthshireFamily.PagesAsync("docx");
        var told = Told().Matches(string.Join(' ', ReadWords.Split(Poppler.Text(pdf))));
        Assert.NotEmpty(told);
        Assert.DoesNotContain('…', Poppler.Text(pdf));
        foreach (Match one in told)
            Assert.Contains(one.Groups["name"].Value, string.Join(' ', ReadWords.Split(Poppler.Text(pdf, int.Parse(one.Groups["page"].Value, CultureInfo.InvariantCulture)))), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"(?<name>Your health visitor|Family hubs|The play bus) \(page (?<page>[0-9]+)\)")]
    private static partial Regex Told();

    // A frame may change its place in the order.
    private static IEnumerable<string> Sorted(string[] words) => words.Order(StringComparer.Ordinal);
}
