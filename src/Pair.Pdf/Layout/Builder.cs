using Pair.Pdf.Content;
using Pair.Pdf.Structure;

namespace Pair.Pdf.Layout;

/// <summary>Makes pieces of flows for a width in pt, and the structure elements beside them, in reading order.</summary>
/// <param name="fonts">The faces of the document.</param>
/// <param name="pageHeight">Height of the content of a page in pt; figures and repeated headers must fit in it.</param>
/// <param name="pageDigits">How many digits a page number may have.</param>
internal sealed class Builder(FontSet fonts, double pageHeight, int pageDigits)
{
    // So narrow a column sets one letter a line; narrower ones are widened to it.
    private const double NarrowestColumn = 1;

    private readonly Shaper shaper = new(fonts, pageDigits);
    private int headingLevel;

    /// <summary>Whether anything that was made shows the number of a page.</summary>
    internal bool HasPageNumbers { get; private set; }

    /// <summary>Flows as one stack below a structure element.</summary>
    internal StackPiece Stack(IReadOnlyList<Flow> flows, double width, StructureNode node, bool together = false) =>
        new(Items(flows, width, node, isPage: false), together);

    /// <summary>Flows as pieces; sections give theirs as if they stood in their place.</summary>
    internal List<Piece> Items(IReadOnlyList<Flow> flows, double width, StructureNode node, bool isPage)
    {
        var items = new List<Piece>(flows.Count);
        AddItems(items, flows, width, node, isPage);
        return items;
    }

    private void AddItems(List<Piece> items, IReadOnlyList<Flow> flows, double width, StructureNode node, bool isPage)
    {
        width = Math.Max(width, NarrowestColumn);
        foreach (var flow in flows)
        {
            switch (flow)
            {
                case Flow.Section section:
                    var first = items.Count;
                    AddItems(items, section.Content, width, new StructureNode("Sect", node) { Language = section.Language }, isPage);
                    if (items.Count > first && (section.Before > 0 || section.After > 0 || section.Source is not null || section.KeepWithNext))
                        Surround(items, first, section);
                    break;
                case Flow.PageBreak when isPage:
                    items.Add(new PageBreakPiece());
                    break;
                case Flow.PageBreak:
                    break;
                default:
                    if (Build(flow, width, node) is { } piece) items.Add(piece);
                    break;
            }
        }
    }

    /// <summary>What a section asks for itself applies to all of it, which therefore becomes one stack.</summary>
    private static void Surround(List<Piece> items, int first, Flow.Section section)
    {
        var own = items.GetRange(first, items.Count - first);
        foreach (var piece in own)
            if (piece is PageBreakPiece) return; // pages begin in the section: it stays in its parts
        items.RemoveRange(first, own.Count);
        items.Add(new StackPiece(own)
        {
            Before = Math.Max(Units.Points(section.Before), own[0].Before), After = Math.Max(Units.Points(section.After), own[^1].After),
            KeepWithNext = section.KeepWithNext || own[^1].KeepWithNext, Source = section.Source,
        });
    }

    private Piece? Build(Flow flow, double width, StructureNode node)
    {
        var (before, after) = (Units.Points(flow.Before), Units.Points(flow.After));
        switch (flow)
        {
            case Flow.Paragraph paragraph:
                return Paragraph(paragraph, width, node);
            case Flow.Together together:
                return new StackPiece(Items(together.Content, width, node, false), together: true)
                    { Before = before, After = after, KeepWithNext = flow.KeepWithNext, Source = flow.Source };
            case Flow.Divider divider:
                return new DividerPiece(divider.Rule, width) { Before = before, After = after, KeepWithNext = flow.KeepWithNext };
            case Flow.Space space:
                return new SpacePiece(Units.Points(space.Height)) { KeepWithNext = flow.KeepWithNext };
            case Flow.Room room:
                return new RoomPiece(Units.Points(room.Height));
            case Flow.Box box:
                var look = BoxLook.Of(width, box.Frame, box.Ground, box.Padding);
                return new BoxPiece(Stack(box.Content, width - look.Left - look.Right, node), look)
                    { Before = before, After = after, KeepWithNext = flow.KeepWithNext, Source = flow.Source };
            case Flow.SideBySide columns:
                return new ColumnsPiece(Columns(columns, width, node))
                    { Before = before, After = after, KeepWithNext = flow.KeepWithNext, Source = flow.Source };
            case Flow.Rail rail:
                return new ColumnsPiece(Rail(rail, width, node))
                    { Before = before, After = after, KeepWithNext = flow.KeepWithNext, Source = flow.Source };
            case Flow.List list:
                return new ListBuilder(this, shaper, fonts).Build(list, width, node);
            case Flow.Table table:
                return new TableBuilder(this, pageHeight).Build(table, width, node);
            case Flow.Figure figure:
                return Figures.Build(figure, width, pageHeight, node);
            case Flow.Picture picture:
                return Figures.Build(picture, width, pageHeight, node);
            default:
                throw new InvalidOperationException("No such flow.");
        }
    }

