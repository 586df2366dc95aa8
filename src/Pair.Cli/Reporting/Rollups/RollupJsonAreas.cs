using System.Text.Json;
using Pair.Cli.Reporting.Formats;
using Pair.Cli.Reporting.Surveys;
using Pair.Core.Model;
using Pair.Core.Rollup;
using Pair.Core.Text;

namespace Pair.Cli.Reporting.Rollups;

/// <summary>An area of the atlas for programs, key by key. Every key is always there; what is not said is null or an empty list.</summary>
internal static class RollupJsonAreas
{
    /// <summary>Writes the keys of an area.</summary>
    public static void Area(this Utf8JsonWriter json, AtlasFrame frame, AreaProfile area)
    {
        json.Text("id", area.Id);
        json.Text("path", area.Path);
        json.Text("area", area.Name);
        json.Text("title", area.Title);
        json.Text("nation", area.Nation is { } nation ? SurveyIds.Of(nation) : null);
        json.Text("code", area.Code);
        json.Text("base", area.Base);
        json.WriteBoolean("draft", area.IsDraft);
        json.Day("lastReviewed", area.LastReviewed);
        json.Day("nextReview", area.NextReview);
        json.Number("daysOverdue", area.DaysOverdue);
        json.Text("model", area.Levels.Model);
        json.Each("levels", area.Levels.Readings, level =>
        {
            json.Text("name", level.Name);
            json.Bands(level.Bands);
        });
        json.Figures("figures", area.Figures);
        json.WriteString("specialists", SurveyIds.Of(area.Specialists));
        json.WriteNumber("notAssured", area.NotAssured);
        json.WriteNumber("unfilled", area.Unfilled);
        json.WriteNumber("errors", area.Errors);
        json.WriteNumber("warnings", area.Warnings);
        json.Cells(frame, area.Cells);
        json.Each("declared", area.Declared, json.Gap);
        json.Each("undeclared", area.Undeclared, json.Hole);
    }

    /// <summary>Writes figures, or null.</summary>
    public static void Figures(this Utf8JsonWriter json, string key, AreaFigures? figures)
    {
        if (figures is null)
        {
            json.WriteNull(key);
            return;
        }
        json.WriteStartObject(key);
        json.WriteNumber("services", figures.Services);
        json.WriteNumber("providers", figures.Providers);
        json.WriteNumber("whole", figures.Whole);
        json.WriteNumber("part", figures.Part);
        json.WriteNumber("declared", figures.Declared);
        json.WriteNumber("none", figures.None);
        json.WriteEndObject();
    }

    private static void Cells(this Utf8JsonWriter json, AtlasFrame frame, Seq<AreaCell> cells)
    {
        json.WriteStartArray("cells");
        for (var group = 0; group < frame.Groups.Count; group++)
            for (var band = 0; band < AtlasFrame.Bands.Count; band++)
                for (var ages = 0; ages < frame.Ages.Count; ages++)
                {
                    var cell = cells[frame.PlaceOf(group, band, ages)];
                    json.WriteStartObject();
                    json.Text("group", frame.Groups[group].Id);
                    json.Place(AtlasFrame.Bands[band], frame.Ages[ages]);
                    json.WriteString("reach", SurveyIds.Of(cell.Reach));
                    json.WriteNumber("share", cell.Share);
                    json.WriteNumber("services", cell.Services);
                    json.WriteNumber("named", cell.Named);
                    json.WriteEndObject();
                }
        json.WriteEndArray();
    }

    private static void Gap(this Utf8JsonWriter json, AreaGap gap)
    {
        json.Text("id", gap.Id);
        json.Text("text", gap.Text);
        json.Bands(gap.Bands);
        json.Text("families", gap.Families);
        json.Number("days", gap.Days);
        json.Day("review", gap.Review);
        json.Number("daysOverdue", gap.DaysOverdue);
        json.WriteBoolean("filled", gap.IsFilled);
    }

    private static void Hole(this Utf8JsonWriter json, AreaHole hole)
    {
        json.WriteString("kind", SurveyIds.Of(hole.Kind));
        json.Text("level", hole.Level);
        json.Bands(hole.Bands);
        json.Text("families", hole.Families);
        json.WriteNumber("share", hole.Share);
    }

    private static void Bands(this Utf8JsonWriter json, Seq<Band> bands) => json.Texts("bands", [.. bands.Select(band => SurveyIds.Of(band))]);

    private static void Number(this Utf8JsonWriter json, string key, int? number)
    {
        if (number is { } said) json.WriteNumber(key, said);
        else json.WriteNull(key);
    }
}
