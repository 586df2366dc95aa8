using Pair.Core.Documents;
using Pair.Core.Text;
using Pair.Formats.Pdf;

namespace Pair.Tests.Formats.Pdf;

/// <summary>What the fonts cannot draw gives way to words, and nothing else does.</summary>
public sealed class DrawableTextTests
{
    [Theory]
    [InlineData("Stay and play", "Stay and play")]
    [InlineData("خوش آمدید", "see the web page")]
    [InlineData("خوش 12 آمدید!", "see the web page")]
    [InlineData("Welcome خوش آمدید to us", "Welcome (see the web page) to us")]
    [InlineData("خوش آمدید or Welcome", "(see the web page) or Welcome")]
    [InlineData("Room 漢 and room 字", "Room (see the web page) and room (see the web page)")]
    [InlineData("Call 漢 12 字 now", "Call (see the web page) now")]
    [InlineData(" and خوش ", "  and (see the web page) ")]
    public void Only_words_that_cannot_be_drawn_are_replaced(string text, string set) => Assert.Equal(set.Replace("  ", " ", StringComparison.Ordinal), Of("https://a.example", text).Text);

    [Fact]
    public void A_page_without_an_address_is_not_promised()
    {
        var (text, drawable) = Of(null, "Welcome خوش");
        Assert.Equal("Welcome (cannot be printed here)", text);
        var finding = Assert.Single(drawable.Findings);
        Assert.Contains("`pathway.url`", finding.Help, StringComparison.Ordinal);
        Assert.Contains("cannot be printed here", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_finding_names_the_words_and_where_they_are_whole()
    {
        var finding = Assert.Single(Of("https://a.example", "Welcome خوش آمدید to us").Drawable.Findings);
        Assert.Equal("the PDF cannot set \"خوش آمدید\"; it says \"see the web page\" there", finding.Message);
        Assert.Contains("the HTML page and the Word document", finding.Help, StringComparison.Ordinal);
        Assert.Equal(["summary", "خوش آمدید"], finding.Facts!.Value);
        Assert.Equal("Welcome خوش آمدید to us", finding.Where.Words);
    }

    private static (string Text, DrawableText Drawable) Of(string? livePage, string text)
    {
        var drawable = new DrawableText(livePage);
        var place = new Location(new SourceText("a.pair.yaml", text), new TextSpan(0, text.Length));
        return (drawable.Of(text, new Origin("services.a", "summary", place)), drawable);
    }
}
