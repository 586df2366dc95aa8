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
    private Glyph[] glyphs = new Glyph[32];
    private BreakKind[] breaks = new BreakKind[32];

    internal List<TextRun> Runs { get; } = [];

    internal int Count { get; private set; }

    /// <summary>Whether a run stands for a page number, known only when all pages are cut.</summary>
    internal bool HasPageNumbers { get; set; }

    internal ref readonly Glyph this[int index] => ref glyphs[index];

    /// <summary>How willingly a line ends before a glyph.</summary>
    internal BreakKind BreakAt(int index) => breaks[index];

    internal void SetBreak(int index, BreakKind kind) => breaks[index] = kind;

    internal void Add(in Glyph glyph, BreakKind kind)
    {
        // Copied by hand: a list of values would have to be compiled at start.
        if (Count == glyphs.Length)
        {
            var (longer, more) = (new Glyph[2 * Count], new BreakKind[2 * Count]);
            Array.Copy(glyphs, longer, Count);
            Array.Copy(breaks, more, Count);
            (glyphs, breaks) = (longer, more);
        }

        glyphs[Count] = glyph;
        breaks[Count++] = kind;
    }

    /// <summary>Width from the left edge of a glyph to the right edge of the last one before <paramref name="end"/>.</summary>
    internal double Width(int start, int end) => end <= start ? 0 : glyphs[end - 1].X + glyphs[end - 1].Advance - glyphs[start].X;
}

/// <summary>One glyph (or a chip, or the room of a page number) in a text.</summary>
/// <param name="Character">Its code point; 0 for a chip and a page number.</param>
/// <param name="Code">Code in the run's font.</param>
/// <param name="X">Place on the endless line.</param>
/// <param name="Advance">Width.</param>
/// <param name="Run">Index of its run.</param>
internal readonly record struct Glyph(int Character, int Code, double X, double Advance, int Run);

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

/// <summary>A part of a text in one style; or a chip, or a page number.</summary>
internal sealed record TextRun(FontUse Font, TextStyle Style, StructureNode? Node)
{
    internal bool NoBreak { get; init; }

    internal Link? Link { get; init; }

    internal Inline.Chip? Chip { get; init; }

    /// <summary>Anchor of the paragraph whose page's number is drawn here.</summary>
    internal string? PageOf { get; init; }

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
