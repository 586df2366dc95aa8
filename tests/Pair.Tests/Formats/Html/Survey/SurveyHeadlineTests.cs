using Pair.Core.Survey;
using Pair.Tests.Samples;

namespace Pair.Tests.Formats.Html.Survey;

/// <summary>The sentence that a board member repeats is true, whatever the map is like.</summary>
public sealed class SurveyHeadlineTests
{
    private const string Head = """
        pair: 1
        pathway: { id: westham, title: Westham pathway, area: { name: Westham }, levels: { low: { name: For everyone, band: [promotion, advice] }, high: { name: Extra help, band: [help, more-help, risk] } } }
        organisations: { trust: { name: Westham Trust } }
        places: { town: { name: Westham Town }, hills: { name: The Hills } }

        """;

    private const string Low = "  low: { name: Low, provider: trust, summary: Help., levels: [low], carers: [anyone] }\n";

    [Fact]
    public void Without_services() =>
        Says("Today Westham has no service for families from pregnancy to 24 months.", "16 cells of the map have no service, and nobody has declared them.", "");

    [Fact]
    public void Without_services_that_count() =>
        Says("Today Westham has no service for families from pregnancy to 24 months.", "1 service is planned, paused or without money: named below, not counted. 16 cells of the map have no service, and nobody has declared them.",
            "services:\n" + Low.Replace("levels", "status: planned, levels", StringComparison.Ordinal));

    [Fact]
    public void With_nothing_missing() =>
        Says("In Westham, families find at least one service at every level of need, from pregnancy to 24 months.", "Every cell of the map has a service.",
            "services:\n" + Low + High(""));

    [Fact]
    public void With_an_empty_level() =>
        Says("Westham has no service at \"Extra help\".", "8 cells of the map have no service, and nobody has declared them.", "services:\n" + Low);

    [Fact]
    public void With_more_empty_levels_than_a_sentence_holds() =>
        Assert.StartsWith("Westham has no service at 4 of its 5 levels of need.", Lead(Surveyed.Of(Head.Replace("levels: { low: { name: For everyone, band: [promotion, advice] }, high: { name: Extra help, band: [help, more-help, risk] } }",
            "levels: thrive", StringComparison.Ordinal) + "services:\n" + Low.Replace("[low]", "[thriving]", StringComparison.Ordinal))), StringComparison.Ordinal);

    [Fact]
    public void With_an_empty_place() =>
        Says("The Hills has no service at \"Extra help\".", "4 cells of the map have no service, and nobody has declared them.", "services:\n" + Low + High("catchment: [town], "));

    [Fact]
    public void With_ages_that_are_missing() =>
        Says("In Westham there is nothing at \"Extra help\" for babies from 12 to 24 months.", "2 cells of the map have no service, and nobody has declared them.",
            "services:\n" + Low + High("ages: pregnancy to 12m, "));

    [Fact]
    public void With_some_who_are_left_out() =>
        Says("In The Hills there is nothing at \"Extra help\" for fathers and other carers of babies from 3 to 24 months.", "Every cell of the map has a service; 2 of them leave somebody out.",
            "services:\n" + Low + High("carers: [mother], ") + """
                  more: { name: More, provider: trust, summary: Help., levels: [high], carers: [anyone], catchment: [town] }
                  early: { name: Early, provider: trust, summary: Help., levels: [high], carers: [anyone], ages: pregnancy to 3m }

                """);

    [Fact]
    public void With_services_for_groups_alone() =>
        Says("In Westham there is nothing at \"Extra help\" in pregnancy until 24 months, except for some groups of families.", "8 cells of the map have no service for families in general, and nobody has declared them.",
            "services:\n" + Low + High("only_for: [young-parents], "));

    [Fact]
    public void With_all_that_is_missing_declared() =>
        Says("On the map of Westham, nothing is missing that partners have not declared.", "8 cells of the map have no service; partners have declared them.",
            "services:\n" + Low + "gaps:\n  none: { text: Nothing yet., levels: [high] }\n");

    [Fact]
    public void With_some_of_it_declared() =>
        Says("Westham has no service at \"Extra help\".", "Of 8 cells of the map without a service, 4 are declared by partners and 4 by nobody.",
            "services:\n" + Low + "gaps:\n  none: { text: Nothing yet., levels: [high], catchment: [hills] }\n");

    [Fact]
    public void With_gaps_of_another_kind_alone() =>
        Assert.EndsWith(" The checks found 1 gap of another kind: see part 3.",
            Lead(Surveyed.Of(Head + "services:\n" + Low + High("")) with { Found = [Surveyed.Finding("no question asks about the baby")] }), StringComparison.Ordinal);

    [Fact]
    public void With_a_band_that_is_too_short_for_a_hole()
    {
        var survey = Surveyed.Of(Head + "services:\n" + Low + High("")) with { Holes = default };
        Assert.StartsWith("1 cell of the map has no service, and nobody has declared it.", Lead(survey with { Figures = survey.Figures with { Empty = 1 } }), StringComparison.Ordinal);
    }

    [Fact]
    public void The_four_figures_are_those_of_the_survey()
    {
        var survey = Surveyed.Everything;
        Assert.Equal([survey.Figures.Empty, survey.Declared.Count, survey.Figures.One, survey.Endings.Count], Surveyed.Page(survey).QuerySelectorAll(".figures b").Select(figure => int.Parse(figure.TextContent)));
        Assert.Equal("service whose funding ends within a year", Surveyed.Page(survey).QuerySelectorAll(".figures span")[3].TextContent);
        Assert.Equal("services whose funding ends within a year", Surveyed.Page(survey with { Endings = default }).QuerySelectorAll(".figures span")[3].TextContent);
    }

    [Fact]
    public void Every_sample_has_one() => Assert.All(Sample.Whole, sample => Assert.NotEqual("", Lead(Surveyed.Of(sample.Pathway))));

    private static string High(string keys) => $"  high: {{ name: High, provider: trust, summary: Help., levels: [high], {(keys.Contains("carers", StringComparison.Ordinal) ? "" : "carers: [anyone], ")}{keys}cost: free }}\n";

    private static void Says(string headline, string behind, string text)
    {
        var page = Surveyed.Page(Surveyed.Of(Head + text));
        Assert.Equal(headline, page.QuerySelector(".lead strong")!.TextContent);
        Assert.Equal($"{headline} {behind}", page.QuerySelector(".lead")!.TextContent);
    }

    private static string Lead(PathwaySurvey survey) => Surveyed.Page(survey).QuerySelector(".lead")!.TextContent;
}
