using Pair.Core.Documents;
using Pair.Core.Publishing;
using Pair.Core.Text;
using Pair.Tests.Binding;

namespace Pair.Tests.Publishing;

/// <summary>What a line must not break inside an author's free text; <c>{…}</c> marks it, with the stop behind it.</summary>
public sealed class HeldTogetherTests
{
    [Theory]
    [InlineData("Ring {01632 960126,} or {0800 160 1234.}")]
    [InlineData("Ring {(01632) 960126} or {+44 1632 960126} now")]
    [InlineData("{Call 999} if a baby is in danger; {call 101} to report")]
    [InlineData("{NHS 111, option 2,} at any hour")]
    [InlineData("choose {option 2} on {page 4} of {level 3}")]
    [InlineData("near {NS1 2AB} and {M1 1AE,} {EC1A 1BB}")]
    [InlineData("from {1 May 2026} to {31 October} and {May 2027,} {3rd Jan 2027}")]
    [InlineData("open {10 am} to {12 noon,} 9am to 5pm")]
    [InlineData("from {6 weeks} to {24 months,} {0–3 years,} within {5 miles}")]
    [InlineData("about {50 %} of families")]
    [InlineData("_Call 999_ now", "{Call 999} now")]
    [InlineData("in 3 places and 4 groups, May be, 5 May be", "in 3 places and 4 groups, May be, {5 May} be")]
    [InlineData("We call 12345 that")]
    [InlineData("two words and none")]
    [InlineData("бебе 01632 960126 வாரம்", "бебе 01632 960126 வாரம்")]
    [InlineData("")]
    [InlineData("   ", "")]
    [InlineData("1  2 ( ) , 3 ,", "1  2 ( ) , 3 ,")]
    public void Numbers_stay_with_what_belongs_to_them(string marked, string? said = null)
    {
        var text = marked.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);
        Assert.Equal(said ?? marked, Marked(TextMarkup.Parse(text, Origin.Edition)));
    }

    [Fact]
    public void What_is_too_long_for_a_narrow_line_holds_its_first_words()
    {
        var said = TextMarkup.Parse(string.Join(' ', Enumerable.Repeat("01632", 50)), Origin.Edition);
        Assert.All(said.OfType<Inline.Words>(), words => Assert.InRange(words.Text.Length, 1, 24));
    }

    [Fact]
    public void A_house_number_stays_with_its_street()
    {
        var venues = Printed.Document(Written.Pathway("locations: { hub: { name: Hub, address: \"Sure Place, 4 Mill Road, Northby\", postcode: NS1 2AB } }")).Blocks
            .OfType<Block.Table>().Single(table => table.Rows.Any(row => row.Anchor == "venue_hub"));
        Assert.Equal("Sure Place, {4 Mill Road,} Northby, {NS1 2AB}", Marked(((Block.Paragraph)venues.Rows[0].Cells[1].Content[0]).Content));
    }

    private static string Marked(Seq<Inline> inlines) =>
        string.Concat(inlines.Cast<Inline.Words>().Select(words => words.Together ? $"{{{words.Text}}}" : words.Text));
}
