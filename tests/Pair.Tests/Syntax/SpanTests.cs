using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Tests.Syntax;

/// <summary>Every span of a tree, cut from its text, is what the author typed there.</summary>
public class SpanTests
{
    [SkippableFact]
    public void The_words_at_every_place_of_the_samples_are_the_value()
    {
        var folder = Samples();
        Skip.If(folder is null, "there are no samples here");
        foreach (var path in Directory.GetFiles(folder, "*.yaml", SearchOption.AllDirectories))
        {
            if (path.Contains("broken", StringComparison.Ordinal)) continue;
            var read = YamlReader.Read(new SourceText(path, File.ReadAllText(path)));
            Assert.NotNull(read.Root);
            Check(read.Root);
        }
    }

    [Fact]
    public void The_words_at_every_place_of_a_text_are_the_value()
    {
        var read = YamlReader.Read(new SourceText("x", "a: b c  # d\n'e f': \"g\"\nh: [i, j k , {l: m}]\nn:\n- o\n-   p: q\n    r:   s\n"));
        Check(read.Root!);
    }

    private static void Check(YamlNode node)
    {
        switch (node)
        {
            case YamlScalar { Quoted: false } plain when !plain.Where.Words.Contains('\n'):
                Assert.Equal(plain.Value, plain.Where.Words);
                break;
            case YamlScalar { Quoted: true } quoted:
                Assert.Contains(quoted.Where.Words[0], "\"'|>");
                break;
            case YamlSequence list:
                foreach (var item in list.Items) Within(list, item);
                break;
            case YamlMapping mapping:
                foreach (var entry in mapping.Entries)
                {
                    Within(mapping, entry.Key);
                    Within(mapping, entry.Value);
                }
                break;
        }
    }

    private static void Within(YamlNode outer, YamlNode inner)
    {
        Assert.True(outer.Where.Span.Start <= inner.Where.Span.Start && inner.Where.Span.End <= outer.Where.Span.End, $"{inner.Where.Words} in {outer.Where.Words}");
        Check(inner);
    }

    private static string? Samples()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "PairCli.sln")))
                return Directory.Exists(Path.Combine(folder.FullName, "samples")) ? Path.Combine(folder.FullName, "samples") : null;
        return null;
    }
}
