using Pair.Formats.Word;

namespace Pair.Tests.Formats.Word;

public sealed class ArialWidthsTests
{
    [Theory]
    [InlineData('A', 1366, 1479)]
    [InlineData(' ', 569, 569)]
    [InlineData('\u00A0', 569, 569)]
    [InlineData('7', 1139, 1139)]
    [InlineData('i', 455, 569)]
    [InlineData('\u2013', 1139, 1139)]
    [InlineData('\u2019', 455, 569)]
    [InlineData('\u2022', 717, 717)]
    public void Characters_are_as_wide_as_Arial_sets_them(char character, int regular, int bold) =>
        Assert.Equal((regular, bold), (ArialWidths.Of(character, bold: false), ArialWidths.Of(character, bold: true)));

    // Welsh, Polish, Turkish, Romanian, Vietnamese; Greek and Cyrillic have letters that look alike.
    [Theory]
    [InlineData("ŵŷâêôû", "wyaeou")]
    [InlineData("ąćęńóśźż", "acenoszz")]
    [InlineData("çğöşü", "cgosu")]
    [InlineData("ăâșț", "aast")]
    [InlineData("ếộữạằ", "eouaa")]
    [InlineData("ΑΒΕΟ", "ABEO")]
    [InlineData("асеорху", "aceopxy")]
    public void A_letter_with_an_accent_or_of_another_script_is_as_wide_as_the_one_it_looks_like(string letters, string alike)
    {
        foreach (var bold in (bool[])[false, true])
            for (var i = 0; i < letters.Length; i++)
                Assert.Equal(ArialWidths.Of(alike[i], bold), ArialWidths.Of(letters[i], bold));
    }

    [Fact]
    public void An_accent_of_its_own_takes_no_room_and_half_a_pair_half_a_sign()
    {
        Assert.Equal(0, ArialWidths.Of('\u0301', bold: false));
        Assert.Equal(0, ArialWidths.Of('\u200B', bold: true));
        Assert.Equal(ArialWidths.Em, "👶".Sum(half => ArialWidths.Of(half, bold: false)));
        Assert.Equal(ArialWidths.Em, ArialWidths.Of('家', bold: false));
    }

    [Fact]
    public void Every_character_has_a_width_and_none_ends_outside_the_tables()
    {
        for (var character = ' '; character < '\uFFFF'; character++)
            Assert.InRange(ArialWidths.Of(character, bold: false) + ArialWidths.Of(character, bold: true), 0, 3 * ArialWidths.Em);
        foreach (var last in (char[])['\u007E', '\u021B', '\u03CE', '\u0491', '\u1EF9', '\u203A']) Assert.True(ArialWidths.Of(last, bold: true) > 0);
    }

    [Fact]
    public void A_text_is_measured_in_millimetres() =>
        Assert.Equal((1366 + 1139) / 2048.0 * 9 * 25.4 / 72, new ArialType(18, bold: false).Width("A7"), 9);
}
