using Pair.Core.Documents;
using Pair.Core.Text;

namespace Pair.Tests.Documents;

/// <summary>A document that holds every kind of block and inline once: what a renderer must be able to show.</summary>
internal static class EveryBlock
{
    public static Document Document { get; } = new(
        new DocumentFacts("Every block", "en-GB", "every-block", "Every block, practitioner edition, version 1")
        {
            Summary = "For everyone who tests.",
            Keeper = "Test lead, NHS Northshire ICB",
            Version = "1",
            Reviewed = new DateOnly(2026, 5, 1),
            LivePage = "https://www.northshire.example/piew",
        },
        [
            new Block.Masthead(
                Heading(1, "Every block"),
                [Paragraph(ParagraphRole.Lead, Words("For everyone who works with families & tests <this>. We say Parent-Infant Emotional Wellbeing (PIEW)."))],
                null,
                Code("https://www.northshire.example/piew", "Live page: "),
                Origin.Edition),
            Paragraph(ParagraphRole.Notice, Words("This is a draft. Do not use it with families.")),
            new Block.Alert(
                Heading(2, "Safeguarding and crisis", "safeguarding"),
                Table(TableRole.Alert, null,
                    [Cell("Immediate danger"), Cell("Children's Front Door"), Cell("Out of hours")],
                    [
                        Cell(Paragraph(ParagraphRole.Number, Words("Call 999"))),
                        Cell(Paragraph(ParagraphRole.Number, Phone("01632 960100")), Paragraph(ParagraphRole.Body, Words("Monday to Friday 9am to 5pm"))),
                        Cell(Paragraph(ParagraphRole.Number, Phone("01632 960101")), Paragraph(ParagraphRole.Body, Words("Nights and weekends"))),
                    ]),
                Origin.Edition),
            Heading(2, "A. Ways of working", "ways-of-working"),
            new Block.List(
                [Item("The baby has a voice.", " We write down what we hear."), Item("No wrong door.", " We walk with families to help."), Item("Strengths first.", " We notice what goes well.")],
                ListRole.Statements, Origin.Edition),
            Heading(2, "B. Information gathering and decision making", "information-gathering"),
            Paragraph(ParagraphRole.Lintel, Strong("Specialists stand beside every step. "), Link("PIEW specialist team", "#imh-team"), Words(" "), Phone("01632 960126")),
            Table(TableRole.Steps, null,
                [Cell("1. Learn and consult"), Cell("2. Look, listen and ask"), Cell("3. Bring it together"), Cell("4. Decide together")],
                [Cell("Do the half-day course."), Cell(Paragraph(ParagraphRole.Body, Strong("Baby: "), Words("what does the baby do when distressed?")), Paragraph(ParagraphRole.Body, Strong("Parent: "), new Inline.Words("how does it feel?", Emphasis.Stressed, Origin.Edition))), Cell("Write one plan."), Cell("What does the family want?")]),
            Heading(2, "C. Services by level of need", "services"),
            Paragraph(ParagraphRole.Key, Strong("Thriving: "), Words("what every family can use.")),
            new Block.Table(TableRole.Level,
                [new Cell([new Block.Heading(3, [new Inline.Mark(1, Origin.Edition), Words("Thriving")], "level-thriving", Origin.Edition)], Origin.Edition), Cell("Who it is for"), Cell("What it offers"), Cell("How to refer, and how soon"), Cell("Next steps")],
                [Entry("baby-massage", false), Entry("baby-massage-dads", true), Entry("imh-team", false)],
                1, Origin.Edition),
            Paragraph(ParagraphRole.Note, Strong("Also at this level: "), Link("Baby massage", "#baby-massage"), Words(".")),
            new Block.Codes([Code("https://firststeps.example/massage", "Baby massage: "), Code("https://health.northshire.example/piew", "PIEW team: ")], Origin.Edition),
            new Block.Columns(
                [
                    new Column(1, [Heading(2, "What else do families need?", "also-needed"), new Block.List([Item("Money.", " Northshire advice line"), Item("Feeding.", " Infant feeding team")], ListRole.Plain, Origin.Edition)]),
                    new Column(2, [Heading(2, "Gaps we know about", "gaps"), Paragraph(ParagraphRole.Body, Strong("South: "), Words("no relationship support on the neonatal unit."))]),
                    new Column(1, [Heading(2, "Who keeps this pathway right", "keeper"), Paragraph(ParagraphRole.Body, Words("Last reviewed "), new Inline.Words("1 May 2026", Emphasis.None, Origin.Edition) { Together = true }, Words("."))]),
                ],
                Origin.Edition),
            Table(TableRole.Plain, null, [Cell("Venue"), Cell("Address")], [Cell("Mill Road Family Hub"), Cell("4 Mill Road, NS1 2AB")]),
        ]);

