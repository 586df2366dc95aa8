using Pair.Core.Formatting;
using Pair.Core.Syntax.Decoding;
using Pair.Core.Text;
using Pair.Tests.Fuzzing;

namespace Pair.Tests.Formatting;

/// <summary>Files as people write them.</summary>
public class SampleFormatTests
{
    public static TheoryData<string> Files => [.. FuzzSeeds.Files.Keys.Where(path => path.EndsWith(".yaml", StringComparison.Ordinal) && !path.Contains("broken", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_sample_says_the_same_with_the_same_comments_and_stays_as_it_is_then(string path)
    {
        var source = SourceDecoder.Decode(path, FuzzSeeds.Files[path]).Source;
        var text = FormattedFiles.Format(source);
        Assert.DoesNotContain('\r', text);
        // The same file of a Windows editor comes out the same, but for the ends of its lines.
        Assert.Equal(text.ReplaceLineEndings("\r\n"), FormattedFiles.Format(new SourceText(path, source.Content.ReplaceLineEndings("\r\n"))));
    }

    /// <summary>People begin with a copy of a sample: their first <c>pair fmt</c> shows what they wrote, and nothing that we left.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void A_sample_stands_in_its_form(string path)
    {
        var source = SourceDecoder.Decode(path, FuzzSeeds.Files[path]).Source;
        Assert.Equal(Formatter.Format(source).Text, source.Content);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void No_line_of_a_sample_is_longer_than_it_must_be(string path)
    {
        var text = Formatter.Format(SourceDecoder.Decode(path, FuzzSeeds.Files[path]).Source).Text!;
        foreach (var line in text.Split('\n'))
            // A comment, and a value without blanks, stay on their line; brackets may be longer.
            if (line.Length > (line.EndsWith('}') || line.EndsWith(']') ? 160 : 120) && !line.Contains('#')) Assert.DoesNotContain(' ', line.TrimStart(' ', '-').Split(": ", 2)[^1]);
    }
}
