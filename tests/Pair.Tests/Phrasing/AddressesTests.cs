using Pair.Core.Phrasing;

namespace Pair.Tests.Phrasing;

public sealed class AddressesTests
{
    [Theory]
    [InlineData("https://www.northshire.example/a", true)]
    [InlineData("mailto:hub@northshire.example", true)]
    [InlineData("tel:01632960111", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("https://www.north\u200Bshire.example", false)]
    [InlineData("https://www.north\u00ADshire.example", false)]
    [InlineData("https://www.northshire.example/\u202Eevil", false)]
    [InlineData("https://www.northshire.example/a b", false)]
    public void Only_addresses_that_are_what_they_seem_become_links(string address, bool safe) => Assert.Equal(safe, Addresses.IsSafe(address));

    [Theory]
    [InlineData("hub@northshire.example", "mailto:hub@northshire.example")]
    [InlineData("hub+south@northshire.example", "mailto:hub+south@northshire.example")]
    [InlineData("who?cc=x&y@northshire.example", "mailto:who%3Fcc%3Dx%26y@northshire.example")]
    public void A_mailbox_stays_one_mailbox(string mailbox, string target) => Assert.Equal(target, Addresses.Mail(mailbox));

    [Theory]
    [InlineData("01632 960111", "tel:01632960111")]
    [InlineData("+44 1632 960111", "tel:+441632960111")]
    [InlineData("+44 (0)1632 960111", "tel:+441632960111")]
    public void A_number_dials_as_it_is_printed(string number, string target) => Assert.Equal(target, Addresses.Dial(number));

    [Theory]
    [InlineData("999", true)]
    [InlineData("01632 960111", true)]
    [InlineData("0xxxx xxxxxx", false)]
    [InlineData("TBC", false)]
    public void What_stands_in_the_place_of_a_number_dials_nothing(string number, bool dials) => Assert.Equal(dials, Addresses.CanDial(number));
}
