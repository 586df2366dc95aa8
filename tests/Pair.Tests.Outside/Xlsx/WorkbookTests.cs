using Pair.Core.Documents;
using Pair.Formats.Xlsx;
using Pair.Tests.Formats.Atlases;
using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Xlsx;

/// <summary>The workbook of a survey in a spreadsheet that is not ours.</summary>
public class WorkbookTests
{
    private static readonly string[] odd = ["=1+1", "=cmd|'/c calc'!A1", "+1", "-1+1", "@SUM(1)", "'quoted", "_x0041_ and _x000D_", "<b> & \"c\"", "👶 ŵŷ", "2026-06-01", "007", "1e5", "TRUE"];

    [SkippableFact]
    public void LibreOffice_reads_words_as_words_days_as_days_and_numbers_as_numbers()
    {
        Office.NeedSpreadsheet();
        var folder = TemporaryFolder.Kept();
        var sheet = new Sheet("Words", [new(5, 40)], [.. odd.Select(words => new SheetRow([new SheetCell.Words(words)])), new([new SheetCell.Day(new(2026, 6, 1))]), new([new SheetCell.Number(371.3125m)])]);
        var file = Path.Combine(folder, "words.xlsx");
        File.WriteAllBytes(file, new Workbook(new DocumentFacts("Words", "en-GB", "words", "Foot"), [sheet]).ToBytes());
        // Commas, no quotes but where needed, UTF-8, and what is shown.
        var table = File.ReadAllText(Office.Convert(file, ".csv", "csv:Text - txt - csv (StarCalc):44,34,76", folder));
        Assert.Equal([.. odd.Select(Quoted), "1 June 2026", "371.3125"], table.TrimEnd('\n').Split('\n'));
    }

    [SkippableFact]
    public void LibreOffice_prints_every_sheet_of_a_sample_with_its_words()
    {
        Office.NeedSpreadsheet();
        var folder = TemporaryFolder.Kept();
        var survey = Surveyed.Sample("samples/northshire/northshire.pair.yaml");
        var file = Path.Combine(folder, "gaps.xlsx");
        File.WriteAllBytes(file, SurveyWorkbook.Render([survey]));
        var pdf = Office.Convert(file, ".pdf", "pdf:calc_pdf_Export", folder);
        var (pages, _) = Poppler.Places(pdf);
        Assert.All(pages, page =>
        {
            Assert.Equal(297 / 25.4 * 72, page.Width, 1.0);
            Assert.Equal(210 / 25.4 * 72, page.Height, 1.0);
        });
        var words = string.Join(' ', Poppler.Text(pdf).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        string[] wanted =
        [
            .. survey.Grids.Select(grid => grid.Title), .. survey.Grids[0].Rows.Select(row => row.Name), "1 only", "one service alone",
            "Map, page 1 of", "Cells, page", "Left out, page", "Gaps found, page", "Holes, page", "Declared, page", "Twice, page", "One alone, page", "Funding, page", "About, page", "22 November 2026",
        ];
        Assert.All(wanted, text => Assert.Contains(text, words, StringComparison.Ordinal));
    }

    [SkippableFact]
    public void LibreOffice_prints_every_sheet_of_an_atlas_with_its_words()
    {
        Office.NeedSpreadsheet();
        var folder = TemporaryFolder.Kept();
        var atlas = MadeAtlas.Of(4);
        var file = Path.Combine(folder, "atlas.xlsx");
        File.WriteAllBytes(file, AtlasWorkbook.Render(atlas));
        var pdf = Office.Convert(file, ".pdf", "pdf:calc_pdf_Export", folder);
        Assert.All(Poppler.Places(pdf).Pages, page => Assert.Equal(297 / 25.4 * 72, page.Width, 1.0));
        var words = string.Join(' ', Poppler.Text(pdf).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        string[] wanted =
        [
            .. atlas.Areas.Select(area => area.Name), .. atlas.Matrices.Select(matrix => matrix.Group.Name), "About, page", "Areas, page", "Matrix, page", "Cells, page", "Without specialists, page",
            "Gaps declared, page", "Gaps not declared, page", "Shared services, page", "Alike, page", "Trend, page", "Levels read as bands, page", "Not read, page", "2 November 2026",
        ];
        Assert.All(wanted, text => Assert.Contains(text, words, StringComparison.Ordinal));
    }

    private static string Quoted(string words) => words.AsSpan().IndexOfAny(',', '"') < 0 ? words : $"\"{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
