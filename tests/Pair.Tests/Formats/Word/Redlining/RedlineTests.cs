using Pair.Core.Documents;
using Pair.Core.Text;
using Pair.Formats.Word.Redlining;
using Pair.Tests.Documents;
using Pair.Tests.Samples;
using static Pair.Tests.Formats.Word.WordFile;

namespace Pair.Tests.Formats.Word.Redlining;

/// <summary>Small changes, each with the marks that a board sees.</summary>
public sealed class RedlineTests
{
    private static readonly Origin age = new("services.group", "ages", new Location(new SourceText("a.pair.yaml", "services"), new TextSpan(0, 8)));

    [Fact]
    public void A_changed_age_is_marked_as_that_word_alone() =>
        Assert.Equal(["-22", "+12"], Check([Row("group", "Group for parents", "Ages: 6 weeks to 22 months")], [Row("group", "Group for parents", "Ages: 6 weeks to 12 months")]));

    [Fact]
    public void A_service_that_is_gone_is_a_deleted_row_and_one_that_came_an_inserted_one()
    {
        var (group, massage) = (Row("group", "Group for parents", "On Mondays"), Row("massage", "Baby massage", "For all families"));
        Assert.Equal(["-row", "-Baby massage", "-For all families"], Check([group, massage], [group]));
        Assert.Equal(["+row", "+Baby massage", "+For all families"], Check([group], [group, massage]));
    }

    [Fact]
    public void A_service_that_moved_is_deleted_and_inserted_and_its_bookmark_is_there_under_two_names()
    {
        var (group, massage) = (Row("group", "Group for parents who met at the neonatal unit", "On Mondays"), Row("massage", "Baby massage", "For all"));
        var redline = RedlinedFile.Check(Table([massage, group]), Table([group, massage]));
        Assert.Equal(["-row", "-Baby massage", "-For all", "+row", "+Baby massage", "+For all"], redline.Changes);
        Assert.Equal(["group", "massage", "massage_was"], redline.Xml("word/document.xml").Descendants(W + "bookmarkStart").Select(start => start.Attribute(W + "name")!.Value).Order());
    }

    [Fact]
    public void A_line_at_the_end_of_a_cell_comes_and_goes_without_its_neighbour()
    {
        Row small = Row("group", "Group for parents", "On Mondays"), large = Row("group", "Group for parents", "On Mondays", "In the hall, not at Easter");
        Assert.Equal(["+In the hall, not at Easter"], Check([small], [large]));
        Assert.Equal(["-In the hall, not at Easter"], Check([large], [small]));
    }

    [Fact]
    public void A_service_that_is_called_otherwise_is_still_its_row() =>
        Assert.Equal(["-Group for parents", "+Drop-in"], Check([Row("group", "Group for parents", "On Mondays")], [Row("group", "Drop-in", "On Mondays")]));

    [Fact]
    public void A_link_that_leads_elsewhere_is_another_link()
    {
        Document Of(string target) => WordFile.Of(new Inline.Words("Ring us, or see ", Emphasis.None, Origin.Edition), new Inline.Link("our page", target, Emphasis.None, Origin.Edition));
        var redline = RedlinedFile.Check(Of("https://www.northshire.example/old"), Of("https://www.northshire.example/new"));
        Assert.Equal(["-our page", "+our page"], redline.Changes);
    }

    [Fact]
    public void A_paragraph_that_ends_a_document_may_come_go_or_be_another()
    {
        Assert.Equal(["+Second thing."], Lines(["First one."], ["First one.", "Second thing."]));
        Assert.Equal(["-Second thing."], Lines(["First one.", "Second thing."], ["First one."]));
        Assert.Equal(["-Second thing.", "+Quite another."], Lines(["First one.", "Second thing."], ["First one.", "Quite another."]));
        Assert.Equal(["-First one.", "+Quite another."], Lines(["First one."], ["Quite another."]));
    }

    [Fact]
    public void A_table_with_other_columns_is_another_table() =>
        RedlinedFile.Check(
            WithTable([Cell("Number")], [new Row([Cell("01632 960100")], null, Origin.Edition)]),
            WithTable([Cell("Number"), Cell("At night")], [new Row([Cell("01632 960100"), Cell("01632 960101")], null, Origin.Edition)]));

    [Fact]
    public void Two_documents_that_say_the_same_give_a_file_without_marks()
    {
        var redline = RedlinedFile.Check(EveryBlock.Document, EveryBlock.Document);
        Assert.Empty(redline.Changes);
        Assert.Equal(RedlinedFile.Built(EveryBlock.Document).Lines, redline.Lines);
    }

