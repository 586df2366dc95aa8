namespace Pair.Pdf.Fonts;

/// <summary>
/// Kerning of the OpenType table GPOS: the pair lookups (type 2, glyph pairs and class pairs) of the feature <c>kern</c>. Only the move
/// of the first glyph's advance is read; Latin fonts use no other value. Looked up in the file, nothing is unpacked.
/// </summary>
internal sealed class PairKerning
{
    // Prose comes back to the same few hundred pairs, and a search through the tables costs more than all else in shaping. A pair has one place, and the last
    // one that came to it stays: no more memory however long the program runs, and threads need no lock, because pair and value are one word.
    private const int Places = 1 << 12;

    private readonly FontFace face;
    private readonly List<List<int>> lookups = [];
    private readonly long[] kept = new long[Places];

    internal PairKerning(FontFace face, int table)
    {
        this.face = face;
        if (table == 0) return;
        var data = face.Data;
        var used = new List<int>();
        var features = table + FontFace.U16(data, table + 6);
        for (var i = 0; i < FontFace.U16(data, features); i++)
        {
            var record = features + 2 + 6 * i;
            if (!data.Slice(record, 4).SequenceEqual("kern"u8)) continue;
            var feature = features + FontFace.U16(data, record + 4);
            for (var k = 0; k < FontFace.U16(data, feature + 2); k++)
            {
                var index = FontFace.U16(data, feature + 4 + 2 * k);
                if (!used.Contains(index)) used.Add(index);
            }
        }

        used.Sort();
        var list = table + FontFace.U16(data, table + 8);
        foreach (var index in used)
        {
            var lookup = list + FontFace.U16(data, list + 2 + 2 * index);
            var subtables = new List<int>();
            for (var k = 0; k < FontFace.U16(data, lookup + 4); k++)
            {
                var subtable = lookup + FontFace.U16(data, lookup + 6 + 2 * k);
                var type = FontFace.U16(data, lookup);
                if (type == 9) // an extension: the real type and place stand in it
                {
                    type = FontFace.U16(data, subtable + 2);
                    subtable += (int)FontFace.U32(data, subtable + 4);
                }

                // Value format 4 = first glyph's advance alone; others would need another record size.
                if (type == 2 && FontFace.U16(data, subtable + 4) == 4 && FontFace.U16(data, subtable + 6) == 0) subtables.Add(subtable);
            }

            lookups.Add(subtables);
        }
    }

    /// <summary>What to add to the advance of <paramref name="left"/> when <paramref name="right"/> follows; font units.</summary>
    internal int Between(int left, int right)
    {
        if (lookups.Count == 0) return 0;
        // One more than the pair, so that an empty place is nobody's.
        var pair = ((long)left << 16 | (uint)right) + 1;
        ref var place = ref kept[(left * 61 + right) & (Places - 1)];
        var known = Volatile.Read(ref place);
        if (known >> 32 == pair) return (int)known;
        var value = Find(left, right);
        Volatile.Write(ref place, pair << 32 | (uint)value);
        return value;
    }

    private int Find(int left, int right)
    {
        var data = face.Data;
        var sum = 0;
        foreach (var lookup in lookups)
        {
            // Within a lookup the first subtable that speaks of the pair decides.
            foreach (var subtable in lookup)
            {
                var covered = CoverageIndex(data, subtable + FontFace.U16(data, subtable + 2), left);
                if (covered < 0) continue;
                if (FontFace.U16(data, subtable) == 1)
                {
                    if (GlyphPair(data, subtable + FontFace.U16(data, subtable + 10 + 2 * covered), right) is not { } value) continue;
                    sum += value;
                }
                else
                {
                    sum += ClassPair(data, subtable, left, right);
                }

                break;
            }
        }

        return sum;
    }

    private static int? GlyphPair(ReadOnlySpan<byte> data, int set, int right)
    {
        var (low, high) = (0, FontFace.U16(data, set) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var glyph = FontFace.U16(data, set + 2 + 4 * middle);
            if (glyph == right) return FontFace.I16(data, set + 4 + 4 * middle);
            if (glyph < right) low = middle + 1;
            else high = middle - 1;
        }

        return null;
    }

    private static int ClassPair(ReadOnlySpan<byte> data, int subtable, int left, int right)
    {
        var first = ClassOf(data, subtable + FontFace.U16(data, subtable + 8), left);
        var second = ClassOf(data, subtable + FontFace.U16(data, subtable + 10), right);
        var columns = FontFace.U16(data, subtable + 14);
        return FontFace.I16(data, subtable + 16 + 2 * (first * columns + second));
    }

    private static int CoverageIndex(ReadOnlySpan<byte> data, int coverage, int glyph)
    {
        var ranges = FontFace.U16(data, coverage) == 2;
        var (low, high) = (0, FontFace.U16(data, coverage + 2) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var at = coverage + 4 + (ranges ? 6 : 2) * middle;
            var first = FontFace.U16(data, at);
            var last = ranges ? FontFace.U16(data, at + 2) : first;
            if (glyph < first) high = middle - 1;
            else if (glyph > last) low = middle + 1;
            else return ranges ? FontFace.U16(data, at + 4) + glyph - first : middle;
        }

        return -1;
    }

    private static int ClassOf(ReadOnlySpan<byte> data, int definition, int glyph)
    {
        if (FontFace.U16(data, definition) == 1)
        {
            var index = glyph - FontFace.U16(data, definition + 2);
            return index >= 0 && index < FontFace.U16(data, definition + 4) ? FontFace.U16(data, definition + 6 + 2 * index) : 0;
        }

        var (low, high) = (0, FontFace.U16(data, definition + 2) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var at = definition + 4 + 6 * middle;
            if (glyph < FontFace.U16(data, at)) high = middle - 1;
            else if (glyph > FontFace.U16(data, at + 2)) low = middle + 1;
            else return FontFace.U16(data, at + 4);
        }

        return 0;
    }
}
