using System.Globalization;
using Pair.Cli.Reporting.Formats;
using Pair.Core.Coverage;
using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Survey;

namespace Pair.Cli.Reporting.Surveys;

/// <summary>A survey as one flat table for analysts: every fact is a row, its section in the first column. Elements stand by their ids; several in one cell are parted by semicolons.</summary>
internal static class SurveyCsv
{
    private static readonly string[] header =
    [
        "section", "as_of", "pathway", "id", "state", "level", "age_from", "age_to", "day_from", "day_to", "place", "cohort", "carer", "count", "services",
        "not_for_everyone", "declared_in_part", "remote_only", "carers_not_said", "named", "text", "help", "offers", "reported_to", "date", "review", "days",
        "rule", "path", "line", "accepted_until", "fingerprint",
    ];

    /// <summary>Writes the table.</summary>
    public static void Write(TextWriter writer, IReadOnlyList<PathwaySurvey> surveys)
    {
        var table = new CsvTable(writer, header);
        foreach (var survey in surveys)
            foreach (var row in RowsOf(survey))
            {
                row["as_of"] = Day(survey.Day);
                row["pathway"] = survey.Pathway.Id.Value;
                table.Row([.. header.Select(column => row.GetValueOrDefault(column))]);
            }
    }

    private static IEnumerable<Dictionary<string, string?>> RowsOf(PathwaySurvey survey)
    {
        foreach (var row in Figures(survey.Figures)) yield return row;
        yield return Figure("unfilled", survey.Unfilled);
        foreach (var cell in survey.Grids.SelectMany(grid => grid.Rows).SelectMany(row => row.Cells)) yield return OfCell(cell);
        foreach (var waiting in survey.Waiting)
            yield return new() { ["section"] = "waiting", ["state"] = SurveyIds.Of(waiting.Why), ["services"] = waiting.Service.Id.Value, ["text"] = waiting.Service.Name.Value, ["date"] = Day(waiting.Service.FundedUntil?.Value) };
        foreach (var refused in survey.Refusals)
            yield return new() { ["section"] = "turned-away", ["services"] = refused.Service.Id.Value, ["text"] = refused.Who, ["help"] = Joined(refused.Instead) };
        foreach (var limit in survey.Limits)
            yield return new() { ["section"] = "limit", ["state"] = SurveyIds.Of(limit.Kind), ["count"] = Number(limit.Services.Count), ["services"] = Joined(SurveyIds.Of(limit.Services)), ["text"] = limit.Families };
        var number = 0;
        foreach (var hole in survey.Holes)
        {
            number++;
            foreach (var piece in hole.Pieces)
                yield return With(new() { ["section"] = "hole", ["id"] = Number(number), ["state"] = SurveyIds.Of(hole.Kind), ["declared_in_part"] = Said(hole.IsDeclaredInPart) }, hole.Level, piece);
        }
        foreach (var finding in survey.Found) yield return OfFinding("finding", finding);
        foreach (var declared in survey.Declared) yield return OfGap(declared);
        foreach (var finding in survey.Twice) yield return OfFinding("duplicate", finding);
        foreach (var overlap in survey.Overlaps)
            yield return With(new() { ["section"] = "overlap", ["id"] = overlap.Intervention, ["level"] = Joined(overlap.Levels), ["count"] = "2", ["services"] = Joined([overlap.First.Id.Value, overlap.Second.Id.Value]), ["text"] = SurveyWords.Of([overlap.First, overlap.Second]) }, overlap.Ages);
        foreach (var alone in survey.Alone)
            foreach (var at in alone.Cells)
                yield return With(new() { ["section"] = "alone", ["count"] = "1", ["services"] = alone.Service.Id.Value, ["text"] = alone.Service.Name.Value }, at.Level, at.Piece);
        foreach (var ending in survey.Endings)
        {
            if (ending.Lost.IsEmpty) yield return OfEnding(ending, "covered");
            foreach (var at in ending.Lost) yield return With(OfEnding(ending, "lost"), at.Level, at.Piece);
        }
    }

    private static IEnumerable<Dictionary<string, string?>> Figures(SurveyFigures figures)
    {
        yield return Figure("services", figures.Services);
        yield return Figure("cells", figures.Cells);
        yield return Figure("filled", figures.Filled);
        yield return Figure("empty", figures.Empty);
        yield return Figure("declared", figures.Declared);
        yield return Figure("in-part", figures.InPart);
        yield return Figure("one", figures.One);
    }

