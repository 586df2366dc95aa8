using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Pages;

/// <summary>The pages of all three formats: nothing cut off, spilling or overlapping, and what matters most on the first.</summary>
public class PagesTests
{
    // Points; 3 mm. Hardly a printer reaches nearer to the edge.
    private const double Margin = 3 / 25.4 * 72;

    /// <summary>Every sample, in both editions, in every format.</summary>
    public static TheoryData<string, string> All
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var sample in BuiltSample.BothEditions)
                foreach (var format in (string[])["pdf", "docx", "html"]) all.Add(sample, format);
            return all;
        }
    }

    [SkippableTheory]
    [MemberData(nameof(All))]
    public async Task No_word_spills_over_the_edge_of_its_page(string sample, string format)
    {
        var (pages, words) = Poppler.Places(await BuiltSample.Of(sample).PagesAsync(format));
        Assert.NotEmpty(words);
        var outside = words.Where(word => word.Left < Margin || word.Top < Margin
            || word.Right > pages[word.Page - 1].Width - Margin || word.Bottom > pages[word.Page - 1].Height - Margin);
        Assert.True(!outside.Any(), string.Join('\n', outside.Take(10)));
    }

    [SkippableTheory]
    [MemberData(nameof(All))]
    public async Task No_word_stands_on_another(string sample, string format)
    {
        var words = Poppler.Places(await BuiltSample.Of(sample).PagesAsync(format)).Words;
        var pairs = words.GroupBy(word => word.Page).SelectMany(page => Overlapping([.. page.OrderBy(word => word.Top)]));
        Assert.True(!pairs.Any(), string.Join('\n', pairs.Take(10).Select(pair => $"{pair.One}\n  and {pair.Other}")));
    }

    [SkippableTheory]
    [MemberData(nameof(All))]
    public async Task No_page_is_empty(string sample, string format)
    {
        var pdf = await BuiltSample.Of(sample).PagesAsync(format);
        var words = Poppler.Places(pdf).Words;
        // The foot of a page is some fifteen words.
        for (var page = 1; page <= Poppler.Pages(pdf); page++)
            Assert.True(words.Count(word => word.Page == page) > 25, $"page {page} of {Poppler.Pages(pdf)} holds {words.Count(word => word.Page == page)} words");
    }

    [SkippableTheory]
    [InlineData("pdf")]
    [InlineData("docx")]
    [InlineData("html")]
    public async Task Safeguarding_and_its_numbers_stand_on_the_first_page(string format)
    {
        var first = Letters(Poppler.Text(await BuiltSample.Northshire.PagesAsync(format), page: 1));
        foreach (var words in (string[])["Safeguarding and crisis", "Call 999", "Call 101", "01632 960100", "01632 960102", "01632 960101", "01632 960103", "NHS 111, option 2", "northshire.example/bruising"])
            Assert.Contains(Letters(words), first, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Poppler_reads_the_family_edition_in_the_order_of_its_structure()
    {
        // Without the heads and feet of pages, which it reads too: what is left must follow each other as the document has it.
        var read = Poppler.Text(BuiltSample.NorthshireFamily.Pdf);
        var at = 0;
        foreach (var heading in Reading.StructureText.Of(BuiltSample.NorthshireFamily.Pdf).Elements.Where(element => element.Role is "H1" or "H2" or "H3"))
        {
            var next = read.IndexOf(heading.Words, at, StringComparison.Ordinal);
            Assert.True(next >= 0, $"\"{heading.Words}\" is read before what stands in front of it");
            at = next + heading.Words.Length;
        }
    }

    [SkippableTheory]
    [InlineData("pdf")]
    [InlineData("docx")]
    [InlineData("html")]
    public async Task Whom_a_worried_family_rings_stands_on_its_first_page_and_the_journey_begins_there(string format)
    {
        var first = Letters(Poppler.Text(await BuiltSample.NorthshireFamily.PagesAsync(format), page: 1));
        foreach (var words in (string[])["If you are worried", "Call 999", "NHS 111, option 2", "01632 960100", "01632 960102", "01632 960101", "01632 960103", "Your journey", "4. 12 to 24 months"])
            Assert.Contains(Letters(words), first, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("pdf")]
    [InlineData("docx")]
    [InlineData("html")]
    public async Task Every_number_and_every_service_is_on_the_pages(string format)
    {
        var words = Poppler.Places(await BuiltSample.Northshire.PagesAsync(format)).Words;
        // Words in the order of the page's drawing, so that a name that goes on in the next line of its cell is met whole.
        var all = string.Concat(words.Select(word => Letters(word.Text)));
        var facts = SourceFacts.Northshire;
        Assert.True(facts.Services.Count(service => !service.Closed) >= 40);
        var missing = facts.Services.Where(service => !service.Closed).Select(service => service.Name).Concat(facts.Numbers)
            .Where(text => !all.Contains(Letters(text), StringComparison.Ordinal));
        Assert.True(!missing.Any(), "missing: " + string.Join(", ", missing));
    }

    private static string Letters(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    // Lines may touch: two words stand on each other where they share a third of the smaller one.
    internal static IEnumerable<(PlacedWord One, PlacedWord Other)> Overlapping(PlacedWord[] words)
    {
        for (var i = 0; i < words.Length; i++)
            for (var j = i + 1; j < words.Length && words[j].Top < words[i].Bottom; j++)
            {
                var wide = Math.Min(words[i].Right, words[j].Right) - Math.Max(words[i].Left, words[j].Left);
                var high = Math.Min(words[i].Bottom, words[j].Bottom) - Math.Max(words[i].Top, words[j].Top);
                if (wide > 0 && high > 0 && wide * high > Math.Min(Area(words[i]), Area(words[j])) / 3) yield return (words[i], words[j]);
            }
    }

    private static double Area(PlacedWord word) => (word.Right - word.Left) * (word.Bottom - word.Top);
}
