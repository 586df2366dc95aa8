using Pair.Core.Model;
using Pair.Core.Phrasing;

namespace Pair.Tests.Model;

public sealed class AgeRangeTests
{
    [Theory]
    [InlineData("pregnancy to 24m", "pregnancy until 24 months")]
    [InlineData("6w to 9m", "6 weeks until 9 months")]
    [InlineData("24w pregnant to 28w pregnant", "24 weeks pregnant until 28 weeks pregnant")]
    [InlineData("preconception to 2y", "before pregnancy until 2 years")]
    [InlineData("from 6w", "from 6 weeks")]
    [InlineData("to 12m", "pregnancy until 12 months")]
    public void A_range_is_printed_as_it_is_meant(string written, string printed) => Assert.Equal(printed, Phrases.Of(AgeRange.Parse(written)!.Value));

    [Theory]
    [InlineData("")]
    [InlineData("6w")]
    [InlineData("6w - 9m")]
    [InlineData("6w to")]
    [InlineData("to ")]
    [InlineData("from ")]
    [InlineData("from 6w to 9m")]
    [InlineData("to 6w to 9m")]
    [InlineData("6w  to 9m")]
    [InlineData("6w to 9m to 12m")]
    [InlineData("6w To 9m")]
    [InlineData("0 to 2")]
    public void Anything_else_is_no_range(string written) => Assert.Null(AgeRange.Parse(written));

    [Theory]
    [InlineData("9m to 6w", true)]
    [InlineData("6w to 6w", true)]
    [InlineData("2y to 24m", true)]
    [InlineData("birth to 40w pregnant", true)]
    [InlineData("to pregnancy", true)]
    [InlineData("to preconception", true)]
    [InlineData("0w to 1w", false)]
    [InlineData("from 24m", false)]
    public void A_range_that_holds_no_day_is_backwards(string written, bool backwards) => Assert.Equal(backwards, AgeRange.Parse(written)!.Value.IsBackwards);

    [Fact]
    public void To_an_age_begins_with_pregnancy_and_from_an_age_has_no_end()
    {
        Assert.Equal(new AgeRange(Age.Pregnancy, Age.Parse("3m")), AgeRange.Parse("to 3m"));
        Assert.Equal(new AgeRange(Age.Parse("3m")!.Value, null), AgeRange.Parse("from 3m"));
    }
}
