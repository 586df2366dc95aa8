namespace Pair.Tests.Pdf.Conformance;

/// <summary>Fonts: in the file, and text that can be read back from them.</summary>
internal static class FontRules
{
    internal static IReadOnlyList<Rule> All { get; } =
    [
        new("font-embedded", "The program of every font is in the file.", (reading, report) =>
        {
            foreach (var font in reading.Fonts) report.Expect(font.GlyphCount > 0, Name(reading, font), "no program in the file");
        }),
        new("font-composite", "Every font is a Type 0 font with Identity-H, whose codes are the glyphs of its program.", (reading, report) =>
        {
            foreach (var font in reading.Fonts)
            {
                var system = reading.Graph.Dictionary(font.Descendant, "CIDSystemInfo");
                report.Expect(reading.Graph.Name(font.Head, "Subtype") == "Type0" && reading.Graph.Name(font.Head, "Encoding") == "Identity-H", Name(reading, font), "not Type 0 with Identity-H");
                report.Expect(reading.Graph.Name(font.Descendant, "Subtype") == "CIDFontType2" && reading.Graph.Name(font.Descendant, "CIDToGIDMap") == "Identity", Name(reading, font), "no map from codes to glyphs");
                report.Expect(reading.Graph.Text(system, "Registry") == "Adobe" && reading.Graph.Text(system, "Ordering") == "Identity", Name(reading, font), "no identity of codes");
                report.Expect(
                    Name(reading, font) == reading.Graph.Name(font.Descendant, "BaseFont") && Name(reading, font) == reading.Graph.Name(font.Descriptor, "FontName"),
                    Name(reading, font), "has several names");
            }
        }),
        new("font-unicode", "Every code that is shown leads back to a character, none of them private.", (reading, report) => EachCode(reading, (font, code, where) =>
            report.Expect(code == 0 || (font.Characters.GetValueOrDefault(code) is { Length: > 0 } text && IsReal(text)), where, $"code {code} has no character"))),
        new("font-widths", "The width of every code that is shown is the same in the file and in the font's program.", (reading, report) => EachCode(reading, (font, code, where) =>
        {
            // Without a program font-embedded speaks; a glyph that is not in it, and the empty box, are no-notdef's.
            if (code > 0 && code < font.GlyphCount) report.Expect(Math.Abs(font.Widths.GetValueOrDefault(code, -1) - font.Advances[code]) <= 1, where, $"code {code} is {font.Widths.GetValueOrDefault(code, -1)} wide, its glyph {font.Advances[code]}");
        })),
        new("no-notdef", "No text is drawn as the empty box, or as a glyph that is not in the font.", (reading, report) => EachCode(reading, (font, code, where) =>
            report.Expect(code > 0 && (code < font.GlyphCount || font.GlyphCount == 0), where, $"code {code} has no glyph"))),
        new("font-known", "Every text names a font of its page.", (reading, report) =>
        {
            foreach (var page in reading.Pages)
                foreach (var text in page.Content.Texts) report.Expect(page.Font(text.Font) is not null, page.Where, $"no font \"{text.Font}\"");
        }),
    ];

    private static string Name(Reading reading, FontReading font) => reading.Graph.Name(font.Head, "BaseFont") ?? "a font without a name";

    private static bool IsReal(string text)
    {
        foreach (var rune in text.EnumerateRunes())
            if (rune.Value is 0 or 0xFEFF or 0xFFFD or 0xFFFE or (>= 0xE000 and <= 0xF8FF) or >= 0xF0000) return false;
        return true;
    }

    /// <summary>Each code of each font once.</summary>
    private static void EachCode(Reading reading, Action<FontReading, int, string> check)
    {
        var seen = new HashSet<(FontReading, int)>();
        foreach (var page in reading.Pages)
            foreach (var text in page.Content.Texts)
                foreach (var code in text.Codes)
                    if (page.Font(text.Font) is { } font && seen.Add((font, code))) check(font, code, page.Where);
    }
}
