using AngleSharp.Dom;
using Pair.Core.Model;
using Pair.Core.Survey;
using Pair.Core.Text;
using Pair.Tests.Samples;

namespace Pair.Tests.Formats.Html.Survey;

public sealed class SurveyMapTests
{
    private static readonly Cell Some = Surveyed.Everything.Grids[0].Rows[0].Cells[0];

    [Fact]
    public void A_cell_says_its_number_or_none_and_what_must_be_known_beside()
    {
        Service[] four = [.. Surveyed.Everything.Pathway.Services.Take(4)];
        var (one, two) = (Some with { State = CellState.One, Services = four[..1].ToSeq() }, Some with { State = CellState.Several, Services = four[..2].ToSeq() });
        Assert.Equal("None | none", Shown(Some with { State = CellState.None, Services = default }));
        Assert.Equal("None, declared in part | none", Shown(Some with { State = CellState.None, Services = default, IsDeclaredInPart = true }));
        Assert.Equal("None, declared | declared", Shown(Some with { State = CellState.Declared, Services = default }));
        Assert.Equal("1 only | one", Shown(one));
        Assert.Equal("1 only, not for everyone | one hole", Shown(one with { HasHole = true }));
        Assert.Equal("2 | some", Shown(two));
        Assert.Equal("2, not for everyone | some hole", Shown(two with { HasHole = true }));
        Assert.Equal("2, 1 by name | some", Shown(two with { Named = 1 }));
        Assert.Equal("2, online or phone, not said who may come | some", Shown(two with { IsRemote = true, CarersNotSaid = true }));
        Assert.Equal("4 | many", Shown(Some with { State = CellState.Several, Services = four.ToSeq() }));
        Assert.Equal("–no families of this age | void", Shown(Some with { State = CellState.NoFamilies, Services = default }));
    }

    [Fact]
    public void The_dash_of_a_cell_without_families_is_not_read_aloud_but_its_words_are()
    {
        var cell = CellOf(Some with { State = CellState.NoFamilies, Services = default });
        Assert.Equal("–", cell.QuerySelector("[aria-hidden=true]")!.TextContent);
        Assert.Equal("no families of this age", cell.QuerySelector(".unseen")!.TextContent);
    }

    [Fact]
    public void Several_notes_stand_below_one_another_and_no_comma_begins_a_line()
    {
        var notes = Surveyed.Page(With(Some with { HasHole = true, IsRemote = true })).QuerySelectorAll(".heat td small");
        Assert.Equal(["not for everyone,", "online or phone"], notes.Select(note => note.TextContent));
        Assert.Equal(["unseen"], notes[0].Children.Select(comma => comma.ClassName));
    }

    [Fact]
    public void Whatever_is_in_the_map_is_in_the_legend()
    {
        string[] always = ["None", "None, declared", "1 only", "2", "4"];
        Assert.Equal([.. always, "2, not for everyone", "online or phone", "not said who may come"], Samples(Surveyed.Everything));
        Assert.Equal([.. always, "3, 1 by name"], Samples(With(Some with { Named = 1 })));
        Assert.Equal([.. always, "declared in part"], Samples(With(Some with { IsDeclaredInPart = true })));
        Assert.Equal([.. always, "–"], Samples(With(Some with { State = CellState.NoFamilies })));
    }

    public static TheoryData<string> Shapes =>
    [
        "Level", "Age", "Place", "Cohort", "Carer", "Level Age", "Age Place", "Cohort Age", "Carer Age", "Place Cohort", "Level Place Carer", "Level Age Place Cohort Carer", "Carer Cohort Place Age",
    ];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Tables_of_any_shape_are_whole(string shape)
    {
        var survey = Surveyed.Of(Sample.Northshire.Pathway, Surveyed.By([.. shape.Split(' ').Select(Enum.Parse<Axis>)]));
        var tables = Surveyed.Page(survey).QuerySelectorAll("table.heat");
        Assert.Equal(survey.Grids.Count, tables.Length);
        foreach (var (grid, table) in survey.Grids.Zip(tables))
        {
            Assert.NotEqual("", table.QuerySelector("caption")!.TextContent);
            Assert.Equal(grid.Columns.Count + (grid.RowHeading is null ? 0 : 1), table.QuerySelectorAll("thead th").Length);
            Assert.All(table.QuerySelectorAll("thead th"), header => Assert.NotEqual("", header.TextContent));
            Assert.Equal(grid.Rows.Count, table.QuerySelectorAll("tbody th").Length);
            Assert.All(table.QuerySelectorAll("tr"), row => Assert.Equal(grid.Columns.Count + 1, row.ChildElementCount));
            Assert.Equal(grid.Rows.Count(row => row.Number is not null), table.QuerySelectorAll(".mark").Length);
        }
    }

    [Fact]
    public void Few_columns_stay_side_by_side_more_wrap_on_a_phone_and_many_always()
    {
        Assert.Equal("heat few of1", ClassOf(1));
        Assert.Equal("heat few of4", ClassOf(4));
        Assert.Equal("heat more", ClassOf(5));
        Assert.Equal("heat full", ClassOf(9));
    }

    private static string ClassOf(int columns)
    {
        Age[] ages = [Age.Pregnancy, Age.Birth, .. Enumerable.Range(1, columns).Select(month => Age.Parse($"{month}m")!.Value)];
        var survey = Surveyed.Of(Sample.Northshire.Pathway, SurveyFrame.Usual with { Bands = SurveyFrame.BandsBetween(ages[..(columns + 1)]) });
        return Surveyed.Page(survey).QuerySelector("table.heat")!.ClassName!;
    }

    private static PathwaySurvey With(Cell cell)
    {
        var grid = Surveyed.Everything.Grids[0];
        return Surveyed.Everything with { Grids = [grid with { Columns = [grid.Columns[0]], Rows = [grid.Rows[0] with { Cells = [cell] }] }] };
    }

    private static IElement CellOf(Cell cell) => Assert.Single(Surveyed.Page(With(cell)).QuerySelectorAll(".heat tbody td"));

    private static string Shown(Cell cell) => $"{CellOf(cell).TextContent} | {CellOf(cell).ClassName}";

    private static IEnumerable<string> Samples(PathwaySurvey survey) => Surveyed.Page(survey).QuerySelectorAll(".legend b").Select(sample => sample.TextContent);
}
