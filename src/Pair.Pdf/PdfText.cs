using Pair.Pdf.Content;
using Pair.Pdf.Fonts;

namespace Pair.Pdf;

/// <summary>Questions about text before it is set: can it be drawn rightly, and how wide is it?</summary>
public static class PdfText
{
    /// <summary>
    /// Whether every character can be drawn rightly. False for scripts that need shaping or run from right to left (Arabic, Hebrew, Bengali, …),
    /// for symbols that the fonts lack, and for controls of direction. Setting such text anyway draws a <c>?</c> for each such character.
    /// </summary>
    public static bool CanDraw(string text) => Script.Undrawable(text).Count == 0;

    /// <summary>The Unicode code points of a text that cannot be drawn rightly, each once, in order of appearance.</summary>
    public static IReadOnlyList<int> Undrawable(string text) => Script.Undrawable(text);

    /// <summary>Width in mm of a text set on one line, with kerning.</summary>
    public static double Width(string text, TextStyle style)
    {
        var face = FontFace.Of(style.Font);
        var (units, before) = (0, 0);
        foreach (var character in Script.Prepare(text))
        {
            if (Script.IsSilent(character)) continue;
            var glyph = face.Glyph(Script.GlyphCharacter(character));
            if (before != 0) units += face.Kerning.Between(before, glyph);
            units += face.Advance(glyph);
            before = glyph;
        }

        return units * style.Size / face.UnitsPerEm / Units.PerMillimetre;
    }
}
