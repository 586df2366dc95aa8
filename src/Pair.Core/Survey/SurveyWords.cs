using System.Globalization;
using Pair.Core.Coverage;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Survey;

/// <summary>What the forms of a survey that people read say in words.</summary>
public static class SurveyWords
{
    // More names than these are a list that nobody reads in a sentence.
    private const int MostPlaces = 4;

    /// <summary>What the report does not say: for whoever reads numbers of it alone.</summary>
    public const string NotSaid =
        "This report counts services that are open and work directly with families. It does not measure how many families each can see, how long they wait, or how good the help is. "
        + "Planned and paused services are not counted. A service at several levels is counted at each, and one that covers part of an age band is counted in it. "
        + "Services for certain groups of families alone count for those groups and not for families in general.";

    /// <summary>What findings do not tell of what is missing: what was there before, or whatever rules are off for. Null where they tell it all.</summary>
    public static string? Untold(PathwaySurvey survey) =>
        survey.Since is { } since ? $"{(survey.Found.IsEmpty ? "Nothing" : "Only what")} is new since {since}{(survey.Found.IsEmpty ? "" : " is told here")}. The map shows all that is missing."
        : survey.Found.IsEmpty && !survey.Holes.IsEmpty ? "Checks that tell of gaps are off: the map shows what is missing." : null;

    /// <summary>Whose survey it is, and of which day.</summary>
    public static string Heading(PathwaySurvey survey) => $"{survey.Pathway.Title.Value}, {Phrases.Day(survey.Day)}";

    /// <summary>That a pathway is not filled in, before anything is said that seems to be true: null where nothing waits.</summary>
    public static string? Unfilled(PathwaySurvey survey) => survey.Unfilled switch
    {
        0 => null,
        1 => "Not to be relied on yet: 1 name, number or other word in this pathway still waits for the real one.",
        _ => $"Not to be relied on yet: {survey.Unfilled} names, numbers or other words in this pathway still wait for the real ones.",
    };

    /// <summary>The map in two sentences: "38 of 40 cells are filled, 3 of them not for everyone or not all the time. 1 is empty, 1 declared empty and 6 rest on one service."</summary>
    public static string Summary(SurveyFigures figures)
    {
        if (figures.Cells == 0) return "The map has no cells: there are no levels to look at.";
        var inPart = figures.InPart == 0 ? "" : $", {figures.InPart} of them not for everyone or not all the time";
        var rest = new List<string>();
        if (figures.Empty > 0 || figures.Declared == 0) rest.Add(figures.Empty == 0 ? "None is empty" : $"{figures.Empty} {Are(figures.Empty)} empty");
        if (figures.Declared > 0) rest.Add($"{figures.Declared} {(figures.Empty > 0 ? "" : Are(figures.Declared) + " ")}declared empty");
        if (figures.One > 0) rest.Add($"{figures.One} rest{(figures.One == 1 ? "s" : "")} on one service");
        var isOne = figures.Filled == 1 || figures.Cells == 1;
        return $"{figures.Filled} of {Phrases.Count(figures.Cells, "cell")} {(isOne ? "is" : "are")} filled{inPart}. {Phrases.Listed(rest)}.";
    }

    private static string Are(int count) => count == 1 ? "is" : "are";

    /// <summary>Why a service is not counted.</summary>
    public static string Of(WaitingService waiting) => waiting.Why switch
    {
        WaitingReason.Planned => "planned",
        WaitingReason.Paused => "paused",
        _ => waiting.Service.FundedUntil is { } until ? $"its money ended on {Phrases.Day(until.Value)}" : "its money ended",
    };

    /// <summary>Some places: the area, where there are none or it is all of them.</summary>
    public static string Of(Pathway pathway, Seq<Place> places) =>
        places.IsEmpty || places.Count == Openness.Homes(pathway).Count ? pathway.Area.Name.Value : Phrases.Listed([.. places.Select(place => Names.Home(pathway, place))]);

    /// <summary>A piece of the map: "South Northshire, Getting Help, 12 to 24 months", and who, where not everyone.</summary>
    public static string Of(Pathway pathway, LevelPiece cell) =>
        Joined(Places(pathway, cell.Piece.Places), cell.Level.Name.Value, Spans.Of(cell.Piece.Ages), cell.Piece.Carers == CarerSet.Everyone ? "" : Spans.Of(cell.Piece.Carers));

