using Pair.Pdf.Content;
using Pair.Pdf.Fonts;
using Pair.Pdf.Structure;

namespace Pair.Pdf.Layout;

/// <summary>
/// A paragraph's text as a row of glyphs with places, as if on one endless line, and with how willingly the line may end before each glyph.
/// Lengths in pt.
/// </summary>
internal sealed class ShapedText
{
    private readonly List<Glyph> glyphs = [];

    internal List<TextRun> Runs { get; } = [];

    internal int Count => glyphs.Count;

    internal Glyph this[int index] => glyphs[index];

    internal void Add(Glyph glyph) => glyphs.Add(glyph);

    internal void Set(int index, Glyph glyph) => glyphs[index] = glyph;

    /// <summary>Width from the left edge of a glyph to the right edge of the last one before <paramref name="end"/>.</summary>
    internal double Width(int start, int end) => end <= start ? 0 : glyphs[end - 1].X + glyphs[end - 1].Advance - glyphs[start].X;
}

/// <summary>One glyph (or a chip) in a text.</summary>
/// <param name="Character">Its code point; 0 for a chip.</param>
/// <param name="Code">Code in the run's font.</param>
/// <param name="X">Place on the endless line.</param>
/// <param name="Advance">Width.</param>
/// <param name="Run">Index of its run.</param>
/// <param name="Break">How willingly a line ends before it.</param>
internal readonly record struct Glyph(int Character, int Code, double X, double Advance, int Run, BreakKind Break);

/// <summary>How willingly a line ends at a place, from never to always.</summary>
internal enum BreakKind : byte
{
    /// <summary>A space hangs at the end of the line rather than standing at the head of the next.</summary>
    Never,

    /// <summary>Only where a word is wider than the line and has nothing better.</summary>
    Emergency,

    /// <summary>Inside an address, at a mark.</summary>
    Mark,

    /// <summary>Inside an address after a slash, or at a space of what should not be broken.</summary>
    Reluctant,

    /// <summary>At a space or a written hyphen.</summary>
    Normal,

    /// <summary>The line ends here.</summary>
    Always,
}

/// <summary>A part of a text in one style; or a chip.</summary>
internal sealed record TextRun(FontUse Font, TextStyle Style, StructureNode? Node)
{
    internal bool NoBreak { get; init; }

    internal Link? Link { get; init; }

    internal Inline.Chip? Chip { get; init; }

    /// <summary>From the base line to the upper and to the lower edge of a line with this factor.</summary>
    internal (double Above, double Below) Extent(double factor)
    {
        var face = Font.Face;
        var (ascent, descent) = (Style.Size * face.Ascent / face.UnitsPerEm, -Style.Size * face.Descent / face.UnitsPerEm);
        // What the line has more (or less) than the font's own height goes half above and half below.
        var extra = (Style.Size * factor - ascent - descent) / 2;
        return (ascent + extra, descent + extra);
    }

    internal double CapHeight => Style.Size * Font.Face.CapHeight / Font.Face.UnitsPerEm;
}
