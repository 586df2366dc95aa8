using Pair.Core.Text;

namespace Pair.Tests.Text;

public sealed class DirectionsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Early Years\u200F \u061C", "Early Years\u200F \u061C")]
    [InlineData("\u202Eabc\u202C \u2067def\u2069", "\u202Eabc\u202C \u2067def\u2069")]
    [InlineData("\u202Eabc", "\u202Eabc\u202C")]
    [InlineData("\u202A\u202B\u202D\u202E", "\u202A\u202B\u202D\u202E\u202C\u202C\u202C\u202C")]
    [InlineData("\u2066a\u2067b\u2068c", "\u2066a\u2067b\u2068c\u2069\u2069\u2069")]
    [InlineData("a\u202Cb\u2069c", "abc")]
    // The end of an isolate ends the override inside, and the override's own end is then one too many.
    [InlineData("\u2066a\u202Eb\u2069c\u202C", "\u2066a\u202Eb\u2069c")]
    // The end of an embedding reaches out of no isolate.
    [InlineData("\u202E\u2066a\u202Cb", "\u202E\u2066ab\u2069\u202C")]
    public void What_a_text_opens_is_closed_and_what_closes_nothing_is_left_out(string text, string closed)
    {
        Assert.Equal(closed, Directions.Closed(text));
        Assert.Equal(closed, Directions.Closed(closed));
    }

    [Fact]
    public void A_text_of_nothing_else_ends_soon()
    {
        var deep = new string('\u2066', 200_000);
        Assert.Equal(400_000, Directions.Closed(deep).Length);
        Assert.Equal("", Directions.Closed(new string('\u2069', 200_000)));
        Assert.Equal(300_000, Directions.Closed(string.Concat(Enumerable.Repeat("\u202E\u2069", 150_000))).Length);
    }
}