    private LinesPiece? Paragraph(Flow.Paragraph paragraph, double width, StructureNode parent)
    {
        var role = paragraph.Role;
        // Levels never skip, whatever the caller says: who goes from heading to heading would look for the one between.
        if (role is >= Role.H1 and <= Role.H6 && (int)role > headingLevel + 1) role = (Role)(headingLevel + 1);
        var own = role != Role.None || parent.Type is "Document" or "Sect";
        var node = own
            ? new StructureNode(RoleName(role), parent, attach: false) { Language = paragraph.Language }
            : parent;
        var text = shaper.Shape(paragraph.Content, node);
        if (text.Count == 0) return null;
        HasPageNumbers |= text.HasPageNumbers;
        node.Attach();
        var level = role is >= Role.H1 and <= Role.H6 ? (int)role : 0;
        if (level > 0) headingLevel = level;
        var lines = TextLine.Measure(text, LineBreaker.Break(text, width), paragraph.LineHeight);
        var set = new ParagraphLines(text, lines, width)
        {
            Align = paragraph.Align, KeepTogether = paragraph.KeepTogether, Anchor = paragraph.Anchor, Bookmark = paragraph.Bookmark,
            Level = level > 0 ? level : headingLevel + 1,
        };
        return new LinesPiece(set, 0, lines.Count)
        {
            Before = Units.Points(paragraph.Before), After = Units.Points(paragraph.After), KeepWithNext = paragraph.KeepWithNext,
            Source = paragraph.Source,
        };
    }

    private List<PlacedPiece> Columns(Flow.SideBySide columns, double width, StructureNode node)
    {
        var gap = Units.Points(columns.Gap);
        var widths = new ColumnWidth[columns.Items.Count];
        for (var i = 0; i < widths.Length; i++) widths[i] = columns.Items[i].Width;
        var resolved = Widths.Resolve(widths, width - gap * (widths.Length - 1));
        var pieces = new List<PlacedPiece>(widths.Length);
        var x = 0.0;
        for (var i = 0; i < widths.Length; i++)
        {
            var stack = Stack(columns.Items[i].Content, resolved[i], node);
            pieces.Add(new PlacedPiece(stack.IsEmpty ? null : stack, x));
            x += resolved[i] + gap;
        }

        return pieces;
    }

    // Structure elements are made in reading order: the rail's between the two parts of the text.
    private List<PlacedPiece> Rail(Flow.Rail rail, double width, StructureNode node)
    {
        var widths = Widths.Resolve([ColumnWidth.Share(1), ColumnWidth.Fixed(rail.Width)], width - Units.Points(rail.Gap));
        var text = Items(rail.Lead, widths[0], node, isPage: false);
        var aside = Stack(rail.Aside, widths[1], node);
        text.AddRange(Items(rail.Rest, widths[0], node, isPage: false));
        var x = widths[0] + Units.Points(rail.Gap);
        return [new PlacedPiece(text.Count == 0 ? null : new StackPiece(text), 0), new PlacedPiece(aside.IsEmpty ? null : aside, x)];
    }

    private static string RoleName(Role role) => role switch
    {
        Role.P or Role.None => "P",
        Role.H1 => "H1",
        Role.H2 => "H2",
        Role.H3 => "H3",
        Role.H4 => "H4",
        Role.H5 => "H5",
        Role.H6 => "H6",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };
}
