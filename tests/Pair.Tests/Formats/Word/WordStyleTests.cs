using System.Globalization;
using System.Xml.Linq;
using Pair.Core.Documents;
using Pair.Formats.Word;
using Pair.Tests.Documents;
using static Pair.Tests.Formats.Word.WordFile;

namespace Pair.Tests.Formats.Word;

/// <summary>What is measured is what the styles part says.</summary>
public sealed class WordStyleTests
{
    /// <summary>Styles of what stands in tables, bands and the family's head.</summary>
    private static readonly string[] measured =
    [
        "Title", "Lead", "Heading1", "Heading2", "Heading3", "Heading1Band", "Heading2Level1", "Heading2Level5", "Statement", "BandText", "BandBullet", "RailCaption",
        "StepHeading", "StepText", "TableNumber", "PlainHeading", "MapHeading", "TableText", "TableHeading", "OfferText", "MapText", "EntryName", "EntryWhen", "EntryNote", "RowName",
    ];

    [Theory]
    [InlineData(Edition.Practitioner)]
    [InlineData(Edition.Family)]
    public void Each_style_is_measured_as_it_is_set(Edition edition)
    {
        var file = new WordFile(edition == Edition.Family ? EveryBlock.Family : EveryBlock.Document);
        var (styles, hanging) = (file.Xml("word/styles.xml").Root!, file.Xml("word/numbering.xml").Descendants(W + "ind").First());
        Assert.All(measured, id =>
        {
            var style = TextStyle.Of(id, edition);
            Assert.Equal(Said(styles, id, "sz", "val"), style.Size);
            Assert.Equal(Said(styles, id, "spacing", "line"), style.Line);
            // The lead stands alone above what has its own gap.
            if (id != "Lead") Assert.Equal(Said(styles, id, "spacing", "before") + Said(styles, id, "spacing", "after"), style.Space);
            Assert.Equal(Chain(styles, id).Any(one => one.Element(W + "rPr")?.Element(W + "b") is not null), style.Bold);
            if (id == "BandBullet") Assert.Equal(Number(Chain(styles, id).Select(one => one.Element(W + "pPr")?.Element(W + "ind")).FirstOrDefault(one => one is not null) ?? hanging, "left"), style.Indent);
        });
    }

    [Fact]
    public void Nothing_for_practitioners_is_set_under_9_points()
    {
        var sizes = new WordFile(EveryBlock.Document).Xml("word/styles.xml").Descendants(W + "sz")
            .Where(size => size.Parent!.Parent!.Attribute(W + "styleId")?.Value != "Spacer").ToList();
        Assert.NotEmpty(sizes);
        Assert.All(sizes, size => Assert.True(Number(size, "val") >= 18, size.Parent!.Parent!.ToString()));
    }

    // What a style says of a property, or the first of those it is based on that says it, or the document's own.
    private static int Said(XElement styles, string id, string property, string attribute) =>
        Chain(styles, id).Append(styles.Element(W + "docDefaults")!)
            .Select(one => one.Descendants(W + property).FirstOrDefault(element => element.Attribute(W + attribute) is not null))
            .Where(element => element is not null).Select(element => Number(element!, attribute)).First();

    private static IEnumerable<XElement> Chain(XElement styles, string? id)
    {
        while (id is not null && styles.Elements(W + "style").FirstOrDefault(style => style.Attribute(W + "styleId")!.Value == id) is { } style)
        {
            yield return style;
            id = style.Element(W + "basedOn")?.Attribute(W + "val")!.Value;
        }
    }

    private static int Number(XElement element, string name) => int.Parse(element.Attribute(W + name)!.Value, CultureInfo.InvariantCulture);
}
