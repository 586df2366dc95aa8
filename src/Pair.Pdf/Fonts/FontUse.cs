namespace Pair.Pdf.Fonts;

/// <summary>
/// What one document draws of a face. A code is given out for each pair of glyph and character, in the order of first use: two characters
/// that share a glyph (space and no-break space) keep their own code, so the text can always be read back.
/// </summary>
internal sealed class FontUse(FontFace face, string resource)
{
    // Unknown values in the tables below; kerning and codes are never so small.
    private const int Unknown = int.MinValue;

    // Latin, Greek and Cyrillic with the usual marks; the rest of what the face has, in a dictionary. Tables of dictionaries would have to be
    // compiled at start, and are slower.
    private readonly int[] codesOfLetters = Table(0x530);
    private readonly Dictionary<int, object> codesOfOthers = [];
    private readonly List<int[]> kerning = [];
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
        if (codePoint < codesOfLetters.Length)
        {
            if (codesOfLetters[codePoint] == Unknown) codesOfLetters[codePoint] = NewCode(codePoint);
            return codesOfLetters[codePoint];
        }

        if (codesOfOthers.TryGetValue(codePoint, out var known)) return (int)known;
        var code = NewCode(codePoint);
        codesOfOthers.Add(codePoint, code);
        return code;
    }

    /// <summary>Advance of a code, font units.</summary>
    internal int Advance(int code) => Face.Advance(glyphs[code]);

    /// <summary>Kerning between two codes, font units.</summary>
    internal int Kern(int left, int right)
    {
        while (kerning.Count <= left) kerning.Add([]);
        var row = kerning[left];
        if (row.Length <= right)
        {
            var longer = Table(glyphs.Count + 16);
            Array.Copy(row, longer, row.Length);
            kerning[left] = row = longer;
        }

        if (row[right] == Unknown) row[right] = Face.Kerning.Between(glyphs[left], glyphs[right]);
        return row[right];
    }

    private int NewCode(int codePoint)
    {
        var glyph = Face.Glyph(Script.GlyphCharacter(codePoint));
        if (glyph == 0) return Code(Script.Replacement);
        glyphs.Add(glyph);
        characters.Add(codePoint);
        return glyphs.Count - 1;
    }

    private static int[] Table(int length)
    {
        var table = new int[length];
        Array.Fill(table, Unknown);
        return table;
    }
}
