using Pair.Pdf;
using Pair.Pdf.Content;

namespace Pair.Tests.Pdf;

/// <summary>A page with everything that the engine can do, in the manner of a practitioner's edition. Names are invented.</summary>
internal static class SamplePage
{
    private static readonly Colour Ink = Colour.Hex(0x16242C);
    private static readonly Colour Deep = Colour.Hex(0x0B4650);
    private static readonly Colour Pale = Colour.Hex(0xE1EEEF);
    private static readonly Colour Alarm = Colour.Hex(0x9C1420);
    private static readonly TextStyle Body = new() { Size = 11, Colour = Ink };
    private static readonly TextStyle Small = new() { Size = 9, Colour = Ink };
    private static readonly Rule Heavy = new(1.2, Deep);

    private static readonly (string Name, Colour Colour, Colour Ground, ChipShape Shape)[] Levels =
    [
        ("Thriving", Colour.Hex(0x1B6A52), Colour.Hex(0xE4F1EB), ChipShape.Circle),
        ("Getting Advice", Colour.Hex(0x1F5C94), Colour.Hex(0xE4EEF7), ChipShape.Square),
        ("Getting Help", Colour.Hex(0x5A4B9B), Colour.Hex(0xECE9F6), ChipShape.Diamond),
        ("Getting More Help", Colour.Hex(0x8A3068), Colour.Hex(0xF7E8F0), ChipShape.Hexagon),
        ("Getting Risk Support", Colour.Hex(0x79490F), Colour.Hex(0xF8EEDF), ChipShape.Shield),
    ];

    internal static PdfDocument Document(int servicesPerLevel = 4) => new()
    {
        Title = "Northshire parent-infant emotional wellbeing pathway",
        Language = "en-GB",
        Page = PageSetup.A4Landscape(new Insets(7, 8, 9, 8)),
        Footer = new Footer("Northshire PIEW pathway, practitioner edition, version 3.2", (page, total) => $"Page {page} of {total}",
            Small with { Colour = Colour.Hex(0x44535B) }),
        Content =
        [
            Masthead(),
            .. Ways(),
            .. Steps(),
            .. Services(servicesPerLevel),
            Closing(),
        ],
    };

    private static Flow.SideBySide Masthead() => new(
    [
        new Column(
        [
            Line(Role.H1, "Northshire parent-infant emotional wellbeing pathway", Body with { Size = 19, Font = FontStyle.Bold, Colour = Deep }) with
                { LineHeight = 1.05, Bookmark = "Pathway", Anchor = "top" },
            Line(Role.P, "For everyone who works with families from pregnancy to the second birthday: how we work, how we decide together, and which help to turn to. We say Parent-Infant Emotional Wellbeing (PIEW).", Body) with
                { Before = 1, LineHeight = 1.2 },
            Safeguarding(),
        ]),
        new Column([new Flow.SideBySide([new Column([Logo()]), new Column([Code()]) { Width = ColumnWidth.Fixed(25) }]) { Gap = 0 },
            Line(Role.P, "Live page:", Small) with { Align = Align.Right },
            new Flow.Paragraph([new Inline.Text("northshire.example/piew", Small) { Link = new Link.Uri("https://www.northshire.example/piew") }])
                { Align = Align.Right }])
            { Width = ColumnWidth.Fixed(40) },
    ]) { Gap = 4 };

    private static Flow.Box Safeguarding()
    {
        var cells = new List<TableCell>();
        var heads = new List<TableCell>();
        foreach (var (situation, number, when) in new[]
        {
            ("Immediate danger", "Call 999", "For a baby or an adult"), ("Children's Front Door", "01632 960100", "Monday to Friday, 9am to 5pm"),
            ("Emergency Duty Team", "01632 960101", "Nights and weekends"), ("Parent in mental health crisis", "NHS 111, option 2", "All day, every day"),
            ("Worried before the birth", "Pre-birth procedure", "northshire.example/pre-birth"),
        })
        {
            heads.Add(new TableCell([Line(Role.None, situation, Small)]));
            cells.Add(new TableCell(
            [
                new Flow.Paragraph([new Inline.Text(number, Small with { Size = 12, Font = FontStyle.Bold }) { NoBreak = true, Link = new Link.Uri("tel:" + number.Replace(" ", "")) }]),
                Line(Role.P, when, Small),
            ]));
        }

        var column = new TableColumn(ColumnWidth.Share(1));
        var table = new Flow.Table([column, column, column, column, column], [new TableRow(cells)])
        {
            Header = [new TableRow(heads)], Vertical = new Rule(0.5, Alarm), Padding = new Insets(0.4, 1.5, 0.3, 2), Source = "safeguarding",
        };
        return new Flow.Box(
        [
            new Flow.Box([Line(Role.H2, "Safeguarding and crisis", Body with { Font = FontStyle.Bold, Colour = Colour.White }) with { Bookmark = "Safeguarding" }])
                { Ground = Alarm, Padding = new Insets(0.4, 2, 0.7, 2), KeepWithNext = true },
            table,
        ]) { Frame = Frame.All(new Rule(1.6, Alarm)), Before = 1.2 };
    }

