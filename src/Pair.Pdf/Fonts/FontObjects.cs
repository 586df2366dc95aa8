using Pair.Pdf.Content;
using Pair.Pdf.Files;

namespace Pair.Pdf.Fonts;

/// <summary>Writes a used face as a Type 0 font: subset, widths, and the map from codes back to characters.</summary>
internal static class FontObjects
{
    /// <summary>Returns the number of the font object for a page's resources.</summary>
    internal static int Write(PdfFile file, FontUse use)
    {
        var face = use.Face;
        var subset = FontSubset.Make(face, use.Glyphs);
        var name = Tag(subset) + "+" + face.PostScriptName;
        var program = file.AddStream(new ByteWriter().Ascii("/Length1 ").Int(subset.Length), subset);
        var italic = face.ItalicAngle != 0;
        var descriptor = file.Add(new ByteWriter().Ascii("<</Type/FontDescriptor/FontName/" + name)
            // Symbolic, as the codes are our own; the seventh bit says that the letters slope.
            .Ascii("/Flags ").Int(italic ? 68 : 4)
            .Ascii("/FontBBox[").Number(Thousand(face, face.XMin)).Byte((byte)' ').Number(Thousand(face, face.YMin)).Byte((byte)' ')
            .Number(Thousand(face, face.XMax)).Byte((byte)' ').Number(Thousand(face, face.YMax))
            .Ascii("]/ItalicAngle ").Number(face.ItalicAngle)
            .Ascii("/Ascent ").Number(Thousand(face, face.Ascent)).Ascii("/Descent ").Number(Thousand(face, face.Descent))
            .Ascii("/CapHeight ").Number(Thousand(face, face.CapHeight))
            // No table holds the stem; these are measured on the letter l.
            .Ascii("/StemV ").Int(face == FontFace.Of(FontStyle.Bold) ? 142 : 84)
            .Ascii("/FontFile2 ").Reference(program).Ascii(">>"));

        var widths = new ByteWriter().Ascii("[1[");
        for (var code = 1; code < use.Glyphs.Count; code++)
        {
            if (code > 1) widths.Byte((byte)' ');
            widths.Number(Thousand(face, use.Advance(code)));
        }

        widths.Ascii("]]");
        var descendant = file.Add(new ByteWriter().Ascii("<</Type/Font/Subtype/CIDFontType2/BaseFont/" + name)
            .Ascii("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ").Reference(descriptor)
            .Ascii("/DW 0/W ").Bytes(widths.Written).Ascii("/CIDToGIDMap/Identity>>"));
        var toUnicode = file.AddStream(new ByteWriter(), ToUnicode(use).Written);
        return file.Add(new ByteWriter().Ascii("<</Type/Font/Subtype/Type0/BaseFont/" + name).Ascii("/Encoding/Identity-H/DescendantFonts[")
            .Reference(descendant).Ascii("]/ToUnicode ").Reference(toUnicode).Ascii(">>"));
    }

    private static double Thousand(FontFace face, int units) => units * 1000.0 / face.UnitsPerEm;

    /// <summary>Six letters from the subset's content: two documents with the same glyphs share a name, others do not.</summary>
    private static string Tag(byte[] subset)
    {
        var hash = new ContentHash();
        hash.Add(subset);
        var value = hash.First ^ hash.Second;
        var letters = new char[6];
        for (var i = 0; i < letters.Length; i++, value /= 26) letters[i] = (char)('A' + value % 26);
        return new string(letters);
    }

    private static ByteWriter ToUnicode(FontUse use)
    {
        var map = new ByteWriter(1 << 12).Ascii("""
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange

            """);
        const int Block = 100; // the format's limit for one block
        for (var start = 1; start < use.Characters.Count; start += Block)
        {
            var end = Math.Min(start + Block, use.Characters.Count);
            map.Int(end - start).Ascii(" beginbfchar\n");
            for (var code = start; code < end; code++)
            {
                map.Byte((byte)'<').Hex16(code).Ascii("> <");
                var character = use.Characters[code];
                // A soft hyphen is only drawn where a word is broken at it; readers should see the hyphen as such.
                foreach (var unit in char.ConvertFromUtf32(character)) map.Hex16(unit);
                map.Ascii(">\n");
            }

            map.Ascii("endbfchar\n");
        }

        return map.Ascii("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    }
}
