using System.Xml.Linq;
using Pair.Core.Documents;
using Pair.Tests.Documents;
using static Pair.Tests.Formats.Word.WordFile;

namespace Pair.Tests.Formats.Word;

public sealed class WordLinkTests
{
    [Theory]
    [InlineData("https://www.northshire.example/piew?a=1&b=2")]
    [InlineData("http://northshire.example/")]
    [InlineData("mailto:piew@northshire.example")]
    [InlineData("tel:01632960111")]
    public void An_address_is_a_link_as_typed(string target)
    {
        var file = new WordFile(WordFile.Of(Link("here", target)));
        Assert.Equal(target, file.Target(file.Body.Descendants(W + "hyperlink").Single().Attribute(R + "id")!.Value));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("data:text/html,x")]
    [InlineData("../other.docx")]
    [InlineData("#nowhere")]
    [InlineData("")]
    public void What_must_not_be_followed_or_leads_nowhere_is_plain_words(string target)
    {
        var file = new WordFile(WordFile.Of(Link("here", target)));
        Assert.Empty(file.Body.Descendants(W + "hyperlink"));
        Assert.Equal(["here"], file.Words);
    }

    [Fact]
    public void A_link_inside_leads_to_its_one_bookmark()
    {
        var file = new WordFile(EveryBlock.Document);
        var bookmarks = file.Body.Descendants(W + "bookmarkStart").Select(bookmark => bookmark.Attribute(W + "name")!.Value).ToList();
        Assert.Equal(bookmarks.Distinct(StringComparer.OrdinalIgnoreCase), bookmarks);
        Assert.All(bookmarks, name => Assert.Matches("^[A-Za-z][A-Za-z0-9_]{0,39}$", name));
        var anchors = file.Body.Descendants(W + "hyperlink").Attributes(W + "anchor").Select(anchor => anchor.Value).ToList();
        Assert.Contains("imh_team", anchors);
        Assert.All(anchors, anchor => Assert.Contains(anchor, bookmarks));
        Assert.Equal(bookmarks.Count, file.Body.Descendants(W + "bookmarkEnd").Count());
    }

    [Fact]
    public void Anchors_that_Word_would_confuse_stay_apart()
    {
        string[] anchors = ["a-b", "a_b", "A.B", "1st", new string('x', 60), new string('x', 60) + "y", "ŵ", ""];
        var document = WordFile.Of() with
        {
            Blocks = [.. anchors.Select(anchor => new Block.Heading(2, [Link("to " + anchor, "#" + anchor)], anchor, Origin.Edition))],
        };
        var file = new WordFile(document);
        var names = file.Body.Descendants(W + "bookmarkStart").Select(bookmark => bookmark.Attribute(W + "name")!.Value).ToList();
        Assert.Equal(anchors.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, name => Assert.Matches("^[A-Za-z][A-Za-z0-9_]{0,39}$", name));
        Assert.Equal(names, file.Body.Descendants(W + "hyperlink").Select(link => link.Attribute(W + "anchor")!.Value));
    }

    [Fact]
    public void A_number_to_ring_is_never_broken()
    {
        var file = new WordFile(WordFile.Of(new Inline.Words("01632 960111", Emphasis.None, Origin.Edition) { Together = true }));
        Assert.Equal("01632\u00A0960111", file.Body.Descendants(W + "t").Single().Value);
    }

    [Fact]
    public void A_mark_is_its_number_and_a_space()
    {
        var file = new WordFile(WordFile.Of(new Inline.Mark(2, Origin.Edition), new Inline.Words("Getting Advice", Emphasis.None, Origin.Edition)));
        Assert.Equal(["2", "Getting", "Advice"], file.Words);
        Assert.Equal("Mark2", file.Body.Descendants(W + "rStyle").Single().Attribute(W + "val")!.Value);
    }

    private static Inline Link(string text, string target) => new Inline.Link(text, target, Emphasis.None, Origin.Edition);
}
