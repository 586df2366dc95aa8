using Pair.Core.Documents;
using Pair.Formats.Pdf;
using Pair.Tests.Documents;
using Pair.Tests.Pdf;
using Pair.Tests.Pdf.Conformance;

namespace Pair.Tests.Formats.Pdf;

/// <summary>What a link says of itself to who hears it alone, and what the file says of itself.</summary>
public sealed class TargetTests
{
    [Theory]
    [InlineData("01632 960100", "tel:01632960100", "Phone 01632 960100")]
    [InlineData("NHS 111, option 2", "tel:111", "Phone NHS 111, option 2")]
    [InlineData("01632 960100", "tel:+441632960100", "Phone 01632 960100")]
    [InlineData("Team 2", "tel:01632960126", "Team 2, phone 01632960126")]
    [InlineData("PIEW specialist team", "tel:01632960126", "PIEW specialist team, phone 01632960126")]
    [InlineData("piew@northshire.example", "mailto:piew@northshire.example", "Email piew@northshire.example")]
    [InlineData("PIEW team", "mailto:piew%26more@northshire.example", "PIEW team, email piew&more@northshire.example")]
    [InlineData("northshire.example/hubs", "https://northshire.example/hubs", "Web page northshire.example/hubs")]
    [InlineData("northshire.example/hubs", "https://www.northshire.example/hubs/", "Web page www.northshire.example/hubs")]
    [InlineData("Baby massage", "https://firststeps.example/massage", "Baby massage, web page firststeps.example/massage")]
    [InlineData("Baby massage", "#groups", "Baby massage, in this document")]
    [InlineData("100 %", "mailto:%zz%", "100 %, email %zz%")]
    public void Every_link_says_where_it_leads(string words, string target, string told)
    {
        var there = new Block.Paragraph([new Inline.Link(words, target, Emphasis.None, Origin.Edition)], ParagraphRole.Body, Origin.Edition);
        var reader = new PdfReader(PdfExport.Write(EveryBlock.Document with { Blocks = [new Block.Heading(2, [new Inline.Words("Groups", Emphasis.None, Origin.Edition)], "groups", Origin.Edition), there] }).Bytes);
        Assert.Equal(told, ((PdfString)reader.Structure.OfType("Link").Single().Annotations.Single()["Contents"]!).Text);
    }

    [Fact]
    public void A_code_says_where_it_leads_too()
    {
        var reader = new PdfReader(PdfExport.Write(EveryBlock.Document).Bytes);
        var code = reader.Structure.OfType("Link").First(link => link.Children.Exists(child => child.Type == "Figure"));
        Assert.Equal("Web page www.northshire.example/piew", ((PdfString)code.Annotations.Single()["Contents"]!).Text);
    }

    [Theory]
    [MemberData(nameof(Editions.Names), MemberType = typeof(Editions))]
    public void The_outline_of_every_edition_is_its_headings_each_at_its_level(string path, string edition)
    {
        var file = PdfExport.Write(Editions.Of(path, edition)).Bytes;
        var reader = new PdfReader(file);
        var headings = reader.Structure.All().Where(element => element.Type is ['H', >= '1' and <= '6']).Select(heading => $"{heading.Type[1]} {Plainly(heading.Text)}");
        var graph = PdfGraph.Of(file);
        var outline = OutlineRules.Entries(new Reading(graph)).Select(entry => $"{entry.Depth} {Plainly(graph.Text(entry.Head, "Title")!)}");
        Assert.Equal(headings, outline);
    }

    [Fact]
    public void The_file_names_its_title_author_subject_day_and_the_program()
    {
        var graph = PdfGraph.Of(PdfExport.Write(EveryBlock.Document).Bytes);
        var info = graph.Dictionary(graph.Trailer, "Info");
        Assert.Equal(
            ["Every block", "Test lead, NHS Northshire ICB", "For everyone who tests.", "pair", "D:20260501000000Z", "D:20260501000000Z"],
            new[] { "Title", "Author", "Subject", "Creator", "CreationDate", "ModDate" }.Select(key => graph.Text(info, key)));
    }

    private static string Plainly(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
