using System.Diagnostics;
using Pair.Core.Documents;
using Pair.Core.Text;
using Pair.Pdf.Content;

namespace Pair.Formats.Pdf.Family;

/// <summary>Blocks of the family edition as flows of the PDF engine: here stands how each looks.</summary>
internal sealed class FamilyBlocks
{
    private const double LogoWidth = 30;
    private const int CodesInARow = 4;
    private const int ShortList = 8;

    // Millimetres: a heading with two entries; the first stage leaves the page to the map a little earlier.
    private const double RoomForSection = 80;
    private const double RoomForFirstStage = 90;

    private readonly Inlines inlines;
    private readonly FamilyTables tables;
    private readonly Codes codes;

    public FamilyBlocks(DrawableText drawable)
    {
        inlines = new Inlines(drawable, markSize: 11);
        codes = new Codes(inlines, drawable.Findings);
        tables = new FamilyTables(inlines);
    }

    /// <summary>All blocks. A section begins a new page where there is no room for its heading and two entries, unless all that is left has.</summary>
    public List<Flow> Flow(Seq<Block> blocks)
    {
        var flows = new List<Flow>();
        var mapDone = false;
        for (var i = 0; i < blocks.Count; i++)
        {
            var next = i + 1 < blocks.Count ? blocks[i + 1] : null;
            if (blocks[i] is Block.Heading { Level: 2 })
            {
                flows.Add(new Flow.Room(mapDone ? RoomForFirstStage : RoomForSection));
                mapDone = false;
            }
            flows.AddRange(Of(blocks[i], next));
            mapDone |= blocks[i] is Block.Table { Role: TableRole.Map };
        }
        return flows;
    }

    private IEnumerable<Flow> Of(Block block, Block? next) => block switch
    {
        Block.Heading heading => Heading(heading, next),
        Block.Paragraph paragraph => [Paragraph(paragraph, next)],
        Block.List list => [list.Items.Count <= ShortList ? new Flow.Together([List(list)]) { After = 1.5 } : List(list)],
        Block.Table table => [tables.Of(table)],
        Block.Masthead masthead => Masthead(masthead),
        Block.Alert alert => [Alert(alert)],
        // There is no room for columns of large type: one after the other.
        Block.Columns columns => columns.Items.SelectMany(column => Flow(column.Blocks)),
        Block.Codes some => Scans(some),
        _ => throw new UnreachableException($"A block of an unknown kind: {block.GetType().Name}"),
    };

    private IEnumerable<Flow> Masthead(Block.Masthead masthead)
    {
        var title = Title(masthead.Title, FamilyLook.Heading(28)) with { LineHeight = 1.1, KeepWithNext = true };
        var picture = masthead.Logo is { } logo ? codes.Picture(logo, LogoWidth) : null;
        yield return picture is null ? title : new Flow.SideBySide(
            [new Pair.Pdf.Content.Column([title]), new Pair.Pdf.Content.Column([picture]) { Width = ColumnWidth.Fixed(LogoWidth) }]) { Gap = 4 };
        var words = new List<Flow>();
        foreach (var paragraph in masthead.Purpose) words.Add(Text(paragraph) with { After = 1.5 });
        if (masthead.Live is not { } live)
        {
            foreach (var line in words) yield return line with { Before = 2.5, After = 3 };
            yield break;
        }
        words.Add(new Flow.Paragraph(inlines.Of(live.Caption, FamilyLook.Foot, address: FamilyLook.Address)) { LineHeight = FamilyLook.Line });
        var code = Codes.Drawing(live, Align.Right);
        yield return new Flow.SideBySide(
            [new Pair.Pdf.Content.Column(words), new Pair.Pdf.Content.Column([code]) { Width = ColumnWidth.Fixed(code.Width) }]) { Gap = 5, Before = 2.5, After = 2 };
    }

