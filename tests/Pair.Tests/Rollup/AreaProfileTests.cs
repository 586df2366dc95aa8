using Pair.Core.Model;
using Pair.Core.Rollup;

namespace Pair.Tests.Rollup;

/// <summary>What an area's profile makes of levels, ages, places, groups and declared gaps.</summary>
public sealed class AreaProfileTests
{
    private const string OwnLevels = """
        pathway:
          id: littleham
          title: Littleham pathway
          area: { name: Littleham }
          levels:
            first: { name: First, band: [promotion, advice] }
            second: { name: Second, band: [advice, help] }
            third: { name: Third, band: [] }

        """;

    [Fact]
    public void A_band_is_reached_where_any_level_that_is_read_as_it_reaches()
    {
        var profile = Profile(OwnLevels, "services:", Service("a", "levels: [first], ages: to 3m"), Service("b", "levels: [second], ages: 3m to 24m"));
        Assert.Equal("whole | whole | none | none", Row(profile, Band.Promotion));
        Assert.Equal("whole | whole | whole | whole", Row(profile, Band.Advice));
        Assert.Equal("none | none | whole | whole", Row(profile, Band.Help));
    }

    [Fact]
    public void A_band_that_no_level_is_read_as_is_not_asked_and_a_level_without_a_band_is_read_as_none()
    {
        var profile = Profile(OwnLevels, "services:", Service("a", "levels: [third]"));
        Assert.Equal("- | - | - | -", Row(profile, Band.Risk));
        Assert.Equal("none | none | none | none", Row(profile, Band.Help));
        Assert.Null(profile.Levels.Model);
        Assert.Equal(["First: Promotion and Advice", "Second: Advice and Help", "Third: "], profile.Levels.Readings.Select(level => $"{level.Name}: {AtlasWords.Of(level.Bands)}"));
    }

    [Theory]
    [InlineData("pregnancy to 24m", "whole | whole | whole | whole")]
    [InlineData("3m to 9m", "none | none | part 66 | none")]
    // A break of 13 days is nothing, and one of 14 is one.
    [InlineData("2w to 24m", "none | part 84 | whole | whole")]
    public void Shares_are_counted_day_by_day(string ages, string row) =>
        Assert.Equal(row, Row(Profile("services:", Service("a", $"levels: [thriving], ages: {ages}")), Band.Promotion));

    [Fact]
    public void A_break_of_less_than_14_days_is_nothing()
    {
        // Weeks 40 to 41 of pregnancy are those from birth to 1 week.
        var profile = Profile("services:", Service("a", "levels: [thriving], ages: pregnancy to 6w"), Service("b", "levels: [thriving], ages: 7w to 24m"));
        Assert.Equal("whole | whole | whole | whole", Row(profile, Band.Promotion));
        profile = Profile("services:", Service("a", "levels: [thriving], ages: pregnancy to 6w"), Service("b", "levels: [thriving], ages: 8w to 24m"));
        Assert.Equal("whole | part 84 | whole | whole", Row(profile, Band.Promotion));
    }

    [Fact]
    public void Shares_are_counted_place_by_place_and_carer_by_carer()
    {
        Assert.Equal("part 50 | part 50 | part 50 | part 50", Row(Profile("services:", Service("a", "levels: [thriving], catchment: [north]")), Band.Promotion));
        Assert.Equal("part 25 | part 25 | part 25 | part 25", Row(Profile("services:", Service("a", "levels: [thriving]", "mother")), Band.Promotion));
    }

    [Fact]
    public void Families_of_a_place_within_another_live_in_it_and_the_rest_of_the_other_is_a_place_too()
    {
        const string Places = "places: { north: { name: North }, mill: { name: Mill, within: north }, south: { name: South } }\nservices:";
        Assert.Equal("part 66 | part 66 | part 66 | part 66", Row(Profile(Places, Service("a", "levels: [thriving], catchment: [north]")), Band.Promotion));
        Assert.Equal("part 33 | part 33 | part 33 | part 33", Row(Profile(Places, Service("a", "levels: [thriving], catchment: [mill]")), Band.Promotion));
    }

