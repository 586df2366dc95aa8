using System.Buffers.Binary;
using Pair.Pdf.Content;

namespace Pair.Pdf.Fonts;

/// <summary>
/// One TrueType file of the assembly, read in place: the resource is mapped with the assembly, so nothing of its 680 KB is copied and a
/// table costs nothing until it is asked for. Lengths are in font units (<see cref="UnitsPerEm"/> to the type size).
/// </summary>
internal sealed unsafe class FontFace
{
    private static readonly FontFace?[] Loaded = new FontFace?[3];

    private readonly byte* start;
    private readonly int length;
    private readonly int cmap;
    private readonly int cmapFormat;
    private readonly int hmtx;
    private readonly int longMetrics;
    private readonly int loca;
    private readonly bool longOffsets;
    private readonly int glyf;

    private FontFace(byte* start, int length)
    {
        this.start = start;
        this.length = length;
        var data = Data;
        var head = Table("head"u8).Start;
        UnitsPerEm = U16(data, head + 18);
        (XMin, YMin, XMax, YMax) = (I16(data, head + 36), I16(data, head + 38), I16(data, head + 40), I16(data, head + 42));
        longOffsets = I16(data, head + 50) != 0;
        var hhea = Table("hhea"u8).Start;
        (Ascent, Descent) = (I16(data, hhea + 4), I16(data, hhea + 6));
        longMetrics = U16(data, hhea + 34);
        GlyphCount = U16(data, Table("maxp"u8).Start + 4);
        hmtx = Table("hmtx"u8).Start;
        loca = Table("loca"u8).Start;
        glyf = Table("glyf"u8).Start;
        var os2 = Table("OS/2"u8).Start;
        CapHeight = U16(data, os2) >= 2 ? I16(data, os2 + 88) : Ascent * 7 / 10;
        ItalicAngle = BinaryPrimitives.ReadInt32BigEndian(data[(Table("post"u8).Start + 4)..]) / 65536.0;
        (cmap, cmapFormat) = FindCharacterMap();
        var name = Table("name"u8);
        PostScriptName = FindName(data, name.Start);
        Kerning = new PairKerning(this, Table("GPOS"u8).Start);
    }

    internal string PostScriptName { get; }

    internal int UnitsPerEm { get; }

    internal int XMin { get; }

    internal int YMin { get; }

    internal int XMax { get; }

    internal int YMax { get; }

    internal int Ascent { get; }

    /// <summary>Below the base line, so negative.</summary>
    internal int Descent { get; }

    internal int CapHeight { get; }

    /// <summary>Degrees, anticlockwise from the vertical.</summary>
    internal double ItalicAngle { get; }

    internal int GlyphCount { get; }

    internal PairKerning Kerning { get; }

    /// <summary>All bytes of the font file.</summary>
    internal ReadOnlySpan<byte> Data => new(start, length);

    /// <summary>The face of a style; each is opened once in a process.</summary>
    internal static FontFace Of(FontStyle style) => Loaded[(int)style] ?? Keep(style, Open(style switch
    {
        FontStyle.Regular => "Lato-Regular.ttf",
        FontStyle.Bold => "Lato-Bold.ttf",
        FontStyle.Italic => "Lato-Italic.ttf",
        _ => throw new ArgumentOutOfRangeException(nameof(style)),
    }));

    /// <summary>The glyph of a code point, 0 where the font has none.</summary>
    internal int Glyph(int codePoint) => cmapFormat == 12 ? GlyphOfFormat12(codePoint) : GlyphOfFormat4(codePoint);

    /// <summary>How far the pen moves on after a glyph.</summary>
    internal int Advance(int glyph) => U16(Data, hmtx + 4 * Math.Min(glyph, longMetrics - 1));

    internal int LeftSideBearing(int glyph) => glyph < longMetrics
        ? I16(Data, hmtx + 4 * glyph + 2)
        : I16(Data, hmtx + 4 * longMetrics + 2 * (glyph - longMetrics));

    /// <summary>The outline of a glyph as it stands in the file; empty for a space.</summary>
    internal ReadOnlySpan<byte> Outline(int glyph)
    {
        var data = Data;
        int start, end;
        if (longOffsets)
        {
            start = (int)U32(data, loca + 4 * glyph);
            end = (int)U32(data, loca + 4 * glyph + 4);
        }
        else
        {
            start = 2 * U16(data, loca + 2 * glyph);
            end = 2 * U16(data, loca + 2 * glyph + 2);
        }

        return data.Slice(glyf + start, end - start);
    }

