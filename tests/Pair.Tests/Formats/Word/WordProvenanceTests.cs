using System.Security.Cryptography;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Pair.Core.Documents;
using Pair.Tests.Documents;
using Pair.Tests.Samples;

namespace Pair.Tests.Formats.Word;

public sealed class WordProvenanceTests
{
    private static readonly Document document = EveryBlock.Document with
    {
        Facts = EveryBlock.Document.Facts with { Pathway = "every-block", SourceHash = new string('a', 64) },
    };

    [Fact]
    public void A_file_says_where_it_comes_from()
    {
        var said = Said(new WordFile(document));
        Assert.Equal(["pair.pathway", "pair.edition", "pair.version", "pair.source", "pair.content"], said.Select(one => one.Name));
        Assert.Equal(["every-block", "practitioner", "1", new string('a', 64)], said.Take(4).Select(one => one.Value));
        Assert.Equal("family", Said(new WordFile(EveryBlock.Family)).Single(one => one.Name == "pair.edition").Value);
    }

    [Fact]
    public void What_is_not_known_is_left_out() =>
        Assert.Equal(["pair.edition", "pair.content"], Said(new WordFile(WordFile.Of())).Select(one => one.Name));

    [Fact]
    public void It_is_valid_also_with_a_hostile_version()
    {
        var hostile = document with { Facts = document.Facts with { Version = "</vt:lpwstr>\0&\uD800 \u202E" } };
        Assert.Empty(WordExportTests.ErrorsOf(hostile, FileFormatVersions.Office2019));
        Assert.Contains(Said(new WordFile(hostile)), one => one.Value == "</vt:lpwstr>\uFFFD&\uFFFD \u202E");
    }

    [Fact]
    public void A_program_that_we_did_not_write_finds_the_properties()
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(new WordFile(document).Bytes), false);
        Assert.Equal(5, file.CustomFilePropertiesPart!.Properties.ChildElements.Count);
    }

    // As `sha256sum` would list the parts.
    [Fact]
    public void The_hash_is_that_of_all_other_parts()
    {
        var file = new WordFile(document);
        var list = new StringBuilder();
        foreach (var (name, bytes) in file.Parts.OrderBy(part => part.Key, StringComparer.Ordinal))
            if (name != "docProps/custom.xml") list.Append(Convert.ToHexStringLower(SHA256.HashData(bytes))).Append("  ").Append(name).Append('\n');
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(list.ToString()))), Said(file)[^1].Value);
    }

    [Fact]
    public void Another_word_gives_another_hash()
    {
        var other = document with { Facts = document.Facts with { Title = "Every blocks" } };
        Assert.NotEqual(Said(new WordFile(document))[^1].Value, Said(new WordFile(other))[^1].Value);
    }

    [Fact]
    public void Both_editions_of_a_pathway_tell_one_source()
    {
        var (practitioner, family) = (Said(new WordFile(Sample.Wenbury.Document)), Said(new WordFile(Sample.Wenbury.Family)));
        Assert.Equal("wenbury", practitioner[0].Value);
        var source = practitioner.Single(one => one.Name == "pair.source").Value;
        Assert.Matches("^[0-9a-f]{64}$", source);
        Assert.Equal(source, family.Single(one => one.Name == "pair.source").Value);
        Assert.NotEqual(practitioner[^1].Value, family[^1].Value);
    }

    private static List<(string Name, string Value)> Said(WordFile file) =>
        [.. file.Xml("docProps/custom.xml").Root!.Elements().Select(one => (one.Attribute("name")!.Value, one.Value))];
}
