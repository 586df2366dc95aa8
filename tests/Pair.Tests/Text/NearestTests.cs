using Pair.Core.Text;

namespace Pair.Tests.Text;

public class NearestTests
{
    [Theory]
    [InlineData("sumary", "summary")]
    [InlineData("sumamry", "summary")]
    [InlineData("Services", "services")]
    [InlineData("piew-tema", "piew-team")]
    [InlineData("colour", null)]
    [InlineData("x", null)]
    public void The_nearest_word_is_found_where_it_may_be_meant(string word, string? expected) =>
        Assert.Equal(expected, Nearest.To(word, ["summary", "services", "piew-team", "name"]));

    [Theory]
    [InlineData("yes", null)]
    [InlineData("age", "ages")]
    public void Of_a_short_word_one_letter_may_be_wrong(string word, string? expected) => Assert.Equal(expected, Nearest.To(word, ["ages", "name"]));

    [Theory]
    [InlineData("north-littleham", "north")]
    [InlineData("perinatal-team", "perinatal-mental-health-team")]
    [InlineData("health", null)]
    [InlineData("east", null)]
    public void An_id_may_be_meant_by_some_of_its_parts(string word, string? expected) =>
        Assert.Equal(expected, Nearest.ByParts(word, ["north", "south", "perinatal-mental-health-team", "public-health"]));

    [Theory]
    [InlineData("Name", "name", true)]
    [InlineData("step up", "step_up", true)]
    [InlineData("naem", "name", true)]
    [InlineData("nmaes", "name", false)]
    public void One_letter_is_a_slip_of_the_fingers(string word, string meant, bool slip) => Assert.Equal(slip, Nearest.IsSlip(word, meant));

    [Theory]
    // The same letters in another dress, however near others are.
    [InlineData("Team A", "team-a")]
    [InlineData("teama", "team-a")]
    // One slip in a long word with nothing else near.
    [InlineData("piew-tema", "piew-team")]
    [InlineData("babby-yoga", "baby-yoga")]
    // Somebody must choose: another is near, a short part or a number differs, the first letter is another.
    [InlineData("team-c", null)]
    [InlineData("group-3", null)]
    [InlineData("group-11", null)]
    [InlineData("health-visitong", null)]
    [InlineData("qiew-team", null)]
    [InlineData("piew", null)]
    [InlineData("12", null)]
    [InlineData("", null)]
    public void A_word_is_surely_meant_only_where_no_other_can_be(string word, string? expected) =>
        Assert.Equal(expected, Nearest.Surely(word, ["team-a", "team-b", "piew-team", "baby-yoga", "group-1", "1-2", "health-visiting", "health-visitors"]));
}
