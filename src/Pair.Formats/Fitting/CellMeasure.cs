namespace Pair.Formats.Fitting;

/// <summary>
/// How high the paragraphs of a cell come out at a width: an estimate, from the widths of their words, each measured once. Nothing is set with
/// it; it tells widths apart that fit from widths that do not.
/// </summary>
/// <param name="padding">Space left and right of the text, mm.</param>
internal sealed class CellMeasure(double padding)
{
    private readonly List<ParagraphMeasure> paragraphs = [];

    /// <summary>The widest word and the space beside it, mm; an address counts by its parts between slashes. Below this something is divided.</summary>
    public double Widest { get; private set; }

    /// <summary>All its words one behind the other, mm: how much there is to read.</summary>
    public double Length { get; private set; }

    /// <summary>How wide it must be for each of its paragraphs to stand on one line, mm.</summary>
    public double OneLine { get; private set; }

    /// <summary>Adds a paragraph with all its words.</summary>
    public void Add(ParagraphMeasure paragraph)
    {
        paragraph.End(0);
        Widest = Math.Max(Widest, paragraph.Widest + paragraph.Indent + padding);
        Length += paragraph.Length;
        OneLine = Math.Max(OneLine, paragraph.Length + paragraph.Indent + padding);
        paragraphs.Add(paragraph);
    }

    /// <summary>Height in mm at a width in mm, without the space above and below.</summary>
    public double HeightAt(double width)
    {
        var height = 0.0;
        foreach (var paragraph in paragraphs) height += paragraph.HeightAt(width - padding);
        return height;
    }
}
