using Pair.Core.Documents;
using Pair.Tests.Binding;

namespace Pair.Tests.Publishing;

public sealed class MastheadTests
{
    [Fact]
    public void Title_purpose_term_and_live_page_stand_at_the_head()
    {
        var head = Masthead("summary: For everyone, term: { name: Early Bonds, short: EB }, url: https://westham.example/p/");
        Assert.Equal("Westham pathway", DocumentText.Of(head.Title.Content));
        Assert.Equal("For everyone. We say Early Bonds (EB).", DocumentText.Of(head.Purpose.Single().Content));
        Assert.Equal(("https://westham.example/p/", "QR code: the live page, westham.example/p", "Live page: [westham.example/p](https://westham.example/p/)"),
            (head.Live!.Target, head.Live.Alt, Outline.Of(head.Live.Caption)));
    }

    [Fact]
    public void What_is_not_said_is_not_there()
    {
        var head = Masthead("version: 1");
        Assert.Empty(head.Purpose);
        Assert.Equal((null, null), (head.Live, head.Logo));
        Assert.Equal("We say Bonds.", DocumentText.Of(Masthead("term: { name: Bonds }").Purpose.Single().Content));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    public void An_address_that_is_no_link_gets_no_code(string url) => Assert.Null(Masthead($"url: \"{url}\"").Live);

    private static Block.Masthead Masthead(string keys) => (Block.Masthead)Printed.Document(Written.About(keys)).Blocks[0];
}
