using Pair.Pdf.Content;
using Pair.Pdf.Structure;

namespace Pair.Pdf.Layout;

/// <summary>Makes the pieces and elements of a list.</summary>
internal sealed class ListBuilder(Builder builder, Shaper shaper, FontSet fonts)
{
    internal Piece? Build(Flow.List list, double width, StructureNode parent)
    {
        if (list.Items.Count == 0) return null;
        var count = Math.Max(1, list.ColumnCount);
        var gap = Units.Points(list.Gap);
        var column = (width - gap * (count - 1)) / count;
        var node = new StructureNode("L", parent) { Numbering = list.Marker == Marker.Label ? Numbering(list.Items) : null };
        var parts = new List<LabelledItem>(list.Items.Count);
        // Labels never run into the items: the widest one sets the indent.
        var indent = list.Marker == Marker.None ? 0 : Units.Points(list.Indent);
        foreach (var item in list.Items)
        {
            var element = new StructureNode("LI", node);
            ShapedText? label = null;
            if (list.Marker == Marker.Label && item.Label is { } words)
            {
                label = shaper.Shape([words, new Inline.Text(" ", words.Style)], new StructureNode("Lbl", element));
                indent = Math.Max(indent, Math.Min(label.Width(0, label.Count), column / 2));
            }

            parts.Add(new LabelledItem(element, label));
        }

        var space = Units.Points(list.ItemSpace);
        var pieces = new List<Piece>(list.Items.Count);
        for (var i = 0; i < parts.Count; i++)
        {
            var body = builder.Stack(list.Items[i].Content, column - indent, new StructureNode("LBody", parts[i].Item));
            pieces.Add(new ListItemPiece(body, indent, Label(parts[i].Label, indent), list.Marker == Marker.Dot ? Dot(list.Items[i].Content) : null)
                { Before = i > 0 ? space : 0, Source = list.Items[i].Source });
        }

        var (before, after) = (Units.Points(list.Before), Units.Points(list.After));
        if (count == 1) return new StackPiece(pieces) { Before = before, After = after, KeepWithNext = list.KeepWithNext, Source = list.Source };
        var edges = new double[count];
        for (var i = 0; i < count; i++) edges[i] = i * (column + gap);
        return new BalancedPiece(pieces, edges) { Before = before, After = after, KeepWithNext = list.KeepWithNext, Source = list.Source };
    }

    /// <summary>How the labels count, told by the first: in numbers, in letters, or not at all.</summary>
    private static string Numbering(IReadOnlyList<ListItem> items)
    {
        foreach (var item in items)
        {
            if (item.Label is not { Value: var label }) continue;
            foreach (var sign in label)
                if (char.IsAsciiDigit(sign)) return "Decimal";
            var letter = label.Trim(' ', '.', ')', '(');
            return letter.Length != 1 ? "Disc" : char.IsAsciiLetterLower(letter[0]) ? "LowerAlpha" : char.IsAsciiLetterUpper(letter[0]) ? "UpperAlpha" : "Disc";
        }

        return "Disc";
    }

    private static LinesPiece? Label(ShapedText? text, double indent)
    {
        if (text is null || text.Count == 0) return null;
        var lines = TextLine.Measure(text, LineBreaker.Break(text, indent), 1.15);
        return new LinesPiece(new ParagraphLines(text, lines, indent), 0, lines.Count);
    }

    /// <summary>A dot in the colour and at the height of the item's first words.</summary>
    private MarkerDot? Dot(IReadOnlyList<Flow> content)
    {
        if (content.Count == 0 || content[0] is not Flow.Paragraph paragraph) return null;
        foreach (var part in paragraph.Content)
        {
            if (part is not Inline.Text text) continue;
            var face = fonts[text.Style.Font].Face;
            return new MarkerDot(text.Style.Size * 0.14, text.Style.Size * face.CapHeight / face.UnitsPerEm * 0.42, text.Style.Colour);
        }

        return null;
    }

    private sealed record LabelledItem(StructureNode Item, ShapedText? Label);
}
