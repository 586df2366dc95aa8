using Pair.Core.Phrasing;

namespace Pair.Tests.Phrasing;

/// <summary>What an author wrote as a line of its own, told in the middle of a sentence.</summary>
public sealed class InSentenceTests
{
    [Theory]
    [InlineData("Health visitor", "health visitor")]
    [InlineData("Nights and weekends", "nights and weekends")]
    [InlineData("GP", "GP")]
    [InlineData("CAMHS worker", "CAMHS worker")]
    [InlineData("Monday to Friday, 9am to 5pm", "Monday to Friday, 9am to 5pm")]
    [InlineData("Sundays", "Sundays")]
    [InlineData(" Any Time ", "any Time")]
    [InlineData("24 hours", "24 hours")]
    [InlineData("A", "a")]
    [InlineData(" ", "")]
    public void The_first_letter_is_small_unless_it_is_a_name_or_a_day(string said, string told) => Assert.Equal(told, Phrases.InSentence(said));
}