    private static Dictionary<string, string?> Figure(string id, int count) => new() { ["section"] = "figure", ["id"] = id, ["count"] = Number(count) };

    private static Dictionary<string, string?> OfCell(Cell cell) => With(new()
    {
        ["section"] = "cell",
        ["state"] = SurveyIds.Of(cell.State),
        ["level"] = cell.Level?.Id.Value,
        ["place"] = cell.Place?.Id.Value,
        ["cohort"] = cell.Cohort?.Id.Value,
        ["carer"] = cell.Carer is { } carer ? SurveyIds.Of(carer) : null,
        ["count"] = Number(cell.Services.Count),
        ["services"] = Joined(SurveyIds.Of(cell.Services)),
        ["not_for_everyone"] = Said(cell.HasHole),
        ["declared_in_part"] = Said(cell.IsDeclaredInPart),
        ["remote_only"] = Said(cell.IsRemote),
        ["carers_not_said"] = Said(cell.CarersNotSaid),
        ["named"] = Number(cell.Named),
        ["text"] = MapWords.Of(cell),
    }, cell.Ages);

    private static Dictionary<string, string?> OfFinding(string section, Finding finding) => new()
    {
        ["section"] = section,
        ["id"] = finding.Element,
        ["state"] = TextReport.Word(finding.Severity),
        ["text"] = finding.Message,
        ["help"] = Advice.Of(finding),
        ["rule"] = finding.Rule,
        ["path"] = finding.Where.Source.Path,
        ["line"] = Number(finding.Where.Start.Line),
        ["accepted_until"] = Day(finding.Accepted?.Until),
        ["fingerprint"] = Fingerprint.Of(finding),
    };

    private static Dictionary<string, string?> OfGap(DeclaredGap declared)
    {
        var gap = declared.Gap;
        return new()
        {
            ["section"] = "declared",
            ["id"] = gap.Id.Value,
            ["state"] = declared.IsFilled ? "filled" : "open",
            ["level"] = Joined(SurveyIds.Of(gap.Levels)),
            ["age_from"] = gap.Ages?.Value.From.Written,
            ["age_to"] = gap.Ages?.Value.To?.Written,
            ["day_from"] = Days(gap.Ages?.Value.From),
            ["day_to"] = Days(gap.Ages?.Value.To),
            ["place"] = Joined(SurveyIds.Of(gap.Catchment)),
            ["cohort"] = Joined(SurveyIds.Of(gap.Cohorts)),
            ["carer"] = Joined(gap.Carers.Select(carer => SurveyIds.Of(carer.Value))),
            ["text"] = gap.Text.Value,
            ["offers"] = Joined(gap.Offers.Select(offer => SurveyIds.Of(offer.Value))),
            ["reported_to"] = gap.ReportedTo?.Value,
            ["date"] = Day(gap.Date?.Value),
            ["review"] = Day(gap.Review?.Value),
            ["days"] = Number(declared.DaysOverdue),
        };
    }

    private static Dictionary<string, string?> OfEnding(Ending ending, string state) => new()
    {
        ["section"] = "funding", ["state"] = state, ["services"] = ending.Service.Id.Value, ["text"] = ending.Service.Name.Value, ["date"] = Day(ending.Until), ["days"] = Number(ending.Days),
    };

    private static Dictionary<string, string?> With(Dictionary<string, string?> row, Level level, Piece piece)
    {
        row["level"] = level.Id.Value;
        row["place"] = Joined(SurveyIds.Of(piece.Places));
        row["carer"] = Joined(SurveyIds.Of(piece.Carers));
        return With(row, piece.Ages);
    }

    private static Dictionary<string, string?> With(Dictionary<string, string?> row, Stretch ages)
    {
        row["age_from"] = ages.From.Written;
        row["age_to"] = ages.To.Written;
        row["day_from"] = Days(ages.From);
        row["day_to"] = Days(ages.To);
        return row;
    }

    private static string Joined(IEnumerable<string> ids) => string.Join("; ", ids);

    private static string Said(bool value) => value ? "yes" : "no";

    private static string? Day(DateOnly? day) => day is { } said ? $"{said:yyyy-MM-dd}" : null;

    private static string? Days(Age? age) => age is { } said ? Number(SurveyIds.Days(said)) : null;

    private static string? Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);
}
