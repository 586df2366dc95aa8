using Pair.Pdf;
using static Pair.Tests.Pdf.Setting;

namespace Pair.Tests.Pdf;

/// <summary>Letters with accents are drawn with glyphs of their own and can be read back, however they were typed.</summary>
public sealed class PdfAccentTests
{
    [Theory]
    [InlineData("Mae'r tŷ a'r gŵr yn y cŵm: Ŵ Ŷ ŵ ŷ â ê î ô û ï")]
    [InlineData("Zażółć gęślą jaźń, ŁÓDŹ")]
    [InlineData("Încă o știre: ținuta și părinții, ȘI ȚARĂ")]
    [InlineData("İstanbul'da ılık ağaç, şöyle güzel çocuk")]
    [InlineData("Tiếng Việt: những người mẹ đã được giúp đỡ, ẩn ẵm ặt Ệ Ở")]
    [InlineData("Її є ґанок: мати й дитина з’їли; Ў ё")]
    [InlineData("Η μητέρα και το παιδί: ΐ ΰ Ά ώ ϊ")]
    [InlineData("Ἑλληνικὴ γλῶσσα· ᾳ ῇ ᾧ ἐν ἀρχῇ")]
    public void Every_letter_is_drawn_with_a_glyph_of_its_own(string text) => Check(text, text);

    [Theory]
    [InlineData("Mae'r ty\u0302 a'r gw\u0302r yn y cw\u0302m: W\u0302 Y\u0302 w\u0302 y\u0302 a\u0302 e\u0302 i\u0302 o\u0302 u\u0302 i\u0308", "Mae'r tŷ a'r gŵr yn y cŵm: Ŵ Ŷ ŵ ŷ â ê î ô û ï")]
    [InlineData("Zaz\u0307o\u0301łc\u0301 ge\u0328s\u0301la\u0328 jaz\u0301n\u0301, ŁO\u0301DZ\u0301", "Zażółć gęślą jaźń, ŁÓDŹ")]
    [InlineData("I\u0302nca\u0306 o s\u0326tire: t\u0326inuta s\u0326i pa\u0306rint\u0326ii, S\u0326I T\u0326ARA\u0306", "Încă o știre: ținuta și părinții, ȘI ȚARĂ")]
    [InlineData("I\u0307stanbul'da ılık ag\u0306ac\u0327, s\u0327o\u0308yle gu\u0308zel c\u0327ocuk", "İstanbul'da ılık ağaç, şöyle güzel çocuk")]
    [InlineData("Tie\u0302\u0301ng Vie\u0323\u0302t: nhu\u031B\u0303ng ngu\u031Bo\u031B\u0300i me\u0323 đa\u0303 đu\u031Bo\u031B\u0323c giu\u0301p đo\u031B\u0303, a\u0302\u0309n a\u0306\u0303m a\u0323\u0306t E\u0323\u0302 O\u031B\u0309", "Tiếng Việt: những người mẹ đã được giúp đỡ, ẩn ẵm ặt Ệ Ở")]
    [InlineData("І\u0308і\u0308 є ґанок: мати и\u0306 дитина з’і\u0308ли; У\u0306 е\u0308", "Її є ґанок: мати й дитина з’їли; Ў ё")]
    [InlineData("Η μητε\u0301ρα και το παιδι\u0301: ι\u0308\u0301 υ\u0308\u0301 Α\u0301 ω\u0301 ι\u0308", "Η μητέρα και το παιδί: ΐ ΰ Ά ώ ϊ")]
    [InlineData("Ε\u0314λληνικη\u0300 γλω\u0342σσα· α\u0345 η\u0342\u0345 ω\u0314\u0342\u0345 ε\u0313ν α\u0313ρχη\u0342\u0345", "Ἑλληνικὴ γλῶσσα· ᾳ ῇ ᾧ ἐν ἀρχῇ")]
    public void Letters_typed_in_parts_are_put_together(string typed, string text) => Check(typed, text);

    [Fact]
    public void Marks_in_an_unusual_order_are_put_together_too() => Check("e\u0323\u0302 e\u0302\u0323 o\u031B\u0301 o\u0301\u031B", "ệ ệ ớ ớ");

    [Fact]
    public void What_can_be_put_together_is_drawn_exactly_where_its_letter_is()
    {
        foreach (var letter in Enumerable.Range('A', 0x2000 - 'A').Where(letter => PdfText.CanDraw(char.ConvertFromUtf32(letter))))
            for (var mark = 0x300; mark < 0x370; mark++)
            {
                var composed = Pair.Pdf.Fonts.Composition.Compose(letter, mark);
                Assert.Equal(composed != 0 && PdfText.CanDraw(char.ConvertFromUtf32(composed)), PdfText.CanDraw(char.ConvertFromUtf32(letter) + char.ConvertFromUtf32(mark)));
            }
    }

    private static void Check(string typed, string text)
    {
        Assert.Empty(PdfText.Undrawable(typed).Select(char.ConvertFromUtf32));
        foreach (var style in new[] { Plain, Plain.Bold(), Plain with { Font = Pair.Pdf.Content.FontStyle.Italic } })
        {
            var reader = Read(Words(typed, style));
            Assert.Equal(text, reader.Structure.Text.Trim());
            // No two letters share a code, and no code has the empty box of a missing letter.
            var font = Assert.Single(reader.Pages[0].Fonts.Values);
            Assert.Equal(text.Distinct().Order(), font.Characters.Where(code => code.Key != 0).Select(code => code.Value[0]).Distinct().Order());
            Assert.All(font.Characters.Where(code => code.Value.Trim().Length > 0), code => Assert.True(font.Widths[code.Key] > 0, code.Value));
        }
    }
}
