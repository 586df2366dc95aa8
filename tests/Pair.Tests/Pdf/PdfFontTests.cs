using System.Buffers.Binary;
using System.Text;
using Pair.Pdf;
using static Pair.Tests.Pdf.Setting;

namespace Pair.Tests.Pdf;

public sealed class PdfFontTests
{
    [Fact]
    public void Pairs_of_letters_are_kerned()
    {
        Assert.True(PdfText.Width("AVAVA", Plain) < PdfText.Width("A", Plain) * 3 + PdfText.Width("V", Plain) * 2 - 0.2);
        var piece = Read(Words("To Avoid")).Pages[0].Texts[0];
        Assert.True(piece.Kerns > 0);
        Assert.Equal(PdfText.Width("To Avoid", Plain) * 72 / 25.4, piece.Width, 1);
    }

    [Theory]
    [InlineData("Plain words, 01632 960126 – “quoted” · £5")]
    [InlineData("Cymraeg: gŵyl, ŷd, tŷ, Ŵ Ŷ")]
    [InlineData("Zażółć gęślą jaźń; İstanbul ığüşöç; Tiếng Việt; București țăran")]
    [InlineData("Кириллица и Ελληνικά")]
    public void Text_in_european_scripts_comes_back_as_it_went_in(string text)
    {
        Assert.True(PdfText.CanDraw(text));
        Assert.Equal(text, string.Join(' ', Read(Words(text)).Words));
    }

    [Fact]
    public void Space_and_no_break_space_share_a_glyph_and_stay_apart()
    {
        var text = Read(Words("9\u00A0am to\u202F5 re\u2011use")).Structure.Text.Trim();
        Assert.Equal("9\u00A0am to\u202F5 re\u2011use", text);
    }

    [Theory]
    [InlineData("سلام")]
    [InlineData("שלום")]
    [InlineData("বাংলা")]
    [InlineData("ਪੰਜਾਬੀ")]
    [InlineData("中文")]
    [InlineData("ok ✓")]
    [InlineData("☎ 999")]
    [InlineData("👶")]
    [InlineData("abc\u202Edef")]
    [InlineData("x\u0332")]
    [InlineData("\uE000")]
    [InlineData("\uD800")]
    public void What_cannot_be_drawn_rightly_is_told_and_never_drawn(string text)
    {
        Assert.False(PdfText.CanDraw(text));
        Assert.Contains("?", Read(Words(text)).Structure.Text);
        Assert.All(Read(Words(text)).Pages[0].Fonts.Values, font => Assert.All(font.Characters.Values, c => Assert.InRange(c[0], ' ', '~')));
    }

    [Fact]
    public void Undrawable_characters_are_named_once_in_order() =>
        Assert.Equal([0x2713, 0x1F476], PdfText.Undrawable("a ✓ b 👶 c ✓"));

    [Fact]
    public void A_letter_with_a_combining_mark_becomes_one_letter()
    {
        Assert.True(PdfText.CanDraw("tw\u0302r e\u0301t"));
        Assert.Equal("tŵr ét", Read(Words("tw\u0302r e\u0301t")).Structure.Text.Trim());
    }

    [Fact]
    public void A_soft_hyphen_shows_only_where_a_line_ends_at_it()
    {
        Assert.Equal(["inter\u00AD", "vention"], Lines(14, "inter\u00ADvention"));
        Assert.Equal(["intervention"], Lines(60, "inter\u00ADvention"));
    }

    [Fact]
    public void The_subset_is_small_and_holds_what_is_drawn()
    {
        var reader = Read(Words("Ångström ŵ fi"), Words("Bold", Plain.Bold()));
        var fonts = reader.Pages[0].Fonts.Values.ToList();
        Assert.Equal(2, fonts.Count);
        foreach (var font in fonts)
        {
            Assert.Matches("^[A-Z]{6}\\+Lato-(Regular|Bold)$", font.Name);
            Assert.InRange(font.Program.Length, 500, 20_000);
            var tables = Tables(font.Program);
            var glyphs = BinaryPrimitives.ReadUInt16BigEndian(tables["maxp"].AsSpan(4));
            Assert.True(glyphs > font.Characters.Count);
            Assert.Equal(4 * (glyphs + 1), tables["loca"].Length);
            Assert.Equal(4 * glyphs, tables["hmtx"].Length);
            Assert.Equal((uint)tables["glyf"].Length, BinaryPrimitives.ReadUInt32BigEndian(tables["loca"].AsSpan(4 * glyphs)));
            foreach (var (code, width) in font.Widths) Assert.Equal(BinaryPrimitives.ReadUInt16BigEndian(tables["hmtx"].AsSpan(4 * code)) / 2.0, width);
            CheckOutlines(tables, glyphs);
        }
    }

    [Fact]
    public void A_subset_is_named_after_its_glyphs()
    {
        string Name(string text) => Read(Words(text)).Pages[0].Fonts.Values.Single().Name;
        Assert.Equal(Name("abc"), Name("abc"));
        Assert.NotEqual(Name("abc"), Name("abd"));
    }

    private static Dictionary<string, byte[]> Tables(byte[] font)
    {
        var tables = new Dictionary<string, byte[]>();
        for (var i = 0; i < BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4)); i++)
        {
            var row = font.AsSpan(12 + 16 * i, 16);
            var (start, length) = (BinaryPrimitives.ReadInt32BigEndian(row[8..]), BinaryPrimitives.ReadInt32BigEndian(row[12..]));
            tables.Add(Encoding.ASCII.GetString(row[..4]), font.AsSpan(start, length).ToArray());
        }

        return tables;
    }

    /// <summary>Every glyph has an outline inside the table, and the parts of composite ones are in the subset.</summary>
    private static void CheckOutlines(Dictionary<string, byte[]> tables, int glyphs)
    {
        for (var glyph = 0; glyph < glyphs; glyph++)
        {
            var start = BinaryPrimitives.ReadInt32BigEndian(tables["loca"].AsSpan(4 * glyph));
            var end = BinaryPrimitives.ReadInt32BigEndian(tables["loca"].AsSpan(4 * glyph + 4));
            Assert.InRange(end, start, tables["glyf"].Length);
            if (end == start || BinaryPrimitives.ReadInt16BigEndian(tables["glyf"].AsSpan(start)) >= 0) continue;
            Assert.InRange(BinaryPrimitives.ReadUInt16BigEndian(tables["glyf"].AsSpan(start + 12)), 1, glyphs - 1);
        }
    }
}
