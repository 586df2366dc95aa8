using FsCheck;
using FsCheck.Fluent;
using Pair.Pdf.Content;
using static Pair.Tests.Pdf.Setting;

namespace Pair.Tests.Pdf;

/// <summary>Documents drawn by lot: each word once, in order, inside its page; what must stay together does.</summary>
public sealed class PdfRandomPagesTests
{
    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(100);

    [Fact]
    public void Rows_that_fit_on_a_page_stay_whole_below_their_header() => Check.One(Runs, Prop.ForAll(Rows(), rows =>
    {
        var table = new Flow.Table(
            [new TableColumn(ColumnWidth.Fixed(25)), new TableColumn(ColumnWidth.Share(1))], [.. rows.Lines.Select((lines, i) => Row(rows, i, lines))])
        {
            Header = [new TableRow([new TableCell([Words("Head")]), new TableCell([Words("Offer")])])], Between = new Rule(0.5, Colour.Black),
        };
        Flow[] before = [.. Enumerable.Range(0, rows.Above).Select(i => Words($"above{i}"))];
        var reader = Read([.. before, Words("Title") with { Role = Role.H2, KeepWithNext = true }, table]);
        var words = new List<string>(Enumerable.Range(0, rows.Above).Select(i => $"above{i}")) { "Title", "Head", "Offer" };
        for (var i = 0; i < rows.Lines.Length; i++)
        {
            words.Add($"row{i}");
            for (var line = 0; line < rows.Lines[i]; line++) words.Add($"r{i}l{line}");
        }

        Assert.Equal(words, reader.Words);
        PdfTableTests.CheckNothingSpills(reader);
        foreach (var row in reader.Structure.OfType("TBody").Single().Children)
            Assert.Single(row.All().SelectMany(part => part.Marks).Select(mark => mark.Page).Distinct());
        for (var page = 0; page < reader.Pages.Count; page++)
        {
            var texts = reader.Pages[page].Texts.Select(text => text.Value.Trim()).ToList();
            var first = texts.FindIndex(text => text.StartsWith("row", StringComparison.Ordinal));
            // Header and first row stand together, on each page, and a title never without them.
            Assert.Equal(first >= 0, texts.Contains("Head"));
            Assert.True(first >= 0 || !texts.Contains("Title"));
            if (first >= 0) Assert.True(texts.IndexOf("Head") < first);
            var last = texts.FindLast(text => text.StartsWith("row", StringComparison.Ordinal));
            if (last is not null && page < reader.Pages.Count - 1) Assert.False(rows.Keep[int.Parse(last[3..], null)] && Fits(rows, int.Parse(last[3..], null)), last);
        }
    }));

    [Fact]
    public void No_line_of_a_paragraph_stands_alone_on_a_page() => Check.One(Runs, Prop.ForAll(
        Gen.Choose(1, 220).ArrayOf().Resize(30).ToArbitrary(), counts =>
    {
        var word = 0;
        Flow[] flows = [.. counts.Select((count, i) =>
            Words(string.Join(' ', Enumerable.Range(0, count).Select(_ => $"p{i}w{word++}")), Plain with { Size = 8 + i % 5 }) with { Before = i % 3 })];
        var reader = Read(flows);
        Assert.Equal(word, reader.Words.Count);
        Assert.Equal(Enumerable.Range(0, word).Select(i => $"w{i}"), reader.Words.Select(each => each[each.IndexOf('w', StringComparison.Ordinal)..]));
        PdfTableTests.CheckNothingSpills(reader);
        var paragraphs = reader.Structure.OfType("P").ToList();
        Assert.Equal(counts.Length, paragraphs.Count);
        for (var i = 0; i < counts.Length; i++)
        {
            var lines = reader.Pages.Select(page => page.Texts.Where(text => text.Value.StartsWith($"p{i}w", StringComparison.Ordinal)).Select(text => text.Y).Distinct().Count())
                .Where(count => count > 0).ToList();
            if (lines.Count > 1) Assert.All(lines, count => Assert.True(count >= 2, $"paragraph {i}: {string.Join(", ", lines)}"));
        }
    }));

    /// <summary>A table by lot: lines of its rows, which keep with the next, and how many lines stand above it.</summary>
    private static Arbitrary<Lot> Rows() => (
        from above in Gen.Choose(0, 30)
        from lines in Gen.Choose(1, 9).NonEmptyListOf().Resize(60)
        from keep in Gen.Elements(false, false, false, true).ArrayOf(lines.Count)
        select new Lot(above, [.. lines], keep)).ToArbitrary();

    private static TableRow Row(Lot rows, int i, int lines) =>
        new([new TableCell([Words($"row{i}")]), new TableCell([.. Enumerable.Range(0, lines).Select(line => Words($"r{i}l{line}"))])]) { KeepWithNext = rows.Keep[i] };

    /// <summary>Whether a row, with all that its chain keeps together, has room on a page: of 340 pt, at 11.5 a line and some for header and padding.</summary>
    private static bool Fits(Lot rows, int row)
    {
        var (first, last) = (row, row);
        while (first > 0 && rows.Keep[first - 1]) first--;
        while (last < rows.Lines.Length - 1 && rows.Keep[last]) last++;
        return last > row && rows.Lines[first..(last + 1)].Sum(lines => 11.5 * lines + 4) < 300;
    }

    private sealed record Lot(int Above, int[] Lines, bool[] Keep);
}
