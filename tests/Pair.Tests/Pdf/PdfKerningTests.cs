using System.Buffers.Binary;
using Pair.Pdf;
using Pair.Pdf.Content;
using Pair.Pdf.Fonts;
using Pair.Tests.Architecture;

namespace Pair.Tests.Pdf;

/// <summary>
/// Kerning against a second reader of the font files: it unpacks all pairs of the feature <c>kern</c> into a table, where the engine searches the file.
/// </summary>
public sealed class PdfKerningTests
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,:;-–’“”()/ŵŷÀÉçłŁșğАТУаут ΑΤΥ";

    [Theory]
    [InlineData(FontStyle.Regular, "Lato-Regular.ttf")]
    [InlineData(FontStyle.Bold, "Lato-Bold.ttf")]
    [InlineData(FontStyle.Italic, "Lato-Italic.ttf")]
    public void Each_pair_of_letters_is_moved_as_the_font_says(FontStyle style, string file)
    {
        var face = FontFace.Of(style);
        var font = File.ReadAllBytes(Path.Combine(Repository.Root, "src/Pair.Pdf/Fonts", file));
        var pairs = new Reader(font).Pairs(Letters.Select(letter => face.Glyph(letter)).ToHashSet(), face.GlyphCount);
        Assert.True(pairs.Values.Count(move => move != 0) > 500);
        foreach (var left in Letters)
            foreach (var right in Letters)
                Assert.Equal(pairs.GetValueOrDefault((face.Glyph(left), face.Glyph(right))), face.Kerning.Between(face.Glyph(left), face.Glyph(right)));
    }

    [Theory]
    [InlineData("AV")]
    [InlineData("To")]
    [InlineData("Ty")]
    [InlineData("We")]
    [InlineData("y.")]
    [InlineData("Ŵa")]
    [InlineData("Т.")]
    public void Pairs_that_gape_are_drawn_closer(string pair)
    {
        var style = new TextStyle { Size = 100 };
        Assert.True(PdfText.Width(pair, style) < PdfText.Width(pair[..1], style) + PdfText.Width(pair[1..], style) - 0.3);
    }

    [Fact]
    public void Figures_stand_in_columns()
    {
        foreach (var digits in new[] { "11", "74", "47", "01" }) Assert.Equal(PdfText.Width("00", Setting.Plain), PdfText.Width(digits, Setting.Plain), 6);
    }

    private sealed class Reader(byte[] font)
    {
        internal Dictionary<(int, int), int> Pairs(HashSet<int> glyphs, int glyphCount)
        {
            var table = 0;
            for (var i = 0; i < U(4); i++)
                if (font.AsSpan(12 + 16 * i, 4).SequenceEqual("GPOS"u8)) table = BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(20 + 16 * i));
            var result = new Dictionary<(int, int), int>();
            foreach (var lookup in Lookups(table))
            {
                var decided = new HashSet<(int, int)>();
                foreach (var subtable in Subtables(lookup))
                    foreach (var (pair, move) in Subtable(subtable, glyphs, glyphCount))
                        if (decided.Add(pair)) result[pair] = result.GetValueOrDefault(pair) + move;
            }

            return result;
        }

        private IEnumerable<int> Lookups(int table)
        {
            var (features, list) = (table + U(table + 6), table + U(table + 8));
            var numbers = new SortedSet<int>();
            for (var i = 0; i < U(features); i++)
            {
                if (!font.AsSpan(features + 2 + 6 * i, 4).SequenceEqual("kern"u8)) continue;
                var feature = features + U(features + 6 + 6 * i);
                for (var k = 0; k < U(feature + 2); k++) numbers.Add(U(feature + 4 + 2 * k));
            }

            return numbers.Select(number => list + U(list + 2 + 2 * number));
        }

        private IEnumerable<int> Subtables(int lookup)
        {
            for (var i = 0; i < U(lookup + 4); i++)
            {
                var at = lookup + U(lookup + 6 + 2 * i);
                var type = U(lookup);
                if (type == 9) (type, at) = (U(at + 2), at + BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(at + 4)));
                Assert.Equal(2, type);
                yield return at;
            }
        }

        private IEnumerable<((int, int) Pair, int Move)> Subtable(int at, HashSet<int> glyphs, int glyphCount)
        {
            Assert.Equal((4, 0), (U(at + 4), U(at + 6)));
            var covered = Covered(at + U(at + 2));
            for (var i = 0; i < covered.Count; i++)
            {
                if (!glyphs.Contains(covered[i])) continue;
                if (U(at) == 1)
                {
                    var set = at + U(at + 10 + 2 * i);
                    for (var k = 0; k < U(set); k++) yield return ((covered[i], U(set + 2 + 4 * k)), (short)U(set + 4 + 4 * k));
                    continue;
                }

                var (first, second) = (Classes(at + U(at + 8), glyphCount), Classes(at + U(at + 10), glyphCount));
                foreach (var right in glyphs)
                    yield return ((covered[i], right), (short)U(at + 16 + 2 * (first[covered[i]] * U(at + 14) + second[right])));
            }
        }

        private List<int> Covered(int at)
        {
            var covered = new List<int>();
            for (var i = 0; i < U(at + 2); i++)
            {
                if (U(at) == 1) covered.Add(U(at + 4 + 2 * i));
                else
                    for (var glyph = U(at + 4 + 6 * i); glyph <= U(at + 6 + 6 * i); glyph++) covered.Add(glyph);
            }

            return covered;
        }

        private int[] Classes(int at, int glyphCount)
        {
            var classes = new int[glyphCount];
            if (U(at) == 1)
                for (var i = 0; i < U(at + 4); i++) classes[U(at + 2) + i] = U(at + 6 + 2 * i);
            else
                for (var i = 0; i < U(at + 2); i++)
                    for (var glyph = U(at + 4 + 6 * i); glyph <= U(at + 6 + 6 * i); glyph++) classes[glyph] = U(at + 8 + 6 * i);
            return classes;
        }

        private int U(int at) => BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(at));
    }
}
