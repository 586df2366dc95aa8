using AngleSharp.Dom;
using Pair.Core.Phrasing;
using Pair.Core.Survey;

namespace Pair.Tests.Formats.Html.Survey;

/// <summary>Every fact of a survey is on the page, under its question.</summary>
public sealed class SurveyFactsTests
{
    private static readonly PathwaySurvey Survey = Surveyed.Everything;
    private static readonly IReadOnlyList<IElement> Sections = [.. Surveyed.Page(Survey).QuerySelectorAll("section")];

    [Fact]
    public void The_survey_has_something_of_every_kind()
    {
        Assert.All((int[])[Survey.Waiting.Count, Survey.Refusals.Count, Survey.Limits.Count, Survey.Found.Count, Survey.Holes.Count, Survey.Declared.Count, Survey.Twice.Count, Survey.Overlaps.Count, Survey.Alone.Count, Survey.Endings.Count],
            count => Assert.True(count > 0));
        Assert.Contains(Survey.Declared, declared => declared.DaysOverdue is not null);
        Assert.Equal(3, Survey.Waiting.Select(waiting => waiting.Why).Distinct().Count());
    }

    [Fact]
    public void The_maps_have_a_table_for_each_grid_with_each_row_and_cell()
    {
        Assert.Equal(Survey.Grids.Select(grid => Phrases.Capital(grid.Title)), Sections[0].QuerySelectorAll("caption").Select(caption => caption.TextContent));
        Assert.Equal(Survey.Grids.SelectMany(grid => grid.Rows).Sum(row => row.Cells.Count), Sections[0].QuerySelectorAll("tbody td").Length);
    }

    [Fact]
    public void Waiting_services_are_named_with_the_reason()
    {
        Said(0, [.. Survey.Waiting.Select(waiting => waiting.Service.Name.Value), "paused", "planned", "its money ended on 30 September 2026"]);
        Said(0, ["Young Parents Nurse is for some families alone"]);
    }

    [Fact]
    public void Who_is_turned_away_and_sent_where() =>
        Said(1, [.. Survey.Refusals.SelectMany(refused => (string[])[refused.Service.Name.Value, refused.Who, .. refused.Instead]), "Nobody says where.",
            .. Survey.Limits.SelectMany(limit => (string[])[Phrases.Capital(limit.Families), .. limit.Services.Select(service => service.Name.Value)])]);

    [Fact]
    public void Findings_with_what_stands_behind_them_and_until_when_they_are_accepted()
    {
        Said(2, ["Nothing at \"Getting Risk Support\" anywhere in Westham.", "Add a service, or say it under gaps:.", "Sees mothers alone.", "Listening visits end at 6 months.", "carers: [mother, father]",
            "Accepted for now: the team grows in spring. Owner: Early help lead. It returns on 30 April 2027."]);
        Said(4, ["\"Baby café\" and \"Stay and talk\" may be one service.", "The same phone 01632 960133.", "Keep one of them."]);
    }

    [Fact]
    public void Holes_that_no_check_tells_of_are_named_all_the_same()
    {
        var text = PageText.Of(Surveyed.Page(Survey with { Found = default }).QuerySelectorAll("section")[2]);
        Assert.Contains("Checks that tell of gaps are off", text, StringComparison.Ordinal);
        Assert.Contains("Getting Risk Support: pregnancy until 24 months, in all places", text, StringComparison.Ordinal);
        Assert.Contains("The checks found no gap", PageText.Of(Surveyed.Page(Survey with { Found = default, Holes = default }).QuerySelectorAll("section")[2]), StringComparison.Ordinal);
    }

    [Fact]
    public void Declared_gaps_with_all_that_they_name_and_how_they_stand()
    {
        Said(3, ["No parent-infant team in the Hills.", "The Hills, Getting More Help.", "Westham board", "12 January 2026", "3 October 2026, overdue by 30 days", "No supervision for staff.", "Supervision.", "Not said"]);
        var filled = Survey with { Declared = [Survey.Declared[0] with { IsFilled = true, DaysOverdue = null }] };
        var text = Surveyed.Page(filled).QuerySelectorAll("section")[3].TextContent;
        Assert.Contains("Filled: services now cover all that it names.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("overdue", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Overlaps_with_both_providers() =>
        Said(4, ["Baby café (Little Boats) and Stay and talk (Westham Trust)", "Peer support", "Thriving: pregnancy until 24 months"]);

    [Fact]
    public void What_hangs_on_one_service_and_on_money_that_ends()
    {
        Said(5, [.. Survey.Alone.Select(alone => alone.Service.Name.Value), "Getting More Help: pregnancy until 24 months, in Westham Town", "Getting Help: pregnancy until 6 months, in all places, for mothers"]);
        Said(6, ["Night line", "31 March 2027, in 149 days", "Getting Advice: pregnancy until 24 months, in all places"]);
        var none = Survey with { Endings = [Survey.Endings[0] with { Lost = default, Days = 0 }] };
        var text = Surveyed.Page(none).QuerySelectorAll("section")[6].TextContent;
        Assert.Contains("It leaves no new hole in the map.", text, StringComparison.Ordinal);
        Assert.Contains(", today", text, StringComparison.Ordinal);
    }

    private static void Said(int section, IEnumerable<string> facts)
    {
        var text = PageText.Of(Sections[section]);
        Assert.All(facts, fact => Assert.Contains(fact, text, StringComparison.Ordinal));
    }
}
