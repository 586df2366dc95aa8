namespace Pair.Tests.Analysis.Prose;

public sealed class WordReaderTests
{
    [Theory]
    [InlineData("A five-week group, at your baby's pace.", "A|five-week|group|at|your|baby's|pace")]
    [InlineData("Open 9.30am, £1,000 at A&E", "Open|9.30am|1,000|at|A&E")]
    [InlineData("_Look_ before_ you ask_.", "Look|before|you|ask")]
    [InlineData("See [the page](https://a.example/b_c?d=e) now", "See|the|page|now")]
    [InlineData("[a list](of things), [b](mailto:a@b.example)", "a|list|of|things|b")]
    [InlineData("Go to https://a.example/b?c=d. Write to piew@a.example!", "Go|to|https://a.example/b?c=d|Write|to|piew@a.example")]
    [InlineData("The ASQ:SE-2 (and/or PHQ-9): yes", "The|ASQ:SE-2|and|or|PHQ-9|yes")]
    [InlineData("Łucja & Şerban – Dyffryn Ŵyn", "Łucja|Şerban|Dyffryn|Ŵyn")]
    [InlineData("خوش آمدید 👶 e\u0301te\u0301", "خوش|آمدید|e\u0301te\u0301")]
    [InlineData("\uD83D ](x ] ( .' - ''", "x")]
    [InlineData("", "")]
    public void Words_are_found(string text, string words) => Assert.Equal(words, string.Join('|', Texts.Words(Texts.Plain(text))));

    [Theory]
    [InlineData("One. Two? Three! Four", 4)]
    [InlineData("Ring Dr. Bell at St. Mary's, e.g. on Mondays at 9.30am.", 1)]
    [InlineData("Come by 9am. Then ring.", 2)]
    [InlineData("Really?! Yes… and more. (It is so.) \"It is.\" Well.", 5)]
    [InlineData("approx. two weeks etc. and more", 1)]
    [InlineData("Ask us.We know.", 2)]
    [InlineData("One paragraph\n\nAnother\n- a line\n- a line", 4)]
    [InlineData("Folded\ntext", 1)]
    [InlineData("...", 0)]
    public void Sentences_are_counted(string text, int sentences) => Assert.Equal(sentences, Texts.Plain(text).Sentences);

    [Theory]
    [InlineData("Ring the MASH now", "Ring the MASH now", "MASH")]
    [InlineData("Ring the MASH now", "\"Ring the MASH now\"", "MASH")]
    [InlineData("Say \"it\" to the MASH", "\"Say \\\"it\\\" to the MASH\"", "MASH")]
    [InlineData("It's the MASH", "'It''s the MASH'", "MASH")]
    [InlineData("Ring the MASH now\n", ">\n  Ring the\n  MASH now\n", "MASH")]
    [InlineData("Tab\tthe MASH", "\"Tab\\tthe MASH\"", "\"Tab\\tthe MASH\"")]
    public void A_word_is_found_where_its_author_typed_it(string text, string typed, string shown)
    {
        var read = Texts.Typed(text, typed);
        var word = Texts.Words(read).ToList().IndexOf("MASH");
        Assert.Equal(shown, read.WhereIs(word, word).Words);
    }

    [Fact]
    public void Words_over_two_lines_are_shown_to_the_end_of_the_first() =>
        Assert.Equal("Ring the", Texts.Typed("Ring the MASH now", "|-\n  Ring the\n  MASH now").WhereIs(0, 3).Words);

    // Whatever stands there, twice the text takes twice the time; else these would take minutes.
    [Theory]
    [InlineData("](")]
    [InlineData("[a](https:")]
    [InlineData(".'")]
    [InlineData(". ")]
    [InlineData("\n ")]
    [InlineData("a-")]
    [InlineData("a://")]
    public void A_huge_text_is_read_at_once(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 500_000));
        Promptly.Do(() => Assert.True(Texts.Plain(text).Sentences >= 0));
    }
}
