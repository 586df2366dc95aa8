using Pair.Pdf.Content;
using Pair.Pdf.Structure;
using static Pair.Tests.Pdf.Setting;

namespace Pair.Tests.Pdf;

/// <summary>In which language a document speaks, and each part of it.</summary>
public sealed class PdfLanguageTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("en-GB")]
    [InlineData("cy")]
    [InlineData("zh-Hant-TW")]
    [InlineData("zh-cmn-Hans")]
    [InlineData("sl-rozaj-biske")]
    [InlineData("de-1996")]
    [InlineData("es-419")]
    [InlineData("en-a-bbb-x-own")]
    [InlineData("x-whatever")]
    public void A_good_tag_stays(string tag) => Assert.Equal(tag, LanguageTag.Of(tag));

    [Theory]
    [InlineData("")]
    [InlineData("e")]
    [InlineData("en_GB")]
    [InlineData("the Welsh language")]
    [InlineData("en-")]
    [InlineData("-en")]
    [InlineData("x")]
    [InlineData("en-a")]
    [InlineData("en-x")]
    [InlineData("en-GB-GB")]
    [InlineData("en-\0")]
    [InlineData("Englishes")]
    [InlineData("1n")]
    [InlineData(null)]
    public void What_is_no_tag_is_none(string? tag) => Assert.Null(LanguageTag.Of(tag));

    [Fact]
    public void A_document_in_no_good_language_says_that_it_is_not_known()
    {
        var reader = new PdfReader((Page([Words("x")]) with { Language = "English!" }).Render().Bytes);
        Assert.Equal("und", ((PdfString)reader.Catalog["Lang"]!).Text);
    }

    [Fact]
    public void A_part_paragraph_word_and_link_in_another_language_say_so()
    {
        var reader = Read(
            new Flow.Section([Words("un")]) { Language = "fr" },
            Words("dau") with { Language = "cy" },
            new Flow.Paragraph([new Inline.Text("trzy ", Plain) { Language = "pl" }, new Inline.Text("dört", Plain) { Language = "tr", Link = new Link.Uri("https://northshire.example/") }]));
        Assert.Equal("fr", reader.Structure.OfType("Sect").Single().Language);
        Assert.Equal("cy", reader.Structure.OfType("P").Single(paragraph => paragraph.Text.Contains("dau")).Language);
        Assert.Equal("pl", reader.Structure.OfType("Span").Single().Language);
        Assert.Equal("tr", reader.Structure.OfType("Link").Single().Language);
    }

    [Fact]
    public void A_link_that_goes_on_in_another_language_is_parted_there()
    {
        var link = new Link.Uri("https://northshire.example/");
        var reader = Read(new Flow.Paragraph([new Inline.Text("Welcome, ", Plain) { Link = link }, new Inline.Text("croeso", Plain) { Link = link, Language = "cy" }]));
        Assert.Equal([null, "cy"], reader.Structure.OfType("Link").Select(part => part.Language));
        Assert.Equal(["Welcome,", "croeso"], reader.Words);
    }

    [Fact]
    public void A_word_in_no_good_language_names_none()
    {
        var reader = Read(new Flow.Paragraph([new Inline.Text("word", Plain) { Language = "Welsh, I think" }]));
        Assert.Null(reader.Structure.OfType("Span").Single().Language);
    }
}