    /// <summary>The blocks that the family edition alone has.</summary>
    public static Document Family { get; } = new(
        new DocumentFacts("You, your baby and help near you: Northshire", "en-GB", "every-block-family", "You, your baby and help near you: Northshire, version 1")
        {
            Edition = Edition.Family,
            Reviewed = new DateOnly(2026, 5, 1),
            LivePage = "https://www.northshire.example/piew",
        },
        [
            new Block.Masthead(Heading(1, "You, your baby and help near you"), [Paragraph(ParagraphRole.Lead, Words("For every family in Northshire."))], null,
                Code("https://www.northshire.example/piew", "Read this online: "), Origin.Edition),
            Paragraph(ParagraphRole.Notice, Words("This is a draft. Please do not rely on it yet.")),
            new Block.Alert(
                Heading(2, "If you are worried", "safeguarding"),
                new Block.List(
                    [
                        new ListItem([Strong("Call 999"), Words(" if somebody is in danger.")], Origin.Edition),
                        new ListItem([Words("You are worried about a baby: "), Phone("01632 960100") with { Emphasis = Emphasis.Strong }, Words(".")], Origin.Edition),
                    ],
                    ListRole.Alert, Origin.Edition),
                Origin.Edition),
            Heading(2, "Your journey", "journey"),
            Heading(3, "You can go yourself", "map"),
            Table(TableRole.Map, null,
                [Cell(Paragraph(ParagraphRole.Body, Link("1. Pregnancy", "#stage-1"))), Cell("2. Birth to 3 months"), Cell("3. 3 to 12 months"), Cell("4. 12 to 24 months")],
                [
                    Cell(Paragraph(ParagraphRole.Body, Link("Your midwife", "#midwife")), Paragraph(ParagraphRole.Body, Words("Bump buddies"))), Cell("Nothing yet"),
                    Cell(Paragraph(ParagraphRole.Body, Link("Your midwife", "#midwife"), Words(" (until 4 months)"))), Cell("Nothing yet"),
                ]),
            Heading(2, "1. Pregnancy", "stage-1"),
            Paragraph(ParagraphRole.Lead, Words("While you are expecting: what you can use now.")),
            Heading(3, "Go yourself: nobody has to refer you", "yourself"),
            new Block.Table(TableRole.Offers, [Cell("What it is"), Cell("How to get it"), Cell("Scan")], [Offer("midwife", true), Offer("hubs", false)], null, Origin.Edition),
            Heading(3, "Still open to you: go yourself", "still"),
            Table(TableRole.Again, null, [Cell("What it is"), Cell("How to get it")],
                [Cell(Paragraph(ParagraphRole.Name, Link("Your midwife", "#midwife") with { TellsPage = true }, Words(" (until 4 months)"))), Cell(Paragraph(ParagraphRole.Body, Strong("Just come.")))]),
            Heading(2, "More help", "also"),
            new Block.List([Item("Money.", " Northshire advice line")], ListRole.Plain, Origin.Edition),
            Table(TableRole.Plain, null, [Cell("Venue"), Cell("Address")], [Cell("Mill Road Family Hub"), Cell("4 Mill Road, NS1 2AB")]),
            Heading(2, "About this page", "about"),
            Paragraph(ParagraphRole.Body, Strong("Is something wrong here? "), Words("Write to us.")),
        ]);

    private static Row Offer(string id, bool withCode) => new(
        [
            Cell(Paragraph(ParagraphRole.Name, Strong("Your midwife")), Paragraph(ParagraphRole.When, Strong("Pregnancy until 4 weeks")), Paragraph(ParagraphRole.Body, Words("Checks on you and your baby."))),
            Cell(Paragraph(ParagraphRole.Body, Strong("Phone "), Phone("01632 960140") with { Emphasis = Emphasis.Strong }, Strong(".")), Paragraph(ParagraphRole.Note, Link("maternity.example/book", "https://maternity.example/book"))),
            withCode ? Cell(new Block.Codes([Code("https://maternity.example/book", "") with { Caption = [] }], Origin.Edition)) : Cell(ReadOnlySpan<Block>.Empty),
        ],
        id, new Origin($"services.{id}", "", null));

    private static Row Entry(string id, bool under) => new(
        [
            Cell(Paragraph(ParagraphRole.Name, new Inline.Link("Baby massage", "https://firststeps.example/massage", Emphasis.Strong, Origin.Edition)), Paragraph(ParagraphRole.Note, Words("First Steps Northshire"))),
            Cell(Paragraph(ParagraphRole.Body, Words("6 weeks until 9 months"), Strong(" · North")), Paragraph(ParagraphRole.Body, Words("Mothers, fathers and carers"))),
            Cell("Five-week group: gentle touch, and what your baby is telling you. In Urdu and Welsh: dŵr, ŷd."),
            Cell(Paragraph(ParagraphRole.Body, Strong("Self"), Words(" or any professional")), Paragraph(ParagraphRole.Body, Phone("01632 960111"), Words(", within 5 working days"))),
            Cell(Paragraph(ParagraphRole.Body, Strong("Up "), Link("PIEW specialist team", "#imh-team"))),
        ],
        id, new Origin($"services.{id}", "", null)) { UnderPrevious = under };

    private static Block.Heading Heading(int level, string text, string? anchor = null) => new(level, [Words(text)], anchor, Origin.Edition);

    private static Block.Paragraph Paragraph(ParagraphRole role, params ReadOnlySpan<Inline> content) => new(Seq.Create(content), role, Origin.Edition);

    private static Block.Table Table(TableRole role, int? level, Seq<Cell> header, Seq<Cell> row) => new(role, header, [new Row(row, null, Origin.Edition)], level, Origin.Edition);

    private static Cell Cell(string text) => Cell(Paragraph(ParagraphRole.Body, Words(text)));

    private static Cell Cell(params ReadOnlySpan<Block> content) => new(Seq.Create(content), Origin.Edition);

    private static ListItem Item(string lead, string text) => new([Strong(lead), Words(text)], Origin.Edition);

    private static Code Code(string url, string caption) => new(url, $"QR code: {url}", [Words(caption), Link(url["https://".Length..], url)], Origin.Edition);

    private static Inline.Words Words(string text) => new(text, Emphasis.None, Origin.Edition);

    private static Inline.Words Strong(string text) => new(text, Emphasis.Strong, Origin.Edition);

    private static Inline.Link Link(string text, string target) => new(text, target, Emphasis.None, Origin.Edition);

    private static Inline.Link Phone(string number) => new(number, "tel:" + number.Replace(" ", "", StringComparison.Ordinal), Emphasis.None, Origin.Edition) { Together = true };
}
