using Pair.Core.Analysis.Persons;

namespace Pair.Tests.Analysis.Persons;

/// <summary>Numbers are those for tests (999 …) and those reserved for drama (07700 900xxx).</summary>
public sealed class NumbersTests
{
    [Theory]
    [InlineData("NHS number 999 000 0018.", "999 000 0018")]
    [InlineData("(9990000018)", "9990000018")]
    [InlineData("999-000-0018", "999-000-0018")]
    [InlineData("01632 960111, then 9990000018", "9990000018")]
    [InlineData("999 000 0019", "")]
    [InlineData("999 0000018", "")]
    [InlineData("99 90000018", "")]
    [InlineData("9990000018x", "")]
    [InlineData("ref/9990000018", "")]
    [InlineData("12 999 000 0018", "")]
    [InlineData("999 000 0018 12", "")]
    [InlineData("ISBN: 9990000018", "")]
    [InlineData("9999999999", "")]
    public void An_NHS_number_is_told_by_its_last_digit(string text, string number) => Assert.Equal(number, NhsNumbers.Find(text, out var end) is >= 0 and var start ? text[start..end] : "");

    [Theory]
    [InlineData("DOB 12/03/2024", "12/03/2024")]
    [InlineData("D.O.B.: 12.3.24", "12.3.24")]
    [InlineData("date of birth is 2024-03-12", "2024-03-12")]
    [InlineData("She was born on the 12th of March", "")]
    [InlineData("born 3rd March 2024.", "3rd March 2024")]
    [InlineData("Born 3 Mar 2024", "3 Mar 2024")]
    [InlineData("born on 1 April 2026 or later", "")]
    [InlineData("born before 1 April 2026", "")]
    [InlineData("born in March 2026", "")]
    [InlineData("born 3 weeks ago", "")]
    [InlineData("newborn 12/03/2024", "")]
    [InlineData("DOB 45/45/2024", "")]
    [InlineData("born", "")]
    public void A_date_of_birth_is_told_by_the_words_before_it(string text, string date) => Assert.Equal(date, BirthDates.Find(text, out var end) is >= 0 and var start ? text[start..end] : "");

    [Theory]
    [InlineData("Ring 07700 900123 now", "07700 900123")]
    [InlineData("07700900123", "07700900123")]
    [InlineData("+44 7700 900123", "+44 7700 900123")]
    [InlineData("+44 (0)7700 900123", "+44 (0)7700 900123")]
    [InlineData("070 0090 0123", "")]
    [InlineData("07624 900123", "")]
    [InlineData("01632 960777", "")]
    [InlineData("07700 90012", "")]
    [InlineData("107700 900123", "")]
    [InlineData("07", "")]
    public void A_mobile_begins_with_07(string text, string number) => Assert.Equal(number, Mobiles.Find(text, out var end) is >= 0 and var start ? text[start..end] : "");

    // Twice the text takes twice the time; else these would take minutes.
    [Theory]
    [InlineData("7 ")]
    [InlineData("+440")]
    [InlineData("999 ")]
    [InlineData("born ")]
    public void A_huge_text_is_searched_at_once(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 500_000));
        Promptly.Do(() => Assert.True(NhsNumbers.Find(text, out _) < 0 && BirthDates.Find(text, out _) < 0 && Mobiles.Find(text, out _) < 0));
    }
}
