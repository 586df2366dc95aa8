using Pair.Core.Coverage;
using Pair.Core.Model;
using Pair.Core.Phrasing;

namespace Pair.Tests.Coverage;

/// <summary>The mistakes that a reader of a pathway makes, and the map must not.</summary>
public sealed class TrapTests
{
    [Fact]
    public void Support_until_24_months_is_no_help_for_a_family_that_comes_after_12() =>
        Assert.Equal(["Ages north south | 12 to 24 months | everyone"], Holes("team: { {0}, carers: [anyone], ages: pregnancy to 24m, referral: { ages: pregnancy to 12m } }"));

    [Fact]
    public void Consultation_for_staff_is_no_help_for_families() =>
        Assert.Equal(["Level north south | pregnancy until 24 months | everyone"], Holes("team: { {0}, carers: [anyone], offers: [consultation, training] }"));

    [Fact]
    public void A_national_course_online_is_help_and_nobody_meets_the_family()
    {
        const string course = "course: { {0}, carers: [anyone], delivery: [online] }";
        Assert.Empty(Holes(course));
        Assert.True(Assert.Single(CoverageBench.Line(Piece(course)).Presences()).IsRemote);
    }

    [Fact]
    public void A_nurse_for_young_first_time_mothers_is_there_and_fills_nothing_for_others()
    {
        const string nurse = "nurse: { {0}, carers: [mother], carer_age: { maximum: 19 }, only_for: [first-time-parents] }";
        Assert.Equal(["Ages north south | pregnancy until 24 months | everyone"], Holes(nurse));
        var presence = Assert.Single(CoverageBench.Line(Piece(nurse)).Presences());
        Assert.True(presence.IsForGroups && presence.IsFor("first-time-parents") && !presence.IsFor("neonatal"));
    }

    [Fact]
    public void North_until_12_months_and_South_from_then_on_are_two_holes() =>
        Assert.Equal(["Ages north | 12 to 24 months | everyone", "Ages south | pregnancy until 12 months | everyone"],
            Holes("a: { {0}, carers: [anyone], ages: to 12m, catchment: [north] }", "b: { {0}, carers: [anyone], ages: from 12m, catchment: [south] }"));

    [Fact]
    public void A_gap_for_one_group_silences_nothing_for_the_others() =>
        Assert.Equal(["Level north south | pregnancy until 24 months | everyone"], CoverageBench.Holes(
            Piece("team: { {0}, carers: [anyone], status: planned }") + "gaps:\n  unit: { text: Nothing on the neonatal unit., levels: [getting-help], cohorts: [neonatal] }\n"));

    [Fact]
    public void Health_visiting_at_every_level_fills_them_all() =>
        Assert.Empty(Pair.Core.Coverage.Holes.Of(CoverageBench.Map("""
            services:
              hv: { name: Health visiting, provider: first-steps, summary: Visits., levels: [thriving, getting-advice, getting-help, getting-more-help, getting-risk-support], carers: [anyone] }
            """)));

    [Theory]
    [InlineData("8w", "2m", 0)]
    [InlineData("8w", "10w", 1)]
    [InlineData("8w", "11w", 1)]
    [InlineData("3m", "15w", 0)]
    public void A_break_is_a_hole_from_14_days_on(string end, string beginning, int holes) =>
        Assert.Equal(holes, Holes($"a: {{ {{0}}, carers: [anyone], ages: to {end} }}", $"b: {{ {{0}}, carers: [anyone], ages: from {beginning} }}").Length);

    [Theory]
    [InlineData("2025-03-31", "Level")]
    [InlineData("2026-11-01", "Level")]
    [InlineData("2026-11-02", null)]
    [InlineData("2027-03-31", null)]
    public void Money_counts_up_to_its_last_day(string until, string? kind) =>
        Assert.Equal(kind, Holes($"team: {{ {{0}}, carers: [anyone], funded_until: {until} }}").FirstOrDefault()?.Split(' ')[0]);

