using Pair.Core.Documents;
using Pair.Core.Findings;
using Pair.Core.Text;
using Pair.Formats.Word.Comments;

namespace Pair.Tests.Formats.Word.Comments;

public sealed class FindingPlacesTests
{
    private static readonly SourceText source = new("area/a.pair.yaml", """
        pathway:
          title: The area
        services:
          play:
            name: Stay and play
            summary: Songs and toys
            ages: birth to 24m
            referral: { who: [self], how: { phone: 01632 960111 } }
          walk:
            name: Pram walk
        """);

    private static readonly Document document = new(new DocumentFacts("The area", "en-GB", "a", "Foot"),
    [
        new Block.Masthead(
            new Block.Heading(1, [Words("The area", "pathway", "title")], null, new Origin("pathway", "title", At("The area"))), [], null, null, new Origin("pathway", "", null)),
        new Block.Heading(2, [Words("Services", "", "")], null, new Origin("services", "", null)),
        // A map names a service before its own entry does.
        new Block.Paragraph([Words("Elsewhere: ", "", ""), Words("Stay and play", "services.play", "name")], ParagraphRole.Body, new Origin("services", "", null)),
        new Block.Table(TableRole.Level, [Cell("services", "", Words("Level", "", ""))],
        [
            new Row([
                Cell("services.play", "name", Words("Stay and play", "services.play", "name")),
                Cell("services.play", "summary", Words("Songs ", "services.play", "summary", "Songs and toys"), Words("and toys", "services.play", "summary", "Songs and toys"), Words(".", "", "")),
                Cell("services.play", "referral", Words("Ring ", "", ""), Words("01632 960111", "services.play", "referral.how.phone"))],
                "play", new Origin("services.play", "", At("play"))),
        ], 1, new Origin("services", "", null)),
    ]);

    [Fact]
    public void The_field_that_it_points_at() => Assert.Equal(("Songs and toys", true), PlaceOf(Finding("Songs and toys")));

    [Fact]
    public void The_smallest_field_round_it() => Assert.Equal(("Songs and toys", true), PlaceOf(Finding("toys")));

    [Fact]
    public void The_first_field_inside_it() => Assert.Equal(("01632 960111", true), PlaceOf(Finding("{ who: [self], how: { phone: 01632 960111 } }")));

    [Fact]
    public void An_entrys_id_is_on_its_name_in_its_own_row() => Assert.Equal(("Stay and play", true, 4), PlaceAndOrder(Finding("play")));

    [Fact]
    public void A_name_is_on_the_entry_that_it_heads_and_not_where_it_is_named_before() =>
        Assert.Equal(("Stay and play", true, 4), PlaceAndOrder(Finding("Stay and play")));

    [Fact]
    public void A_key_that_is_not_shown_is_on_what_its_pointer_names_or_the_nearest_above_it()
    {
        Assert.Equal(("Ring 01632 960111", true), PlaceOf(Finding("birth to 24m", "/services/play/referral")));
        Assert.Equal(("Stay and play", true), PlaceOf(Finding("birth to 24m", "/services/play/ages/to/0")));
        Assert.Equal(("01632 960111", true), PlaceOf(Finding("birth to 24m", "/services/play/referral/how")));
    }

    [Fact]
    public void An_element_alone_is_enough() =>
        Assert.Equal(("Stay and play", true), PlaceOf(Finding("birth to 24m") with { Element = "services.play" }));

    [Fact]
    public void What_the_document_does_not_show_is_on_the_heading_above_it_and_said_not_to_be_shown()
    {
        Assert.Equal(("Services", false), PlaceOf(Finding("Pram walk", "/services/walk/name")));
        Assert.Equal(("Services", true), PlaceOf(Finding("services", "/services")));
        Assert.Equal(("Services", false), PlaceOf(Finding("services", "/services") with { Element = "cohorts.young-parents" }));
    }

    [Fact]
    public void All_else_is_on_the_title()
    {
        var settings = new Location(new SourceText("area/pair.yaml", "pathways: [x]"), new TextSpan(0, 8));
        Assert.Equal(("The area", false), PlaceOf(new Finding("unused-acceptance", Severity.Warning, "nothing", settings)));
        Assert.Equal(("The area", false), PlaceOf(Finding("pathway", "/pathway")));
        Assert.Equal(("The area", false), PlaceOf(Finding("pathway", "/pathway/version")));
        Assert.Equal(("The area", false), PlaceOf(Finding("pathway", "/gaps/none")));
        Assert.Equal(("The area", true), PlaceOf(Finding("The area", "/pathway/title")));
    }

