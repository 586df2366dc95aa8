using System.IO.Compression;
using Pair.Core.Documents;
using Pair.Formats.Xlsx;
using Pair.Tests.Cli.Surveys;
using Sheet = Pair.Formats.Xlsx.Sheet;
using Workbook = Pair.Formats.Xlsx.Workbook;

namespace Pair.Tests.Formats.Xlsx;

/// <summary>A workbook of any content, read by the library of the format's makers.</summary>
public sealed class WorkbookTests
{
    private static readonly DocumentFacts facts = new("Title & co", "en-GB", "stem", "Foot & co");

    public static TheoryData<string> Words => [.. InventedSurvey.OddWords, new string('x', 40_000), string.Concat(Enumerable.Repeat("_x0041_", 6_000)), string.Concat(Enumerable.Repeat("👶", 20_000)), string.Concat(Enumerable.Repeat("a\n", 500))];

    [Theory]
    [MemberData(nameof(Words))]
    public void Words_are_words_whatever_they_hold(string words)
    {
        var file = Of(words, new Sheet("Words", [new(5, 40)], [new([new SheetCell.Words(words), new SheetCell.Words("beside")])]));
        Assert.Empty(file.Errors);
        var cell = file.Read("Words", cell => (Kind: cell.DataType?.InnerText, cell.CellFormula, Text: cell.InlineString?.InnerText ?? "", Style: (int)cell.StyleIndex!.Value))[0][0];
        Assert.Null(cell.CellFormula);
        Assert.Equal(words.Length == 0 ? null : "inlineStr", cell.Kind);
        Assert.InRange(cell.Text.Length, words.Length == 0 ? 0 : 1, 32_767);
        Assert.Equal(words.Length > 0 && "=+-@\t\r\n'".Contains(words[0], StringComparison.Ordinal), file.Formats[cell.Style].QuotePrefix?.Value == true);
    }

    [Fact]
    public void What_is_plain_is_kept_to_the_letter()
    {
        const string words = "  Ŵŷe 👶 <b> & \"c\"  \n two\u00a0lines ";
        Assert.Equal(words, Of("t", new Sheet("A", [new(5, 40)], [new([new SheetCell.Words(words)])])).Rows("A")[0][0]);
    }

    [Fact]
    public void What_would_be_read_as_an_escape_is_escaped() =>
        Assert.Equal("_x005F_x0041_ and _x005F_X00e9_, _x41_, a\nb\nc", Of("t", new Sheet("A", [new(5, 40)], [new([new SheetCell.Words("_x0041_ and _X00e9_, _x41_, a\r\nb\rc")])])).Rows("A")[0][0]);

