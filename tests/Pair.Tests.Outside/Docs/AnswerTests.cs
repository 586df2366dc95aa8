namespace Pair.Tests.Outside.Docs;

/// <summary>What counts as the same on a page, and how a page is taken apart.</summary>
public sealed class AnswerTests
{
    [Theory]
    [InlineData("a|b", "a|b", true)]
    [InlineData("a", "a|b", false)]
    [InlineData("a|b", "a", false)]
    [InlineData("a|…|d", "a|b|c|d", true)]
    [InlineData("a|…|d", "a|d", true)]
    [InlineData("a|…", "a|b|c", true)]
    [InlineData("…|c|…|e", "a|c|d|e", true)]
    [InlineData("…|e|…|c", "a|c|d|e", false)]
    [InlineData("out/a.html  98 KB", "out/a.html 102 KB", true)]
    [InlineData("out/a.html  90 KB", "out/a.html 102 KB", false)]
    [InlineData("out/a.pdf  98 KB  2 pages", "out/a.pdf  98 KB  3 pages", false)]
    public void Sizes_may_differ_by_a_tenth_and_lines_be_left_out(string shown, string said, bool same) =>
        Assert.Equal(same, Answer.IsTrue(shown.Split('|'), said.Split('|')));

    [Fact]
    public void Where_numbers_alone_are_others_what_was_left_out_stays_left_out()
    {
        Assert.Equal(["…", "--> a.yaml:12:3", "…", "2 errors"], Answer.Again(["…", "--> a.yaml:9:3", "…", "1 errors"], ["error", "--> a.yaml:12:3", "help", "2 errors"]));
        Assert.Equal(["error", "3 warnings"], Answer.Again(["…", "1 error"], ["error", "3 warnings"]));
        Assert.Equal(["a  98 KB"], Answer.Again(["a  98 KB"], ["a 102 KB"]));
    }

    [Fact]
    public void A_command_is_its_words_and_quotes_keep_some_together()
    {
        Assert.Equal(["pair", "diff", "--reason", "Agreed by the board", ""], CommandWords.Split("pair diff  --reason \"Agreed by the board\" ''"));
        Assert.Equal(["git", "commit", "-m", "Rhymes & songs"], CommandWords.Split("git commit -m 'Rhymes & songs'"));
    }

    [Theory]
    [InlineData("pair check | more")]
    [InlineData("pair check > report.txt")]
    [InlineData("pair check areas/*")]
    [InlineData("git commit -m 'As it was")]
    public void What_only_a_shell_understands_is_refused(string command) => Assert.Throws<FormatException>(() => CommandWords.Split(command));

    [Fact]
    public void The_day_of_a_page_is_read_from_its_words()
    {
        Assert.Equal(new DateOnly(2026, 11, 2), TypedPage.Day("What follows was typed on 2 November 2026, by a test."));
        Assert.Null(TypedPage.Day("What is typed is shown."));
    }
}