    [Fact]
    public void A_title_in_the_editions_own_words_does_not_show_the_pathways()
    {
        var other = document with
        {
            Blocks = [new Block.Masthead(new Block.Heading(1, [Words("For families", "", "")], null, new Origin("pathway", "title", At("The area"))), [], null, null, new Origin("pathway", "", null))],
        };
        var placed = Assert.Single(FindingPlaces.Of(other, [Finding("The area", "/pathway/title")]));
        Assert.Equal(("For families", false), (placed.Stretch.Words, placed.IsShown));
    }

    [Fact]
    public void They_stand_in_the_order_of_the_document_and_at_one_place_in_their_own()
    {
        var placed = FindingPlaces.Of(document, [Finding("01632 960111") with { Message = "1" }, Finding("toys") with { Message = "2" }, Finding("Songs and toys") with { Message = "3" }, Finding("The area") with { Message = "4" }]);
        Assert.Equal(["4", "2", "3", "1"], placed.Select(one => one.Finding.Message));
    }

    [Fact]
    public void A_document_without_a_word_has_no_place() =>
        Assert.Empty(FindingPlaces.Of(document with { Blocks = [new Block.Paragraph([], ParagraphRole.Body, Origin.Edition)] }, [Finding("toys")]));

    // Spans that a tree cannot have, a pointer that is none: a stranger's input may not stop a build.
    [Fact]
    public void Nothing_that_a_finding_says_of_its_place_can_stop_it()
    {
        foreach (var pointer in (string[])["", "/", "//", "/~1/~0", "/services//", "/./..", "/" + new string('a', 5000), "/" + string.Join('/', Enumerable.Repeat("a", 5000))])
            foreach (var (start, length) in ((int, int)[])[(0, 0), (0, 100000), (5, 0), (99999, 5), (30, 40)])
                Assert.Single(FindingPlaces.Of(document, [new Finding("hours-missing", Severity.Warning, "x", new Location(source, new TextSpan(start, length))) { Pointer = pointer, Element = pointer }]));
    }

    [Fact]
    public void Many_findings_in_a_listingdocument_are_found_without_looking_through_it_each_time()
    {
        var (names, text) = (Enumerable.Range(0, 10_000).Select(i => $"service-{i:00000}").ToList(), new System.Text.StringBuilder());
        foreach (var name in names) text.Append(name).Append('\n');
        var listing = new SourceText("long.pair.yaml", text.ToString());
        Location Here(int i) => new(listing, new TextSpan(i * 14, 13));
        var rows = names.Select((name, i) => new Row([new Cell([new Block.Paragraph([new Inline.Words(name, Emphasis.None, new Origin($"services.{name}", "name", Here(i)))], ParagraphRole.Name, Origin.Edition)], Origin.Edition)],
            name, new Origin($"services.{name}", "", null))).ToSeq();
        var doc = document with { Blocks = [new Block.Table(TableRole.Plain, [new Cell([], Origin.Edition)], rows, null, Origin.Edition)] };
        var findings = Enumerable.Range(0, 10_000).Select(i => new Finding("hours-missing", Severity.Warning, names[i], Here(i))).Reverse().ToSeq();
        Assert.All(FindingPlaces.Of(doc, findings), placed => Assert.Equal(placed.Finding.Message, placed.Stretch.Words));
    }

    private static (string, bool) PlaceOf(Finding finding)
    {
        var placed = Assert.Single(FindingPlaces.Of(document, [finding]));
        return (placed.Stretch.Words, placed.IsShown);
    }

    // The line is told by what stands behind the place.
    private static (string, bool, int) PlaceAndOrder(Finding finding)
    {
        var placed = Assert.Single(FindingPlaces.Of(document, [finding]));
        return (placed.Stretch.Words, placed.IsShown, placed.Stretch.Line);
    }

    private static Finding Finding(string words, string pointer = "") => new("hours-missing", Severity.Warning, "a message", At(words)) { Pointer = pointer };

    private static Location At(string words) => new(source, new TextSpan(source.Content.IndexOf(words, StringComparison.Ordinal), words.Length));

    private static Inline Words(string text, string element, string key, string? from = null) =>
        new Inline.Words(text, Emphasis.None, element.Length == 0 ? Origin.Edition : new Origin(element, key, At(from ?? text)));

    private static Cell Cell(string element, string key, params ReadOnlySpan<Inline> content) =>
        new([new Block.Paragraph(Seq.Create(content), ParagraphRole.Body, new Origin(element, "", null))], new Origin(element, key, null));
}
