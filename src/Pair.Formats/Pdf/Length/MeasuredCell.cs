using Pair.Core.Documents;
using Pair.Core.Text;
using Pair.Pdf.Content;

namespace Pair.Formats.Pdf.Length;

/// <summary>Words of one key of an author, such as all times at venues.</summary>
/// <param name="What">What they are, as a local lead would say.</param>
/// <param name="Where">The first of them.</param>
internal sealed record Part(string What, Location Where);

/// <summary>A cell, and how high it is without some of its words.</summary>
/// <param name="said">The cell as it is said.</param>
/// <param name="set">As it is set; its paragraphs and their parts follow those of <paramref name="said"/>.</param>
/// <param name="padding">Space left and right, mm.</param>
/// <param name="width">Width of the column, mm.</param>
internal sealed class MeasuredCell(Core.Documents.Cell said, TableCell set, double padding, double width)
{
    private readonly HashSet<string> gone = [];
    private double? height;

    /// <summary>Height of the text in mm.</summary>
    public double Height => height ??= HeightWithout(null);

    /// <summary>Height of a line, mm.</summary>
    public double LineHeight => set.Content.Count > 0 && set.Content[0] is Flow.Paragraph { Content: [Pair.Pdf.Content.Inline.Text text, ..] } paragraph
        ? text.Style.Size * paragraph.LineHeight * 25.4 / 72
        : 0;

    /// <summary>What could be shortened or leave; never what every entry needs, and never the edition's own words.</summary>
    public List<Part> Parts()
    {
        var parts = new List<Part>();
        foreach (var block in said.Content)
            foreach (var inline in block is Block.Paragraph paragraph ? paragraph.Content : [])
                if (inline.Origin.Where is { } where && CellParts.Of(inline.Origin) is { } what && !gone.Contains(what) && !parts.Exists(part => part.What == what))
                    parts.Add(new Part(what, where));
        return parts;
    }

    /// <summary>From now on the cell counts without these words.</summary>
    public void TakeOut(string what)
    {
        gone.Add(what);
        height = null;
    }

    /// <summary>Height in mm without one more part; a summary leaves a line.</summary>
    public double HeightWithout(Part? part)
    {
        var kept = new List<Flow>(set.Content.Count);
        // A service without a word about itself helps nobody: a summary is only shortened, to a line.
        var line = gone.Contains(CellParts.Summary) || part?.What == CellParts.Summary ? LineHeight : 0;
        for (var i = 0; i < set.Content.Count; i++)
        {
            if (set.Content[i] is not Flow.Paragraph paragraph || said.Content[i] is not Block.Paragraph { Content: var words })
            {
                kept.Add(set.Content[i]);
                continue;
            }
            var content = new List<Pair.Pdf.Content.Inline>();
            // Words of the edition belong to the author's words behind them, as a label does; the last ones to those before.
            var removed = false;
            var labels = new List<Pair.Pdf.Content.Inline>();
            for (var at = 0; at < words.Count; at++)
            {
                labels.Add(paragraph.Content[at]);
                if (words[at].Origin.Where is null) continue;
                removed = CellParts.Of(words[at].Origin) is { } what && (gone.Contains(what) || what == part?.What);
                if (!removed) content.AddRange(labels);
                labels.Clear();
            }
            if (!removed) content.AddRange(labels);
            if (content.Count > 0) kept.Add(paragraph with { Content = content });
        }
        return FlowMeasure.Of(kept, padding).HeightAt(width) + line;
    }
}
