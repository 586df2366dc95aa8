using Pair.Core.Coverage;
using Pair.Core.Documents;
using Pair.Formats;
using Pair.Formats.Qr;
using Pair.Tests.Documents;
using Pair.Tests.Pdf;
using Pair.Tests.Samples;

namespace Pair.Tests.Formats.Pdf;

/// <summary>The family edition on paper: large, whole, and never sending anybody to the wrong page.</summary>
public sealed class FamilyPdfTests
{
    private const double Millimetre = 72 / 25.4;

    private static readonly Dictionary<string, Document> Documents = new()
    {
        ["northshire"] = Sample.Northshire.Family,
        ["minimal"] = Sample.Minimal.Family,
        ["kitchen-sink"] = Sample.KitchenSink.Family,
        ["own-levels"] = Sample.OwnLevels.Family,
        ["overdue"] = Sample.Overdue.Family,
        ["eastmere"] = Sample.Eastmere.Family,
        ["every-block"] = EveryBlock.Family,
        ["no-family-block"] = EveryBlock.Document with { Facts = EveryBlock.Document.Facts with { Edition = Edition.Family } },
    };

    private static readonly Dictionary<string, PdfReader> Read = Documents.ToDictionary(named => named.Key, named => ReaderOf(named.Value));

    public static TheoryData<string> Names => [.. Documents.Keys];

    [Theory]
    [InlineData("northshire")]
    [InlineData("minimal")]
    [InlineData("own-levels")]
    [InlineData("overdue")]
    [InlineData("eastmere")]
    [InlineData("every-block")]
    [InlineData("no-family-block")]
    public void It_says_the_words_of_the_document_in_their_order(string name) =>
        Assert.Equal(string.Concat(DocumentText.WordsOf(Documents[name])), string.Concat(Read[name].WordsOfTheDocument));

