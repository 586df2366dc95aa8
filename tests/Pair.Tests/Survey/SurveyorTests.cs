using Pair.Core.Phrasing;
using Pair.Core.Survey;
using Pair.Core.Text;
using Pair.Tests.Analysis;
using Pair.Tests.Samples;

namespace Pair.Tests.Survey;

/// <summary>What a survey makes of a small area of two places, judged on 2 November 2026.</summary>
public sealed class SurveyorTests
{
    private const string Area = """
        places: { north: { name: North }, south: { name: South } }
        cohorts: { homelessness: { plus: true } }
        services:
          visits: { name: Visits, provider: littleham-health, summary: For all., levels: [getting-help], ages: pregnancy to 12m, carers: [anyone] }
          visits-at-night: { name: Visits at night, part_of: visits, levels: [getting-help], ages: birth to 12m, carers: [anyone] }
          unit: { name: Unit, provider: littleham-health, summary: On the ward., levels: [getting-help], only_for: [neonatal], carers: [mother], catchment: [north], ages: birth to 3m }
          group: { name: Group, provider: littleham-health, summary: Weekly., levels: [getting-help], ages: 6m to 24m, cohorts: [neonatal], catchment: [north], funded_until: 2027-03-31 }
          team: { name: Team, provider: littleham-health, summary: To come., levels: [getting-help], status: planned }
          old: { name: Old, provider: littleham-health, summary: Gone., levels: [getting-help], status: closed }
          broke: { name: Broke, provider: littleham-health, summary: No money., levels: [getting-help], funded_until: 2026-10-31 }
          desk: { name: Desk, provider: littleham-health, summary: For staff., offers: [consultation], levels: [getting-help] }
        gaps:
          ward: { text: Nothing on the ward., levels: [getting-help], cohorts: [neonatal], catchment: [south], ages: birth to 3m, review: 2026-10-20 }
          second-year: { text: Nothing after one., levels: [getting-help], catchment: [south], ages: 12m to 24m }
        """;

    [Fact]
    public void A_strand_counts_with_its_service_and_what_does_not_count_is_named()
    {
        var survey = Survey([Axis.Age, Axis.Place]);
        Assert.Equal(["visits", "visits", "visits group", "group"], Services(survey, "North"));
        Assert.Equal(["visits", "visits", "visits", ""], Services(survey, "South"));
        Assert.Equal((3, 4), (survey.Figures.Services, survey.Figures.Entries));
        Assert.Equal([("team", WaitingReason.Planned), ("broke", WaitingReason.MoneyEnded)], survey.Waiting.Select(waiting => (waiting.Service.Id.Value, waiting.Why)));
    }

    [Fact]
    public void A_cell_says_whether_it_is_empty_declared_one_or_several()
    {
        var survey = Survey([Axis.Level, Axis.Age, Axis.Place]);
        CellState[] States(string title) => [.. Row(survey, title, "Getting Help").Select(cell => cell.State)];
        Assert.Equal([CellState.One, CellState.One, CellState.Several, CellState.One], States("North"));
        Assert.Equal([CellState.One, CellState.One, CellState.One, CellState.Declared], States("South"));
        Assert.All(Row(survey, "North", "Thriving"), cell => Assert.Equal(CellState.None, cell.State));
        Assert.Equal(new SurveyFigures(3, 4, 40, 32, 1, 0, 6), survey.Figures);
    }