    [Fact]
    public void What_does_not_count_today_reaches_nobody() =>
        Assert.All((string[])["status: planned", "status: paused", "status: closed", "funded_until: 2026-11-01", "offers: [consultation]"],
            said => Assert.Equal("none | none | none | none", Row(Profile("services:", Service("a", $"levels: [thriving], {said}")), Band.Promotion)));

    [Fact]
    public void What_is_for_everyone_counts_for_a_group_and_what_names_it_is_counted()
    {
        var profile = Profile("services:", Service("a", "levels: [thriving], ages: to 12m"), Service("b", "levels: [thriving], only_for: [neonatal], ages: 12m to 24m"), Service("c", "levels: [thriving], cohorts: [neonatal], ages: to 12m"));
        Assert.Equal("whole | whole | whole | none", Row(profile, Band.Promotion));
        Assert.Equal("- | whole | whole | whole", Row(profile, Band.Promotion, "neonatal"));
        Assert.Equal([(0, 0), (2, 1), (2, 1), (1, 1)], Enumerable.Range(0, 4).Select(ages => Cell(profile, 1, 0, ages)).Select(cell => (cell.Services, cell.Named)));
        Assert.Equal(0, Cell(profile, 0, 0, 0).Named);
    }

    [Fact]
    public void Families_before_the_birth_are_asked_for_in_pregnancy_alone() =>
        Assert.Equal("whole | - | - | -", Row(Profile("services:", Service("a", "levels: [thriving]")), Band.Promotion, "antenatal"));

    [Fact]
    public void Babies_in_neonatal_care_are_asked_for_from_birth_alone() =>
        Assert.Equal("- | whole | whole | whole", Row(Profile("services:", Service("a", "levels: [thriving]")), Band.Promotion, "neonatal"));

    [Fact]
    public void A_group_of_one_area_is_not_asked_for_in_another()
    {
        var frame = AtlasFrame.Of(["sailors"]);
        Assert.Equal("- | - | - | -", Row(Profile(frame, "services:", Service("a", "levels: [thriving]")), Band.Promotion, "sailors", frame));
        Assert.Equal("whole | whole | whole | whole", Row(Profile(frame, "cohorts: { sailors: { name: Sailors } }\nservices:", Service("a", "levels: [thriving]")), Band.Promotion, "sailors", frame));
    }

    [Fact]
    public void A_gap_that_names_all_that_is_missing_declares_the_cell_and_one_that_names_some_does_not()
    {
        string[] Piece(string gap) => ["services:", Service("a", "levels: [thriving], ages: to 12m"), $"gaps: {{ g: {{ text: Missing., levels: [thriving], {gap} }} }}"];
        Assert.Equal("whole | whole | whole | declared 0", Row(Profile(Piece("ages: 12m to 24m")), Band.Promotion));
        Assert.Equal("whole | whole | whole | none", Row(Profile(Piece("ages: 12m to 18m")), Band.Promotion));
        Assert.Equal("whole | whole | whole | none", Row(Profile(Piece("ages: 12m to 24m, catchment: [north]")), Band.Promotion));
        // Under 14 days is left, which is nothing.
        Assert.Equal("whole | whole | whole | declared 0", Row(Profile(Piece("ages: 53w to 24m")), Band.Promotion));
    }

    [Fact]
    public void What_is_missing_of_a_cell_that_is_reached_in_part_can_be_declared() =>
        Assert.Equal("whole | whole | declared 66 | declared 0",
            Row(Profile("services:", Service("a", "levels: [thriving], ages: to 9m"), "gaps: { g: { text: Missing., levels: [thriving], ages: 9m to 24m } }"), Band.Promotion));

    [Fact]
    public void Where_two_levels_are_read_as_a_band_each_must_say_what_is_missing()
    {
        Assert.Equal("none | none | none | none", Row(Profile(OwnLevels, "services: {}\ngaps: { g: { text: Missing., levels: [first] } }"), Band.Advice));
        Assert.Equal("declared 0 | declared 0 | declared 0 | declared 0", Row(Profile(OwnLevels, "services: {}\ngaps: { g: { text: Missing., levels: [first, second] } }"), Band.Advice));
    }