    /// <summary>Where a table stands in the file; start 0 where there is none.</summary>
    internal (int Start, int Length) Table(ReadOnlySpan<byte> tag)
    {
        var data = Data;
        var count = U16(data, 4);
        for (var i = 0; i < count; i++)
        {
            var row = 12 + 16 * i;
            if (data.Slice(row, 4).SequenceEqual(tag)) return ((int)U32(data, row + 8), (int)U32(data, row + 12));
        }

        return default;
    }

    internal static int U16(ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadUInt16BigEndian(data[at..]);

    internal static int I16(ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadInt16BigEndian(data[at..]);

    internal static uint U32(ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadUInt32BigEndian(data[at..]);

    /// <summary>Of two threads that open a face at once, one wins: faces are told apart by identity.</summary>
    private static FontFace Keep(FontStyle style, FontFace opened) => Interlocked.CompareExchange(ref Loaded[(int)style], opened, null) ?? opened;

    private static FontFace Open(string resource)
    {
        // The stream is not disposed: its pointer stays good as long as the assembly is loaded, which is as long as this type lives.
        var stream = (UnmanagedMemoryStream)typeof(FontFace).Assembly.GetManifestResourceStream(resource)!;
        return new FontFace(stream.PositionPointer, (int)stream.Length);
    }

    private (int Start, int Format) FindCharacterMap()
    {
        var data = Data;
        var cmap = Table("cmap"u8).Start;
        var best = (Start: 0, Format: 0);
        for (var i = 0; i < U16(data, cmap + 2); i++)
        {
            var record = cmap + 4 + 8 * i;
            if (U16(data, record) is not (0 or 3)) continue;
            var start = cmap + (int)U32(data, record + 4);
            if (U16(data, start) is 4 or 12 && U16(data, start) > best.Format) best = (start, U16(data, start));
        }

        return best;
    }

    private int GlyphOfFormat4(int codePoint)
    {
        if (codePoint > 0xFFFF) return 0;
        var data = Data;
        var segments = U16(data, cmap + 6) / 2;
        var (ends, low, high) = (cmap + 14, 0, segments - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (U16(data, ends + 2 * middle) < codePoint) low = middle + 1;
            else high = middle;
        }

        var starts = ends + 2 * segments + 2;
        var first = U16(data, starts + 2 * low);
        if (codePoint < first || codePoint > U16(data, ends + 2 * low)) return 0;
        var delta = U16(data, starts + 2 * segments + 2 * low);
        var rangeAt = starts + 4 * segments + 2 * low;
        var range = U16(data, rangeAt);
        if (range == 0) return (codePoint + delta) & 0xFFFF;
        var glyph = U16(data, rangeAt + range + 2 * (codePoint - first));
        return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
    }

    private int GlyphOfFormat12(int codePoint)
    {
        var data = Data;
        var (low, high) = (0, (int)U32(data, cmap + 12) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var group = cmap + 16 + 12 * middle;
            if (codePoint < U32(data, group)) high = middle - 1;
            else if (codePoint > U32(data, group + 4)) low = middle + 1;
            else return (int)(U32(data, group + 8) + (codePoint - U32(data, group)));
        }

        return 0;
    }

    /// <summary>Name 6 (PostScript) of the Windows platform; in Latin letters by rule, so every second byte is the letter.</summary>
    private static string FindName(ReadOnlySpan<byte> data, int table)
    {
        var (count, texts) = (U16(data, table + 2), table + U16(data, table + 4));
        for (var i = 0; i < count; i++)
        {
            var record = table + 6 + 12 * i;
            if (U16(data, record) != 3 || U16(data, record + 6) != 6) continue;
            var bytes = data.Slice(texts + U16(data, record + 10), U16(data, record + 8));
            var letters = new char[bytes.Length / 2];
            for (var k = 0; k < letters.Length; k++) letters[k] = (char)bytes[2 * k + 1];
            return new string(letters);
        }

        throw new InvalidDataException("The font has no PostScript name.");
    }
}