    private static Flow[] Ways() =>
    [
        Section("A. Ways of working"),
        new Flow.List(
        [
            Way("The baby has a voice.", "We write down what we hear."), Way("No wrong door.", "We walk with families to help."),
            Way("Fathers and carers count.", "We ask them by name."), Way("Strengths first.", "We notice what goes well."),
            Way("Who is missing?", "We ask, then change how we work."), Way("Nobody holds it alone.", "We talk it through."),
        ]) { Marker = Marker.None, ColumnCount = 3, ItemSpace = 0.4, Before = 0.8 },
    ];

    private static ListItem Way(string lead, string rest) =>
        new([new Flow.Paragraph([new Inline.Text(lead + " ", Body.Bold()), new Inline.Text(rest, Body)])]);

    private static Flow[] Steps()
    {
        var head = Body with { Font = FontStyle.Bold, Colour = Deep };
        var text = Body with { Size = 9.5 };
        return
        [
            Section("B. Information gathering and decision making"),
            new Flow.Box([new Flow.Paragraph([new Inline.Text("Specialists stand beside every step. ", Body with { Font = FontStyle.Bold, Colour = Colour.White }),
                new Inline.Text("PIEW consultation line 01632 960126, Monday to Friday, noon to 2pm.", Body with { Colour = Colour.White })])])
                { Ground = Deep, Padding = new Insets(0.8, 2.5, 1, 2.5), Before = 0.8, KeepWithNext = true },
            new Flow.Table(
                [new TableColumn(ColumnWidth.Fixed(54)), new TableColumn(ColumnWidth.Share(1)), new TableColumn(ColumnWidth.Fixed(54)), new TableColumn(ColumnWidth.Fixed(52))],
                [new TableRow(
                [
                    new TableCell([Line(Role.P, "Do the half-day PIEW course before you use this pathway: learn.northshire.example/piew", text),
                        Line(Role.P, "Then keep learning: bring a family to the consultation line or to monthly supervision.", text) with { Before = 0.7 }]),
                    new TableCell([new Flow.Paragraph([new Inline.Text("Baby: ", text.Bold()), new Inline.Text("what do they do when upset, and who comforts them? ", text), new Inline.Text("Parent or carer: ", text.Bold()), new Inline.Text("how does it feel to be with this baby?", text)]),
                        Line(Role.P, "Tools: Newborn Behavioral Observations, birth until 3 months, certified staff only. Edinburgh Postnatal Depression Scale, pregnancy until 12 months.", text) with { Before = 0.7 }]),
                    new TableCell([Line(Role.P, "Put what you know beside what the family knows. What are the strengths? What changes first?", text)]),
                    new TableCell([Line(Role.P, "What does the family want? Choose the least intrusive help that meets the need.", text)]),
                ])])
            {
                Header = [new TableRow([StepHead("1. Learn and consult", head), StepHead("2. Look, listen and ask", head), StepHead("3. Bring it together", head), StepHead("4. Decide together", head)]) { Ground = Pale }],
                Frame = Frame.All(Heavy), Vertical = new Rule(0.6, Deep), BelowHeader = new Rule(0.6, Deep), Padding = new Insets(0.7, 2.5, 0.8, 2.5),
            },
        ];
    }

    private static TableCell StepHead(string text, TextStyle style) => new([Line(Role.H3, text, style) with { Bookmark = text }]);

    private static List<Flow> Services(int perLevel)
    {
        var flows = new List<Flow> { Section("C. Services by level of need") };
        var insets = new Insets(0.5, 2, 0.5, 0);
        for (var level = 0; level < Levels.Length; level++)
        {
            var (name, colour, ground, shape) = Levels[level];
            var rows = new List<TableRow>();
            for (var service = 1; service <= perLevel; service++) rows.Add(Service(level, service));
            flows.Add(new Flow.Table(
                [new TableColumn(ColumnWidth.Fixed(48)) { Padding = insets with { Left = 1.5 } }, new TableColumn(ColumnWidth.Fixed(54)),
                    new TableColumn(ColumnWidth.Share(1)), new TableColumn(ColumnWidth.Fixed(75)), new TableColumn(ColumnWidth.Fixed(37))],
                rows)
            {
                Header =
                [
                    new TableRow(
                    [
                        new TableCell([new Flow.Paragraph([new Inline.Chip(shape, (level + 1).ToString(), colour), new Inline.Text(name, Body with { Font = FontStyle.Bold, Colour = colour })])
                            { Role = Role.H3, Bookmark = name, Anchor = "level-" + (level + 1) }]),
                        new TableCell([Line(Role.None, "Who it is for", Small)]), new TableCell([Line(Role.None, "What it offers", Small)]),
                        new TableCell([Line(Role.None, "How to refer, and how soon", Small)]), new TableCell([Line(Role.None, "Next steps", Small)]),
                    ]) { Ground = ground, Top = new Rule(1.4, colour), OnOneBaseline = true },
                ],
                Between = new Rule(0.5, Colour.Hex(0x9AA8AF)), Padding = insets, Before = 1.4,
            });
        }

        return flows;
    }

