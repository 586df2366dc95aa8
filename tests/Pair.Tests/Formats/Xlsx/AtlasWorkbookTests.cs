using System.Globalization;
using Pair.Core.Rollup;
using Pair.Formats.Xlsx;
using Pair.Tests.Formats.Atlases;
using Pair.Tests.Snapshots;

namespace Pair.Tests.Formats.Xlsx;

/// <summary>Atlases as a workbook.</summary>
public sealed class AtlasWorkbookTests
{
    private static readonly string[] sheets =
        ["About", "Areas", "Matrix", "Cells", "Without specialists", "Gaps declared", "Gaps not declared", "Shared services", "Alike", "Trend", "Levels read as bands", "Not read"];

    [Fact]
    public void What_every_sheet_says_is_what_was_reviewed()
    {
        var file = Of(MadeAtlas.Of(3));
        Assert.Empty(file.Errors);
        Assert.Equal(sheets, file.Sheets);
        // Of the longest sheet the first rows tell how it is.
        Snapshot.Verify(string.Concat(file.Sheets.Select(sheet => $"-- {sheet}\n{string.Concat(file.Rows(sheet).Take(sheet == "Cells" ? 30 : 1000).Select(row => string.Join(" | ", row) + "\n"))}")), "atlas-workbook");
    }

    [Fact]
    public void Where_there_is_nothing_every_sheet_says_so()
    {
        var file = Of(MadeAtlas.Nothing);
        Assert.Empty(file.Errors);
        Assert.Equal(sheets.Where(sheet => sheet != "Trend"), file.Sheets);
        Assert.All(file.Sheets.Except(["About", "Matrix"]), sheet => Assert.Equal(["None"], file.Rows(sheet)[1]));
    }

    [Fact]
    public void Each_cell_of_each_area_has_a_row()
    {
        var file = Of(MadeAtlas.Many);
        Assert.Empty(file.Errors);
        Assert.Equal(1 + 150 * 4 * 5 * 4, file.Rows("Cells").Count);
        Assert.Equal(1 + 150, file.Rows("Areas").Count);
        Assert.Equal(file.Bytes, Of(MadeAtlas.Many).Bytes);
    }

    [Fact]
    public void A_cell_that_is_framed_keeps_the_ground_that_says_how_many_are_reached()
    {
        var file = Of(MadeAtlas.Of(12));
        var cells = file.Read("Matrix", cell => (Words: cell.InlineString?.InnerText ?? "", file.Formats[(int)cell.StyleIndex!.Value].FillId!.Value, Frame: file.Formats[(int)cell.StyleIndex!.Value].BorderId!.Value)).SelectMany(row => row).ToList();
        uint Ground(string words) => cells.First(cell => cell.Words == words).Value;
        string[] quarters = ["0%", "25%", "50%", "75%", "75%"];
        var framed = cells.Where(cell => cell.Words.Contains(" of ", StringComparison.Ordinal) && cell.Frame == cells.First(key => key.Words == "1 empty").Frame).ToList();
        Assert.True(framed.Select(cell => cell.Value).Distinct().Count() > 1, "of this atlas cells of several quarters are framed");
        Assert.All(framed, cell => Assert.Equal(Ground(quarters[int.Parse(cell.Words.Split(' ')[0], CultureInfo.InvariantCulture) * 4 / int.Parse(cell.Words.Split(' ', ',')[2], CultureInfo.InvariantCulture)]), cell.Value));
    }

    [Theory]
    [MemberData(nameof(WorkbookTests.Words), MemberType = typeof(WorkbookTests))]
    public void Whatever_words_hold_it_is_valid_and_nothing_is_a_formula(string words)
    {
        var file = Of(MadeAtlas.Of(3, words));
        Assert.Empty(file.Errors);
        Assert.Equal(sheets, file.Sheets);
        Assert.All(sheets.SelectMany(sheet => file.Read(sheet, cell => cell.CellFormula).SelectMany(row => row)), Assert.Null);
    }

    [Fact]
    public void The_file_says_what_it_is() =>
        Assert.Equal(("Atlas of parent-infant pathways, 2 November 2026", "en-GB", new DateTime(2026, 11, 2)), Of(MadeAtlas.One).Properties);

    private static XlsxFile Of(Atlas atlas) => new(AtlasWorkbook.Render(atlas));
}
