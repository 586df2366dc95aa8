using Pair.Core.Coverage;
using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Survey;
using static Pair.Formats.Xlsx.Listing;

namespace Pair.Formats.Xlsx;

/// <summary>The sheets of a survey that can be filtered: a head, and a row for each fact.</summary>
internal static class SurveySheets
{
    /// <summary>The map, a row for each cell; groups and carers have columns where some survey tells them apart.</summary>
    public static Sheet Cells(IReadOnlyList<PathwaySurvey> surveys)
    {
        var hasGroups = surveys.Any(survey => survey.Frame.By.Contains(Axis.Cohort));
        var hasCarers = surveys.Any(survey => survey.Frame.By.Contains(Axis.Carer));
        string[] groups = hasGroups ? ["Group", "By name"] : [], carers = hasCarers ? ["Who comes"] : [];
        string[] header = ["Level", "Place", .. groups, .. carers, "Ages", "From", "To", "What is there", "Services", "Which", "Not for everyone", "Declared in part", "Online or phone", "Not said who may come"];
        return Listed("Cells", surveys, header, survey => survey.Grids.SelectMany(grid => grid.Rows).SelectMany(row => row.Cells).Select(cell =>
        {
            List<SheetCell> row = [Text(cell.Level?.Name.Value ?? "All levels together"), Text(cell.Place is { } place ? Names.Home(survey.Pathway, place) : survey.Pathway.Area.Name.Value)];
            if (hasGroups) row.AddRange([Text(cell.Cohort?.Name.Value ?? "Families in general"), Number(cell.Named)]);
            if (hasCarers) row.Add(Text(cell.Carer is { } carer ? Phrases.Of(carer) : "everyone"));
            row.AddRange([Text(MapWords.Column(cell.Ages)), Text(cell.Ages.From.Written), Text(cell.Ages.To.Written), Text(MapWords.Of(cell)), Number(cell.Services.Count), Text(SurveyWords.Of(cell.Services))]);
            row.AddRange([Said(cell.HasHole), Said(cell.IsDeclaredInPart), Said(cell.IsRemote), Said(cell.CarersNotSaid)]);
            return (IReadOnlyList<SheetCell>)row;
        }));
    }

    /// <summary>Who is not counted, turned away in words, or taken by none of some services.</summary>
    public static Sheet LeftOut(IReadOnlyList<PathwaySurvey> surveys) => Listed("Left out", surveys, ["What", "Families", "Services", "How many", "Why, or where they are sent"], survey =>
    [
        .. survey.Limits.Select(limit => Row(Text("Taken by none of these"), Text(limit.Families), Text(SurveyWords.Of(limit.Services)), Number(limit.Services.Count), Text(""))),
        .. survey.Refusals.Select(refused => Row(Text("Turned away"), Text(refused.Who), Text(refused.Service.Name.Value), Number(1), Text(Phrases.Listed([.. refused.Instead], "or")))),
        .. survey.Waiting.Select(waiting => Row(Text("Not counted today"), Text(""), Text(waiting.Service.Name.Value), Number(1), Text(SurveyWords.Of(waiting)))),
    ]);

    /// <summary>What is missing, as findings.</summary>
    public static Sheet Found(IReadOnlyList<PathwaySurvey> surveys) => Listed("Gaps found", surveys, ["Gap", .. finding], survey => survey.Found.Select(OfFinding));

    /// <summary>The holes, piece by piece.</summary>
    public static Sheet Holes(IReadOnlyList<PathwaySurvey> surveys) => Listed("Holes", surveys, ["Hole", "What is missing", "Place", "Level", "Ages", "From", "To", "For whom", "Declared in part"],
        survey => survey.Holes.SelectMany((hole, i) => hole.Pieces.Select(piece => (IReadOnlyList<SheetCell>)
            [Number(i + 1), Text(Words(hole.Kind)), .. At(survey.Pathway, new LevelPiece(hole.Level, piece)), Said(hole.IsDeclaredInPart)])));

