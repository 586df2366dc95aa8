using System.Diagnostics;
using Pair.Core.Documents;
using Pair.Formats.Fitting;
using Pair.Formats.Pdf.Length;
using Pair.Pdf.Content;
using FontStyle = Pair.Pdf.Content.FontStyle;

namespace Pair.Formats.Pdf;

/// <summary>Tables of a document, each kind with its widths, grounds and rules.</summary>
internal sealed class Tables(Inlines inlines)
{
    private readonly Cells cells = new(inlines);

    /// <summary>Tables of services and steps as they were set, in the order of the document.</summary>
    public List<SetTable> Made { get; } = [];

    /// <summary>A table that stands alone.</summary>
    public Flow.Table Of(Block.Table table)
    {
        var flow = Set(table);
        if (table.Role is TableRole.Steps or TableRole.Plain) Made.Add(new SetTable(table, flow));
        return flow;
    }

    private Flow.Table Set(Block.Table table) => table.Role switch
    {
        TableRole.Alert => Numbers(table, Look.TextWidth),
        TableRole.Steps => Steps(table),
        TableRole.Level => Level(table),
        // The others are the family edition's, and plain tables here.
        _ => Plain(table),
    };

    /// <summary>The numbers in a heavy frame under a solid label.</summary>
    /// <param name="alert">What to set.</param>
    /// <param name="list">Sets a list.</param>
    /// <param name="width">How wide it is, in mm.</param>
    public Flow Alert(Block.Alert alert, Func<Block.List, Flow> list, double width)
    {
        const double BothSides = 1; // of the frame
        Flow content = alert.Content switch
        {
            Block.Table table => Numbers(table, width - BothSides),
            Block.List lines => list(lines),
            _ => throw new UnreachableException($"A block that no alert holds: {alert.Content.GetType().Name}"),
        };
        var label = new Flow.Paragraph(inlines.Of(alert.Title.Content, new TextStyle { Size = 11, Font = FontStyle.Bold, Colour = Colour.White }))
        {
            Role = Blocks.RoleOf(alert.Title.Level), Anchor = alert.Title.Anchor, Bookmark = DocumentText.Of(alert.Title.Content), KeepWithNext = true,
        };
        return new Flow.Box([new Flow.Box([label]) { Ground = Look.Alarm, Padding = new Insets(0.4, 2, 0.7, 2), KeepWithNext = true }, content])
        {
            Frame = Frame.All(new Rule(1.6, Look.Alarm)), Before = 1.2, After = 1.2,
        };
    }

    private Flow.Table Numbers(Block.Table table, double width) => Fitted(cells.Table(table) with
    {
        Vertical = new Rule(0.5, Look.Alarm),
        Padding = new Insets(0.3, 1.5, 0.4, 2),
    }, width, 32);

    private Flow.Table Steps(Block.Table table)
    {
        var rule = new Rule(0.6, Look.Deep);
        var steps = cells.Table(table);
        return Fitted(steps with
        {
            Header = [steps.Header[0] with { Ground = Look.DeepTint }],
            Frame = Frame.All(new Rule(1.2, Look.Deep)),
            Vertical = rule,
            BelowHeader = rule,
            Padding = new Insets(0.7, 2.5, 0.8, 2.5),
            After = 1.2,
        }, Look.TextWidth - 1, 40);
    }

    /// <summary>The levels of need, in columns that stand below each other from level to level.</summary>
    public List<Flow.Table> Levels(IReadOnlyList<Block.Table> tables)
    {
        var levels = tables.Select(Level).ToList();
        if (!tables.All(table => table.Header.Count == Look.EntryColumns.Length)) return levels;
        levels = FlowMeasure.Fit(levels, Look.TextWidth, Look.EntryColumns, Look.EntryLeast);
        for (var i = 0; i < levels.Count; i++) Made.Add(new SetTable(tables[i], levels[i]));
        return levels;
    }

    private Flow.Table Level(Block.Table table)
    {
        var look = Look.Level(table.Level ?? 1);
        var level = cells.Table(table);
        return level with
        {
            Header = [level.Header[0] with { Ground = look.Tint, Top = new Rule(1.4, look.Colour), OnOneBaseline = true }],
            Frame = new Frame(Bottom: Look.Between),
            Before = 1.4,
            After = 0.8,
        };
    }

    private Flow.Table Plain(Block.Table table)
    {
        var plain = cells.Table(table);
        return Fitted(plain with
        {
            Header = [plain.Header[0] with { Ground = Look.DeepTint, Top = new Rule(1.4, Look.Deep) }], Frame = new Frame(Bottom: Look.Between), Before = 1, After = 1,
        }, Look.TextWidth, 30);
    }

    // Columns begin as wide as each other, and take from each other what their text asks for.
    private static Flow.Table Fitted(Flow.Table table, double room, double least)
    {
        var count = table.Columns.Count;
        return FlowMeasure.Fit([table], room, ColumnFit.Even(count, room / count), ColumnFit.Even(count, least))[0];
    }
}
