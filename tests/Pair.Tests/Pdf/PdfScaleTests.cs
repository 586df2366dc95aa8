using Pair.Pdf.Content;
using static Pair.Tests.Pdf.Setting;

namespace Pair.Tests.Pdf;

/// <summary>Large documents are set in the time that their length asks for: twice as long takes twice the memory, and nothing hangs.</summary>
public sealed class PdfScaleTests
{
    private static readonly TableColumn Half = new(ColumnWidth.Share(1));

    [Fact]
    public void A_table_takes_memory_by_its_length() => CheckGrowth(rows => [Table(rows)]);

    [Fact]
    public void Paragraphs_take_memory_by_their_number() =>
        CheckGrowth(count => [.. Enumerable.Range(0, count).Select(i => Words($"words of line {i}") with { KeepWithNext = i % 7 == 0 })]);

    [Fact]
    public void A_paragraph_takes_memory_by_its_length() => CheckGrowth(words => [Words(Repeat("several words", words))]);

    [Fact]
    public void A_list_in_columns_takes_memory_by_its_length() =>
        CheckGrowth(items => [new Flow.List([.. Enumerable.Range(0, items).Select(i => new ListItem([Words($"item {i}")]))]) { ColumnCount = 2, ItemSpace = 1 }]);

    [Fact]
    public void Boxes_in_sections_take_memory_by_their_number() => CheckGrowth(count =>
        [new Flow.Section([.. Enumerable.Range(0, count).Select(i => new Flow.Box([Words($"box {i}")]) { Before = 1, Frame = Frame.All(new Rule(1, Colour.Black)) })]) { Source = "all" }]);

    [Fact]
    public void A_table_of_20000_rows_is_set_whole()
    {
        var result = Page([Table(20_000)]).Render();
        var perPage = 120 / ((11.5 + 72 / 25.4) * 25.4 / 72);
        // Of each page some room stays empty, where a row that keeps with the next moves on.
        Assert.InRange(result.PageCount, 20_000 / perPage, 20_000 / perPage * 1.25);
    }

    [Fact]
    public void A_cell_of_200000_words_is_set_whole()
    {
        var row = new TableRow([new TableCell([Words("key")]), new TableCell([Words(Repeat("word", 200_000))])]);
        Assert.Equal(200_001, new PdfReader(Page([new Flow.Table([Half, Half], [row])]).Render().Bytes).Words.Count);
    }

    [Fact]
    public void A_word_of_200000_letters_is_set_whole() =>
        Assert.Equal(200_000, Assert.Single(Read(Words(new string('w', 200_000))).Words).Length);

    private static Flow.Table Table(int rows) => new(
        [Half, Half], [.. Enumerable.Range(0, rows).Select(i => new TableRow([new TableCell([Words($"key{i}")]), new TableCell([Words("words")])]) { KeepWithNext = i % 5 == 0 })])
    {
        Header = [new TableRow([new TableCell([Words("Name")]), new TableCell([Words("Offer")])])], Between = new Rule(0.5, Colour.Black), Padding = new Insets(0.5, 2, 0.5, 0),
    };

    private static void CheckGrowth(Func<int, IReadOnlyList<Flow>> content)
    {
        Allocated(content(50)); // what is made once in a process
        var (less, more) = (Allocated(content(1_000)), Allocated(content(4_000)));
        Assert.True(more < 5 * less, $"{less} bytes became {more} where the content became four times as long");
    }

    private static long Allocated(IReadOnlyList<Flow> content)
    {
        var document = Page(content);
        var before = GC.GetAllocatedBytesForCurrentThread();
        document.Render();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