    [Fact]
    public void Days_are_days_and_numbers_numbers()
    {
        var file = Of("t", new Sheet("A", [new(5, 40)],
        [
            new([new SheetCell.Day(new(2026, 6, 1)), new SheetCell.Day(new(1900, 3, 1)), new SheetCell.Day(DateOnly.MaxValue), new SheetCell.Day(new(1900, 2, 28)), new SheetCell.Number(371.3125m), new SheetCell.Number(-3), new SheetCell.Blank()]),
        ]));
        Assert.Empty(file.Errors);
        Assert.Equal(["46174", "61", "2958465", "1900-02-28", "371.3125", "-3", ""], file.Rows("A")[0]);
        Assert.Equal(new DateTime(2026, 6, 1), DateTime.FromOADate(46174));
        Assert.Equal([164u, 164u, 164u, 0u, 0u, 0u, 0u], file.Read("A", cell => file.Formats[(int)cell.StyleIndex!.Value].NumberFormatId!.Value)[0]);
        Assert.Contains("formatCode=\"[$-809]d mmmm yyyy\"", file.Part("xl/styles.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_look_has_its_styles()
    {
        var looks = Enum.GetValues<Look>();
        var file = Of("t", new Sheet("A", [new(5, 40)], [.. looks.Select(look => new SheetRow([new SheetCell.Words("=a", look), new SheetCell.Words("a", look), new SheetCell.Number(1, look), new SheetCell.Day(new(2026, 1, 1), look), new SheetCell.Blank(look)]))]));
        Assert.Empty(file.Errors);
        Assert.Equal(looks.Length * 4, file.Formats.Count);
        Assert.All(file.Read("A", cell => (int)cell.StyleIndex!.Value), row => Assert.Equal([true, false, false, false, false], row.Select(style => file.Formats[style].QuotePrefix?.Value == true)));
    }

    [Fact]
    public void Names_of_sheets_are_legal_and_each_once()
    {
        string[] names = ["a/b:c*d?[e]\\f", "", "'quoted'", "history", "Same", "same", "SAME", new string('x', 40), new string('x', 41), "👶👶👶👶👶👶👶👶👶👶👶👶👶👶👶👶", "\0\n", "<&\">", "It's"];
        var file = Of("t", [.. names.Select(name => new Sheet(name, [new(5, 40)], [new([new SheetCell.Words("head")]), new([new SheetCell.Words("row")])]) { HeaderRows = 1 })]);
        Assert.Empty(file.Errors);
        Assert.Equal(names.Length, file.Sheets.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(file.Sheets, name => Assert.Matches(@"^(?!')[^\[\]:*?/\\]{1,31}(?<!')$", name));
        Assert.Equal(["a b c d  e  f", "Sheet", "quoted", "History 1", "Same", "same (2)", "SAME (3)"], file.Sheets.Take(7));
    }

    [Fact]
    public void A_head_stays_in_sight_is_printed_on_every_page_and_can_be_filtered_by()
    {
        var file = Of("t", new Sheet("It's", [new(5, 40), new(5, 40)], [new([new SheetCell.Words("a"), new SheetCell.Words("b")]), new([new SheetCell.Words("c")])]) { HeaderRows = 1 });
        Assert.Empty(file.Errors);
        var sheet = file.Part("xl/worksheets/sheet1.xml");
        Assert.Contains("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\" />", sheet, StringComparison.Ordinal);
        Assert.Contains("<autoFilter ref=\"A1:B2\" />", sheet, StringComparison.Ordinal);
        Assert.Contains("paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"", sheet, StringComparison.Ordinal);
        Assert.Contains("&amp;LFoot &amp;&amp; co&amp;R&amp;A, page &amp;P of &amp;N", sheet, StringComparison.Ordinal);
        Assert.Contains(">'It''s'!$1:$1<", file.Part("xl/workbook.xml"), StringComparison.Ordinal);
        Assert.Contains(">'It''s'!$A$1:$B$2<", file.Part("xl/workbook.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_too_wide_to_be_read_on_one_page_is_two_wide_and_says_on_each_what_its_rows_are()
    {
        var file = Of("t", new Sheet("Areas", [new(5, 40), new(5, 40)], [new([new SheetCell.Words("a"), new SheetCell.Words("b")])]) { HeaderRows = 1, PagesWide = 2 });
        Assert.Empty(file.Errors);
        Assert.Contains("fitToWidth=\"2\" fitToHeight=\"0\"", file.Part("xl/worksheets/sheet1.xml"), StringComparison.Ordinal);
        Assert.Contains(">'Areas'!$A:$A,'Areas'!$1:$1<", file.Part("xl/workbook.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_are_as_wide_as_their_words_within_bounds()
    {
        var rows = new SheetRow([new SheetCell.Words(new string('x', 20)), new SheetCell.Words("x"), new SheetCell.Words(new string('x', 90)), new SheetCell.Words("two\nlines of it"), new SheetCell.Words(new string('x', 90), Look.Title)]);
        var file = Of("t", new Sheet("A", [new(5, 40), new(5, 40), new(5, 40), new(5, 40), new(5, 40)], [rows]));
        Assert.Equal([23.0, 8.0, 43.0, 14.0, 8.0], Numbers(file, "col", "width"));
    }

    [Fact]
    public void Rows_are_as_high_as_their_words_and_never_higher_than_a_row_can_be()
    {
        string[] texts = ["one", string.Concat(Enumerable.Repeat("words ", 20)), "two\nlines", new string('x', 200), new string('x', 40_000)];
        var file = Of("t", new Sheet("A", [new(5, 40)], [.. texts.Select(text => new SheetRow([new SheetCell.Words(text)]))]));
        Assert.Empty(file.Errors);
        Assert.Equal([17.0, 43.0, 30.0, 69.0, 409.0], Numbers(file, "row", "ht"));
    }

    [Fact]
    public void A_block_that_does_not_fit_begins_a_page()
    {
        SheetRow[] block = [new([new SheetCell.Words("head", Look.Heading)]) { BeginsBlock = true }, .. Enumerable.Repeat(new SheetRow([new SheetCell.Number(1)]), 9)];
        var file = Of("t", new Sheet("A", [new(5, 40)], [.. block, .. block, .. block, .. block]));
        Assert.Empty(file.Errors);
        // Three of 173 points do not fit on a page of 500.
        Assert.Equal([20.0], Numbers(file, "brk", "id"));
        Assert.Equal([100.0], Numbers(file, "pageSetup", "scale"));
        var wide = Of("t", new Sheet("A", [.. Enumerable.Repeat(new SheetColumn(30, 30), 8)], [.. block]));
        Assert.Empty(wide.Errors);
        Assert.InRange(Numbers(wide, "pageSetup", "scale").Single(), 50, 60);
    }

    [Fact]
    public void Parts_are_sorted_and_bear_one_date_and_the_same_content_gives_the_same_bytes()
    {
        Sheet[] sheets = [new("A", [new(5, 40)], [new([new SheetCell.Words("a")])]), new("B", [], [])];
        var file = Of("t", sheets);
        Assert.Empty(file.Errors);
        using var zip = new ZipArchive(new MemoryStream(file.Bytes));
        Assert.Equal(zip.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal), zip.Entries.Select(entry => entry.FullName));
        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
        Assert.Equal(file.Bytes, Of("t", sheets).Bytes);
    }

    private static IEnumerable<double> Numbers(XlsxFile file, string element, string attribute) =>
        System.Xml.Linq.XDocument.Parse(file.Part("xl/worksheets/sheet1.xml")).Descendants().Where(one => one.Name.LocalName == element).Select(one => (double)one.Attribute(attribute)!);

    private static XlsxFile Of(string foot, params Sheet[] sheets) => new(new Workbook(facts with { Foot = foot == "t" ? facts.Foot : foot, Title = foot }, [.. sheets]).ToBytes());
}
