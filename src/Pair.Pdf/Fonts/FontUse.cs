namespace Pair.Pdf.Fonts;

/// <summary>
/// What one document draws of a face. A code is given out for each pair of glyph and character, in the order of first use: two characters
/// that share a glyph (space and no-break space) keep their own code, so the text can always be read back.
/// </summary>
internal sealed class FontUse(FontFace face, string resource)
{
    private readonly Dictionary<int, int> codes = [];
    private readonly Dictionary<int, short> kerning = [];
    private readonly List<int> glyphs = [0];
    private readonly List<int> characters = [0];

    internal FontFace Face { get; } = face;

    /// <summary>The font's name in the resources of a page.</summary>
    internal string Resource { get; } = resource;

    /// <summary>The face's glyph for each code; code 0 is the empty box that nothing ever draws.</summary>
    internal IReadOnlyList<int> Glyphs => glyphs;

    /// <summary>The character for each code.</summary>
    internal IReadOnlyList<int> Characters => characters;

    /// <summary>The code that draws a character, made when first asked for.</summary>
    internal int Code(int codePoint)
    {
        if (codes.TryGetValue(codePoint, out var code)) return code;
        var glyph = Face.Glyph(Script.GlyphCharacter(codePoint));
        if (glyph == 0)
        {
            code = Code(Script.Replacement);
        }
        else
        {
            code = glyphs.Count;
            glyphs.Add(glyph);
            characters.Add(codePoint);
        }

        codes.Add(codePoint, code);
        return code;
    }

    /// <summary>Advance of a code, font units.</summary>
    internal int Advance(int code) => Face.Advance(glyphs[code]);

    /// <summary>Kerning between two codes, font units.</summary>
    internal int Kern(int left, int right)
    {
        var key = left << 16 | right;
        if (kerning.TryGetValue(key, out var value)) return value;
        value = (short)Face.Kerning.Between(glyphs[left], glyphs[right]);
        kerning.Add(key, value);
        return value;
    }
}