    [Fact]
    public void What_it_cannot_set_is_told()
    {
        Assert.All(Exporter.Write(Documents["kitchen-sink"], "pdf", []).Findings, finding => Assert.Equal("undrawable-text", finding.Rule));
        Assert.Contains("see the web page", string.Join(' ', Read["kitchen-sink"].Words), StringComparison.Ordinal);
        Assert.Empty(Exporter.Write(Documents["northshire"], "pdf", []).Findings);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_upright_and_nothing_is_smaller_than_11_pt(string name)
    {
        Assert.All(Read[name].Pages, page =>
        {
            Assert.True(page.Height > page.Width);
            Assert.All(page.Texts, text => Assert.True(text.Size >= 11, $"\"{text.Value}\" is set in {text.Size} pt"));
        });
        Assert.Equal($"Page 1 of {Read[name].Pages.Count}", Read[name].Pages[0].Texts.Last(text => text.Mark < 0).Value);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_leaves_the_margins(string name) => Assert.All(Read[name].Pages, page => Assert.All(page.Texts, text =>
    {
        Assert.True(text.X >= 14 * Millimetre - 0.01 && text.X + text.Width <= page.Width - 14 * Millimetre + 0.01, $"\"{text.Value}\" spills");
        Assert.True(text.Y >= 16 * Millimetre || text.Mark < 0, $"\"{text.Value}\" stands in the foot");
    }));

    [Theory]
    [InlineData("northshire", "01632 960100")]
    [InlineData("minimal", "01632 960900")]
    public void Whom_to_ring_stands_on_page_one_and_large(string name, string number)
    {
        var page = Read[name].Pages[0];
        var heading = Read[name].Structure.OfType("H2").First();
        Assert.Equal(("If you are worried", 0), (heading.Text, heading.Marks[0].Page));
        Assert.All((string[])["Call 999", number], what =>
            Assert.Contains(page.Texts, text => text.Value.Contains(what, StringComparison.Ordinal) && text.Size == 15 && text.Font.Contains("Bold", StringComparison.Ordinal)));
        Assert.All(Read[name].Structure.OfType("L").First().All().SelectMany(element => element.Marks), mark => Assert.Equal(0, mark.Page));
    }

    [Theory]
    [InlineData("northshire")]
    [InlineData("kitchen-sink")]
    [InlineData("eastmere")]
    public void Every_code_is_20_mm_or_more_without_its_white_edge(string name)
    {
        var codes = new List<Code>();
        foreach (var block in Documents[name].Blocks)
            if (block is Block.Masthead { Live: { } live }) codes.Add(live);
            else if (block is Block.Table table)
                codes.AddRange(table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Content).OfType<Block.Codes>().SelectMany(some => some.Items));
        var figures = Read[name].Structure.OfType("Figure").Where(figure => figure.Alternative!.StartsWith("QR code", StringComparison.Ordinal)).ToList();
        Assert.Equal(codes.Count, figures.Count);
        for (var i = 0; i < codes.Count; i++)
        {
            var box = ((List<object?>)figures[i].Attributes!["BBox"]!).ConvertAll(side => (double)side!);
            var size = QrMatrix.Of(codes[i].Target).Size;
            Assert.True((box[2] - box[0]) / Millimetre * size / (size + 2 * QrMatrix.QuietZone) >= 19.99, $"the code of {codes[i].Target} is {(box[2] - box[0]) / Millimetre} mm wide with its edge");
        }
    }

    [Theory]
    [InlineData("northshire")]
    [InlineData("minimal")]
    [InlineData("kitchen-sink")]
    [InlineData("own-levels")]
    [InlineData("eastmere")]
    public void Each_service_that_families_can_use_stands_in_full_once(string name)
    {
        var sample = name switch
        {
            "northshire" => Sample.Northshire, "minimal" => Sample.Minimal, "kitchen-sink" => Sample.KitchenSink, "own-levels" => Sample.OwnLevels, _ => Sample.Eastmere,
        };
        var names = sample.Pathway.Services.Where(service => Openness.Counts(service, Sample.AsOf)).Select(service => (service.Family?.Name ?? service.Name).Value.Trim()).ToList();
        Assert.NotEmpty(names);
        Assert.Equal(names.Order(StringComparer.Ordinal), InFull(name).Select(entry => entry.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("northshire")]
    [InlineData("minimal")]
    [InlineData("kitchen-sink")]
    public void The_page_told_behind_a_name_is_the_one_where_it_stands_in_full(string name)
    {
        var pages = InFull(name).ToDictionary(entry => entry.Name, entry => entry.Page);
        var told = Read[name].Structure.OfType("Link").Where(link => link.ToldPage is not null).ToList();
        Assert.Equal(
            Documents[name].Blocks.OfType<Block.Table>().SelectMany(table => table.Rows).SelectMany(row => row.Cells).SelectMany(cell => cell.Content)
                .OfType<Block.Paragraph>().SelectMany(paragraph => paragraph.Content).Count(inline => inline is Inline.Link { TellsPage: true }),
            told.Count);
        Assert.NotEmpty(told);
        foreach (var link in told)
        {
            // "Baby massage (until 9 months)" stands in full as "Baby massage".
            var words = link.Parent!.Children[0].Text;
            var target = pages.Keys.Where(key => words == key || words.StartsWith(key + " (", StringComparison.Ordinal)).MaxBy(key => key.Length)!;
            Assert.True(pages[target] == link.ToldPage, $"{target} stands on page {pages[target]}, not {link.ToldPage}");
            Assert.Equal(link.ToldPage - 1, Read[name].PageIndex(((PdfReference)((List<object?>)link.Annotations.Single()["Dest"]!)[0]!).Id));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_entry_is_parted_over_two_pages(string name) =>
        Assert.All(Read[name].Structure.OfType("TR").Where(row => row.Children.Exists(cell => cell is { Type: "TH", Scope: "Row" })),
            row => Assert.True(row.All().SelectMany(element => element.Marks).Select(mark => mark.Page).Distinct().Count() <= 1, row.Text));

    [Fact]
    public void A_long_map_begins_on_page_one_and_goes_on_under_the_same_heads()
    {
        var pages = Read["northshire"].Structure.OfType("Table").First().OfType("TD").SelectMany(cell => cell.All()).SelectMany(element => element.Marks).Select(mark => mark.Page);
        Assert.Equal([0, 1], pages.Distinct().Order());
        Assert.Contains("4. 12 to 24 months", Read["northshire"].Pages[1].ArtifactText, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_section_begins_a_page_or_has_room_for_its_heading_and_two_entries(string name)
    {
        // From the foot to the base line of the heading, 7 mm below what stands above it.
        const double room = (16 + 80 - 7 - 11) * Millimetre;
        foreach (var heading in Read[name].Structure.OfType("H2"))
        {
            var (page, mark) = heading.Marks[0];
            if (page == Read[name].Pages.Count - 1) continue; // all that is left stands below it
            var texts = Read[name].Pages[page].Texts.Where(text => text.Mark >= 0).ToList();
            var line = texts.First(text => text.Mark == mark).Y;
            Assert.True(line == texts.Max(text => text.Y) || line >= room, $"\"{heading.Text}\" stands {line / Millimetre} mm above the foot of page {page + 1}");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("خوش آمدید")]
    [InlineData("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft")]
    public void Any_text_may_stand_in_it(string text)
    {
        var line = new Block.Paragraph([new Inline.Words(string.Join(' ', Enumerable.Repeat(text, 40)), Emphasis.None, Origin.Edition)], ParagraphRole.Body, Origin.Edition);
        var cell = new Cell([line], Origin.Edition);
        var row = new Row([cell, cell, cell], "somewhere", Origin.Edition);
        var tables = Enum.GetValues<TableRole>().Select(role => (Block)new Block.Table(role, [cell, cell, cell], [row, row], null, Origin.Edition));
        var reader = ReaderOf(EveryBlock.Family with { Blocks = [.. EveryBlock.Family.Blocks.Concat(tables), new Block.Table(TableRole.Offers, [cell], [], null, Origin.Edition)] });
        Assert.InRange(reader.Pages.Count, 2, 500);
    }

    /// <summary>Entries in full: names in 15 pt, and the page, from 1, on which each stands.</summary>
    private static List<(string Name, int Page)> InFull(string name)
    {
        var entries = new List<(string, int)>();
        foreach (var first in Read[name].Structure.OfType("TH").Where(cell => cell is { Scope: "Row", Children.Count: > 1 }).Select(cell => cell.Children[0]))
        {
            var (page, mark) = first.All().SelectMany(element => element.Marks).First();
            if (Read[name].Pages[page].Texts.First(text => text.Mark == mark).Size == 15) entries.Add((first.Text, page + 1));
        }
        return entries;
    }

    private static PdfReader ReaderOf(Document document) => new(Exporter.Write(document, "pdf", []).Bytes);
}
