using Pair.Core.Documents;
using Document = Pair.Core.Documents.Document;

namespace Pair.Tests.Formats.Html;

/// <summary>Words that run from right to left, and characters that turn words round, turn nothing that stands beside them.</summary>
public sealed class DirectionTests
{
    private const string Name = "خوش آمدید";
    private static readonly Origin one = new("services.a", "name", null), other = new("services.b", "name", null);

    [Fact]
    public void A_name_in_Arabic_letters_among_English_words_is_kept_apart() =>
        Assert.Equal($"Run by <bdi>{Name}</bdi>, 12 places, or <a href=\"tel:+441632960100\" class=\"together\">01632 960100</a>", Paragraph(
            Words("Run by "), new Inline.Words(Name, Emphasis.None, one), Words(", "), Words("12 places, or "),
            new Inline.Link("01632 960100", "tel:+441632960100", Emphasis.None, other) { Together = true }));

    [Fact]
    public void All_pieces_of_one_text_stay_one() =>
        Assert.Equal($"<bdi>{Name} <em>{Name}</em> <a href=\"https://a.example/\">{Name}</a></bdi>.", Paragraph(
            new Inline.Words(Name + " ", Emphasis.None, one), new Inline.Words(Name, Emphasis.Stressed, one), new Inline.Words(" ", Emphasis.None, one),
            new Inline.Link(Name, "https://a.example/", Emphasis.None, one), Words(".")));

    // Else the browser would take its direction from the rest.
    [Fact]
    public void A_paragraph_of_one_text_sets_its_own_direction() =>
        Assert.Equal($"{Name} <strong>{Name}</strong>", Paragraph(new Inline.Words(Name + " ", Emphasis.None, one), new Inline.Words(Name, Emphasis.Strong, one)));

    [Theory]
    [InlineData("01632 960100", "01632 960100", "")]
    [InlineData("(01632 960100)", "01632 960100", ")")]
    [InlineData("(01632) 960 100", "(01632) 960 100", "")]
    [InlineData("+44 1632 960100 - ", "+44 1632 960100", " - ")]
    public void A_phone_number_among_such_words_runs_from_left_to_right(string number, string kept, string behind) =>
        Assert.Equal($"{Name} {(number[0] != kept[0] ? number[0] : "")}<span class=\"together\" dir=\"ltr\">{kept}</span>{behind} {Name}",
            Paragraph(new Inline.Words($"{Name} {number} {Name}", Emphasis.None, one)));

    [Fact]
    public void Other_numbers_among_such_words_are_left_as_they_are() =>
        Assert.Equal($"{Name} 3 6 12 (a)", Paragraph(new Inline.Words($"{Name} 3 6 12 (a)", Emphasis.None, one)));

    [Theory]
    [InlineData("\u202E")]
    [InlineData("\u2067")]
    [InlineData("\u200F")]
    public void What_is_turned_by_a_character_is_kept_apart_and_its_numbers_stay(string turns) =>
        Assert.Equal($"<bdi>Ring {turns}us <span class=\"together\" dir=\"ltr\">01632 960100</span></bdi> now", Paragraph(
            new Inline.Words($"Ring {turns}us ", Emphasis.None, one), new Inline.Words("01632 960100", Emphasis.None, one) { Together = true }, Words(" now")));

    [Fact]
    public void A_number_that_turns_itself_is_put_right() =>
        Assert.Equal("Ring <bdi><a href=\"tel:01632960100\" class=\"together\">\u202E<span class=\"together\" dir=\"ltr\">01632 960100</span>\u202C</a></bdi>", Paragraph(
            Words("Ring "), new Inline.Link("\u202E01632 960100\u202C", "tel:01632960100", Emphasis.None, one) { Together = true }));

    [Theory]
    [InlineData("English alone")]
    [InlineData("Dwylo bach ŵy")]
    [InlineData("家長 and 👶🏽")]
    public void Nothing_else_is_marked(string text) =>
        Assert.Equal($"At {text} 01632 960100", Paragraph(Words("At "), new Inline.Words($"{text} 01632 960100", Emphasis.None, one)));

    [Fact]
    public void In_the_list_of_the_page_too()
    {
        var heading = new Block.Heading(2, [Words("3. "), new Inline.Words(Name, Emphasis.Strong, one), Words(", 12 places")], "x", Origin.Edition);
        var page = Page.Of(new Document(new DocumentFacts("A title", "en-GB", "page", "Foot"), [heading]));
        Assert.Equal($"3. <bdi>{Name}</bdi>, 12 places", page.QuerySelector("nav.sections a")!.InnerHtml);
    }

    [Fact]
    public void Any_number_of_brackets_and_blanks_is_read_once() =>
        Assert.Equal(300_000 + 1, Page.Of(Saying(new Inline.Words("ا" + string.Concat(Enumerable.Repeat("( +", 100_000)), Emphasis.None, one))).QuerySelector("main p")!.TextContent.Length);

    private static Inline.Words Words(string text) => new(text, Emphasis.None, Origin.Edition);

    private static Document Saying(params Inline[] line) =>
        new(new DocumentFacts("A title", "en-GB", "page", "Foot"), [new Block.Paragraph([.. line], ParagraphRole.Body, Origin.Edition)]);

    private static string Paragraph(params Inline[] line) => Page.Of(Saying(line)).QuerySelector("main p")!.InnerHtml;
}