    [Fact]
    public void Carers_that_are_not_said_are_neither_a_yes_nor_a_hole()
    {
        const string team = "team: { {0} }";
        Assert.Empty(Holes(team));
        var line = CoverageBench.Line(Piece(team));
        Assert.All(CarerSets.Each, carer => Assert.Equal(("", "pregnancy until 24 months", ""), (Words(line.Covered(carer)), Words(line.NotSaid(carer)), Words(line.Missing(carer)))));
    }

    [Fact]
    public void Where_one_says_mothers_and_another_says_nothing_fathers_are_not_said()
    {
        var line = CoverageBench.Line(Piece("team: { {0} }", "mums: { {0}, carers: [mother] }"));
        Assert.Equal(("pregnancy until 24 months", ""), (Words(line.Covered(Carer.Mother)), Words(line.NotSaid(Carer.Mother))));
        Assert.Equal(("", "pregnancy until 24 months"), (Words(line.Covered(Carer.Father)), Words(line.NotSaid(Carer.Father))));
    }

    [Fact]
    public void A_place_that_holds_others_is_these_and_one_that_holds_one_is_the_rest_too()
    {
        const string places = "places:\n  north: { name: North }\n  mill: { name: Mill, within: north }\n  green: { name: Green, within: north }\n";
        Assert.Equal(["Place green | pregnancy until 24 months | everyone"], CoverageBench.Holes(places + Piece("a: { {0}, carers: [anyone], catchment: [mill] }")));
        Assert.Empty(CoverageBench.Holes(places + Piece("a: { {0}, carers: [anyone], catchment: [north] }")));
        const string one = "places:\n  north: { name: North }\n  mill: { name: Mill, within: north }\n";
        Assert.Equal(["Place north | pregnancy until 24 months | everyone"], CoverageBench.Holes(one + Piece("a: { {0}, carers: [anyone], catchment: [mill] }")));
    }

    [Fact]
    public void A_gap_for_the_North_leaves_the_South() =>
        Assert.Equal(["Level south | pregnancy until 24 months | everyone (in part)"],
            CoverageBench.Holes("services: {}\ngaps:\n  north: { text: Nothing., levels: [getting-help], catchment: [north] }\n"));

    [Fact]
    public void A_gap_for_fathers_leaves_the_others() =>
        Assert.Equal(["Level north south | pregnancy until 24 months | mothers and other carers (in part)"],
            CoverageBench.Holes("services: {}\ngaps:\n  fathers: { text: Nothing., levels: [getting-help], carers: [father] }\n"));

    [Theory]
    [InlineData("planned")]
    [InlineData("paused")]
    [InlineData("closed")]
    public void What_is_not_active_is_not_there(string status) => Assert.StartsWith("Level", Assert.Single(Holes($"team: {{ {{0}}, carers: [anyone], status: {status} }}")), StringComparison.Ordinal);

    [Theory]
    [InlineData("preconception to 24m", "")]
    [InlineData("preconception to 6w", "6 weeks to 24 months")]
    [InlineData("from 6w", "pregnancy until 6 weeks")]
    [InlineData("to 3y", "")]
    [InlineData("from 20w pregnant", "pregnancy until 20 weeks pregnant")]
    [InlineData("from 3y", "pregnancy until 24 months")]
    public void Coverage_looks_from_pregnancy_to_24_months(string ages, string missing) =>
        Assert.Equal(missing, Words(CoverageBench.Line(Piece($"team: {{ {{0}}, carers: [anyone], ages: {ages} }}")).Missing(Carer.Mother)));

    private static string[] Holes(params string[] services) => CoverageBench.Holes(Piece(services));

    // A service a line; {0} stands for what each must say.
    private static string Piece(params string[] services) =>
        "services:\n" + string.Concat(services.Select(service => $"  {service.Replace("{0}", "name: Somebody, provider: first-steps, summary: Somebody who listens., levels: [getting-help]", StringComparison.Ordinal)}\n"));

    private static string Words(List<Stretch> stretches) => string.Join("; ", stretches.Select(Spans.Of));
}
