using Pair.Core.Starting;

namespace Pair.Tests.Starting;

/// <summary>What an area is called, made of what a folder is called, and the other way round.</summary>
public sealed class AreaNameTests
{
    [Theory]
    [InlineData("south-shire", "South Shire")]
    [InlineData("isle_of_wight", "Isle of Wight")]
    [InlineData("stoke-on-trent", "Stoke on Trent")]
    [InlineData("the.vale", "The Vale")]
    [InlineData("South Shire", "South Shire")]
    [InlineData("NorthShire-and-hills", "NorthShire and hills")]
    [InlineData("ynys-môn", "Ynys Môn")]
    [InlineData("ŵyr", "Ŵyr")]
    [InlineData("北区", "北区")]
    [InlineData("2026", AreaName.Unsaid)]
    [InlineData("", AreaName.Unsaid)]
    [InlineData("--", AreaName.Unsaid)]
    [InlineData("two\nlines", AreaName.Unsaid)]
    [InlineData("colour\u001b[31m", AreaName.Unsaid)]
    public void A_folder_gives_the_name_of_an_area(string folder, string area) => Assert.Equal(area, AreaName.OfFolder(folder));

    [Theory]
    [InlineData("South Shire", "x", "south-shire")]
    [InlineData("Ynys Môn", "x", "ynys-mon")]
    [InlineData("King's Lynn & West", "x", "kings-lynn-west")]
    [InlineData("北区", "north", "north")]
    [InlineData("北区 North", "north", "north")]
    [InlineData("北区", "2026", "pathway")]
    [InlineData("3 Rivers", "2026", "pathway")]
    [InlineData(AreaName.Unsaid, "2026", "pathway")]
    [InlineData(AreaName.Unsaid, "", "pathway")]
    public void A_name_gives_an_id_and_none_that_has_lost_letters(string area, string folder, string id) => Assert.Equal(id, AreaName.Id(area, folder));

    [Fact]
    public void A_long_name_gives_an_id_of_64_letters() => Assert.Equal(64, AreaName.Id(string.Concat(Enumerable.Repeat("Long ", 20)), "x").Length);

    [Theory]
    [InlineData("South Shire", true)]
    [InlineData("", false)]
    [InlineData("   ", false)]
    [InlineData("01632", false)]
    [InlineData("a\tb", false)]
    [InlineData("a\uD800", false)]
    [InlineData("\u202Eerihs htuos", false)]
    [InlineData("South\u200BShire", false)]
    [InlineData("\u2066South Shire\u2069", false)]
    [InlineData("South\u00ADshire", false)]
    [InlineData("نی\u200Cنی", true)]
    public void A_name_has_letters_and_nothing_unseen(string text, bool isName) => Assert.Equal(isName, AreaName.IsName(text));
}