    private Flow.Together Alert(Block.Alert alert)
    {
        var title = Title(alert.Title, FamilyLook.Heading(18) with { Colour = Look.Alarm }) with { LineHeight = 1.2, KeepWithNext = true };
        Flow content = alert.Content switch
        {
            Block.Table table => tables.Of(table),
            Block.List list => List(list),
            _ => throw new UnreachableException($"A block that no alert holds: {alert.Content.GetType().Name}"),
        };
        return new Flow.Together([new Flow.Box([title, content])
        {
            Frame = Frame.All(new Rule(2, Look.Alarm)), Padding = new Insets(2, 4, 2.5, 4),
        }]) { Before = 3, After = 3 };
    }

    private IEnumerable<Flow> Heading(Block.Heading heading, Block? next)
    {
        var size = heading.Level switch { 1 => 28, 2 => 22, 3 => 14, _ => 13 };
        var text = Title(heading, FamilyLook.Heading(size)) with { LineHeight = 1.2, KeepWithNext = true };
        // A band over the entries that it heads, whose table begins straight below; the map has its own dark head.
        if (heading.Level > 2 && next is Block.Table { Role: not TableRole.Map })
            yield return new Flow.Box([text]) { Ground = Look.DeepTint, Padding = new Insets(1.1, FamilyLook.Side, 1.4, FamilyLook.Side), Before = 5, KeepWithNext = true };
        else
            yield return heading.Level <= 2 ? text with { Before = 6, After = 1.5 } : text with { Before = 4, After = 1.2 };
    }

    private Flow Paragraph(Block.Paragraph paragraph, Block? next)
    {
        var text = Text(paragraph) with { After = 1.5 };
        return paragraph.Role switch
        {
            ParagraphRole.Notice or ParagraphRole.Lintel => new Flow.Box([text with { After = 0 }])
            {
                Frame = Frame.All(new Rule(2, Look.Ink)), Padding = new Insets(1.2, 4, 1.6, 4), Before = 3, After = 3,
            },
            _ => text with { KeepWithNext = paragraph.Role == ParagraphRole.Lead && next is Block.Heading or Block.Table },
        };
    }

    private Flow.List List(Block.List list)
    {
        var (plain, alert) = (list.Role == ListRole.Plain, list.Role == ListRole.Alert);
        var style = FamilyLook.Of(ParagraphRole.Body);
        var items = new List<Pair.Pdf.Content.ListItem>();
        foreach (var item in list.Items)
            items.Add(new Pair.Pdf.Content.ListItem(
                [new Flow.Paragraph(inlines.Of(item.Content, style, strong: alert ? FamilyLook.Number : null)) { Role = Role.None, LineHeight = alert ? 1.2 : FamilyLook.Line }]));
        return new Flow.List(items)
        {
            Marker = plain ? Marker.Dot : Marker.None, Indent = plain ? 5 : 0, ItemSpace = 1.2, Before = alert ? 1 : 0, After = 1.5,
        };
    }

    private IEnumerable<Flow> Scans(Block.Codes some)
    {
        foreach (var row in some.Items.Chunk(CodesInARow))
        {
            var columns = row.Select(code => new Pair.Pdf.Content.Column(
                [Codes.Drawing(code, Align.Left), new Flow.Paragraph(inlines.Of(code.Caption, FamilyLook.Foot))])).ToList();
            while (columns.Count < CodesInARow) columns.Add(new Pair.Pdf.Content.Column([]));
            yield return new Flow.Together([new Flow.SideBySide(columns) { Gap = 4 }]) { After = 2 };
        }
    }

    private Flow.Paragraph Title(Block.Heading heading, TextStyle style) => new(inlines.Of(heading.Content, style))
    {
        Role = Blocks.RoleOf(heading.Level), Anchor = heading.Anchor, Bookmark = DocumentText.Of(heading.Content),
    };

    private Flow.Paragraph Text(Block.Paragraph paragraph) =>
        new(inlines.Of(paragraph.Content, FamilyLook.Of(paragraph.Role))) { LineHeight = FamilyLook.Line };
}
