using System.Buffers.Binary;

namespace Pair.Pdf.Fonts;

/// <summary>
/// Makes a small TrueType file of the glyphs that a document draws. The glyph with number n is the one for code n; parts of composite
/// glyphs follow behind. Hinting programs are left out: they are half of the size and printers and today's screens do not need them.
/// </summary>
internal static class FontSubset
{
    private const int HasInstructions = 0x0100;
    private const int MoreParts = 0x0020;

    internal static byte[] Make(FontFace face, IReadOnlyList<int> glyphs)
    {
        var wanted = new List<int>(glyphs);
        var places = new Dictionary<int, int>();
        for (var i = 0; i < wanted.Count; i++) places.TryAdd(wanted[i], i);

        var outlines = new Files.ByteWriter(1 << 15);
        var starts = new List<int>();
        for (var i = 0; i < wanted.Count; i++) // grows while composite glyphs name their parts
        {
            starts.Add(outlines.Length);
            AppendOutline(outlines, face.Outline(wanted[i]), wanted, places);
            while (outlines.Length % 4 != 0) outlines.Byte(0);
        }

        starts.Add(outlines.Length);

        var loca = new Files.ByteWriter();
        foreach (var start in starts) loca.U32((uint)start);
        var hmtx = new Files.ByteWriter();
        foreach (var glyph in wanted) hmtx.U16(face.Advance(glyph)).U16(face.LeftSideBearing(glyph));

        var head = Copy(face, "head"u8);
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(8), 0); // the check sum of the whole, set below
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), 1); // long offsets
        var hhea = Copy(face, "hhea"u8);
        BinaryPrimitives.WriteUInt16BigEndian(hhea.AsSpan(34), (ushort)wanted.Count);
        var maxp = Copy(face, "maxp"u8);
        BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(4), (ushort)wanted.Count);
        BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(26), 0); // no instructions

        return Assemble(
        [
            ("glyf", outlines.ToArray()), ("head", head), ("hhea", hhea), ("hmtx", hmtx.ToArray()), ("loca", loca.ToArray()), ("maxp", maxp),
        ]);
    }

    private static void AppendOutline(Files.ByteWriter into, ReadOnlySpan<byte> outline, List<int> wanted, Dictionary<int, int> places)
    {
        if (outline.Length == 0) return;
        var contours = FontFace.I16(outline, 0);
        if (contours >= 0)
        {
            var instructions = 10 + 2 * contours;
            into.Bytes(outline[..instructions]).U16(0).Bytes(outline[(instructions + 2 + FontFace.U16(outline, instructions))..]);
            return;
        }

        into.Bytes(outline[..10]);
        var at = 10;
        int flags;
        do
        {
            flags = FontFace.U16(outline, at);
            var part = FontFace.U16(outline, at + 2);
            if (!places.TryGetValue(part, out var place))
            {
                place = wanted.Count;
                wanted.Add(part);
                places.Add(part, place);
            }

            // Two or four bytes of offsets, then a scale of none, one, two or four numbers.
            var size = 4 + ((flags & 1) != 0 ? 4 : 2) + ((flags & 0x08) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0);
            into.U16(flags & ~HasInstructions).U16(place).Bytes(outline.Slice(at + 4, size - 4));
            at += size;
        }
        while ((flags & MoreParts) != 0);
    }

    private static byte[] Copy(FontFace face, ReadOnlySpan<byte> tag)
    {
        var (start, length) = face.Table(tag);
        return face.Data.Slice(start, length).ToArray();
    }

    private static byte[] Assemble((string Tag, byte[] Data)[] tables)
    {
        var file = new Files.ByteWriter(1 << 15);
        file.U32(0x00010000).U16(tables.Length).U16(64).U16(2).U16(tables.Length * 16 - 64); // search values for four to seven tables
        var offset = 12 + 16 * tables.Length;
        var headAt = 0;
        foreach (var (tag, data) in tables)
        {
            if (tag == "head") headAt = offset;
            file.Ascii(tag).U32(CheckSum(data)).U32((uint)offset).U32((uint)data.Length);
            offset += (data.Length + 3) & ~3;
        }

        foreach (var (_, data) in tables)
        {
            file.Bytes(data);
            while (file.Length % 4 != 0) file.Byte(0);
        }

        var bytes = file.ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(headAt + 8), 0xB1B0AFBA - CheckSum(bytes));
        return bytes;
    }

    private static uint CheckSum(ReadOnlySpan<byte> data)
    {
        uint sum = 0;
        var whole = data.Length & ~3;
        for (var i = 0; i < whole; i += 4) sum += BinaryPrimitives.ReadUInt32BigEndian(data[i..]);
        for (var i = whole; i < data.Length; i++) sum += (uint)data[i] << (24 - 8 * (i - whole));
        return sum;
    }
}
