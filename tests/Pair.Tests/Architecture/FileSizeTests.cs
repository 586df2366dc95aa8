namespace Pair.Tests.Architecture;

/// <summary>A file is one thing that a person can hold in mind.</summary>
public sealed class FileSizeTests
{
    private const int Most = 400;
    private const int Usual = 120;

    [Fact]
    public void No_file_has_more_than_400_lines() =>
        Assert.Empty(Repository.Code.Where(file => Lines(file) > Most).Select(file => $"{file.Path}: {Lines(file)}"));

    [Fact]
    public void The_usual_file_has_at_most_120_lines()
    {
        foreach (var part in (string[])["src/", "tests/"])
        {
            var lengths = Repository.Code.Where(file => file.Path.StartsWith(part, StringComparison.Ordinal)).Select(Lines).Order().ToList();
            Assert.InRange(lengths[lengths.Count / 2], 1, Usual);
        }
    }

    private static int Lines(CodeFile file) => file.Text.TrimEnd('\n').Split('\n').Length;
}
