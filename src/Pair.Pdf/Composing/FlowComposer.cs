using Pair.Pdf.Content;

namespace Pair.Pdf.Composing;

/// <summary>
/// Writes the content of a document, section or cell, one thing after the other. It only makes the records of <see cref="Pair.Pdf.Content"/>
/// with spaces and sizes that read well; whatever these can say besides goes in by <see cref="Add"/>.
/// </summary>
public sealed class FlowComposer
{
    private readonly TypeScale type;
    private readonly List<Flow> flows = [];

    internal FlowComposer(TypeScale type) => this.type = type;

    internal IReadOnlyList<Flow> Flows => flows;

    // Spaces in mm, in proportion to the running text.
    private double Line => type.Body.Size * 0.35;

    /// <summary>A heading, which stands in the outline too.</summary>
    /// <param name="level">1 to 6; a document begins with 1.</param>
    /// <param name="text">Its words.</param>
    /// <param name="anchor">Name to which <see cref="TextComposer.See"/> leads; null for none.</param>
    public FlowComposer Heading(int level, string text, string? anchor = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(level, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(level, 6);
        return Add(new Flow.Paragraph([new Inline.Text(text, type.OfHeading(level))])
        {
            Role = Role.H1 + (level - 1), Bookmark = text, Anchor = anchor, KeepWithNext = true, Before = Line * (level < 3 ? 1.6 : 1), After = Line * 0.5,
        });
    }

    /// <summary>A paragraph of plain words.</summary>
    public FlowComposer Paragraph(string text) => Paragraph(line => line.Text(text));

    /// <summary>A paragraph of several parts.</summary>
    /// <param name="write">Writes the parts.</param>
    /// <param name="bookmark">Title in the outline, below the last heading; null for none.</param>
    /// <param name="anchor">Name to which <see cref="TextComposer.See"/> leads; null for none.</param>
    public FlowComposer Paragraph(Action<TextComposer> write, string? bookmark = null, string? anchor = null) =>
        Add(new Flow.Paragraph(Parts(write)) { Bookmark = bookmark, Anchor = anchor, LineHeight = 1.3, After = Line * 0.6 });

    /// <summary>A list with a dot before each item.</summary>
    public FlowComposer List(params IReadOnlyList<string> items)
    {
        var list = new List<ListItem>(items.Count);
        foreach (var item in items) list.Add(Item(item));
        return Add(new Flow.List(list) { ItemSpace = Line * 0.3, After = Line * 0.6 });
    }

    /// <summary>A list with a number before each item.</summary>
    public FlowComposer Numbered(params IReadOnlyList<string> items)
    {
        var list = new List<ListItem>(items.Count);
        foreach (var item in items)
            list.Add(Item(item) with { Label = new Inline.Text((list.Count + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) + ".", type.Body) });
        return Add(new Flow.List(list) { Marker = Marker.Label, ItemSpace = Line * 0.3, After = Line * 0.6 });
    }

    /// <summary>A table with a heading for each column, repeated on each page; the first cell of a row heads it.</summary>
    /// <param name="columns">The headings.</param>
    /// <param name="write">Writes the rows.</param>
    public FlowComposer Table(IReadOnlyList<string> columns, Action<TableComposer> write)
    {
        var table = new TableComposer(type, columns);
        write(table);
        return Add(table.Compose() with { Before = Line * 0.5, After = Line });
    }

    /// <summary>A drawing.</summary>
    /// <param name="width">Width in mm.</param>
    /// <param name="height">Height in mm.</param>
    /// <param name="alternative">What it shows, in words.</param>
    /// <param name="shapes">What is drawn, the first below.</param>
    public FlowComposer Figure(double width, double height, string alternative, params IReadOnlyList<Shape> shapes) =>
        Add(new Flow.Figure(width, height, shapes, alternative) { After = Line * 0.6 });

    /// <summary>A photograph or logo.</summary>
    /// <param name="image">The picture.</param>
    /// <param name="width">Width in mm.</param>
    /// <param name="alternative">What it shows, in words.</param>
    public FlowComposer Picture(Raster image, double width, string alternative) => Add(new Flow.Picture(image, width, alternative) { After = Line * 0.6 });

    /// <summary>A drawing that says nothing: an artifact, which reading aloud skips.</summary>
    /// <param name="width">Width in mm.</param>
    /// <param name="height">Height in mm.</param>
    /// <param name="shapes">What is drawn, the first below.</param>
    public FlowComposer Artifact(double width, double height, params IReadOnlyList<Shape> shapes) => Figure(width, height, "", shapes);

    /// <summary>A thin rule across the page, an artifact.</summary>
    public FlowComposer Rule() => Add(new Flow.Divider(new Rule(0.6, type.Body.Colour)) { Before = Line * 0.6, After = Line * 0.6 });

    /// <summary>A part of the document that belongs together (structure element Sect).</summary>
    /// <param name="write">Writes its content.</param>
    /// <param name="language">Its language (BCP 47) where it is not the document's.</param>
    public FlowComposer Section(Action<FlowComposer> write, string? language = null)
    {
        var inner = new FlowComposer(type);
        write(inner);
        return Add(new Flow.Section(inner.Flows) { Language = language });
    }

    /// <summary>What follows begins on a new page.</summary>
    public FlowComposer PageBreak() => Add(new Flow.PageBreak());

    /// <summary>Any flow, with all that its record can say.</summary>
    public FlowComposer Add(Flow flow)
    {
        flows.Add(flow);
        return this;
    }

    private ListItem Item(string words) => new([new Flow.Paragraph([new Inline.Text(words, type.Body)]) { Role = Role.None, LineHeight = 1.3 }]);

    private IReadOnlyList<Inline> Parts(Action<TextComposer> write)
    {
        var line = new TextComposer(type, type.Body);
        write(line);
        return line.Parts;
    }
}
