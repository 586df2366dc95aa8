using Pair.Core.Text;
using Pair.Formats.Word.Fields;
using Pair.Formats.Word.Reading;

namespace Pair.Tests.Formats.Word;

public sealed class WordChangeTests
{
    private const string Key = "services.baby-massage.summary";

    [Theory]
    [InlineData("Songs.", "Songs. Come on Tuesdays.", "says \"Songs. Come on Tuesdays.\" in place of \"Songs.\"")]
    [InlineData("Ring 01632 960100 or 01632 960101 to book.", "Ring 01632 960100 or 01632 960102 to book.", "says \"…960102…\" in place of \"…960101…\"")]
    [InlineData("Songs", "", "is empty now")]
    [InlineData("01632\u00a0960500", "01632 960599", "says \"01632 960599\" in place of \"01632\u00a0960500\"")]
    [InlineData("", "Songs", "says \"Songs\" now, and said nothing")]
    [InlineData("a", "b", "says \"b\" in place of \"a\"")]
    [InlineData("Songs and rhymes", "Songs rhymes", "says \"Songs rhymes\" in place of \"Songs and rhymes\"")]
    public void A_change_is_told_by_the_words_around_it(string before, string after, string said) =>
        Assert.Equal($"{Key} {said}", Assert.Single(Between([Field(after)], [Field(before)])));

    [Fact]
    public void Words_without_an_end_are_cut_between_characters()
    {
        foreach (var (before, after) in new[] { (new string('a', 5000), new string('b', 5000)), (Emoji(5000), Emoji(4999) + "x"), ("x", Emoji(5000)), (Emoji(3), "\uDE00" + Emoji(3) + "\uD83D") })
        {
            var said = Assert.Single(Between([Field(after)], [Field(before)]));
            Assert.InRange(said.Length, 1, 220);
        }
    }

    [Fact]
    public void White_space_alone_is_no_change() => Assert.Empty(Between([Field(" Songs  and\trhymes ")], [Field("Songs and rhymes")]));

    [Fact]
    public void What_is_gone_and_what_is_more_is_told()
    {
        Assert.Equal([$"{Key} says \"x\", and is not in the YAML files any more", "pathway.title is gone"], Between([Field("x")], [new WordField("pathway.title", 1, "T")]));
        Assert.Empty(Between([new WordField("goog.rdk", 0, "x")], []));
    }

    [Fact]
    public void Each_wording_is_held_against_its_own_and_one_that_is_not_known_against_all()
    {
        Seq<WordField> own = [Field("In full"), Field("Short", 2)];
        Assert.Empty(Between([Field("Short", 2), Field("In full"), Field("Short", 2)], own));
        Assert.Equal([$"{Key} says \"Shorter\" in place of \"Short\""], Between([Field("In full"), Field("Shorter", 2), Field("Shorter", 2)], own));
        Assert.Empty(Between([Field("Short", 0), Field("In full", 0)], own));
        Assert.Equal([$"{Key} says \"Shorter\" in place of \"In full\""], Between([Field("Shorter", 0)], own));
    }

    [Fact]
    public void A_key_that_was_shortened_is_still_the_same()
    {
        var own = new WordField($"services.{new string('a', 80)}.summary", 1, "x");
        Assert.Empty(Between([new WordField(FieldPath.Tag(own.Key), 0, "x")], [own]));
    }

    private static string Emoji(int count) => string.Concat(Enumerable.Repeat("😀", count));

    private static WordField Field(string text, int occurrence = 1) => new(Key, occurrence, text);

    private static List<string> Between(Seq<WordField> found, Seq<WordField> own) => WordChange.Between(found, own).ConvertAll(change => change.ToString());
}