    /// <summary>What the partners know is missing.</summary>
    public static Sheet Declared(IReadOnlyList<PathwaySurvey> surveys) => Listed("Declared", surveys,
        ["Gap", "For", "Reported to", "Reported", "Review due", "Days overdue", "Services now cover it"], survey => survey.Declared.Select(declared => Row(
            Text(declared.Gap.Text.Value), Text(SurveyWords.Of(survey.Pathway, declared.Gap)), Text(declared.Gap.ReportedTo?.Value ?? ""), Day(declared.Gap.Date?.Value), Day(declared.Gap.Review?.Value),
            declared.DaysOverdue is { } days ? Number(days) : Text(""), Said(declared.IsFilled))));

    /// <summary>What may be entered twice, and the same method from two providers.</summary>
    public static Sheet Twice(IReadOnlyList<PathwaySurvey> surveys) => Listed("Twice", surveys, ["What is alike", .. finding], survey =>
    [
        .. survey.Twice.Select(OfFinding),
        .. survey.Overlaps.Select(overlap => Row(
            Text($"{SurveyWords.Of([overlap.First, overlap.Second])}: {SurveyWords.Method(survey.Pathway, overlap.Intervention)}, {Phrases.Listed([.. overlap.Levels.Select(id => Names.Level(survey.Pathway, id))])}, {Spans.Of(overlap.Ages)}"),
            Text("the same method from two providers: does each know whom the other sees?"))),
    ]);

    /// <summary>Where one service stands alone.</summary>
    public static Sheet Alone(IReadOnlyList<PathwaySurvey> surveys) => Listed("One alone", surveys, ["Service", "The only one in", "Level", "Ages", "From", "To", "For whom"],
        survey => survey.Alone.SelectMany(alone => alone.Cells.Select(at => (IReadOnlyList<SheetCell>)[Text(alone.Service.Name.Value), .. At(survey.Pathway, at)])));

    /// <summary>Money that ends, and what is lost with it.</summary>
    public static Sheet Funding(IReadOnlyList<PathwaySurvey> surveys) => Listed("Funding", surveys, ["Service", "Ends", "Days until then", "Lost in", "Level", "Ages", "From", "To", "For whom"],
        survey => survey.Endings.SelectMany(ending => ending.Lost.IsEmpty
            ? [[.. Money(ending), Text("nothing: others cover it")]]
            : ending.Lost.Select(at => (IReadOnlyList<SheetCell>)[.. Money(ending), .. At(survey.Pathway, at)])));

    private static readonly string[] finding = ["What to do", "How grave", "About", "File", "Line", "Rule", "Accepted until"];

    private static Sheet Listed(string name, IReadOnlyList<PathwaySurvey> surveys, IReadOnlyList<string> header, Func<PathwaySurvey, IEnumerable<IReadOnlyList<SheetCell>>> rowsOf)
    {
        var areas = surveys.Count > 1;
        return Listing.Sheet(name, areas ? ["Area", .. header] : header,
            surveys.SelectMany(survey => rowsOf(survey).Select(row => areas ? [Text(survey.Pathway.Area.Name.Value), .. row] : row)));
    }

    private static IReadOnlyList<SheetCell> OfFinding(Finding found) => Row(
        Text(found.Message), Text(found.Help ?? found.MendedLine ?? ""), Text(found.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" }), Text(found.Element ?? ""),
        Text(found.Where.Source.Path), Number(found.Where.Start.Line), Text(found.Rule), Day(found.Accepted?.Until));

    private static IReadOnlyList<SheetCell> At(Pathway pathway, LevelPiece at) => Row(
        Text(SurveyWords.Of(pathway, at.Piece.Places)), Text(at.Level.Name.Value), Text(MapWords.Column(at.Piece.Ages)), Text(at.Piece.Ages.From.Written), Text(at.Piece.Ages.To.Written), Text(Spans.Of(at.Piece.Carers)));

    private static IReadOnlyList<SheetCell> Money(Ending ending) => Row(Text(ending.Service.Name.Value), Day(ending.Until), Number(ending.Days));

    private static string Words(HoleKind kind) => kind switch
    {
        HoleKind.Level => "The level has no service anywhere",
        HoleKind.Place => "No service at this level here",
        _ => "Services at this level, but none for these",
    };
}
