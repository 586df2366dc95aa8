using System.Text.Json;
using Pair.Cli.Reporting.Formats;
using Pair.Cli.Reporting.Surveys;
using Pair.Core.Coverage;
using Pair.Core.Model;
using Pair.Core.Rollup;
using Pair.Core.Text;

namespace Pair.Cli.Reporting.Rollups;

/// <summary>The atlas for programs, as <c>schemas/atlas.schema.json</c> describes it. Areas are named by their places in the list of areas.</summary>
internal static class RollupJson
{
    private const int Version = 1;

    /// <summary>Writes the whole atlas.</summary>
    public static void Write(TextWriter writer, Atlas atlas) => ReportJson.Write(writer, json =>
    {
        json.WriteStartObject();
        json.Head(Version, atlas.Day);
        json.Each("ages", atlas.Frame.Ages, json.Bounds);
        json.Each("groups", atlas.Frame.Groups, group =>
        {
            json.Text("id", group.Id);
            json.Text("name", group.Name);
        });
        json.Each("areas", atlas.Areas, area => json.Area(atlas.Frame, area));
        json.Each("unread", atlas.Unread, unread =>
        {
            json.Text("path", unread.Path);
            json.Text("id", unread.Id);
            json.WriteNumber("errors", unread.Errors);
        });
        json.Each("matrices", atlas.Matrices, matrix => json.Matrix(atlas.Frame, matrix));
        json.Each("shared", atlas.Shared, json.Shared);
        json.Each("kinships", atlas.Kinships, json.Kinship);
        json.Trend(atlas.Trend);
        json.Findings("findings", atlas.Findings);
        json.WriteEndObject();
    });

    private static void Matrix(this Utf8JsonWriter json, AtlasFrame frame, AtlasMatrix matrix)
    {
        json.Text("group", matrix.Group.Id);
        json.WriteStartArray("cells");
        foreach (var row in matrix.Rows)
            for (var ages = 0; ages < row.Cells.Count; ages++)
            {
                var cell = row.Cells[ages];
                json.WriteStartObject();
                json.Place(row.Band, frame.Ages[ages]);
                json.Areas("whole", cell.Whole);
                json.Areas("part", cell.Part);
                json.Areas("declared", cell.Declared);
                json.Areas("none", cell.None);
                json.Areas("notAsked", cell.NotAsked);
                json.Areas("named", cell.Named);
                json.WriteNumber("services", cell.Services);
                json.WriteEndObject();
            }
        json.WriteEndArray();
    }

    private static void Shared(this Utf8JsonWriter json, SharedService service)
    {
        json.Text("name", service.Name);
        json.Text("provider", service.Provider);
        json.Each("entries", service.Entries, entry =>
        {
            json.WriteNumber("area", entry.Area);
            json.Text("id", entry.Id);
            json.Text("name", entry.Name);
            json.Text("path", entry.Where.Source.Path);
            json.WriteNumber("line", entry.Where.Start.Line);
        });
        json.Texts("reasons", [.. service.Reasons]);
        json.Each("differences", service.Differences, difference =>
        {
            json.Text("what", difference.What);
            json.Each("told", difference.Told, told =>
            {
                json.Text("words", told.Words);
                json.Areas("areas", told.Areas);
            });
        });
    }

    private static void Kinship(this Utf8JsonWriter json, Kinship kinship)
    {
        json.WriteNumber("area", kinship.Area);
        json.Each("nearest", kinship.Nearest, kin =>
        {
            json.WriteNumber("area", kin.Area);
            json.WriteNumber("likeness", kin.Likeness);
            json.Cells("hasMore", kin.HasMore);
        });
    }

    private static void Trend(this Utf8JsonWriter json, AtlasTrend? trend)
    {
        if (trend is null)
        {
            json.WriteNull("trend");
            return;
        }
        json.WriteStartObject("trend");
        json.Text("since", trend.Since);
        json.Each("areas", trend.Areas, area =>
        {
            json.Text("id", area.Id);
            json.Text("name", area.Name);
            json.Figures("then", area.Then);
            json.Figures("now", area.Now);
            json.Cells("gained", area.Gained);
            json.Cells("lost", area.Lost);
        });
        json.WriteEndObject();
    }

    private static void Cells(this Utf8JsonWriter json, string key, Seq<CellName> cells) => json.Each(key, cells, cell => json.Place(cell.Band, cell.Ages));

    private static void Areas(this Utf8JsonWriter json, string key, Seq<int> areas)
    {
        json.WriteStartArray(key);
        foreach (var area in areas) json.WriteNumberValue(area);
        json.WriteEndArray();
    }

    /// <summary>Which cell it is.</summary>
    internal static void Place(this Utf8JsonWriter json, Band band, Stretch ages)
    {
        json.WriteString("band", SurveyIds.Of(band));
        json.WriteString("from", ages.From.Written);
        json.WriteString("to", ages.To.Written);
    }
}
