using System.Text.Json;
using Pair.Cli.Reporting.Formats;
using Pair.Core.Survey;

namespace Pair.Cli.Reporting.Surveys;

/// <summary>Surveys for programs, as <c>schemas/gaps.schema.json</c> describes them.</summary>
internal static class SurveyJson
{
    private const int Version = 1;

    /// <summary>Writes the whole report.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="surveys">One for each pathway.</param>
    /// <param name="day">The day that all are judged on.</param>
    public static void Write(TextWriter writer, IReadOnlyList<PathwaySurvey> surveys, DateOnly day) => ReportJson.Write(writer, json =>
    {
        json.WriteStartObject();
        json.Head(Version, day);
        json.Each("pathways", surveys, json.Survey);
        json.WriteEndObject();
    });

    private static void Survey(this Utf8JsonWriter json, PathwaySurvey survey)
    {
        var pathway = survey.Pathway;
        json.Text("id", pathway.Id.Value);
        json.Text("title", pathway.Title.Value);
        json.Text("area", pathway.Area.Name.Value);
        json.Each("levels", pathway.Levels.Items, json.Named);
        json.Each("places", pathway.Places, json.Named);
        json.Each("cohorts", pathway.Cohorts, json.Named);
        json.Each("services", pathway.Services, json.Named);
        json.Figures(survey);
        json.Texts("by", [.. survey.Frame.By.Select(axis => SurveyIds.Of(axis))]);
        json.Each("ages", survey.Frame.Bands, json.Bounds);
        json.Each("cells", survey.Grids.SelectMany(grid => grid.Rows).SelectMany(row => row.Cells), json.Cell);
        json.Each("waiting", survey.Waiting, json.Waiting);
        json.Each("refusals", survey.Refusals, json.Refused);
        json.Each("limits", survey.Limits, json.Limit);
        json.Each("holes", survey.Holes, json.Hole);
        json.Findings("found", survey.Found);
        json.Each("declared", survey.Declared, json.Declared);
        json.Findings("twice", survey.Twice);
        json.Each("overlaps", survey.Overlaps, json.Overlap);
        json.Each("alone", survey.Alone, json.Alone);
        json.Each("endings", survey.Endings, json.Ending);
    }

    private static void Figures(this Utf8JsonWriter json, PathwaySurvey survey)
    {
        var figures = survey.Figures;
        json.WriteStartObject("figures");
        json.WriteNumber("services", figures.Services);
        json.WriteNumber("cells", figures.Cells);
        json.WriteNumber("filled", figures.Filled);
        json.WriteNumber("empty", figures.Empty);
        json.WriteNumber("declared", figures.Declared);
        json.WriteNumber("inPart", figures.InPart);
        json.WriteNumber("one", figures.One);
        json.WriteNumber("unfilled", survey.Unfilled);
        json.WriteEndObject();
    }
}
