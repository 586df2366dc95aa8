using Pair.Formats.Office;

namespace Pair.Tests.Formats.Office;

/// <summary>What is said of a Word file that cannot be read is said of the file alone.</summary>
public class PackageReaderTests
{
    [Fact]
    public void A_broken_file_is_one()
    {
        Assert.True(PackageReader.IsRefusal(new InvalidDataException()));
        Assert.True(PackageReader.IsRefusal(new IOException()));
        Assert.True(PackageReader.IsRefusal(new EndOfStreamException()));
    }

    [Fact]
    public void A_part_of_the_program_that_cannot_be_loaded_is_no_broken_file()
    {
        const string Part = "System.IO.Compression, Version=10.0.0.0, Culture=neutral";
        Assert.False(PackageReader.IsRefusal(new FileNotFoundException("Could not load it.", Part)));
        Assert.False(PackageReader.IsRefusal(new FileLoadException("Could not load it.", Part)));
    }
}
