using Pair.Core.Documents;
using Pair.Tests.Binding;
using Pair.Tests.Samples;

namespace Pair.Tests.Publishing;

public sealed class AnchorTests
{
    public static TheoryData<string> Samples => [.. Sample.Whole.Select(sample => sample.Path)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_anchor_is_there_once_and_every_link_inside_the_document_finds_one(string path) => Holds(Sample.Of(path).Document);

    [Fact]
    public void No_id_of_an_author_can_take_an_anchor_of_the_edition()
    {
        // The edition's own anchors have an underscore, which no id has.
        var words = new[] { "services", "safeguarding", "venues", "level", "also-needed", "known-gaps", "thriving", "venue", "short-forms", "kept-by" };
        var pathway = Written.Pathway(
            "locations:\n" + string.Concat(words.Select(word => $"  {word}: {{ name: {word} }}\n"))
            + "services:\n" + string.Concat(words.Select(word => $"  {word}: {{ name: {word}, provider: trust, summary: S., levels: [thriving, getting-help], schedules: [{{ location: {word} }}], step_up: [{word}, social-care, send] }}\n")));
        Holds(Printed.Document(pathway));
    }

    private static void Holds(Document document)
    {
        var parts = DocumentParts.Of(document);
        Assert.Equal(parts.Anchors.Distinct(), parts.Anchors);
        Assert.Empty(parts.Inlines.OfType<Inline.Link>().Where(link => link.Target.StartsWith('#')).Select(link => link.Target[1..]).Except(parts.Anchors));
    }
}
