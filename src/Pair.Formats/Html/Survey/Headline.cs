using System.Numerics;
using Pair.Core.Coverage;
using Pair.Core.Phrasing;
using Pair.Core.Survey;
using Pair.Formats.Html.Reports;

namespace Pair.Formats.Html.Survey;

/// <summary>The sentence that a board member can repeat, made of facts alone, and what stands behind it.</summary>
internal static class Headline
{
    // More names are no sentence to repeat.
    private const int MostLevels = 3;

    /// <summary>The sentence: the widest hole, or what is true where there is none.</summary>
    public static string Of(PathwaySurvey survey)
    {
        if (survey.Figures.Services == 0) return $"Today {survey.Pathway.Area.Name.Value} has no service for families from pregnancy to 24 months.";
        if (Widest(survey) is { } hole) return Of(survey, hole);
        if (survey.Figures.Empty > 0) return Empty(survey);
        return survey.Declared.IsEmpty
            ? $"In {survey.Pathway.Area.Name.Value}, families find at least one service at every level of need, from pregnancy to 24 months."
            : $"On the map of {survey.Pathway.Area.Name.Value}, nothing is missing that partners have not declared.";
    }

    /// <summary>Sentences that go on from it.</summary>
    public static IEnumerable<string> Behind(PathwaySurvey survey)
    {
        var figures = survey.Figures;
        if (figures.Services == 0 && !survey.Waiting.IsEmpty) yield return $"{Count.Of(survey.Waiting.Count, "service", "is", "are")} planned, paused or without money: named below, not counted.";
        var isSaid = figures.Services > 0 && survey.Holes.IsEmpty && figures.Empty > 0;
        if (figures is { Empty: > 0, Declared: > 0 })
            yield return $"Of {Count.Of(figures.Empty + figures.Declared)} cells of the map without a service{InGeneral(survey)}, {Count.Of(figures.Declared)} {(figures.Declared == 1 ? "is" : "are")} declared by partners and {Count.Of(figures.Empty)} by nobody.";
        else if (figures.Empty > 0 && !isSaid) yield return Empty(survey);
        else if (figures.Declared > 0) yield return $"{Count.Of(figures.Declared, "cell", "of the map has", "of the map have")} no service{InGeneral(survey)}; partners have declared {(figures.Declared == 1 ? "it" : "them")}.";
        else if (figures.Empty == 0 && figures.Cells > 0 && figures.InPart == 0) yield return "Every cell of the map has a service.";
        if (figures.InPart > 0 && figures.Filled == figures.Cells)
            yield return $"Every cell of the map has a service; {Count.Of(figures.InPart)} of them {(figures.InPart == 1 ? "leaves" : "leave")} somebody out.";
        else if (figures.InPart > 0) yield return $"{(figures.InPart == 1 ? "1 cell with a service leaves" : $"{Count.Of(figures.InPart)} cells with a service leave")} somebody out.";
        if (survey.Holes.IsEmpty && !survey.Found.IsEmpty) yield return $"The checks found {Count.Of(survey.Found.Count, "gap")} of another kind: see part 3.";
    }

    private static string Empty(PathwaySurvey survey) =>
        $"{Count.Of(survey.Figures.Empty, "cell", "of the map has", "of the map have")} no service{InGeneral(survey)}, and nobody has declared {(survey.Figures.Empty == 1 ? "it" : "them")}.";

    // In an empty cell there may be a service for some groups alone, unless the map tells the groups apart.
    private static string InGeneral(PathwaySurvey survey) =>
        !survey.Frame.By.Contains(Axis.Cohort) && survey.Limits.Any(limit => limit.Kind == Axis.Cohort) ? " for families in general" : "";

    private static string Of(PathwaySurvey survey, Hole hole)
    {
        var (level, piece) = (hole.Level.Name.Value, hole.Pieces[0]);
        var places = Where.Of(survey.Pathway, piece.Places);
        return hole.Kind switch
        {
            HoleKind.Level => $"{Prose.Capital(survey.Pathway.Area.Name.Value)} has no service at {Levels(survey)}.",
            HoleKind.Place => $"{Prose.Capital(places)} {(piece.Places.Count > 1 && places != survey.Pathway.Area.Name.Value ? "have" : "has")} no service at \"{level}\".",
            _ => $"In {places} there is nothing at \"{level}\" {Spans.Families(piece.Carers, piece.Ages)}{(HasServicesForGroups(survey, hole) ? ", except for some groups of families" : "")}.",
        };
    }

    private static string Levels(PathwaySurvey survey)
    {
        List<string> names = [.. survey.Holes.Where(hole => hole.Kind == HoleKind.Level).Select(hole => $"\"{hole.Level.Name.Value}\"")];
        return names.Count <= MostLevels ? Phrases.Listed(names) : $"{names.Count} of its {survey.Pathway.Levels.Items.Count} levels of need";
    }

    // A level before a place before some ages; of the same kind the one with most days for most people in most places; the last months behind all others.
    private static Hole? Widest(PathwaySurvey survey)
    {
        Hole? widest = null;
        foreach (var hole in survey.Holes)
            if (widest is null || Rank(hole) < Rank(widest) || (Rank(hole) == Rank(widest) && Width(hole) > Width(widest))) widest = hole;
        return widest;
    }

    private static int Rank(Hole hole) => (int)hole.Kind + (hole.Pieces.All(piece => piece.IsLate) ? 10 : 0);

    private static decimal Width(Hole hole)
    {
        var width = 0m;
        foreach (var piece in hole.Pieces) width += piece.Ages.Days * BitOperations.PopCount((uint)piece.Carers) * Math.Max(piece.Places.Count, 1);
        return width;
    }

    private static bool HasServicesForGroups(PathwaySurvey survey, Hole hole) =>
        survey.Limits.Any(limit => limit.Kind == Axis.Cohort && limit.Services.Any(service => service.Levels.Any(level => level.Value == hole.Level.Id.Value)));
}