    /// <summary>What a declared gap names: "South Northshire, Getting Help, birth to 3 months, babies in neonatal care". What it leaves out is all of it, and not said.</summary>
    public static string Of(Pathway pathway, Gap gap) => Named(pathway, gap) is { Length: > 0 } named ? Phrases.Capital(named) : "Nothing of the map";

    private static string Named(Pathway pathway, Gap gap) => Joined(
        Phrases.Listed([.. gap.Catchment.Select(place => Names.Place(pathway, place.Value))]),
        Phrases.Listed([.. gap.Levels.Select(level => Names.Level(pathway, level.Value))]),
        Phrases.Listed([.. gap.Offers.Select(offer => Phrases.Of(offer.Value))]),
        gap.Ages is { } ages && Stretch.Of(ages.Value) is { } stretch ? Spans.Of(stretch) : gap.Ages is { } outside ? Phrases.Of(outside.Value) : "",
        Phrases.Listed([.. gap.Carers.Select(carer => Phrases.Of(carer.Value))]),
        Phrases.Listed([.. gap.Cohorts.Select(cohort => Names.Cohort(pathway, cohort.Value))]));

    /// <summary>Places by name; nothing where they are all there are, or the area has none.</summary>
    public static string Places(Pathway pathway, Seq<Place> places)
    {
        if (places.IsEmpty || places.Count == Openness.Homes(pathway).Count) return "";
        return places.Count > MostPlaces
            ? $"{places.Count} places, among them {Phrases.Listed([.. places.Take(MostPlaces - 1).Select(place => Names.Home(pathway, place))])}"
            : Phrases.Listed([.. places.Select(place => Names.Home(pathway, place))]);
    }

    /// <summary>To whom a gap was declared and when: "told Board on 1 May 2026"; or that nobody says.</summary>
    public static string Told(Gap gap) => (gap.ReportedTo?.Value.TrimEnd('.'), gap.Date) switch
    {
        ({ } who, { } date) => $"told {who} on {Phrases.Day(date.Value)}",
        ({ } who, null) => $"told {who}, nobody says when",
        (null, { } date) => $"declared on {Phrases.Day(date.Value)}, nobody says to whom",
        _ => "nobody says who was told, or when",
    };

    /// <summary>How a declared gap stands: "review due 20 October 2026", "review was due 1 May 2026", "filled: services now cover it", "no day for a review".</summary>
    public static string Standing(DeclaredGap declared) =>
        declared.IsFilled ? "filled: services now cover it"
        : declared.Gap.Review is not { } review ? "no review planned"
        : $"review {(declared.DaysOverdue is null ? "due" : "was due")} {Phrases.Day(review.Value)}";

    /// <summary>How a declared gap stands today; empty where there is nothing to say.</summary>
    public static string Of(DeclaredGap declared)
    {
        var words = new List<string>();
        if (declared.DaysOverdue is { } days) words.Add($"review overdue by {Phrases.Count(days, "day")}");
        if (declared.IsFilled) words.Add("services now cover it");
        return string.Join("; ", words);
    }

    /// <summary>How many services take none of some families: "3 of 21 services take none".</summary>
    public static string Count(Limit limit, SurveyFigures figures) =>
        limit.Kind == Axis.Cohort ? "one service takes none" : $"{limit.Services.Count} of {Phrases.Count(figures.Entries, "service")} take{(limit.Services.Count == 1 ? "s" : "")} none";

    /// <summary>What a method is called.</summary>
    public static string Method(Pathway pathway, string id) => pathway.Interventions.Find(id)?.Name.Value ?? id;

    /// <summary>How far ahead a day is: "today", "in 1 day", "in 121 days".</summary>
    public static string InDays(int days) => days == 0 ? "today" : $"in {Phrases.Count(days, "day")}";

    /// <summary>Names of services.</summary>
    public static string Of(Seq<Service> services) => Phrases.Listed([.. services.Select(service => service.Name.Value)]);

    /// <summary>A number.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Joined(params string[] words) => string.Join(", ", words.Where(word => word.Length > 0));
}