    [Fact]
    public void A_gap_for_a_group_declares_the_cells_of_the_group_alone()
    {
        var profile = Profile("services: {}\ngaps: { g: { text: Missing., levels: [thriving], cohorts: [neonatal] } }");
        Assert.Equal("none | none | none | none", Row(profile, Band.Promotion));
        Assert.Equal("- | declared 0 | declared 0 | declared 0", Row(profile, Band.Promotion, "neonatal"));
    }

    [Fact]
    public void Specialists_are_named_or_declared_missing_to_somebody_or_neither()
    {
        const string Team = "information_gathering: { specialists: [a] }\nservices:";
        Assert.Equal(SpecialistAccess.Named, Profile(Team, Service("a", "levels: [thriving]")).Specialists);
        Assert.Equal(SpecialistAccess.Declared, Profile("gaps: { g: { text: None., offers: [consultation], reported_to: Board } }").Specialists);
        Assert.Equal(SpecialistAccess.None, Profile("gaps: { g: { text: None., offers: [consultation] } }").Specialists);
        Assert.Equal(SpecialistAccess.None, Profile("services: {}").Specialists);
    }

    [Fact]
    public void Reviews_drafts_and_facts_that_nobody_checked_are_told()
    {
        var profile = Profile("""
            pathway: { id: little, title: Little pathway, status: draft, nation: wales, area: { name: Littleham, code: W06000001 }, levels: thrive, next_review: 2026-10-31 }
            services:
            """, Service("a", "levels: [thriving], assured: { date: 2025-11-01 }"), Service("b", "levels: [thriving], assured: { date: 2025-11-02 }"), Service("c", "levels: [thriving], status: planned"));
        Assert.Equal((true, Nation.Wales, "W06000001", 2, 1), (profile.IsDraft, profile.Nation, profile.Code, profile.DaysOverdue, profile.NotAssured));
        Assert.Equal((2, 1), (profile.Figures.Services, profile.Figures.Providers));
    }

    [Fact]
    public void Gaps_are_told_with_their_age_and_whom_they_concern()
    {
        var gap = Profile("""
            services: {}
            gaps:
              g: { text: Nothing for toddlers., levels: [getting-help, getting-more-help], ages: 12m to 24m, catchment: [north], cohorts: [neonatal], date: 2026-10-03, review: 2026-11-01 }
            """).Declared[0];
        Assert.Equal(("Nothing for toddlers.", "12 to 24 months, babies in neonatal care, North Littleham", 30, 1, false), (gap.Text, gap.Families, gap.Days, gap.DaysOverdue, gap.IsFilled));
        Assert.Equal("Help and More help, 12 to 24 months, babies in neonatal care, North Littleham: declared 4 weeks ago, review overdue by 1 day", $"{AtlasWords.Scope(gap)}: {AtlasWords.Standing(gap)}");
    }

    [Fact]
    public void Holes_are_told_the_widest_first()
    {
        var holes = Profile("services:", Service("a", "levels: [thriving, getting-advice, getting-more-help, getting-risk-support]"), Service("b", "levels: [thriving], ages: to 12m"), Service("c", "levels: [getting-help], ages: to 12m, catchment: [north]")).Undeclared;
        Assert.Equal(["Getting Help: South Littleham 50", "Getting Help: 12 to 24 months, North Littleham 18"], holes.Select(hole => $"{AtlasWords.Of(hole)} {hole.Share}"));
    }

    private static AreaCell Cell(AreaProfile profile, int group, int band, int ages) => profile.Cells[RollupBench.Frame.PlaceOf(group, band, ages)];

    private static string Service(string id, string said, string carer = "anyone") => $"  {id}: {{ name: Help {id}, provider: first-steps, summary: Helps., carers: [{carer}], {said} }}";

    private static AreaProfile Profile(params string[] lines) => RollupBench.Profile(string.Join('\n', lines) + "\n");

    private static AreaProfile Profile(AtlasFrame frame, params string[] lines) => RollupBench.Profile(string.Join('\n', lines) + "\n", frame);

    private static string Row(AreaProfile profile, Band band, string? group = null, AtlasFrame? frame = null) => RollupBench.Row(profile, band, group, frame);
}
