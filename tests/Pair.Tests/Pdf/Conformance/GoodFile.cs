using Pair.Pdf;
using Pair.Pdf.Content;
using Pair.Tests.Architecture;

namespace Pair.Tests.Pdf.Conformance;

/// <summary>A file that keeps all rules and holds everything that a rule looks at; faults are planted in it.</summary>
internal static class GoodFile
{
    internal static PdfDocument Document { get; } = PdfDocument.Compose("Help for new parents & carers", "en-GB")
        .On(PageSetup.A4Portrait(new Insets(15, 18, 20, 18)))
        .By("Northshire ICB")
        .About("Who helps, and how to ask.")
        .Made(new DateTimeOffset(2026, 5, 1, 9, 0, 0, TimeSpan.Zero))
        .Foot("Help for new parents, version 1", (page, total) => $"Page {page} of {total}")
        .Write(page => page
            .Heading(1, "Help for new parents")
            .Paragraph(text => text.Text("Ring ").Link("01632 960100", "tel:01632960100", "Phone 01632 960100").Text(", or see the ").See("groups", "groups").Text(". We say ").Foreign("cy", "croeso i bawb").Text("."))
            .Rule()
            .Heading(2, "Groups", anchor: "groups")
            .List("Baby massage", "Singing")
            .Numbered("Ring us", "Come by")
            .Table(["Group", "When", "Where"], rows =>
            {
                for (var i = 1; i <= 60; i++) rows.Row($"Group {i}", cell => cell.Paragraph("Mondays"), cell => cell.Paragraph(text => text.Link("The hub", "https://northshire.example/hub")));
            })
            .Figure(20, 20, "A square", new Shape.Rectangle(0, 0, 20, 20, Colour.Hex(0x0B4650)))
            .Artifact(5, 5, new Shape.Circle(2, 2, 2, Colour.Black))
            .Heading(2, "Further help")
            .Heading(3, "At night")
            .Section(part => part.Paragraph("Ffoniwch 999."), "cy")
            .Picture(Logo, 30, "Sinkshire"))
        .Compose();

    private static readonly byte[] File = Document.Render().Bytes.ToArray();

    private static Raster Logo => Raster.TryRead(System.IO.File.ReadAllBytes(Path.Combine(Repository.Root, "samples/kitchen-sink/brand/sinkshire.png")))!;

    /// <summary>A fresh graph of the file, to be spoilt.</summary>
    internal static PdfGraph Graph() => PdfGraph.Of(File);
}