    [Fact]
    public void A_group_has_what_is_for_all_and_what_is_for_it_alone_and_its_declared_gaps()
    {
        var survey = Survey([Axis.Level, Axis.Age, Axis.Place, Axis.Cohort]);
        var north = Row(survey, "North, babies in neonatal care", "Getting Help");
        Assert.Equal([CellState.NoFamilies, CellState.Several, CellState.Several, CellState.One], north.Select(cell => cell.State));
        Assert.Equal(["visits unit", "visits group", "group"], north.Skip(1).Select(Words));
        Assert.Equal([0, 1, 1, 1], north.Select(cell => cell.Named));
        var south = Row(survey, "South, babies in neonatal care", "Getting Help");
        Assert.True(south[1].IsDeclaredInPart, "the gap of the ward is told where its group is");
        Assert.False(Row(survey, "South, families in general", "Getting Help")[1].IsDeclaredInPart);
        Assert.Equal([CellState.One, CellState.NoFamilies, CellState.NoFamilies, CellState.NoFamilies], Row(survey, "South, families before the birth", "Getting Help").Select(cell => cell.State));
        Assert.Contains(survey.Grids, grid => grid.Title == "South, families without a settled home");
    }

    [Fact]
    public void What_nobody_says_of_carers_is_said_of_the_cell()
    {
        var survey = Survey([Axis.Age, Axis.Place, Axis.Carer]);
        Assert.False(Cells(survey, "North", "Fathers")[2].CarersNotSaid);
        Assert.True(Cells(survey, "North", "Fathers")[3].CarersNotSaid);
    }

    [Fact]
    public void Whoever_is_left_out_is_told_with_the_services_that_take_none()
    {
        var limits = Survey(SurveyFrame.UsualAxes).Limits.Select(limit => $"{limit.Families}: {string.Join(' ', limit.Services.Select(service => service.Id.Value))}");
        Assert.Equal(
            [
                "families before the birth: visits-at-night unit group", "babies from birth to 3 months: group", "babies from 3 to 12 months: unit",
                "babies from 12 to 24 months: visits visits-at-night unit", "fathers: unit", "foster carers: unit", "kinship carers: unit", "families in South: unit group",
                "families other than babies in neonatal care: unit",
            ],
            limits);
    }

    [Fact]
    public void What_hangs_on_one_service_or_on_money_is_told_cell_by_cell()
    {
        var survey = Survey(SurveyFrame.UsualAxes);
        Assert.Equal(
            ["visits: North, Getting Help, pregnancy until 6 months", "visits: South, Getting Help, pregnancy until 12 months", "group: North, Getting Help, 12 to 24 months"],
            survey.Alone.SelectMany(alone => alone.Cells.Select(cell => $"{alone.Service.Id.Value}: {SurveyWords.Of(survey.Pathway, cell)}")));
        var ending = Assert.Single(survey.Endings);
        Assert.Equal(("group", 149, "North, Getting Help, 12 to 24 months"), (ending.Service.Id.Value, ending.Days, SurveyWords.Of(survey.Pathway, Assert.Single(ending.Lost))));
    }

    [Fact]
    public void A_declared_gap_says_what_it_names_and_whether_it_is_overdue()
    {
        var survey = Survey(SurveyFrame.UsualAxes);
        Assert.Equal(
            ["South, Getting Help, birth to 3 months, babies in neonatal care | 13", "South, Getting Help, 12 to 24 months | "],
            survey.Declared.Select(declared => $"{SurveyWords.Of(survey.Pathway, declared.Gap)} | {declared.DaysOverdue}"));
    }

    private static PathwaySurvey Survey(Seq<Axis> by) => Surveyor.Survey(RuleBench.Compile(Area).Pathway!, Sample.AsOf, SurveyFrame.Usual with { By = by }, []);

    private static Seq<Cell> Row(PathwaySurvey survey, string title, string row) =>
        survey.Grids.Single(grid => grid.Title == title).Rows.Single(one => one.Name == row).Cells;

    // Without levels, the rows are what else is told apart.
    private static Seq<Cell> Cells(PathwaySurvey survey, string place, string carer) =>
        survey.Grids.Single(grid => grid.Title == carer || grid.Title == Phrases.Capital(carer)).Rows.Single(row => row.Name == place).Cells;

    private static string[] Services(PathwaySurvey survey, string place) => [.. survey.Grids[0].Rows.Single(row => row.Name == place).Cells.Select(Words)];

    private static string Words(Cell cell) => string.Join(' ', cell.Services.Select(service => service.Id.Value));
}
