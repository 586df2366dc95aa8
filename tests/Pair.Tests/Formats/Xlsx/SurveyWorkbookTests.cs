using System.Xml.Linq;
using Pair.Core.Model;
using Pair.Core.Survey;
using Pair.Formats.Xlsx;
using Pair.Tests.Cli.Surveys;
using Pair.Tests.Samples;
using Pair.Tests.Snapshots;

namespace Pair.Tests.Formats.Xlsx;

/// <summary>Surveys as a workbook.</summary>
public sealed class SurveyWorkbookTests
{
    private static readonly string[] sheets = ["Map", "Cells", "Left out", "Gaps found", "Holes", "Declared", "Twice", "One alone", "Funding", "About"];

    [Fact]
    public void What_every_sheet_says_is_what_was_reviewed() => Snapshot.Verify(Said(Of(InventedSurvey.Whole)), "survey-workbook");

    [Fact]
    public void Where_there_is_nothing_every_sheet_says_so()
    {
        var file = Of(InventedSurvey.Empty);
        Assert.Empty(file.Errors);
        Assert.All(sheets[2..4].Concat(sheets[5..9]), sheet => Assert.Equal(["None"], file.Rows(sheet)[1]));
        Assert.Empty(Of().Errors);
    }

    [Fact]
    public void Two_pathways_share_the_sheets_and_the_area_stands_first()
    {
        var file = Of(InventedSurvey.Whole, InventedSurvey.Empty);
        Assert.Empty(file.Errors);
        Assert.Equal(sheets, file.Sheets);
        Assert.All(sheets[1..9], sheet => Assert.Equal(("Area", "Littleham"), (file.Rows(sheet)[0][0], file.Rows(sheet)[1][0])));
        Assert.Equal(2, file.Rows("Map").Count(row => row is [var title, ..] && title.EndsWith("1 June 2026", StringComparison.Ordinal)));
        Assert.Equal("Gap report: 2 pathways", file.Properties.Title);
    }

    [Fact]
    public void The_file_says_what_it_is() =>
        Assert.Equal(("Gap report: Littleham parent-infant pathway, 1 June 2026", "en-GB", new DateTime(2026, 6, 1)), Of(InventedSurvey.Whole).Properties);

    [Theory]
    [MemberData(nameof(WorkbookTests.Words), MemberType = typeof(WorkbookTests))]
    public void Whatever_words_hold_it_is_valid_and_nothing_is_a_formula(string words)
    {
        var file = Of(InventedSurvey.Odd(words));
        Assert.Empty(file.Errors);
        Assert.Equal(sheets, file.Sheets);
        Assert.All(sheets.SelectMany(sheet => file.Read(sheet, cell => cell.CellFormula).SelectMany(row => row)), Assert.Null);
    }

    [Fact]
    public void Every_sample_is_valid_with_everything_told_apart()
    {
        foreach (var sample in Sample.Whole)
        {
            var survey = Surveyor.Survey(sample.Pathway, Sample.AsOf, SurveyFrame.Usual with { By = [.. Enum.GetValues<Axis>()] }, []);
            Assert.Empty(Of(survey).Errors);
            Assert.Equal(Of(survey).Bytes, Of(survey).Bytes);
        }
    }

    [Theory]
    [InlineData("birth,12m")]
    [InlineData("pregnancy,birth,6w,6m,12m,24m")]
    [InlineData("pregnancy,12w pregnant,28w pregnant,birth,2w,6w,3m,6m,9m,12m,15m,18m,24m")]
    public void The_map_is_no_wider_than_a_sheet_of_paper(string ages)
    {
        var frame = SurveyFrame.Usual with { Bands = SurveyFrame.BandsBetween([.. ages.Split(',').Select(age => Age.Parse(age)!.Value)]) };
        var map = XDocument.Parse(Of(Surveyor.Survey(Sample.Whole[0].Pathway, Sample.AsOf, frame, [])).Part("xl/worksheets/sheet1.xml")).Root!;
        // LibreOffice takes a figure of Arial 10 for 5.56 points, Excel for 5.25 and a little for each column.
        var points = map.Descendants().Where(element => element.Name.LocalName == "col").Sum(column => (decimal)column.Attribute("width")! * 5.5615m);
        var scale = (int)map.Descendants().Single(element => element.Name.LocalName == "pageSetup").Attribute("scale")!;
        Assert.InRange(points * scale / 100, 0, (297 / 25.4m - 0.8m) * 72);
    }

    // One line a row; cells parted by bars.
    private static string Said(XlsxFile file) =>
        string.Concat(file.Sheets.Select(sheet => $"-- {sheet}\n{string.Concat(file.Rows(sheet).Select(row => string.Join(" | ", row) + "\n"))}"));

    private static XlsxFile Of(params PathwaySurvey[] surveys) => new(SurveyWorkbook.Render(surveys));
}
