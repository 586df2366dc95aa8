using System.Diagnostics;
using Pair.Core.Documents;
using Pair.Core.Text;
using Pair.Formats.Fitting;
using Pair.Formats.Pdf.Length;
using Pair.Pdf.Content;
using FontStyle = Pair.Pdf.Content.FontStyle;

namespace Pair.Formats.Pdf;

/// <summary>Blocks of a document as flows of the PDF engine: here stands how each looks.</summary>
internal sealed class Blocks
{
    private readonly Inlines inlines;
    private readonly Tables tables;
    private readonly Codes codes;

    public Blocks(DrawableText drawable)
    {
        inlines = new Inlines(drawable);
        codes = new Codes(inlines, drawable.Findings);
        tables = new Tables(inlines);
    }

    /// <summary>Tables as they were set.</summary>
    public IReadOnlyList<SetTable> Tables => tables.Made;

    /// <summary>Height in mm that the codes of services take.</summary>
    public double CodesHeight => codes.Height;

    /// <summary>All blocks. The masthead's logo and code stand in a rail beside what comes up to the alert.</summary>
    public List<Flow> Flow(Seq<Block> blocks)
    {
        var head = 0;
        while (head < blocks.Count && blocks[head] is Block.Masthead or Block.Alert or Block.Paragraph { Role: ParagraphRole.Notice }) head++;
        if (head == 0 || blocks[0] is not Block.Masthead { } masthead) return Each(blocks);
        var rail = codes.Rail(masthead, Look.RailWidth);
        var rest = new List<Flow>();
        for (var i = 1; i < head; i++) rest.AddRange(blocks[i] is Block.Alert alert && rail.Count > 0 ? [tables.Alert(alert, List, Look.BesideRail)] : Of(blocks[i]));
        return [.. Masthead(masthead, rail, rest), .. Each(blocks.Skip(head))];
    }

    private List<Flow> Each(IEnumerable<Block> blocks)
    {
        var (all, flows) = (blocks.ToList(), new List<Flow>());
        var levels = new Queue<Flow.Table>(tables.Levels(all.OfType<Block.Table>().Where(table => table.Role == TableRole.Level).ToList()));
        for (var i = 0; i < all.Count; i++)
        {
            if (all[i] is Block.Table { Role: TableRole.Level }) flows.Add(levels.Dequeue());
            // How to read the levels may end a page: each of them says its name itself.
            else if (all[i] is Block.Paragraph { Role: ParagraphRole.Key } key && i + 1 < all.Count && all[i + 1] is Block.Table) flows.Add(Paragraph(key) with { KeepWithNext = false });
            else flows.AddRange(Of(all[i]));
        }
        return flows;
    }

    private IEnumerable<Flow> Of(Block block) => block switch
    {
        Block.Heading heading => [Heading(heading)],
        Block.Paragraph paragraph => [Paragraph(paragraph)],
        Block.List list => [List(list)],
        Block.Table table => [tables.Of(table)],
        Block.Masthead masthead => Masthead(masthead, codes.Rail(masthead, Look.RailWidth), []),
        Block.Alert alert => [tables.Alert(alert, List, Look.TextWidth)],
        Block.Columns columns => [new Flow.Together([new Flow.Divider(new Rule(1.2, Look.Deep)) { After = 0.8 }, Columns(columns)]) { Before = 2 }],
        Block.Codes list => codes.Of(list),
        _ => throw new UnreachableException($"A block of an unknown kind: {block.GetType().Name}"),
    };

    private Flow Heading(Block.Heading heading)
    {
        // A section begins under a rule; a lesser heading stands alone.
        var text = new Flow.Paragraph(inlines.Of(heading.Content, new TextStyle { Size = heading.Level == 2 ? 13 : 11, Font = FontStyle.Bold, Colour = Look.Deep }))
        {
            Role = RoleOf(heading.Level), Anchor = heading.Anchor, Bookmark = DocumentText.Of(heading.Content), KeepWithNext = true, Before = 1.4, After = 0.5,
        };
        return heading.Level > 2 ? text : new Flow.Box([text])
        {
            Frame = new Frame(Top: new Rule(1.2, Look.Deep)), Padding = new Insets(Top: 0.7), Before = 1.6, After = 0.6, KeepWithNext = true,
        };
    }

