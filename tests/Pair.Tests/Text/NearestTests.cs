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
}
