using System.Buffers.Binary;
using System.Text;

namespace Pair.Tests.Pdf.Conformance;

/// <summary>A font of the page's resources: its dictionaries, widths, characters, and the tables of its program.</summary>
internal sealed class FontReading
{
    internal FontReading(PdfGraph graph, PdfDictionary head)
    {
        Head = head;
        Descendant = graph.Dictionary(graph.Array(head.GetValueOrDefault("DescendantFonts")).FirstOrDefault());
        Descriptor = graph.Dictionary(Descendant, "FontDescriptor");
        if (graph.Get(Descriptor, "FontFile2") is PdfStream program) ReadProgram(program.Data);
        var widths = graph.Array(Descendant.GetValueOrDefault("W"));
        for (var i = 0; i + 1 < widths.Count && widths[i] is double first; i += 2)
        {
            var run = graph.Array(widths[i + 1]);
            for (var k = 0; k < run.Count; k++)
                if (run[k] is double width) Widths[(int)first + k] = width;
        }

        if (graph.Get(head, "ToUnicode") is PdfStream map) ReadCharacters(new PdfParser(map.Data, 0));
    }

    internal PdfDictionary Head { get; }

    internal PdfDictionary Descendant { get; }

    internal PdfDictionary Descriptor { get; }

    /// <summary>Width of a code in thousandths of the type size, as the file says.</summary>
    internal Dictionary<int, double> Widths { get; } = [];

    /// <summary>Text of a code.</summary>
    internal Dictionary<int, string> Characters { get; } = [];

    /// <summary>How many glyphs the program has; 0 without one.</summary>
    internal int GlyphCount { get; private set; }

    /// <summary>Width of each glyph in thousandths, as the program says.</summary>
    internal double[] Advances { get; private set; } = [];

    private void ReadProgram(byte[] font)
    {
        var tables = new Dictionary<string, int>();
        for (var i = 0; i < U16(font, 4); i++) tables[Encoding.ASCII.GetString(font, 12 + 16 * i, 4)] = (int)BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(12 + 16 * i + 8));
        if (!tables.TryGetValue("maxp", out var maxp) || !tables.TryGetValue("hhea", out var hhea) || !tables.TryGetValue("hmtx", out var hmtx)) return;
        GlyphCount = U16(font, maxp + 4);
        var (unitsPerEm, metrics) = (U16(font, tables["head"] + 18), U16(font, hhea + 34));
        Advances = [.. Enumerable.Range(0, GlyphCount).Select(glyph => U16(font, hmtx + 4 * Math.Min(glyph, metrics - 1)) * 1000.0 / unitsPerEm)];
    }

    private void ReadCharacters(PdfParser map)
    {
        var inMap = false;
        while (!map.AtEnd)
        {
            var token = map.Read();
            if (token is PdfOperator { Name: var name }) inMap = name == "beginbfchar" || (inMap && name != "endbfchar");
            if (inMap && token is PdfString { Bytes: [var high, var low] } && map.Read() is PdfString text)
                Characters[high << 8 | low] = Encoding.BigEndianUnicode.GetString(text.Bytes);
        }
    }

    private static int U16(byte[] data, int at) => BinaryPrimitives.ReadUInt16BigEndian(data.AsSpan(at));
}
