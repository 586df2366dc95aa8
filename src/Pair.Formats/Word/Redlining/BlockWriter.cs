using System.Diagnostics;
using System.Xml.Linq;
using Pair.Core.Alignment;
using static Pair.Formats.Word.Templates.TemplateXml;

namespace Pair.Formats.Word.Redlining;

/// <summary>Writes paragraphs and tables one under the other, with what went and came among them.</summary>
/// <param name="paragraphs">Writes paragraphs.</param>
/// <param name="marks">Who made which change.</param>
internal sealed class BlockWriter(ParagraphWriter paragraphs, Marks marks)
{
    /// <summary>Writes into a body or a foot.</summary>
    public void Write(XElement container, IReadOnlyList<Edit> edits)
    {
        for (var i = 0; i < edits.Count; i++)
        {
            // Two tables that touch would be one.
            if (i > 0 && IsTable(edits[i - 1]) && IsTable(edits[i])) container.Add(paragraphs.Nothing());
            container.Add(IsTable(edits[i]) ? Table(edits[i]) : paragraphs.Write(edits[i], null));
        }
    }

    private static bool IsTable(Edit edit) => (edit.After ?? edit.Before) is Piece.Table;

    private XElement Table(Edit edit)
    {
        var rows = edit.Kind == RunKind.Same ? edit.Rows : ((Piece.Table)(edit.After ?? edit.Before)!).Rows.Select(row => edit.Kind == RunKind.Come ? new Edit(null, row) : new Edit(row, null));
        return With((edit.After ?? edit.Before)!.Element, "tr", rows.Select(Row));
    }

    private XElement Row(Edit edit) => edit switch
    {
        { Before: not null, After: Piece.Row row } => With(row.Element, "tc", row.Element.Elements(W + "tc").Zip(edit.Cells, (cell, edits) => Cell(cell, edits, marks.TagIn(row)))),
        { Before: null, After: Piece.Row row } => Row(row, RunKind.Come, static piece => new Edit(null, piece)),
        { Before: Piece.Row row, After: null } => Row(row, RunKind.Gone, static piece => new Edit(piece, null)),
        _ => throw new UnreachableException("What stands among rows is no row."),
    };

    private XElement Row(Piece.Row row, RunKind kind, Func<Piece, Edit> edit)
    {
        var tag = marks.TagIn(row);
        var cells = row.Element.Elements(W + "tc").Zip(row.Cells, (cell, pieces) => Cell(cell, [.. pieces.Select(edit)], tag));
        var whole = With(row.Element, "tc", cells);
        var properties = whole.Element(W + "trPr");
        if (properties is null) whole.AddFirst(properties = new XElement(W + "trPr"));
        properties.Add(Marks.Mark(kind, kind == RunKind.Gone ? marks.Gone(tag, null, row) : marks.Of(tag)));
        return whole;
    }

    private XElement Cell(XElement cell, IReadOnlyList<Edit> edits, string? tag) => With(cell, "p", edits.Select(edit => paragraphs.Write(edit, tag)));

    // An element with its properties as they are and other content.
    private static XElement With(XElement element, string content, IEnumerable<XElement> inside) =>
        new(element.Name, element.Attributes(), element.Elements().Where(one => one.Name != W + content), inside);
}