    private static TableRow Service(int level, int number) => new(
    [
        new TableCell([new Flow.Paragraph([new Inline.Text($"Baby massage {level + 1}.{number}", Small.Bold()) { Link = new Link.Uri("https://northshire.example/massage") }]),
            Line(Role.P, "First Steps Northshire", Small)]) { IsRowHeader = true },
        new TableCell([Line(Role.P, "Pregnancy until 24 months", Small), Line(Role.P, "Mothers, fathers, carers", Small)]),
        new TableCell([Line(Role.P, "Five-week group: gentle touch, and what your baby is telling you. In English and Urdu.", Small)]),
        new TableCell([new Flow.Paragraph([new Inline.Text("Self", Small.Bold()), new Inline.Text(" or any professional, within 5 working days", Small)]),
            new Flow.Paragraph([new Inline.Text("01632 960111", Small) { NoBreak = true }, new Inline.Text(" (North), ", Small), new Inline.Text("01632 960112", Small) { NoBreak = true }, new Inline.Text(" (South)", Small)])]),
        new TableCell([new Flow.Paragraph([new Inline.Text("Up ", Small.Bold()), new Inline.Text("Listening visits", Small) { Link = new Link.Anchor("level-3") }])]),
    ]) { Source = $"service-{level + 1}-{number}" };

    private static Flow.SideBySide Closing()
    {
        var head = Body with { Font = FontStyle.Bold, Colour = Deep };
        return new Flow.SideBySide(
        [
            new Column([Line(Role.H2, "What else do families need?", head) with { KeepWithNext = true }, Line(Role.P, "Parents' mental health · Domestic abuse · Alcohol and drugs · Money and housing · Feeding", Small)]) { Width = ColumnWidth.Fixed(67) },
            new Column([Line(Role.H2, "Gaps we know about", head) with { KeepWithNext = true }, new Flow.Paragraph([new Inline.Text("South: no relationship support on the neonatal unit ", Small.Bold()), new Inline.Text("(birth until 3 months). Reported 20 April 2026. ", Small), new Inline.Text("Cymorth i deuluoedd, gŵyl ŷd.", Small with { Font = FontStyle.Italic }) { Language = "cy" }])]),
            new Column([Line(Role.H2, "Who keeps this pathway right", head) with { KeepWithNext = true }, Line(Role.P, "Owner: Infant mental health lead, NHS Northshire ICB. Corrections: piew@northshire.example", Small)]) { Width = ColumnWidth.Fixed(87) },
        ]) { Before = 2, Source = "closing" };
    }

    private static Flow.Section Section(string title) => new(
    [
        new Flow.Box([Line(Role.H2, title, Body with { Size = 13, Font = FontStyle.Bold, Colour = Deep }) with { Bookmark = title }])
            { Frame = new Frame(Top: Heavy), Padding = new Insets(Top: 0.7), Before = 1.6, KeepWithNext = true },
    ]);

    private static Flow.Paragraph Line(Role role, string text, TextStyle style) => new([new Inline.Text(text, style)]) { Role = role };

    private static Flow.Figure Logo() => new(12, 12,
    [
        new Shape.Circle(4.5, 2.7, 1.5, Deep), new Shape.Circle(8.1, 5.1, 1.1, Deep),
        new Shape.Path([new PathStep.Move(1.5, 10.8), new PathStep.Curve(1.5, 7.8, 2.7, 5.1, 4.5, 5.1), new PathStep.Line(9.6, 8.4), new PathStep.Line(9, 10.8)], Deep),
    ], "Northshire Partnership");

    private static Flow.Figure Code()
    {
        var rows = new List<IReadOnlyList<bool>>();
        for (var y = 0; y < 29; y++)
        {
            var row = new bool[29];
            for (var x = 0; x < 29; x++) row[x] = (x * 7 + y * 13 + x * y) % 3 == 0;
            rows.Add(row);
        }

        return new Flow.Figure(25, 25,
            [new Shape.Rectangle(0, 0, 25, 25, Colour.White), new Shape.Modules(2.7, 2.7, 25 / 37.0, rows, Colour.Black)],
            "QR code: the live page, www.northshire.example/piew") { Align = Align.Right };
    }
}
