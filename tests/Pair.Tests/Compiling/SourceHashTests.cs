using Pair.Core.Compiling;
using Pair.Core.Text;
using Pair.Tests.Samples;

namespace Pair.Tests.Compiling;

public sealed class SourceHashTests
{
    private const string Part = "services:\n  a: { name: A }\n";

    [Fact]
    public void It_is_what_sha256sum_would_list() =>
        // printf 'pair: 1\n' >a.pair.yaml; sha256sum a.pair.yaml | sha256sum
        Assert.Equal("f70a791795476e01c1166ecedbeb32f05699cb83af28bc2ff8d02a1e217b9a99", SourceHash.Of([new SourceText("a.pair.yaml", "pair: 1\n")]));

    [Fact]
    public void Line_breaks_do_not_count() =>
        Assert.Equal(Of("pair: 1\nx: 2\n"), SourceHash.Of([new SourceText("a.pair.yaml", "pair: 1\r\nx: 2\r"), new SourceText("parts/b.pair.yaml", Part.ReplaceLineEndings("\r\n"))]));

    [Fact]
    public void Where_the_user_stands_does_not_count() =>
        Assert.Equal(Of("pair: 1\n"), SourceHash.Of([new SourceText("../area/a.pair.yaml", "pair: 1\n"), new SourceText("/srv/area/parts/b.pair.yaml", Part)]));

    [Fact]
    public void Words_order_names_and_where_a_file_ends_count()
    {
        var (a, b) = (new SourceText("a", "x\n"), new SourceText("b", "y\n"));
        Seq<Seq<SourceText>> all =
        [
            [a, b], [b, a], [a], [], [new SourceText("a", "x\ny\n")], [new SourceText("a", "x"), b], [new SourceText("c", "x\n"), b], [a, new SourceText("b", "")],
        ];
        Assert.Equal(all.Count, all.Select(SourceHash.Of).Distinct().Count());
    }

    [Fact]
    public void A_document_tells_the_hash_of_its_own_files()
    {
        var sample = Sample.Northshire;
        Assert.Equal(SourceHash.Of(sample.Compiled.Sources), sample.Document.Facts.SourceHash);
        Assert.Equal("northshire", sample.Document.Facts.Pathway);
        Assert.True(sample.Compiled.Sources.Count > 1);
    }

    private static string Of(string main) => SourceHash.Of([new SourceText("a.pair.yaml", main), new SourceText("parts/b.pair.yaml", Part)]);
}
