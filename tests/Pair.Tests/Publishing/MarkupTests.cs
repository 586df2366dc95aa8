using Pair.Core.Documents;
using Pair.Core.Publishing;

namespace Pair.Tests.Publishing;

public sealed class MarkupTests
{
    [Theory]
    [InlineData("We _listen_ first", "We _listen_ first")]
    [InlineData("_Two_, (_three_)!", "_Two_, (_three_)!")]
    [InlineData("_two words_", "_two words_")]
    [InlineData("see [the page](https://a.example/x_y_z) now", "see [the page](https://a.example/x_y_z) now")]
    [InlineData("[mail](mailto:a@b.example) [ring](tel:01632960100)", "[mail](mailto:a@b.example) [ring](tel:01632960100)")]
    public void Emphasis_and_links_are_read(string text, string said)
    {
        Assert.Equal(said, Said(text));
        Assert.Contains(TextMarkup.Parse(text, Origin.Edition), inline => inline is Inline.Link or Inline.Words { Emphasis: Emphasis.Stressed });
    }

    [Theory]
    [InlineData("a snake_case_word and file_name")]
    [InlineData("_ alone _ and __ and _open")]
    [InlineData("5 * 3 **bold** <b>no</b> &amp; `code`")]
    [InlineData("[no address]() and [words] (https://a.example)")]
    [InlineData("[bad](javascript:alert(1))")]
    [InlineData("[bad](JavaScript:alert)")]
    [InlineData("[bad](data:text/html,x)")]
    [InlineData("[bad](//a.example)")]
    [InlineData("[bad](https://a .example)")]
    [InlineData("[](https://a.example)")]
    [InlineData("[open](https://a.example")]
    public void Everything_else_is_literal(string text)
    {
        var inlines = TextMarkup.Parse(text, Origin.Edition);
        Assert.Equal(text, string.Concat(inlines.Cast<Inline.Words>().Select(words => words.Text)));
        Assert.All(inlines, inline => Assert.Equal(Emphasis.None, ((Inline.Words)inline).Emphasis));
    }

    [Fact]
    public void A_bracket_before_a_link_stays_a_bracket() =>
        Assert.Equal("[x] and [here](https://a.example)", Said("[x] and [here](https://a.example)"));

    [Fact]
    public void A_line_break_of_the_author_is_a_space_on_paper() => Assert.Equal("one two three", Said("one\ntwo\r\nthree\n"));

    [Fact]
    public void An_empty_text_says_nothing() => Assert.Empty(TextMarkup.Parse("  ", Origin.Edition));

    private static string Said(string text) => Outline.Of(TextMarkup.Parse(text, Origin.Edition));
}
