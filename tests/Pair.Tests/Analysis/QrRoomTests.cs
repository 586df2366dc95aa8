using Pair.Core.Analysis.Contacts;
using Pair.Formats.Qr;

namespace Pair.Tests.Analysis;

/// <summary>The rules know how large a code becomes without making one: as large as the formats draw it.</summary>
public sealed class QrRoomTests
{
    [Theory]
    [InlineData("https://www.northshire.example/", 'a')]
    [InlineData("HTTPS://WWW.NORTHSHIRE.EXAMPLE/", 'A')]
    [InlineData("https://www.northshire.example/ŵ", 'a')]
    public void A_code_has_as_many_modules_as_the_formats_draw(string start, char more)
    {
        for (var address = start; address.Length <= 500; address += new string(more, 7))
            Assert.Equal((address, QrMatrix.Of(address).Size), (address, QrRoom.Modules(address)));
    }

    [Fact]
    public void The_longest_address_of_a_size_fits_and_one_more_letter_does_not()
    {
        foreach (var modules in (int[])[33, 37, 57])
        {
            Assert.Equal(modules, QrMatrix.Of(new string('a', QrRoom.Longest(modules))).Size);
            Assert.Equal(modules + 4, QrMatrix.Of(new string('a', QrRoom.Longest(modules) + 1)).Size);
        }
    }
}