    [Fact]
    public void The_same_two_documents_give_the_same_bytes() =>
        Assert.Equal(RedlinedFile.Of(Sample.Minimal.Document, Sample.Wenbury.Document).Bytes, RedlinedFile.Of(Sample.Minimal.Document, Sample.Wenbury.Document).Bytes);

    [Fact]
    public void Its_properties_say_that_it_is_a_comparison() =>
        Assert.Equal("Every block: changes", RedlinedFile.Of(EveryBlock.Document, EveryBlock.Document).Xml("docProps/core.xml").Root!.Elements().First(one => one.Name.LocalName == "title").Value);

    [Fact]
    public void No_control_and_no_store_is_left_that_could_write_over_a_decision()
    {
        var redline = RedlinedFile.Of(Sample.Minimal.Document, Sample.Wenbury.Document);
        Assert.Empty(redline.Xml("word/document.xml").Descendants(W + "sdt"));
        Assert.DoesNotContain(redline.Names, static name => name.StartsWith("customXml/", StringComparison.Ordinal));
        Assert.DoesNotContain("customXml", redline.Xml("word/_rels/document.xml.rels").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_change_bears_the_name_of_who_made_it_where_the_new_source_has_a_place_for_it()
    {
        var asked = new List<Location?>();
        Document Of(string months, string label) => WordFile.Of(new Inline.Words("Ages: ", Emphasis.None, Origin.Edition), new Inline.Words(months, Emphasis.None, age)) is var document
            ? document with { Blocks = [.. document.Blocks, WordExportTests.Paragraph(label)] } : document;
        var redline = new RedlinedFile(Redline.Write(Of("22 months", "Old label."), Of("12 months", "New label."), where =>
        {
            asked.Add(where);
            return new Authorship(where is null ? "The board" : "Asha <Lead> & \u0001", new DateTimeOffset(2026, 3, 1, 1, 0, 0, TimeSpan.FromHours(1)));
        }));
        Assert.Equal([age.Where, null], asked);
        Assert.Empty(redline.Errors);
        Assert.Equal(
            ["-22 Asha <Lead> & \uFFFD 2026-03-01T00:00:00Z", "+12 Asha <Lead> & \uFFFD 2026-03-01T00:00:00Z", "-Old The board 2026-03-01T00:00:00Z", "+New The board 2026-03-01T00:00:00Z"],
            redline.Xml("word/document.xml").Descendants().Where(element => element.Name == W + "ins" || element.Name == W + "del")
                .Select(change => $"{(change.Name == W + "ins" ? "+" : "-")}{change.Value} {change.Attribute(W + "author")!.Value} {change.Attribute(W + "date")!.Value}"));
    }

    [Fact]
    public void A_name_longer_than_Word_takes_is_cut()
    {
        var redline = new RedlinedFile(Redline.Write(Document("One."), Document("Two."), static _ => new Authorship(new string('a', 254) + "😀", DateTimeOffset.UnixEpoch)));
        Assert.Empty(redline.Errors);
        Assert.All(redline.Xml("word/document.xml").Descendants(W + "ins"), static change => Assert.Equal(254, change.Attribute(W + "author")!.Value.Length));
    }

    [Fact]
    public void Two_editions_are_no_two_states_of_one_document() =>
        Assert.Throws<ArgumentException>(static () => RedlinedFile.Of(Sample.Minimal.Document, Sample.Minimal.Family));

    [Fact]
    public void Another_version_is_marked_at_the_foot_of_the_pages()
    {
        var newer = EveryBlock.Document with { Facts = EveryBlock.Document.Facts with { Foot = "Every block, practitioner edition, version 2" } };
        Assert.Equal(["-1", "+2"], RedlinedFile.Check(EveryBlock.Document, newer).Changes);
    }

    private static IReadOnlyList<string> Check(Row[] before, Row[] after) => RedlinedFile.Check(Table(before), Table(after)).Changes;

    private static IReadOnlyList<string> Lines(string[] before, string[] after) => RedlinedFile.Check(Document(before), Document(after)).Changes;

    private static Document Document(params string[] lines) => WordFile.Of() with { Blocks = lines.Select(WordExportTests.Paragraph).ToSeq() };

    private static Document Table(Row[] rows) => WithTable([Cell("Service"), Cell("What it offers")], rows.ToSeq());

    private static Document WithTable(Seq<Cell> header, Seq<Row> rows) =>
        WordFile.Of() with { Blocks = [WordExportTests.Paragraph("Services."), new Block.Table(TableRole.Plain, header, rows, null, Origin.Edition), WordExportTests.Paragraph("The end.")] };

    private static Row Row(string anchor, string name, params string[] lines) => new([Cell(name), Cell(lines)], anchor, Origin.Edition);

    private static Cell Cell(params string[] lines) => new(lines.Select(WordExportTests.Paragraph).ToSeq(), Origin.Edition);
}
