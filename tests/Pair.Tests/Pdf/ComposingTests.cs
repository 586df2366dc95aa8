using Pair.Pdf;
using Pair.Pdf.Content;
using Pair.Tests.Architecture;

namespace Pair.Tests.Pdf;

/// <summary>Documents that are written step by step.</summary>
public sealed class ComposingTests
{
    [Fact]
    public void The_example_of_the_README_is_this_one_and_makes_what_it_says()
    {
        var result = PdfDocument.Compose("Help for new parents", "en-GB")
            .By("Northshire ICB")
            .Foot("Help for new parents", (page, total) => $"Page {page} of {total}")
            .Write(page => page
                .Heading(1, "Help for new parents")
                .Paragraph(text => text.Text("Ring ").Link("01632 960100", "tel:01632960100", "Phone 01632 960100").Text(" or come by. We say ").Foreign("cy", "croeso").Text("."))
                .Heading(2, "Groups", anchor: "groups")
                .List("Baby massage", "Singing")
                .Table(["Group", "When"], rows => rows.Row("Baby massage", "Mondays").Row("Singing", "Fridays")))
            .Render();
        var reader = new PdfReader(result.Bytes);
        Assert.Equal("Help for new parents Ring 01632 960100 or come by. We say croeso. Groups Baby massage Singing Group When Baby massage Mondays Singing Fridays", string.Join(' ', reader.Words));
        Assert.Equal(["Document", "H1", "P", "Link", "Span", "H2", "L"], reader.Structure.All().Select(element => element.Type).Where(type => type is not ("LI" or "LBody")).Take(7));
        Assert.Equal("Help for new parents Page 1 of 1", reader.Pages[0].ArtifactText);

        var readme = File.ReadAllText(Path.Combine(Repository.Root, "src/Pair.Pdf/README.md"));
        var example = readme.Split("```csharp\n")[1].Split("File.WriteAllBytes")[0];
        var source = File.ReadAllText(Path.Combine(Repository.Root, "tests/Pair.Tests/Pdf/ComposingTests.cs"));
        Assert.Contains(Plainly(example), Plainly(source));
    }

    [Fact]
    public void Every_verb_makes_the_record_that_it_stands_for()
    {
        var square = new Shape.Rectangle(0, 0, 5, 5, Colour.Black);
        var document = PdfDocument.Compose("A test", "en-GB").Write(page => page
            .Paragraph(text => text.Strong("a ").Stressed("b ").Unbroken("c").Break().See("d", "there"), bookmark: "Letters")
            .Numbered("one")
            .Figure(5, 5, "A square", square)
            .Artifact(5, 5, square)
            .Rule()
            .PageBreak()
            .Section(part => part.Paragraph(text => text.Text("un"), anchor: "there"), "fr")
            .Add(new Flow.Space(3))).Compose();
        Assert.Equal(
            [typeof(Flow.Paragraph), typeof(Flow.List), typeof(Flow.Figure), typeof(Flow.Figure), typeof(Flow.Divider), typeof(Flow.PageBreak), typeof(Flow.Section), typeof(Flow.Space)],
            document.Content.Select(flow => flow.GetType()));
        var result = document.Render();
        Assert.Empty(result.MissingAnchors);
        var reader = new PdfReader(result.Bytes);
        Assert.Equal(2, reader.Pages.Count);
        Assert.Equal(["a", "b", "c", "d", "1.", "one", "un"], reader.Words);
        Assert.Single(reader.Structure.OfType("Figure"));
        Assert.Equal("fr", reader.Structure.OfType("Sect").Single().Language);
        Assert.Equal("Letters", ((PdfString)reader.Dictionary(reader.Dictionary(reader.Catalog["Outlines"])["First"])["Title"]!).Text);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void There_are_six_levels_of_headings(int level) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PdfDocument.Compose("A test", "en-GB").Write(page => page.Heading(level, "x")));

    private static string Plainly(string code) => string.Join(' ', code.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
