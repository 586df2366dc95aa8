using Pair.Core.Documents;
using Pair.Core.Text;
using Pair.Formats.Pdf;
using Pair.Pdf;
using Pair.Tests.Documents;
using Content = Pair.Pdf.Content;

namespace Pair.Tests.Pdf.Conformance;

/// <summary>Whatever an author typed, the file keeps all rules.</summary>
public sealed class HostileDocumentTests
{
    public static TheoryData<string> Texts =>
    [
        "",
        " ",
        "\u00A0\u200B\u00AD",
        ")\\(<</Type/Catalog>>endobj EMC",
        "\0\u0001\u001B\u000B\u007F\u0085\uFFFE\uFFFF",
        "\uD800x\uDC00",
        "</rdf:li>&amp;<![CDATA[ ]]> <?xpacket end=\"w\"?>",
        "سلام שלום 中文 👶🏽 ਪੰਜਾਬੀ",
        "ŵ ŷ ő ț ğ Ế Ж Ω ﬁ ½ € \uE000 \uFEFF \uFFFD",
        "e\u0301\u0301\u0301 \u202Ereversed\u202C",
        new string('x', 20_000),
        string.Concat(Enumerable.Repeat("wörter und 👶 ", 400)),
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Any_text_in_any_place_of_a_document_keeps_all_rules(string text)
    {
        var words = new Inline.Words(text, Emphasis.Strong, Origin.Edition);
        var links = new[] { "https://northshire.example/" + text, "mailto:" + text, "tel:" + text, "#" + text, "#there", text }
            .Select(target => (Inline)new Inline.Link(text, target, Emphasis.Stressed, Origin.Edition) { Together = true });
        var line = new[] { words }.Concat(links).ToSeq();
        var heading = new Block.Heading(1, [words], "there", Origin.Edition);
        var code = new Code("https://northshire.example/", text, line, Origin.Edition);
        var cell = new Cell([new Block.Paragraph(line, ParagraphRole.Name, Origin.Edition)], Origin.Edition);
        var document = new Document(
            new DocumentFacts(text, text, text, text) { Keeper = text, Summary = text, Version = text },
            [
                new Block.Masthead(heading, [new Block.Paragraph([words], ParagraphRole.Lead, Origin.Edition)], null, code, Origin.Edition),
                new Block.Heading(4, [new Inline.Words("A level skipped", Emphasis.None, Origin.Edition)], null, Origin.Edition),
                new Block.List([new ListItem(line, Origin.Edition)], ListRole.Statements, Origin.Edition),
                new Block.Table(TableRole.Plain, [cell, cell], [new Row([cell, cell], text, Origin.Edition)], null, Origin.Edition),
                new Block.Codes([code], Origin.Edition),
            ]);
        Keeps(PdfExport.Write(document).Bytes);
        Keeps(PdfExport.Write(document with { Facts = document.Facts with { Edition = Edition.Family } }).Bytes);
    }

    [Fact]
    public void Levels_of_two_digits_and_empty_tables_keep_all_rules()
    {
        var cell = new Cell([new Block.Paragraph([], ParagraphRole.Body, Origin.Edition)], Origin.Edition);
        var marks = Enumerable.Range(1, 120).Select(number => (Inline)new Inline.Mark(number, Origin.Edition)).ToSeq();
        Keeps(PdfExport.Write(EveryBlock.Document with
        {
            Blocks =
            [
                new Block.Heading(1, marks, null, Origin.Edition),
                new Block.Table(TableRole.Plain, [cell], [], null, Origin.Edition),
                new Block.Table(TableRole.Level, [cell], [new Row([cell], null, Origin.Edition)], 77, Origin.Edition),
                new Block.List([], ListRole.Plain, Origin.Edition),
                new Block.Columns([], Origin.Edition),
            ],
        }).Bytes);
    }

    [Fact]
    public void A_document_of_many_thousand_entries_keeps_all_rules()
    {
        var page = PdfDocument.Compose("A long document", "en-GB").Foot("Long", (number, total) => $"Page {number} of {total}").Write(content =>
        {
            content.Heading(1, "A long document");
            for (var part = 1; part <= 100; part++)
                content.Heading(2, $"Part {part}", $"part-{part}").Table(["Name", "Where"], rows =>
                {
                    for (var row = 1; row <= 30; row++) rows.Row($"Name {row}", cell => cell.Paragraph(text => text.See("the next part", $"part-{part + 1}")));
                });
        });
        Keeps(page.Render().Bytes);
    }

    [Fact]
    public void Nothing_keeps_all_rules() => Keeps(PdfDocument.Compose("", "").Render().Bytes);

    [Fact]
    public void Figures_links_and_tables_inside_each_other_keep_all_rules()
    {
        var link = new Content.Link.Uri("https://northshire.example/");
        var figure = new Content.Flow.Figure(300, 400, [new Content.Shape.Rectangle(0, 0, 300, 400, Content.Colour.Black)], "A square") { Link = link };
        var cell = new Content.TableCell([figure, new Content.Flow.List([new Content.ListItem([figure]) { Label = new Content.Inline.Text("", new Content.TextStyle()) }]) { Marker = Content.Marker.Label }]);
        var table = new Content.Flow.Table([new Content.TableColumn(Content.ColumnWidth.Share(1))], [new Content.TableRow([cell]), new Content.TableRow([new Content.TableCell([])])])
            { Header = [new Content.TableRow([cell])] };
        var around = new Content.Flow.Table(table.Columns, [new Content.TableRow([new Content.TableCell([table])])]) { Header = [new Content.TableRow([new Content.TableCell([table])])] };
        Keeps(PdfDocument.Compose("Boxes", "en-GB").Write(page => page.Add(around).Section(part => part.Add(around).PageBreak().Add(table), "no language")).Render().Bytes);
    }

    private static void Keeps(ReadOnlyMemory<byte> file)
    {
        var faults = Checker.Check(file);
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(40)));
    }
}