    private Flow Paragraph(Block.Paragraph paragraph)
    {
        var text = new Flow.Paragraph(inlines.Of(paragraph.Content, Look.Running(paragraph.Role))) { After = 0.8 };
        return paragraph.Role switch
        {
            ParagraphRole.Lintel => new Flow.Box([text with { After = 0, LineHeight = 1.2 }])
            {
                Ground = Look.Deep, Padding = new Insets(0.8, 2.5, 1, 2.5), Before = 0.8, KeepWithNext = true,
            },
            ParagraphRole.Notice => new Flow.Box([text with { After = 0 }])
            {
                Frame = Frame.All(new Rule(2, Look.Ink)), Padding = new Insets(0.8, 2.5, 0.8, 2.5), Before = 1.2, After = 1.2,
            },
            ParagraphRole.Note => text with { Before = 0.4 },
            ParagraphRole.Key => text with { KeepWithNext = true },
            _ => text,
        };
    }

    private Flow.List List(Block.List list)
    {
        var plain = list.Role == ListRole.Plain;
        var style = Look.Running(plain ? ParagraphRole.Note : ParagraphRole.Body);
        return new Flow.List(list.Items.Select(item => new Pair.Pdf.Content.ListItem([new Flow.Paragraph(inlines.Of(item.Content, style)) { Role = Role.None }])).ToList())
        {
            Marker = plain ? Marker.Dot : Marker.None,
            Indent = plain ? 3 : 0,
            ItemSpace = 0.4,
            ColumnCount = plain ? 1 : Math.Min(3, list.Items.Count),
            After = 0.8,
        };
    }

    // With neither logo nor code there is no rail, and what would stand beside it has the whole width.
    private List<Flow> Masthead(Block.Masthead masthead, List<Flow> rail, List<Flow> rest)
    {
        var title = new Flow.Paragraph(inlines.Of(masthead.Title.Content, new TextStyle { Size = 19, Font = FontStyle.Bold, Colour = Look.Deep }))
        {
            Role = Role.H1, LineHeight = 1.05, Bookmark = DocumentText.Of(masthead.Title.Content),
        };
        var lead = new List<Flow> { title };
        foreach (var paragraph in masthead.Purpose)
            lead.Add(new Flow.Paragraph(inlines.Of(paragraph.Content, Look.Running(paragraph.Role))) { LineHeight = 1.2, Before = 1, After = 1.2 });
        return rail.Count == 0 ? [.. lead, .. rest] : [new Flow.Rail(lead, rail, rest) { Width = Look.RailWidth }];
    }

    private Flow.SideBySide Columns(Block.Columns columns)
    {
        const double gap = 6;
        const double least = 45;
        var items = columns.Items.Select(column => column.Blocks.SelectMany(InColumn).ToList()).ToList();
        var room = Look.TextWidth - gap * (items.Count - 1);
        // Only how the weights compare counts.
        var start = new double[items.Count];
        for (var i = 0; i < start.Length; i++) start[i] = columns.Items[i].Weight;
        var widths = ColumnFit.Widths([items.Select(item => FlowMeasure.Of(item, 0)).ToList()], room, start, ColumnFit.Even(items.Count, least));
        return new Flow.SideBySide(items.Select((item, i) => new Pair.Pdf.Content.Column(item) { Width = ColumnWidth.Share(widths[i]) }).ToList()) { Gap = gap, After = 1.6 };
    }

    // The band has its one rule above all columns, and smaller type.
    private IEnumerable<Flow> InColumn(Block block) => block switch
    {
        Block.Heading heading =>
        [
            new Flow.Paragraph(inlines.Of(heading.Content, new TextStyle { Size = 11, Font = FontStyle.Bold, Colour = Look.Deep }))
            {
                Role = RoleOf(heading.Level), Anchor = heading.Anchor, Bookmark = DocumentText.Of(heading.Content), KeepWithNext = true, After = 0.3,
            },
        ],
        Block.Paragraph paragraph =>
        [
            new Flow.Paragraph(inlines.Of(paragraph.Content, Look.Running(ParagraphRole.Note))) { After = 0.6 },
        ],
        Block.List { Role: ListRole.Plain } list => [InTwo(List(list))],
        _ => Of(block),
    };

    // Short items stand in two columns: a name and its number to each line.
    private static Flow.List InTwo(Flow.List list)
    {
        const double wide = 60;
        if (list.Items.Count < 4) return list;
        foreach (var item in list.Items)
        {
            var measure = FlowMeasure.Of(item.Content, 0);
            if (measure.HeightAt(wide) > measure.HeightAt(2 * Look.TextWidth) + 0.1) return list;
        }
        return list with { ColumnCount = 2, Gap = 4 };
    }

    /// <summary>The structure's role of a heading.</summary>
    internal static Role RoleOf(int level) => level switch
    {
        1 => Role.H1,
        2 => Role.H2,
        3 => Role.H3,
        4 => Role.H4,
        _ => throw new UnreachableException($"A heading of an unknown level: {level}"),
    };
}
